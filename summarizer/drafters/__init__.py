"""Drafters: each turns a read article into a draft of the same shape."""
