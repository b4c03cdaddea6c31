"""The program as one process of a desktop: its binding to Qt, later starts that call it, its ends."""
