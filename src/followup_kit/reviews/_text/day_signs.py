"""The words by which a clause tells what a day in it is of: interview, answer, first day of work, another matter."""

import re
from functools import cache
from typing import NamedTuple


class DaySigns(NamedTuple):
    """The words of a language that tell what a day is of.

    Args:
        interview: Words for the interview, as it was held.
        favour: Words for what the reader did for the candidate, where nothing else is told.
        answer: Words for the answer or the decision.
        start: Words for the first day of work.
        other: Words for another matter that the day may be of instead.
        other_answer: Words for another matter that a day in a clause about an answer may be of.
        other_start: Words for another matter than the first day of work.
        ahead: Words of a clause that lies ahead.
        past: Words of a clause that is past.
        kept: Words that tell what stays of something past: ``the tour will stay with me``.
        deeds: Words that tell that the candidate or the reader did something else on a day.
        not_held: What right before a day tells that nothing was held on it: ``for Monday``.
    """

    interview: re.Pattern[str]
    favour: re.Pattern[str]
    answer: re.Pattern[str]
    start: re.Pattern[str]
    other: re.Pattern[str]
    other_answer: re.Pattern[str]
    other_start: re.Pattern[str]
    ahead: re.Pattern[str]
    past: re.Pattern[str]
    kept: re.Pattern[str]
    deeds: re.Pattern[str]
    not_held: re.Pattern[str]


def _words(expression: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{expression})\b".replace("\n", ""))


_OWN_DEEDS = r"""
(?:i|we|i've|i’ve)(?: had| have)?(?: also| then| already| just)? (?:sent|wrote|written|emailed|e-mailed|mailed
|applied|submitted|posted|uploaded|called|phoned|rang|passed|finished|completed|graduated|moved|launched|earned
|received|got|read|signed|resigned|handed|bought|ran|won|heard (?:from|about)|saw (?:your|the|an?) (?:advert
|advertisement|posting|ad|article|vacancy|listing|notice)|left (?:a|you)|took (?:the|a|an|my)|gave (?:in |my ))
|you(?: had| have| kindly| then| also)? (?:replied|wrote|written|emailed|answered|phoned|rang|called me|sent|offered
|forwarded)|(?:my|your|his|her|their|a|the)(?: \w+)? (?:message|email|e-mail|letter|note|reply|response|posting|text
|invitation) (?:of|from|on|dated)|called me|phoned me|rang me|wrote to (?:me|you)|emailed me|replied"""


