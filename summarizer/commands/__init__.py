"""What each command does; `summarizer.cli` reads the arguments and calls one of these modules."""
