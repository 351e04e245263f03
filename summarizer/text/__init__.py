"""Any text as characters: spans, folding, words and sentences, in no particular language."""
