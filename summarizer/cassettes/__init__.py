"""HTTP exchanges with a model as cassettes that people read: recorded, cleaned, replayed, compared."""
