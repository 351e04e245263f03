"""The English words of `summarizer/analysis/names/`."""
