"""Finding words as a reader types them, whatever the typography of the text."""
