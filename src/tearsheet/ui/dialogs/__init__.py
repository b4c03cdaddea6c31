"""What is asked and shown over the window: fields, settings."""
