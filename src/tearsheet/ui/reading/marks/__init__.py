"""The marks of notes and highlights in the text: grounds, and the lines under them."""
