"""The file of a window's article: watched, read again, shown in its folder, remembered among others."""
