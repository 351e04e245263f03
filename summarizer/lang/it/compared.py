"""The Italian words by which two sentences are held against each other."""

from __future__ import annotations

from summarizer.lang.compared_words import ComparedWords

__all__ = ["ITALIAN"]

ITALIAN = ComparedWords(
    negating=frozenset(
        "non nessun nessuno nessuna nessun' mai niente nulla né neppure neanche nemmeno".split()
    ),
    turning=tuple(
        """
        rifiut rigett resping respint boccia bocciat fallit fallim fall mancat mancan sopravviss sopravviv
        ignot sconosc imped proib vietat divieto nega negat smenti contest impossib assen esclus esclud
        evitat evita annull sospes sospend sospension abbandon cessat cessa rinunc illes indenn salv
        falso falsa fals errat smentit contrari incapac inesist improbab ingiust invalid illegal irregol
        assolt assol scagion innocen ignor priv ferm perd pers insuffic impunit tace silenzi rinvi
        attend attes rimand manca
        """.split()
    ),
    turning_forms=frozenset(
        "no fuori tranne poco troppo meno soltanto solo libero libera liberi restano resta rimane".split()
    ),
    closing=frozenset(),
    comparatives=frozenset("più meno meglio altrettanto così anche migliore peggiore peggio altro".split()),
    than=frozenset({"di", "che", "del"}),
    contrasts=frozenset({"ma", "bensì"}),
    doubting=tuple(
        """
        potrebb dovrebb sembr possib probab verosim eventual sospett presum presunt suppo suppon accus
        rimprover addebit sosten sostien afferm assicur stim ipotes ipotizz rischi minacc tem spera sper
        pensa suggeri prevede previst prevision progett intend vorrebb proposta propon propost tratt
        studi valut esig richie chied indag esam dichiar annunci spieg precis testimoni raccont denunci
        avvert promett promess intenzion tentat prepar dibatt discut discuss incert ignot pista indizi
        rapporto evoc attribui imput process candidat futur prossim ammett riconosc rinviat
        """.split()
    ),
    doubting_forms=frozenset(
        """
        se forse pare paiono secondo sarà saranno avrà avranno avrebbe avrebbero sarebbe sarebbero stando
        avviso fonti può possono vuole vogliono crede credono credere dubbio dubita dubitano ritiene
        ritengono giudica tenta tentano cerca cercano accordo piano piani deve devono dice dicono verrà
        verranno
        """.split()
    ),
    proving=tuple("provat prova dimostr certezz incontest indubb innegab accertat garanti definitiv".split()),
    proving_phrases="""
        senza alcun dubbio | senza dubbio | senza il minimo dubbio | è certo | è certa | è sicuro |
        non c' è dubbio | nessun dubbio | è accertato | è provato | con certezza | di sicuro | di certo
        """,
    raising=frozenset("sarà saranno avrà avranno verrà verranno farà faranno terrà terranno".split()),
    causatives=frozenset({"fatto"}),
    auxiliaries=frozenset(
        "ha hanno aveva avevano è sono era erano stato stata stati state fu furono viene vengono".split()
    ),
    participles=tuple(
        "ato ata ati ate ito ita iti ite uto uta uti ute sso ssa ssi sse sto sta sti ste tto tta tti tte "
        "rto rta rti rte nto nta nti nte uso usa usi use eso esa esi ese iso isa isi ise rso rsa".split()
    ),
    of_participles=(),
    in_participles="",
    told_done=(),
    wholes=frozenset(
        """
        tutti tutte tutto tutta ogni ciascuno ciascuna totalità intero intera interi interamente totalmente
        completamente integralmente
        """.split()
    ),
    parts=frozenset(
        """
        alcuni alcune alcuno parte maggioranza maggior molti molte diversi diverse metà parzialmente certi
        certe qualche pochi poche vari varie
        """.split()
    ),
    nearly=frozenset({"quasi", "pressoché"}),
    no_wholes=frozenset("non quasi a di del pressoché malgrado dopo soprattutto per prima".split()),
    outcomes="""
condannato condannata condannati condanna colpevole | assolto assolta assolti assolve innocente
approvato approvata approva adottato adottata votato | respinto respinta respinge bocciato bocciata boccia
autorizzato autorizzata autorizza permesso permette consente | vietato vietata vieta proibito negato
confermato conferma confermata | smentito smentisce smentita
confessato confessa ammesso ammette ammissione | negato nega negano negava contesta smentisce smentito
vinto vince vittoria | perso perde sconfitta
aumentato aumentata aumenta aumento cresciuto cresce salito | calato calata cala diminuito scende sceso calo
sopravvissuto sopravvissuti sopravvissuta salvi | morto morti morta uccisi ucciso
migliorato migliora | peggiorato peggiora
aperto aperta riaperto riaperta apre | chiuso chiusa chiude
vivo viva vivi illeso illesi illesa | morto morta morti ucciso uccisi
accettato accetta | rifiutato rifiuta
""",
    exchanged="""
arrestato arrestata fermato | incriminato indagato | condannato condannata | assolto assolta
sospettato sospettata presunto accusato accusata indagato indagata | condannato condannata colpevole
ferito feriti ferita | ucciso uccisi uccisa morto morti
alcuni alcune qualche diversi molti due tre quattro cinque | tutti tutte ogni | nessun nessuno nessuna
assunto nominato | licenziato rimosso
più | meno
nord | sud
est | ovest
primo prima | ultimo ultima
sempre | mai
uomini uomo | donne donna
prima | dopo
parzialmente | interamente totalmente completamente
provvisorio provvisoriamente | definitivo definitivamente
""",
)
