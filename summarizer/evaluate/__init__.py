"""The miss-rate card: seeded errors that the checks catch, and true sentences that they flag."""
