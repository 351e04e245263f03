"""Deterministic checks: each compares a brief with its source and yields verdicts and findings."""
