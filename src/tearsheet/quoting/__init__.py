"""Sentences, quotation marks, source lines: what is copied."""
