"""The record: an article as data that never changes, what it looks like elsewhere, by what it is known."""
