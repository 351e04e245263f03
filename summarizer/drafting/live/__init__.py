"""A live model is asked: the only place that knows the packages for that."""
