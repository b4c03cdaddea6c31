"""Direct speech: which quotations an article holds, and who speaks them, as far as it says so plainly."""
