"""The tray: passages gathered to be copied together, the bar that shows them."""
