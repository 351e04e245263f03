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
    outlook=frozenset(
        """va vont devrait devraient doit doivent prévoit prévoient prévu prévue prévus prochain prochaine
        prochains
        compte entend souhaite espère reste restent demeure annoncé futur future""".split()
    ),
)
