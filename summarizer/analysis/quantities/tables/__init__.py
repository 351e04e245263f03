"""One module of tables for each language that quantities can be read in."""
