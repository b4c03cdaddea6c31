"""Rows that all end at one edge, their words parted by hyphens; only where the reader has chosen it."""
