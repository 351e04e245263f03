"""French for the embedded drafter: openings, background and outlook."""

from __future__ import annotations

import re

from summarizer.lang.draft_words import DraftWords

__all__ = ["DRAFTING"]

DRAFTING = DraftWords(
    dangling=re.compile(
        r"[\"“«'‘(\[]?\s?(?:il|elle|ils|elles|on|ce|cet|cette|ces|cela|ça|celui-ci|celle-ci|ceux-ci|celles-ci"
        r"|son|sa|ses|leur|leurs|lui|mais|et|ou|or|donc|car|puis|ensuite|alors|ainsi|aussi|également"
        r"|cependant"
        r"|toutefois|pourtant|néanmoins|en effet|de plus|en outre|par ailleurs|en revanche|au contraire|enfin"
        r"|d'ailleurs|d’ailleurs|par exemple|de même|c'est|c’est|ce sont|les deux|l'autre|l’autre|d'autres"
        r"|d’autres|ce dernier|cette dernière|ces derniers|y|oui|non|là|voilà|pendant ce temps|à ce titre)\b",
        re.IGNORECASE,
    ),
    # « Il est clair que » : nothing before it is meant.
    expletive=re.compile(
        r"il (?:est|était|reste|sera|serait|y a|y avait|faut|fallait|s['’]agit)\b|on (?:ignore|ne sait)\b"
        r"|c(?:e|et|ette) (?:année|semaine|mois|été|hiver|automne|printemps|matin|soir)\b|ni\b.* ni\b",
        re.IGNORECASE,
    ),
    # Not to ignore case: a small word has a capital only where a sentence begins.
    fused=re.compile(
        r"(?<=[a-zà-ÿ\d][\"”»])\s{1,3}(?:Le|La|Les|Un|Une|Il|Elle|Ils|Elles|Dans|En|Au|Après|Quand|Mais|Selon)"
        r"(?= [a-zà-ÿ])|(?<=[a-zà-ÿ\d]\s»)\s{1,3}(?:Le|La|Les|Un|Une|Il|Elle|Ils|Elles|Dans|En|Au|Après|Quand"
        r"|Mais|Selon)(?= [a-zà-ÿ])"
    ),
    additive=re.compile(
        r"(?:[\w'’.,-]+ ){1,5}?(?:aussi|également|toutefois|cependant|pourtant|néanmoins|par ailleurs"
        r"|en outre)\b"
        r"|(?:[\w-]+ (?:jours?|semaines?|mois|ans?|heures?) (?:plus tard|après|auparavant))\b"
        r"|(?:plus tard|finalement|d['’]abord|premièrement|deuxièmement|autrement dit|bref|à l['’]inverse"
        r"|dans le même temps"
        r"|le lendemain|la veille|le même jour|peu après|selon (?:lui|elle|eux|elles))\b"
        r"|(?:pour|avec|de|chez|après|avant|dans|sur|par|malgré) (?:cela|ce|cet|cette|ces|lui|elle|eux"
        r"|elles|son|sa|ses"
        r"|leurs?)\b",
        re.IGNORECASE,
    ),
    pointing=re.compile(
        r"(?:le|la|les) (?:(?:deux|trois|quatre|autres?)\b|(?:[\w-]+ )?(?:duo|trio|couple|homme|femme"
        r"|suspect|victime"
        r"|conducteur|conductrice|acteur|actrice|chanteur|chanteuse|attaquant|joueur|entraîneur|père|mère"
        r"|parents|fils"
        r"|fille|trentenaire|quadragénaire|quinquagénaire|sexagénaire|adolescente?))\b(?= [a-zàâéèêîôû])",
        re.IGNORECASE,
    ),
    opinion=frozenset(
        """malheureusement heureusement hélas peut-être sûrement évidemment naturellement certainement
        probablement vraisemblablement étonnant étonnante scandaleux scandaleuse incroyable formidable
        terrible
        affreux ridicule absurde remarquable impressionnant honteux devrait devraient faudrait apparemment
        franchement honnêtement""".split()
    ),
    verdict=re.compile(
        r"\bsans (?:aucun )?doute\b|\bà mon avis\b|\bpas étonnant\b|\bil (?:est|serait) (?:temps"
        r"|important|clair"
        r"|difficile|dommage)\b|\bil faut\b|!",
        re.IGNORECASE,
    ),
    forecast=frozenset(
        """va vont devrait devraient pourrait pourraient sera seront aura auront serait seraient prévoit
        prévoient
        prévu prévue""".split()
    ),
    telling=frozenset(
        """dit déclare déclaré affirme affirmé explique expliqué estime estimé assure assuré juge jugé
        pense croit
        dénonce dénoncé critique critiqué accuse accusé prévient réclame réclament""".split()
    ),
    record=re.compile(
        r"\b(?:documents?|dossiers?|registres?|statistiques?|chiffres|données|recensement)\b", re.IGNORECASE
    ),
    closing=re.compile(
        r"\b(?:va|vont|sera|seront|aura|auront|devrait|devraient|doit|doivent|prévoit|prévoient|prévue?s?"
        r"|compte|entend"
        r"|souhaite|restent?|demeurent?)\b|\b(?:prochain|prochaine|prochains)\b|\benquête\b"
        r"|\bconséquences?\b",
        re.IGNORECASE,
    ),
    announced=re.compile(
        r"\b(?:a annoncé|ont annoncé|a promis|prévoit|prévoient|compte|entend)\b", re.IGNORECASE
    ),
    accusation=re.compile(r"\b(?:accus\w+|reproch\w+|soupçonn\w+|mis(?:e|es)? en examen)\b", re.IGNORECASE),
    reply=re.compile(
        r"\b(?:dément\w*|démenti\w*|nie|nient|nié|rejett?e\w*|réfut\w+|conteste\w*|contesté"
        r"|n['’]a pas souhaité"
        r"|n['’]a pas répondu|plaide non coupable)\b",
        re.IGNORECASE,
    ),
    scene=re.compile(
        r"(?:quand|lorsque|alors que|tandis que|si|qui|où|comment|pourquoi|imaginez|certains|beaucoup"
        r"|personne|il y a"
        r"|ici|dehors)\b",
        re.IGNORECASE,
    ),
    clause=re.compile(
        r",? (?:après|alors que|tandis que|pendant que) (?=\w+ )|, (?:qui|où|dont|et|mais) (?=\w+ )|; "
        r"| – | — "
    ),
    interview=re.compile(r"\bentretien\b|\binterview\w*\b|\brencontre avec\b|\brépond à\b", re.IGNORECASE),
    personal=frozenset("je j me m moi mon ma mes nous notre nos vous votre vos tu te toi ton ta tes".split()),
    background=re.compile(
        r"\bdepuis (?:(?:le|la|les|l['’])\s?)?(?:\w+ )?(?:(?:19|20)\d\d|des années|longtemps|plusieurs)"
        r"|\bil y a \w+(?:-\w+)? (?:ans?|mois|semaines?|décennies?)\b"
        r"|\b(?:l['’]an(?:née)?|le mois|la décennie|le siècle|l['’]été|l['’]hiver) (?:dernière?|passée?"
        r"|précédente?)\b"
        r"|\b(?:auparavant|jadis|autrefois|jusqu['’]ici|jusqu['’]alors|historiquement|à l['’]origine"
        r"|déjà en)\b"
        r"|\b(?:parce que?|en raison de|à cause de|à la suite de|conséquences?|impact|contexte"
        r"|pour la première fois)\b"
        r"|\b(?:experts|analystes|observateurs|critiques|économistes|chercheurs|historiens)\b",
        re.IGNORECASE,
    ),
    background_signs=frozenset(
        """depuis ans an mois semaines semaine décennies dernier dernière passé passée précédent précédente
        auparavant
        jadis autrefois jusqu ici alors historiquement origine déjà parce raison cause suite conséquence
        conséquences
        impact contexte première experts analystes observateurs critiques économistes chercheurs historiens
        jusqu'ici jusqu'alors l'origine""".split()
    ),
    past_year=re.compile(
        r"\b(?:en|depuis|de|fin|début|dès) (?:\w{3,9} )?((?:1[5-9]|20)\d\d)\b", re.IGNORECASE
    ),
)
