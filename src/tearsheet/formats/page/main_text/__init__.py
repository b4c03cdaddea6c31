"""Which part of what a web page shows is the article's body."""
