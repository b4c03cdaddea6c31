"""The article on paper: laid out, in pages, as a PDF, before it is printed."""
