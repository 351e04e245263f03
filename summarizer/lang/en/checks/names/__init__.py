"""The English words of `summarizer/checks/names/`."""
