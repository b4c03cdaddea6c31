"""The window of one article: its frame, its bars, opening."""
