"""Who said what: the article's direct speech beside it, and walking through it."""
