"""Checks for other people's models and texts: types for Pydantic, and an assertion for tests."""
