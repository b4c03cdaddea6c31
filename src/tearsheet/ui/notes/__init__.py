"""The notes beside the article."""
