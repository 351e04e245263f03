"""A news article goes in; a brief comes out in which every fact points at the characters that support it."""