def _english() -> DaySigns:
    return DaySigns(
        interview=_words(
            r"""
interview\w*|conversation|talk|talked|talking|spoke|speaking|chat|chatted|chatting|met|meet|meeting|visit|visited
|visiting|tour|call|discussion|exchange of|getting to know|discussed|to sit|sat|sitting|session|appointment
|hours?|time|morning|afternoon
|evening|lunch|coffee|welcome\w*|welcoming|receiv\w+ me|show(?:ed|ing|n) (?:me|us)|walk(?:ed|ing)(?: me)? (?:through
|round|around)|walked me|having me|had me|invit\w+|came (?:to|by|in|away|out|over|up|down)|come in|coming (?:to|in
|by)|i left your|(?:be|being) (?:shown|interviewed|welcomed|received|your guest)|your guest|be with you|as arranged
|seeing|enjoyed|(?:was|were) with you|with your (?:team|crew|staff)|patience|hospitality|(?:at|in) your (?:office
|depot|shop|yard|workshop|plant|studio|kitchen|school|clinic|lab|laboratory|warehouse|garage|bakery|farm|hotel
|library|museum)"""
        ),
        favour=_words(
            r"""
you (?:said|told|showed|explained|described|asked|gave|took|walked|let|made)|you (?:\w+ed|saw|lent|taught|drove|led
|had) (?:me|us)"""
        ),
        answer=_words(
            r"""
decid\w+|decision\w*|hear|hearing|answers?|word|news(?! to me)|reply|replies|respond|response|verdict|outcome|results?
|know(?! (?:you|if|whether|that|how|what|why|of|about))|knowing|settled|choice|choos\w+|chosen|pick|selected?|be told
|vot(?:e|es|ed|ing)|where i stand|yes or no|tell (?:me|us|all|everyone)|in touch|get back|come back to (?:me|you)
|inform\w*|announc\w+|confirm|short ?list\w*|your call|(?:board|panel|committee|chapter|jury
|council)[^.,;]{0,30}meets?|wait for|await\w*|make (?:up )?(?:my|your) mind|making (?:a|your) choice"""
        ),
        start=_words(
            r"""
start\w*|begin\w*|commenc\w+|join\w*|take up|taking up|report|reporting|first (?:day|shift|morning|week|lesson
|class)|day one|come aboard|coming aboard|count on me|be with you|be there|with you from|at the (?:gate|door|desk
|bench)|all yours|be in the|see you|see everyone|meet you all|expect me|employment|work with you|working with you
|set to work|clock in|in post|arrive|turn up|runs from|takes? effect|work together|hang up|at my (?:desk|post|bench)"""
        ),
        other=_words(
            _OWN_DEEDS
            + r"""
|fairs?|webinar|conference|congress|exhibition|expo|launch|audit|exams?|examination|certificate|course|article
|newspaper|paper|holiday|vacation|wedding|festival|concert|gala|open (?:day|house)|phone screen|screening|trial
|assessment|test|merger|market|recruiter|agency|application|advert\w*|posting|deadline|storm|birthday|anniversary
|notice|contract|colleague|another|other|elsewhere|second (?:interview|round|visit|talk|call|meeting)|next|final
|follow-up|since the|supplier|client|customer|delivery|project|event|rescheduled|postponed|originally|first (?:call
|interview|round|talk|spoke|met|talked)|earlier|previous|applied|last year|years? ago|again|summit|invit\w+ (?:me
|us) to the (?!interview)\w+"""
        ),
        other_answer=_words(
            _OWN_DEEDS
            + r"""
|another|elsewhere|other (?:offer|firm|company|employer)\w*|second|exam|deadline (?:for|of) (?:the|my)|applied
|i (?:will|can|could|shall) (?:be|come|send|meet)|reached|holiday|away"""
        ),
        other_start=_words(
            r"""
sign|signing|signed|signature|papers|paperwork|forms?|documents?|letter|last (?:day|shift|week)|notice|resign\w*
|leave|leaves|leaving|hand|handed|handover|course|training|induction|exam|test|medical|check-up|wedding|holiday
|conference|workshop|seminar|fitting|uniform|keys|party|launch|move|moving|flat|visit|until|till|before|off|offer
|offered|answer|interview\w*|met|spoke|thank you for your|could|would|might|whether|if|called|calling|call|lease
|removal|return|returned|send"""
        ),
        ahead=_words(
            r"""
(?:can|will|could|would|may|might|shall|should) be (?:\w+ed|held|made|sent|taken|given|told|met|shown)|will|shall
|(?:i|we|they) have (?:an?|my|our|two|three|\d+)|(?:i|we|they)['’]ve got (?:an?|my|our|two|three|\d+)
|i'll|i’ll|we'll|we’ll|you'll|you’ll|he'll|she'll|can|could|(?-i:may)|might|would|should|have time|am (?:free
|available|happy|glad|ready|able|due|going|away|back|moving|returning)|is (?:due|free|available|back|away)
|are (?:due|free|available)|going to|look(?:ing)? forward|plan|hope|intend|expect|suits?|works?|if|when (?:it|he|she
|they)|ends?|opens?|starts?|begins?|finish(?:es)?|returns?|expires?|closes?|takes place|appears?|arrives?|leaves?
|comes?|runs?|is|availability|comes out"""
        ),
        past=_words(
            r"""
\w{2,}ed|was|were|had|did|met|saw|took|sent|gave|wrote|made|held|brought|left|got|said|told|spoke|sat|came|went|ran
|read|heard|knew|thought|found|felt|(?:was|were|been) looking forward to|thank|thanks|meant|shown|taught|built|paid
|lent|led|fell|grew|drew|drove|rode|won|lost|kept|ate|stood|caught|bought|put up|began|became|has been|have been
|been"""
        ),
        kept=_words(r"""
(?:stay|stays|remain|remains|linger)s? with me|forget|remember|unforgett\w+|memor\w+|in mind"""),
        deeds=_words(_OWN_DEEDS + "|fair|conference|webinar|congress|open (?:day|house)"),
        not_held=re.compile(r"(?i)\b(?:for|from|by|until|till|before|after|through|between|as of|than)(?: the)? \Z"),
    )


