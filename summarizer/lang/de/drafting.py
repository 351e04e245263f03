"""German for the embedded drafter: openings, background and outlook."""

from __future__ import annotations

import re

from summarizer.lang.draft_words import DraftWords

__all__ = ["DRAFTING"]

DRAFTING = DraftWords(
    # "Der", "die" and "das" open any sentence; alone before a verb they point back, which no table tells.
    dangling=re.compile(
        r"[\"“„»'‚(\[]?(?:er|sie|es|ihm|ihn|ihnen|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinen|seinem|seiner"
        r"|diese|dieser|dieses|diesem|diesen|dies|jene|jener|jenes|solche|solcher|aber|doch|und|oder|denn"
        r"|also"
        r"|dann|daher|deshalb|deswegen|darum|dazu|dabei|damit|dadurch|danach|davor|darauf|daraufhin|darin"
        r"|dagegen"
        r"|außerdem|zudem|ferner|jedoch|dennoch|trotzdem|allerdings|hingegen|stattdessen|inzwischen|ebenso"
        r"|ebenfalls"
        r"|auch|so|zum beispiel|beispielsweise|im gegenteil|andererseits|einerseits|beide|beides|letztere"
        r"|letzterer"
        r"|ersterer|andere|weitere|hier|dort|ja|nein)\b(?!-)",
        re.IGNORECASE,
    ),
    # "Es ist nicht bekannt, warum": nothing before it is meant.
    expletive=re.compile(
        r"es (?:ist|war|bleibt|wird|wurde|gibt|gab|sei|heißt|hieß)\b|sowohl\b.* als auch\b|weder\b.* noch\b"
        r"|(?:dieses|diesen|dieser|diese) (?:jahr|monat|woche|sommer|winter|herbst|frühling)\w*\b",
        re.IGNORECASE,
    ),
    # Not to ignore case: a small word has a capital only where a sentence begins.
    fused=re.compile(
        r"(?<=[a-zäöüß\d][\"“”’»«])\s{1,3}(?:Der|Die|Das|Ein|Eine|Er|Es|Im|In|Am|An|Nach|Als|Bei|Mit|Auf|Wenn"
        r"|Doch|Während)(?= \w+ [a-zäöü])"
        r"|(?<=[a-zäöüß]{3})\s{1,3}(?:Er|Es|Als|Nach|Wenn|Während|Doch)(?= [a-zäöü])"
    ),
    additive=re.compile(
        r"(?:[\w.,-]+ ){1,5}?(?:auch|ebenfalls|ebenso|außerdem|zudem|jedoch|allerdings|dagegen|hingegen"
        r"|unterdessen"
        r"|zugleich|gleichzeitig|inzwischen)\b|(?:kurz |wenig |\w+ (?:tage|wochen|monate|jahre"
        r"|stunden) )(?:später"
        r"|danach|zuvor|darauf)\b|(?:anschließend|schließlich|zunächst|zuletzt|später|vorher|nachher"
        r"|erstens|zweitens"
        r"|mit anderen worten|kurzum|im gegensatz|demnach|demzufolge)\b|(?:am|im) (?:selben|gleichen"
        r"|folgenden|nächsten)"
        r" |(?:für|mit|von|bei|nach|vor|in|an|auf|aus|wegen|trotz) (?:dies|jene|ihm|ihr|ihn|ihnen|seine"
        r"|ihre)\w*\b",
        re.IGNORECASE,
    ),
    pointing=re.compile(
        r"(?:der|die|das|beide) (?:(?:beiden|zwei|drei|vier|anderen)\b|(?:[\w-]+ )?(?:\d{1,2}-jährigen?"
        r"|duo|trio|paar"
        r"|mann|frau|täter|opfer|fahrer|fahrerin|schauspieler|schauspielerin|sänger|sängerin|stürmer"
        r"|spieler|trainer"
        r"|mutter|vater|eltern|sohn|tochter))\b(?= [a-zäöü])",
        re.IGNORECASE,
    ),
    opinion=frozenset(
        """leider glücklicherweise hoffentlich vielleicht sicherlich offensichtlich natürlich
        selbstverständlich
        bedauerlicherweise erstaunlich erschreckend skandalös unglaublich wunderbar großartig schrecklich
        furchtbar
        peinlich lächerlich absurd hervorragend beeindruckend wohl vermutlich wahrscheinlich sollte sollten
        müsste
        müssten dürfte dürften angeblich ehrlich zweifellos typisch spannend traurig""".split()
    ),
    verdict=re.compile(
        r"\bkein wunder\b|\bohne zweifel\b|\bmeiner meinung\b|\bes ist (?:\w+ )?(?:zeit|wichtig|klar"
        r"|schwer|gut"
        r"|schlecht|schade)\b|!",
        re.IGNORECASE,
    ),
    forecast=frozenset(
        "wird werden würde würden könnte könnten will wollen soll sollen erwartet geplant dürfte wäre wären "
        "hätte hätten müsste müssten käme kämen".split()
    ),
    telling=frozenset(
        """sagt sagte sagten erklärt erklärte erklärten meint meinte glaubt glaubte denkt kritisiert
        kritisierte
        fordert forderte forderten beklagt beklagte behauptet behauptete betont betonte warnt
        warnte""".split()
    ),
    record=re.compile(
        r"\b(?:akten|unterlagen|dokumente|gerichtsakten|statistik|statistiken|statistischen|amtlich\w*"
        r"|zahlen|daten)\b",
        re.IGNORECASE,
    ),
    closing=re.compile(
        r"\b(?:wird|werden|sollen|soll|will|wollen|plant|planen|geplant|vorgesehen|künftig|erwartet"
        r"|angekündigt)\b"
        r"|\bnächste[nrsm]? (?:woche|monat|jahr|montag|dienstag|mittwoch|donnerstag|freitag|samstag"
        r"|sonntag)\b"
        r"|\bermitt(?:elt|lungen)\b|\bbleib(?:t|en)\b|\bfolgen?\b",
        re.IGNORECASE,
    ),
    announced=re.compile(
        r"\b(?:kündigte|kündigten|angekündigt|will|wollen|plant|planen|versprach)\b", re.IGNORECASE
    ),
    accusation=re.compile(
        r"\b(?:wirft|werfen|warf|warfen|vorgeworfen|beschuldig\w+|angeklagt\w*|verdächtig\w*)\b"
    ),
    reply=re.compile(
        r"\b(?:bestreite[tn]|bestritt(?:en)?|dementier\w+|wies(?:en)?\b.* zurück|weis(?:t|en)\b.* zurück"
        r"|unschuldig"
        r"|äußerte sich nicht|wollte sich nicht)\b",
        re.IGNORECASE,
    ),
    scene=re.compile(
        r"(?:als|während|nachdem|wenn|wer|was|wo|wie|warum|stell|manche|viele|einige|niemand|jeder"
        r"|vielleicht|es"
        r"|hier|draußen|drinnen)\b",
        re.IGNORECASE,
    ),
    clause=re.compile(
        r", (?:nachdem|während|als|nach|wo|wobei|und|der|die|das|dessen|deren) (?=\w+ )|; | – | — "
    ),
    interview=re.compile(
        r"\binterview\w*\b|\bgespräch\b|\bsprach(?:en)? (?:mit|über)\b|\bspricht (?:mit|über)\b",
        re.IGNORECASE,
    ),
    personal=frozenset(
        "ich mich mir mein meine meinen meiner wir uns unser unsere unserer du dich dir dein".split()
    ),
    background=re.compile(
        r"\bseit (?:dem |der |den |anfang |mitte |ende )?(?:\w+ )?(?:19|20)\d\d|\bseit (?:jahren|langem"
        r"|monaten)\b"
        r"|\b(?:im |in )?(?:vergangenen|vorigen|letzten) (?:jahr|monat|jahrzehnt|jahrhundert|sommer"
        r"|winter)\w*"
        r"|\bvor \w+ (?:jahren|monaten|jahrzehnten|wochen)\b|\b(?:zuvor|früher|ursprünglich|bislang|bisher"
        r"|damals)\b"
        r"|\b(?:hintergrund|ursache|folgen?|auswirkung(?:en)?|weil|wegen|aufgrund|infolge|zum ersten mal"
        r"|erstmals)\b"
        r"|\b(?:experten|fachleute|beobachter|kritiker|forscher|ökonomen|historiker)\b",
        re.IGNORECASE,
    ),
    background_signs=frozenset(
        """seit vergangenen vorigen letzten vor zuvor früher ursprünglich bislang bisher damals hintergrund
        ursache
        folge folgen auswirkung auswirkungen weil wegen aufgrund infolge mal erstmals experten fachleute
        beobachter
        kritiker forscher ökonomen historiker""".split()
    ),
    past_year=re.compile(
        r"\b(?:in|im jahr|seit|von|bis|ende|anfang|mitte) (?:\w{3,9} )?((?:1[5-9]|20)\d\d)\b", re.IGNORECASE
    ),
)
