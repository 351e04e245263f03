"""Names, offices and who stands in which place."""
