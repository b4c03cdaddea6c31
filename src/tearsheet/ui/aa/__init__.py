"""What opens behind “Aa”: how the article is set and coloured, all in one place, and seen as it changes."""
