"""What the reader takes out of a window: copied, exported, printed."""
