"""Whom a text attributes its quotations to, by the words that a language brings."""
