"""One program for all windows: how a start finds the program that runs already, and hands its files to it."""
