"""What assistive technology is told, beside what Qt tells it."""
