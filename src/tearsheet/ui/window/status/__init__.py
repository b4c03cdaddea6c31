"""The line at the foot of a window: where the reader is, and what can be done there."""
