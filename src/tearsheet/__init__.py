"""Tearsheet: read one saved news article, quote it with its source, keep notes on it."""

__version__ = "0.1.0"
