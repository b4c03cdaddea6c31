"""Files that survive a crash, the program's folders, JSON and digests."""
