"""Foreign pages are read by a process of its own, which may do nothing but read."""

LOOK_EVERY_MS = 15
"""So often a window looks whether such a process has answered."""
