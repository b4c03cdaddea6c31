"""What dates look like in files: as machines write them, as papers print them, in all languages."""
