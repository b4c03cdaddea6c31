"""How a note finds its passage again in a text, changed or not."""
