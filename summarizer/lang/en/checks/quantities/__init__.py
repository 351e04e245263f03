"""The English words of `summarizer/checks/quantities/`."""
