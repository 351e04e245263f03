"""A server that stands in for a model provider: real HTTP on loopback, every answer scripted."""
