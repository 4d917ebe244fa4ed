"""Reading a draft: tokens, sentences, structure, names, dates, and the lexicon of its language."""