def _german() -> DaySigns:
    return DaySigns(
        interview=_words(
            r"""
\w*gespräche?s?|interview\w*|\w*telefonat\w*|treffen|begegnung|besuchs?|besuchte|rundgang\w*|führung|austauschs?
|kennenlernen|kennengelernt|kennenzulernen|empfangs?|empfangen|\w*termin|vorstell\w*|vorgestellt|vorzustellen
|gesprochen|sprachen|getroffen|trafen|unterhalten|unterhielten|zeit|stunden?|vormittag|nachmittag|abend|schilderung
|bei ihnen|in ihre[rmn]|gezeigt|zeigten|saßen|saß|ihr gast|zu gast|standen wir|sprachen wir|waren wir|offene wort
|einladung|eingeladen|erzählten|erklärten|erklärt|gastfreundschaft|war ich|klingt|in erinnerung|begeistert
|beeindruckt|nahmen sie|eindrück\w*"""
        ),
        favour=_words("sie (?:mir|mich|uns)"),
        answer=_words(
            r"""
\w*entscheid\w*|entschieden|bescheid|anrufen|\w*antwort\w*|rückmeld\w*|\w*melden?|melde|gemeldet|nachricht
|hören?|wissen
|weiß|erfahr\w+|auswahl|wahl|zusage|zugesagt|in aussicht|mitteil\w*|teilen?|ergebnis\w*|auskunft|(?:bis zu ihrem
|auf ihren) anruf|ja oder nein|(?!kündigungs)\w*frist|stichtag|angekündigt|fällt|fallen|benachrichtig\w*|beschluss
|votum|klarheit|äußern|sagten sie|meinten sie|hieß es|wie (?:besprochen|vereinbart|zugesagt)"""
        ),
        start=_words(
            r"""
beginn\w*|\w*beginn|fange|anfang\w*|anfangen|trete|\w*antritt|antreten|eintritt\w*|eintreten|start\w*|\w*start
|steige|einsteig\w*|loslegen|losgeht|geht es|ersten? (?:tag|arbeitstag|dienst|schicht|woche|morgen)|erster (?:tag
|arbeitstag|dienst)|dienst|stehe ich|beziehe\w*|sehen wir uns|bis dann|dann bis|teil (?:ihres|des) teams
|mit mir rechnen|bei ihnen|übernehme\w*|ersten mal|rot umrandet|neue[rn]? kolleg\w+|an bord|läuft|in kraft
|zähle die tage|arbeite ich
|arbeiten darf|dabei|vertrag (?:\w+ ){0,8}beginnt|melde ich mich (?:zum|am)|erscheine"""
        ),
        other=_words(
            r"""
geschickt|gesandt|geschrieben|gemailt|zugesandt|zugeschickt|bestanden|beworben|eingereicht|nachgereicht|angerufen
|abgegeben|abgeschlossen|erworben|gelesen|unterschrieben|gekündigt|verreist|schrieben|schrieb|antworteten|riefen
|rief|anruf\w*|übermittelt|(?:nachricht|mail|e-mail|schreiben|brief|zeilen|mitteilung)(?: \w+)? vom|\w*anzeige
|\w*ausschreibung|\w*bewerbung\w*|\w*messe|\w*prüfung\w*|urlaub\w*|umzug\w*|lehrgang\w*|kurs\w*|konferenz|tagung
|\w*markt\w*|\w*eröffnung|probe(?:arbeit\w*|tag|schicht|woche|n)|hospitation|erstgespräch\w*|telefoninterview
|zweitgespräch\w*|vermittl\w+|zweite[ns]? (?:gespräch|termin|runde|treffen)|nächste\w* (?:gespräch|termin|runde
|treffen)|weitere\w*|anderen?|anderes|seit (?:dem|der) (?!gespräch|treffen|besuch|vorstell|begegnung|unterhaltung
|führung|stunde|interview|telefonat)\w+|jede[ns] (?:monats?|jahres|jahr)|(?:letztes|voriges|letzten
|vorigen) jahre?s?|premiere|konzert|feier|fest|lieferung|projekt\w*|reise\w*|verschoben|ursprünglich"""
        ),
        other_answer=_words(
            r"""
geschickt|gesandt|geschrieben|gemailt|bestanden|beworben|eingereicht|nachgereicht|angerufen|abgegeben|schrieben
|antworteten|riefen|anderen?|anderes|zweite\w*|erreichbar|verreist|urlaub|sende|reiche|komme|nachricht vom|mail vom
|schreiben vom|habe\b.{0,80}\berhalten"""
        ),
        other_start=_words(
            r"""
unterschr\w+|unterlagen|\w*papiere|kündig\w*|gekündigt|letzte[rn]? (?:tag|arbeitstag|dienst)|schulung|\w*kurs
|lehrgang|\w*prüfung|\w*termin|urlaub\w*|umzug|ziehe|umziehe\w*|wohnung|hochzeit|besprechung|besuch|einweisung
|kennenlernen|angebot\w*|gespräch\w*|antwort\w*|brief|(?<!laut ihrem )schreiben|könnte|würde|falls|wenn|noch bei
|probe\w*|hospitation|bestätig\w*|\w*sende|anruf|verreist|untersuchung|schlüssel|bringe|feier|\w*fest|messe"""
        ),
        ahead=_words(
            r"""
werden?|wird|kann|können|könnten?|möchten?|will|soll|bin|ist|sind|komme|kommt|reicht?e?|sende|schicke|bringe|liefere
|rufe|melde|stehe|steht|beginnt?|endet|läuft|findet|starte[tn]?|erscheint|öffnet|eröffnet|freue|habe|hat|passt|ginge
|käme|wäre|würde|lege|bekommen|erhalten|geht|fährt|fahre|ziehe|kehrt|kehre|gehe|fange|trete|schließt|verlasse|biete
|schlage|verfügbar|frei|erreichbar"""
        ),
        past=_words(
            r"""
war|waren|hatten?|wurden?|durften?|konnten?|wollten?|sollten?|mussten?|fand|fanden|gab|gaben|fuhr|fuhren|lief|liefen
|hielt|hielten|ließ|ließen|blieb|blieben|begann|begannen|bekam|bekamen|erhielt|trat|traten|zog|zogen|fiel|fielen
|half|wusste|dachte|brachte|standen|stieg|schloss|verlor|gewann|bewarb|übernahm|gingen|hieß|danken|dank|nahm|nahmen
|sprach|sprachen|traf|trafen|kam|kamen|ging|saß|saßen|sah|sahen|schrieb|schrieben|las|rief|riefen|stand|stieß
|(?-i:(?:[a-zäöü]+)?ge[a-zäöüß]{2,}(?:t|en)|[a-zäöü]+iert|(?!vierte|fünfte|siebte|neunte|zehnte|elfte|zwölfte
|könnte)[a-zäöü]{2,}[bdfgklmnr]ten?)|danke?|bedanke|bestanden|\w*getan|erhalten|vielen|verfasst|empfangen|getroffen
|verlassen|seit|seither|nach (?:dem|unserem|meinem|der|unserer)|(?!beginnt|erscheint|bereit|bekommt|verlässt
|erwartet|erreicht|eröffnet)(?-i:(?:be|ver|er|ent|über)[a-zäöü]{3,}t)"""
        ),
        kept=_words(r"""
in (?:\w+ )?erinnerung|unvergess\w+|vergessen?|vergesse|nachklingen|klingt|begleitet?"""),
        deeds=_words(
            r"""
geschickt|gesandt|geschrieben|gemailt|bestanden|beworben|eingereicht|nachgereicht|angerufen|abgegeben|schrieben
|antworteten|riefen|(?:nachricht|mail|e-mail|schreiben|brief|absage|zusage)(?: \w+)? vom|\w*messe|konferenz|tagung"""
        ),
        not_held=re.compile(r"(?i)\b(?:für|bis|bis zum|vor|nach|ab|ab dem|zum|zwischen|mit)(?: den| dem)? \Z"),
    )


