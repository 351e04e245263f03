"""Do the cited sentences carry the item."""
