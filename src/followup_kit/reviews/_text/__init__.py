"""The text of a draft: its tokens, lines and sentences, lexicon matches, names, dates, greeting and closing."""
