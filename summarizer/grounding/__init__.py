"""Other people's models and texts held against a source: types for Pydantic, and an assertion for tests."""
