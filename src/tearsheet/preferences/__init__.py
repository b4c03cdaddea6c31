"""What the reader has chosen, and what is remembered between two starts."""
