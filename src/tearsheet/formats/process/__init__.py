"""Foreign pages are read by a process of its own, which may do nothing but read."""
