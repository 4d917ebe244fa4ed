"""How a language writes a day without its month, a part of a month, and a weekday counted within one.

Each notation is an expression, whose line breaks mean nothing, and what it tells: ``day``, ``period`` or ``weekday``.
``<MONTH>``, ``<YEAR>``, ``<WEEKDAY>``, ``<PLACE>``, ``<ORDINAL>`` and ``<KANJI>`` stand for the names of the language.
"""

# What may follow a day, so that it is no ordinal of a noun: "on the 3rd floor", "am 3. Tag".
_ENGLISH_END = r"""(?=\Z|[.,;:!?)]|\s[–—-]\s|\n|\s(?i:at|in|to|with|for|as|was|is|when|while|i|we|you|he|she|they|by
|from|that|about|or|would|will|if|because|on|and(?= (?:have|had|am|was|i|we|you|will|would|look|hope|wonder|it)\b)
|where|which|who|my|our|your|so|but|since|after|before|though|suits?|works?|of\s(?:this|the|next|last)\smonth)\b)"""
_NO_NOUN = r"""(?= [a-z])(?! (?:floor|stor|annivers|centur|grade|year|month|week|day|edition|birthday|time|round|inter
|person|and))"""
_GERMAN_END = r"""(?=\Z|[,;:!?)]|\.?\n|\.?\s(?:Antwort|Bescheid|Klarheit|Nachricht|Rückmeldung|Als|Bei|Besonders|Bis|Da
|Daher|Darf|Das|Der|Deshalb|Die|Es|Für|Gern|Gerne|Heute|Ich|Ihr|Ihre|In|Leider|Mein|Meine|Mir|Mit|Nun|Seitdem|Seither|Sie|So|Unser
|Vielen|Wie|Wir)\b|\s(?!und\b|oder\b|bis\b)[a-zäöüß])"""
_GERMAN_END_OF_WORD = r"""(?=\Z|[.,;:!?)]|\n|\s(?:ab|am|an|auf|bei|bin|bis|da|dabei|dann|darf|das|der|des|die|doch|durch
|durfte|durften|ein|eine|einen|es|für|gab|haben|habe|hatte|hatten|hören|ich|ihnen|ihre|ihren|im|in|ist|kann|kommt|melden|mich|mir
|mit|nach|nicht|noch|ob|schon|sehen|sehr|sei|sein|sie|sollte|über|um|uns|unter|von|vor|wie|wir|wird|wissen|wollten|zu|zum
|zur)\b)"""
_JAPANESE_END = r"""(?=(?:[（(][月火水木金土日][)）])?(?:[、はを]|には?(?!一|1|１)|までに?|から|より|頃|ごろ|付
|の(?:朝|午|面|お|ご)|と))"""

