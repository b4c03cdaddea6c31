"""Reading an article aloud: what is said one after the other, in which language, by which program."""
