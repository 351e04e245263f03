"""Who said it, in what office, in what setting, and to whom a report is attributed."""
