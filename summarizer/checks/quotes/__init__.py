"""How a quotation is held against an article: search, parts, differences, reasons."""
