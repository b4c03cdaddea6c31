"""What stands around the text of a line and between its rows; articles of paragraphs alone do without."""
