"""Every figure and date of a brief, held against the article."""
