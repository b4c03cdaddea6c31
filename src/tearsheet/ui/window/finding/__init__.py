"""Finding in the article of a window and in its notes, and the bar for it."""
