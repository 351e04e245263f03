"""A server: the same briefs and checks over HTTP, and as tools of the Model Context Protocol."""
