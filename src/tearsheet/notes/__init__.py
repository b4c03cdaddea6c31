"""The reader's notes and where they lie: a note, its file, its versions, the folder of all."""
