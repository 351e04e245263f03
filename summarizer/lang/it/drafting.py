"""Italian for the embedded drafter: openings, background and outlook."""

from __future__ import annotations

import re

from summarizer.lang.draft_words import DraftWords

__all__ = ["DRAFTING"]

DRAFTING = DraftWords(
    dangling=re.compile(
        r"[\"“«'‘(\[]?\s?(?:lui|lei|egli|ella|loro|essi|esse|questo|questa|questi|queste|quello|quella|quelli"
        r"|quelle|ciò|suo|sua|suoi|sue|il suo|la sua|i suoi|le sue|ma|e|ed|o|oppure|quindi|dunque|poi|infatti"
        r"|così|anche|inoltre|tuttavia|però|eppure|invece|al contrario|infine|del resto|d'altronde"
        r"|d’altronde|d'altra parte|d’altra parte|per esempio|ad esempio|allo stesso modo|i due|le due"
        r"|l'altro|l’altro|l'altra|l’altra|altri|altre|quest'ultimo|quest’ultimo|quest'ultima|quest’ultima"
        r"|sì|no|ecco|intanto|nel frattempo|lo|la cosa|ne|vi|ci)\b",
        re.IGNORECASE,
    ),
    personal=frozenset(
        "io mi me mio mia miei mie noi ci nostro nostra nostri nostre voi vi vostro vostra tu ti te".split()
    ),
    background=re.compile(
        r"\bda(?:l|lla|ll['’]|i|gli)?\s?(?:\w+ )?(?:(?:19|20)\d\d|anni|tempo|decenni)\b"
        r"|\b\w+ (?:anni|mesi|settimane|decenni|anno|mese|settimana) fa\b"
        r"|\b(?:l['’]anno|il mese|il decennio|il secolo|l['’]estate|l['’]inverno) (?:scors[oa]|passat[oa]"
        r"|precedente)\b"
        r"|\b(?:in precedenza|un tempo|finora|storicamente|in origine|già nel)\b"
        r"|\b(?:perché|a causa d\w+|in seguito a\w*|conseguenz[ae]|impatto|contesto|per la prima volta)\b"
        r"|\b(?:esperti|analisti|osservatori|critici|economisti|ricercatori|storici)\b",
        re.IGNORECASE,
    ),
    background_signs=frozenset(
        """da dal dalla dall dai dagli dall' anni mesi settimane decenni anno mese settimana fa scorso scorsa
        passato passata precedente precedenza tempo finora storicamente origine già perché causa seguito
        conseguenza conseguenze impatto contesto prima esperti analisti osservatori critici economisti
        ricercatori storici""".split()
    ),
    past_year=re.compile(
        r"\b(?:nel|dal|del|fine|inizio|metà) (?:\w{3,9} )?((?:1[5-9]|20)\d\d)\b", re.IGNORECASE
    ),
    outlook=frozenset(
        """dovrebbe dovrebbero deve devono prevede prevedono previsto prevista previsti prossimo prossima
        prossimi intende conta spera resta restano rimane annunciato futuro futura sarà saranno""".split()
    ),
)
