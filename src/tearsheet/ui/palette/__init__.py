"""The palette: a field that finds any action by words, and runs it."""