_NOTHING = re.compile(r"(?!)")


def _japanese() -> DaySigns:
    return DaySigns(
        interview=re.compile(
            r"面接|面談|お話|お会い|お目にかか|お時間|見学|ご案内|(?<!と)伺いま|(?<!と)伺った|お邪魔|お招き|訪問"
            r"|ご対応|機会|長時間|お忙し|ご多忙|ご多用|頂戴|ご説明|お越し|お世話になり|お聞かせ|面会|懇談|お引き合わせ"
            r"|お見せ|お付き合い|お迎え|お話し(?:でき|させ)|お教え|席で|割いて|助言"
        ),
        favour=_NOTHING,
        answer=re.compile(
            r"結果|連絡(?!が?つ|が取れ)|知らせ|お電話をくださ|返事|返答|回答|合否|採否|可否|判断|結論|決ま|決定|通知|一報|沙汰|ご検討"
        ),
        start=re.compile(
            r"出社|出勤|入社|着任|就業|勤務|勤め|働|お世話に|一員|現場|教壇|店頭|厨房|努めて|務め|参ります|伺います"
            r"|立て|入れ|入り|始め|初日|登園|登庁|出仕|お力に|仲間|着席|身を置|通い|加わ"
        ),
        other=re.compile(
            r"お送り|送付|送信|提出|応募|合格|取得|付の|付け|付で|ご返信|返信をいただ|お電話をいただ|メールを|求人"
            r"|退職|転居|出張|健康診断|試験|展示会|説明会|書類|資料|一次|二次|次回|次の|カジュアル|インターン|入社"
            r"|開業|開店|開始|移転|公開|発売|(?<!々)(?<!く)(?<!後)(?<!部)まで|昨年|前年|毎月|予定|楽しみ|以降|より"
            r"|から|他社|内定|発表|日程|変更|延期|受験|修了|卒業|研修|辞退|ご連絡をいただ|お知らせをいただ|講演|記事"
            r"|新聞|放送|お祭り|祭|見本市|催し|市場|フェア|大会|セール|買い|試し|届く|お届け"
        ),
        other_answer=re.compile(
            r"お送り|送付|送信|提出|応募|合格|取得|ご?返信をいただき|ご?連絡をいただき|お返事をいただき"
            r"|お知らせをいただき|お電話(?!をくださ)|メールを|出張|他社|別の|ご連絡いたしました|差し上げました|知らせいただき、"
            r"|ご連絡くださり|試験|お話しする|差し上げ(?:た|まし)"
        ),
        other_start=re.compile(
            r"退職|研修|健康診断|書類|引っ越|引越|転居|面接|面談|契約|説明会|懇親会|お送り|提出|ご?返送|最終出勤"
            r"|内定式|有給|現職|お電話|ご連絡|メール|見学|署名|受診|送付|郵送|手続|採寸|制服|顔合わせ|懇親|挨拶|帰省"
            r"|旅行|試験|打ち合わせ"
        ),
        ahead=re.compile(r"ます|です|ません|ましょう|ください|存じ|つもり|予定|幸い|楽しみ|でしたら|であれば"),
        past=re.compile(
            r"(?:まし|でし|でき|[しっいえけせてねべめれりぎ])た(?![いくめらしだ])|[んい]だ(?!け|い)|ていただき"
            r"|くださり|てくださ|賜り|頂戴し|ございまし|いただき、(?!たく)|以来|付"
        ),
        kept=re.compile(r"忘れ|心に残|印象|記憶|覚えて"),
        deeds=re.compile(
            r"ご?返信をいただ|ご?連絡をいただき、|お返事をいただき、|お知らせをいただき、|お電話をいただ"
            r"|お送りいたしました|お送りしました"
        ),
        not_held=_NOTHING,
    )


_SIGNS = {"en": _english, "de": _german, "ja": _japanese}


@cache
def signs_of(language: str) -> DaySigns:
    """Return the words of a language; of one that has none, such as are never found.

    Args:
        language: The language.
    """
    return _SIGNS[language]() if language in _SIGNS else DaySigns(*[_NOTHING] * len(DaySigns._fields))
