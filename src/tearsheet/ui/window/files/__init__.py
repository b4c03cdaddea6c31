"""The file of a window's article: waited for, watched, read again, shown in its folder, remembered."""