_ENGLISH = (
    (r"\b(?i:the) (?P<said>(?P<day>\d{1,2})(?:st|nd|rd|th))" + _ENGLISH_END, "day"),
    (r"\b(?i:on|by|until|of|since) (?i:the) (?P<said>(?P<day>\d{1,2})(?:st|nd|rd|th))" + _NO_NOUN, "day"),
    (r"\b(?P<said>(?i:<WEEKDAY>),? (?i:the )?(?P<day>\d{1,2})(?:st|nd|rd|th))\b", "day"),
    (
        r"""\b(?i:on|by|until|till|before|of|for|since|from(?! the (?:first|second|third))|than|is|was|around) (?i:the)
 (?P<said>(?i:(?P<day><ORDINAL>)))"""
        + _ENGLISH_END,
        "day",
    ),
    (
        r"""\b(?i:(?:(?P<early>(?:the )?(?:beginning|start) of|early(?: in)?)|(?P<middle>the middle of|mid)
|(?P<late>(?:the )?end of|late(?: in)?)|the (?:(?P<first_week>first)|(?P<second_week>second)|(?P<third_week>third)
|(?P<fourth_week>fourth)|(?P<last_week>last)) week (?:of|in)))[ -]<MONTH>\b<YEAR>""",
        "period",
    ),
    (r"\b(?i:in|this|next|coming) <MONTH>\b(?! \d{1,2}\b)<YEAR>", "period"),
    (r"\b(?i:(?P<late>(?:the )?end of (?:the|this) month|month’s end|month's end))\b", "period"),
    (r"\b(?i:(?:the )?<PLACE> <WEEKDAY>) (?:(?:of|in) )?<MONTH>\b", "weekday"),
)
_GERMAN = (
    (r"\b(?i:am|vom|zum|ab|dem|den|der)(?: dem)? (?P<said>(?P<day>\d{1,2})\.)" + _GERMAN_END, "day"),
    (r"\b(?P<said>(?i:<WEEKDAY>),? (?:dem |den )?(?P<day>\d{1,2})\.)" + _GERMAN_END, "day"),
    (r"\b(?i:am|vom|zum|dem) (?P<said>(?P<day>(?i:<ORDINAL>)))" + _GERMAN_END_OF_WORD, "day"),
    (
        r"""\b(?i:am|vom|zum|dem) (?P<said>(?=[A-ZÄÖÜ])(?P<day>(?i:<ORDINAL>)))
(?=\s(?:[a-zäöüß]|(?:Ihr|Ihre|Ihren|Ihrer|Sie|Ihnen)\b))""",
        "day",
    ),
    (r"\b(?i:zum|am) (?P<said>(?P<day>ersten|Ersten) (?:des|dieses|im) (?:\w+ )?Monats?)\b", "day"),
    (
        r"""\b(?:(?P<early>(?i:anfang|zu beginn des))|(?P<middle>(?i:mitte))|(?P<late>(?i:ende)))(?: des)?
 <MONTH>s?\b<YEAR>""",
        "period",
    ),
    (
        r"""\b(?:(?P<first_week>erste[nr]?)|(?P<second_week>zweite[nr]?)|(?P<third_week>dritte[nr]?)
|(?P<fourth_week>vierte[nr]?)|(?P<last_week>letzte[nr]?)) (?:Woche (?:im|des|vom) <MONTH>s?|<SAME_MONTH>woche)\b""",
        "period",
    ),
    (r"\b(?i:im|ab|diesen|kommenden|nächsten)(?: (?:kommenden|nächsten))? <MONTH>\b<YEAR>", "period"),
    (r"\b(?P<late>(?i:monatsende|ende (?:des|dieses) monats))\b", "period"),
    (r"\b(?i:<PLACE> <WEEKDAY>) (?:(?:im|des|in) )?<MONTH>s?\b", "weekday"),
)
_JAPANESE = (
    (
        r"(?:去る|来る|今月末の|今月の?|来月の?|先月の?)(?P<said>(?P<day>[0-9０-９]{1,2}|<KANJI>)日)" + _JAPANESE_END,
        "day",
    ),
    (
        r"""(?<![月年・〜～\-0-9０-９〇一二三四五六七八九十第])(?<![週月年]に)
(?P<said>(?P<day>[0-9０-９]{1,2}|(?!一日)<KANJI>)日)"""
        + _JAPANESE_END,
        "day",
    ),
    (
        r"""(?P<month>(?:[0-9０-９]{1,2}|<KANJI>)月)の?(?:(?P<early>上旬|初め|はじめ|初旬)|(?P<middle>中旬|半ば|なかば)
|(?P<late>末|下旬|終わり)|第[一1１](?P<first_week>週)|第[二2２](?P<second_week>週)|第[三3３](?P<third_week>週)
|第[四4４](?P<fourth_week>週)|最終(?P<last_week>週)|(?=から|より|には?|付))""",
        "period",
    ),
    (r"(?P<late>今月末|月末(?<![0-9０-９一二三四五六七八九十]月末)|今月下旬)(?!の[0-9０-９一二三])", "period"),
    (
        r"(?P<month>(?:[0-9０-９]{1,2}|<KANJI>)月)の?第(?P<place>[一二三四])(?P<weekday>[月火水木金土日])曜日?",
        "weekday",
    ),
)

NOTATIONS = {"en": _ENGLISH, "de": _GERMAN, "ja": _JAPANESE}
"""The notations of each language."""
