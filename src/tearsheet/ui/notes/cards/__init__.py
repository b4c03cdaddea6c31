"""The cards of the notes: how one is drawn and written in, the list of them, their menu and buttons."""
