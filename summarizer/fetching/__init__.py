"""A page by its address: nothing in a private network is reached, and no server sets the limits."""
