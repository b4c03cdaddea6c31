"""What a web page shows its readers, piece by piece."""
