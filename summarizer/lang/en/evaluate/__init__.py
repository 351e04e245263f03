"""The English words of `summarizer/evaluate/`."""
