"""A quotation held against the article, and the article against another copy of it, word by word."""
