"""Who is named: noun phrases, and what in them is a name, a title, a house."""
