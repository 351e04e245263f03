"""What a language brings, as data."""
