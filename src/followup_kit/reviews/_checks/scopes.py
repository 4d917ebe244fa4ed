"""What several checks have in common: the channels they are for, and the claims they rest on."""

from ...vocabulary import Channel

EMAIL = (Channel.EMAIL,)
LETTERS = (Channel.EMAIL, Channel.CARD)
WRITTEN = (Channel.EMAIL, Channel.CARD, Channel.LINKEDIN)

PROOFREADING = ("SS7", "AJ7")
NAMES = ("SS7", "AJ7", "MO6")
PROFESSIONAL = ("PW8", "FG22")
