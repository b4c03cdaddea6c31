"""What the actions need to know of a window, and do with what has the keys in it."""
