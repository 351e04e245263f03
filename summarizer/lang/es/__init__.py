"""Spanish as data: quantities only."""
