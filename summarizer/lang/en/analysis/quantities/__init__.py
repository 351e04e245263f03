"""The English words of `summarizer/analysis/quantities/`."""
