"""Batch: articles by the million on the way of a single one, with a ledger that loses and repeats nothing."""
