"""The words and phrases by which Italian hedges, attributes, denies, negates, plans and reports by mood.

Compiled by hand from a grammar's lists of modal verbs, adverbs and verbs of saying.
"""

from __future__ import annotations

from summarizer.lang.certainty_words import CertaintyWords, CueKind, Reach

__all__ = ["ITALIAN"]

# Phrases separated by " | "; the longest that matches wins.
_PHRASES: tuple[tuple[CueKind, Reach, str], ...] = (
    (
        "hedged",
        "clause",
        """
        forse | probabilmente | verosimilmente | apparentemente | eventualmente | possibilmente |
        presumibilmente | può darsi | potrebbe | potrebbero | è possibile | possibile | possibili |
        probabile | probabili | è probabile | sembra | sembrano | sembrava | pare | paiono | a quanto pare |
        con ogni probabilità | non è escluso | non è esclusa | non è escluso che | non si esclude |
        non esclude | non escludono | non escluso | non esclusa | non ha escluso | incerto | incerta |
        non è chiaro | non è certo | non confermato | non confermata | non confermati | non è confermato |
        da confermare | da verificare | rischia di | rischiano di | rischia | rischiano | si sospetta |
        ipotesi | pista | indizi | ignoto | ignota | ignoti | ignote | tenderebbe a
        """,
    ),
    (
        "hedged",
        "rest",
        """
        teme | temono | spera | sperano | suppone | suppongono | crede | credono | ritiene | ritengono |
        pensa che | pensano che | suggerisce | suggeriscono | lascia pensare | lasciano pensare |
        fa pensare | possibilità | si aspetta | si aspettano | potenziale | potenziali | eventuale |
        eventuali | minaccia di | minacciano di | sospetto che
        """,
    ),
    (
        "hedged",
        "noun",
        """
        presunto | presunta | presunti | presunte | sospetto | sospetta
        """,
    ),
    (
        "alleged",
        "clause",
        """
        avrebbe | avrebbero | a suo dire | asserito | asserita
        """,
    ),
    (
        "alleged",
        "rest",
        """
        accusato di | accusata di | accusati di | accusate di | accusano | ha accusato | hanno accusato |
        accusa il | accusa la | accusa lo | accusa i | accusa gli | accusa le | accusa l' |
        sospettato di | sospettata di | sospettati di | sospettate di | sospettato | sospettati |
        indagato | indagata | indagati | indagate | imputato | imputata | imputati | rinviato a giudizio |
        rinviata a giudizio | rinviati a giudizio | a processo per | denunciato per | denunciata per |
        processato per | incriminato | incriminata | rimprovera | contesta al | contesta alla
        """,
    ),
    (
        "alleged",
        "after",
        """
        accuse di | accusa di | sospetti | sospetto di | imputazione | imputazioni
        """,
    ),
    (
        "attributed",
        "speech",
        """
        ha detto | hanno detto | dice | dicono | ha dichiarato | hanno dichiarato | dichiara | dichiarava |
        ha affermato | hanno affermato | afferma | affermano | ha spiegato | spiega | spiegano |
        ha aggiunto | aggiunge | ha precisato | precisa | ha assicurato | assicura | assicurano |
        ha sottolineato | sottolinea | ha annunciato | hanno annunciato | annuncia | annunciano |
        ha riferito | riferisce | riferiscono | ha riportato | riporta | ha fatto sapere | fa sapere |
        ha avvertito | avverte | ha ammesso | ammette | ha confermato | conferma | racconta | ha raccontato |
        testimonia | scrive | sostiene | sostengono | ha sostenuto | ha ribadito | ribadisce | ha reso noto
        """,
    ),
    (
        "attributed",
        "sentence",
        """
        secondo | a detta di | a detta del | a detta della | a parere di | a giudizio di | stando a |
        stando al | stando alla | stando alle | stando ai | ad avviso di | per fonti | agli occhi di
        """,
    ),
    (
        "disputed",
        "clause",
        """
        contestato da | contestata da | controverso | controversa | dubita | dubitano | mette in dubbio |
        mettono in dubbio | messo in dubbio | messa in dubbio
        """,
    ),
    (
        "denied",
        "rest",
        """
        smentisce | smentiscono | smentito | smentita | smentiva | ha smentito | nega | negano | negato |
        negava | ha negato | hanno negato | contesta | contestano | ha contestato | respinge le accuse |
        respingono le accuse | ha respinto le accuse | hanno respinto le accuse | si dice innocente |
        si dichiara innocente | si è dichiarato innocente | si proclama innocente | respinge ogni
        """,
    ),
    (
        "conditional",
        "after",
        """
        se | a condizione | a patto | purché | qualora | nel caso in cui | a meno che
        """,
    ),
    (
        "future",
        "clause",
        """
        vuole | vogliono | voleva | intende | intendono | prevede | prevedono | previsto | prevista |
        previsti | previste | punta a | puntano a | conta di | contano di | progetta | progettano |
        progetto di | sta per | stanno per | in trattativa | in trattative | tratta per | trattano per |
        valuta | valutano | studia | studiano | sta valutando | sta studiando | promette | promettono |
        ha promesso | hanno promesso | propone | propongono | ha proposto | hanno proposto | chiede |
        chiedono | ha chiesto | hanno chiesto | pretende | pretendono | atteso | attesa | attesi | attese |
        sarà | saranno | avrà | avranno | farà | faranno | darà | andrà | andranno | dovrà | dovranno |
        potrà | potranno | verrà | verranno | terrà | vedrà | vorrà | dovrebbe | dovrebbero | deve |
        devono | può | possono | tenta di | tentano di | cerca di | cercano di | allo studio |
        minaccia | minacciano | incaricato di | ha intenzione di | hanno intenzione di | si prepara a |
        si preparano a | in programma | ha in programma | starà | resterà
        """,
    ),
    (
        "negated",
        "clause",
        """
        non | nessun | nessuno | nessuna | nessun' | mai | niente | nulla | né | neppure | neanche |
        nemmeno | non ancora
        """,
    ),
    (
        "negated",
        "after",
        """
        senza | anziché | invece di | al posto di
        """,
    ),
    (
        "estimate",
        "clause",
        """
        stimato in | stimata in | stimati in | stimate in | si stima | stima | stime | stimano |
        valutato in | valutata in | valutati in | valutate in | previsioni | proiezioni
        """,
    ),
    (
        "not_announced",
        "clause",
        """
        non ha precisato | non hanno precisato | non è stato precisato | non è stata precisata |
        non è noto | non è nota | non sono noti | non sono note | non è stato comunicato |
        non è stata comunicata | non è stato reso noto | non è stata resa nota | non sono stati resi noti |
        non è stato rivelato | non ha rivelato | non hanno rivelato | non ha voluto | non ha commentato |
        non hanno commentato | non ha risposto | non si conosce | non si conoscono | non precisato |
        non precisata | non ha reso noto | non ha comunicato | ha rifiutato di commentare
        """,
    ),
)
_NEUTRAL = """
    non ha solo | non ha soltanto | non ha solamente | non hanno solo | non hanno soltanto | non hanno
    solamente | non è solo | non è soltanto | non è solamente | non sono solo | non sono soltanto | non
    sono solamente | non si solo | non si soltanto | non si solamente | non solamente |
    non solo | non soltanto | non meno di | non più tardi di | non più di | non appena | non oltre |
    mai come | più che mai | quanto mai | se non | senza dubbio | senza alcun dubbio | senza precedenti |
    come se | anche se | finché non | fino a quando non | niente altro che | nient'altro che | niente male |
    non è altro che | non fa che | per niente | nulla osta | in caso di | se stesso | se stessa |
    non a caso | non di rado | secondo posto | secondo tempo | secondo turno | secondo piano | il secondo |
    un secondo | al secondo | nel secondo | del secondo
    """
_ENDINGS: tuple[tuple[CueKind, Reach, str], ...] = (
    ("hedged", "clause", "rebbe rebbero"),
    ("future", "clause", "erà irà arà eranno iranno aranno"),
)

ITALIAN = CertaintyWords(
    phrases=_PHRASES,
    neutral=_NEUTRAL,
    endings=_ENDINGS,
    that=frozenset({"che", "ch'"}),
)
