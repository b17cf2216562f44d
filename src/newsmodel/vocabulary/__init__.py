"""What kinds of words a language gives to the readers; the words themselves are in `newsmodel.languages`."""
