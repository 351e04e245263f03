"""Chinese as data: quantities only."""
