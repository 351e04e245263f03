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
    # "È chiaro che" has no such word; "questo mese" is no other.
    expletive=re.compile(
        r"quest['’]?(?:[oaie] )?(?:anno|mese|settimana|estate|inverno|autunno|primavera|mattina|sera)\b"
        r"|né\b.* né\b",
        re.IGNORECASE,
    ),
    # Not to ignore case: a small word has a capital only where a sentence begins.
    fused=re.compile(
        r"(?<=[a-zà-ÿ\d][\"”»])\s{1,3}(?:Il|Lo|La|Gli|Le|Un|Una|Nel|Nella|Dopo|Quando|Ma|Secondo|Per)"
        r"(?= [a-zà-ÿ])"
    ),
    additive=re.compile(
        r"(?:[\w'’.,-]+ ){1,5}?(?:anche|inoltre|tuttavia|però|invece|intanto|pure|altresì)\b"
        r"|(?:[\w-]+ (?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|or[ae]) (?:dopo|prima|più tardi))\b"
        r"|(?:più tardi|successivamente|in seguito|innanzitutto|prima|secondo (?:lui|lei|loro)"
        r"|in altre parole|insomma"
        r"|il giorno (?:dopo|seguente)|lo stesso giorno|poco dopo)\b"
        r"|(?:per|con|di|da|in|su|dopo|nonostante) (?:questo|questa|questi|queste|ciò|lui|lei|loro|essi"
        r"|esse)\b",
        re.IGNORECASE,
    ),
    pointing=re.compile(
        r"(?:il|lo|la|i|gli|le) (?:(?:due|tre|quattro|altri|altre)\b|(?:[\w-]+ )?(?:duo|trio|coppia|uomo"
        r"|donna|vittima"
        r"|sospettato|conducente|attore|attrice|cantante|attaccante|giocatore|allenatore|padre|madre"
        r"|genitori|figlio"
        r"|figlia|trentenne|quarantenne|cinquantenne|sessantenne|\d{1,2}enne))\b(?= [a-zàèéìòù])",
        re.IGNORECASE,
    ),
    opinion=frozenset(
        """purtroppo fortunatamente forse probabilmente sicuramente ovviamente naturalmente certamente
        evidentemente
        incredibile scandaloso scandalosa meraviglioso terribile orribile ridicolo assurdo straordinario
        vergognoso
        dovrebbe dovrebbero bisognerebbe francamente onestamente""".split()
    ),
    verdict=re.compile(
        r"\bsenza dubbio\b|\ba mio (?:avviso|parere)\b|\bnon stupisce\b|\bè (?:ora|importante|chiaro"
        r"|difficile"
        r"|un peccato)\b|\bbisogna\b|!",
        re.IGNORECASE,
    ),
    forecast=frozenset(
        """sarà saranno avrà avranno dovrebbe dovrebbero potrebbe potrebbero prevede prevedono previsto
        prevista
        sarebbe sarebbero""".split()
    ),
    telling=frozenset(
        """dice detto dichiara dichiarato afferma affermato spiega spiegato sostiene sostengono ritiene
        pensa crede
        denuncia denunciato critica criticato accusa accusato avverte chiede chiedono""".split()
    ),
    record=re.compile(r"\b(?:documenti|atti|registri|statistiche|cifre|dati|censimento)\b", re.IGNORECASE),
    closing=re.compile(
        r"\b(?:sarà|saranno|avrà|avranno|dovrebbe|dovrebbero|deve|devono|prevede|prevedono|previst[oaie]"
        r"|intende|conta"
        r"|restano?|rimangono|rimane)\b|\bprossim[oaie]\b|\bindagin[ei]\b|\bconseguenz[ae]\b",
        re.IGNORECASE,
    ),
    announced=re.compile(
        r"\b(?:ha annunciato|hanno annunciato|ha promesso|prevede|intende)\b", re.IGNORECASE
    ),
    accusation=re.compile(r"\b(?:accus\w+|sospettat\w+|indagat\w+|incriminat\w+)\b", re.IGNORECASE),
    reply=re.compile(
        r"\b(?:nega|negano|negato|smenti\w+|respin\w+|ribatt\w+|contesta\w*|non ha (?:risposto|commentato)"
        r"|si (?:dichiara|professa) innocente)\b",
        re.IGNORECASE,
    ),
    scene=re.compile(
        r"(?:quando|mentre|se|chi|dove|come|perché|immaginate|alcuni|molti|nessuno|c['’]è|qui|fuori)\b",
        re.IGNORECASE,
    ),
    clause=re.compile(
        r",? (?:dopo che|mentre|dopo) (?=\w+ )|, (?:che|dove|il cui|la cui|e|ma) (?=\w+ )|; | – | — "
    ),
    interview=re.compile(r"\bintervist\w+\b|\bcolloquio\b|\brisponde a\b", re.IGNORECASE),
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
)
