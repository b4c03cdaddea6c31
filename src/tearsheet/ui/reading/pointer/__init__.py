"""What the pointer or the caret finds in the article: links, and what is said of a line."""
