"""Is a brief as sure as its article: hedges, negations, opposites, and what is only told."""
