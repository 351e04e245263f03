"""A real small model on this machine: its server, and what it is asked (`make real`)."""
