"""What each command takes: its arguments and options with their help, and the call that they make."""
