"""What the program says: that all of it can be said in other languages, and is."""
