"""What dates, bylines, disclaimers, publications and page furniture look like, whatever the format."""
