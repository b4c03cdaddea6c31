"""What a web page states about its article: headline, standfirst, authors, dates."""
