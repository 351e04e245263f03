"""Italian words: what opens a clause, what is shortened or elided, and what a word's stem is made by.

Compiled by hand from a grammar's lists of conjunctions, irregular verbs and function words.
"""

from __future__ import annotations

from summarizer.lang.stemming import Stemming, words_by

__all__ = ["ITALIAN"]

_ELIDED = frozenset(
    """
    l d un c n s m t v dell all nell sull dall coll quest quell cos com dov quand sant bell tutt mezz anch
    nessun alcun ciascun ch gl qualcun
    """.split()
)
_OPENERS = frozenset(
    "che ch' perché poiché quando se mentre sebbene benché ma dove chi cui affinché siccome dunque".split()
)
_ABBREVIATIONS = frozenset(
    """
    avv dott prof ing sig sigg mons on sen gen col cap arch rag geom art artt ecc pag vol n gen feb mar apr
    mag giu lug ago sett ott nov dic p s d c a.c d.c cfr es tel dr
    """.split()
)
_STOP = frozenset(
    """
    il lo la l' i gli le un uno una un' del dello della dell' dei degli delle d' di a ad al allo alla all' ai
    agli alle da dal dallo dalla dall' dai dagli dalle in nel nello nella nell' nei negli nelle su sul sullo
    sulla sull' sui sugli sulle con col per tra fra
    questo questa quest' questi queste quello quella quell' quei quegli quelle quel ciò
    mio mia miei mie tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre vostro vostra vostri vostre
    loro io tu egli lui lei ella noi voi essi esse mi ti si ci vi ne c' m' t' s' n' v' me te sé
    che ch' chi cui quale quali quanto quanta quanti quante qualche qualcuno qualcosa
    e ed o od ma però dunque né se non più meno molto molta molti molte troppo poco po' bene male anche anch'
    ancora sempre mai niente nulla nessuno nessuna nessun alcuno alcuna alcun sì no
    sotto sopra senza verso contro durante prima dopo davanti dietro secondo malgrado nonostante tranne presso
    oltre lungo entro fuori ecco
    come com' quando mentre perché poiché affinché così cos' allora quindi poi infine invece
    già ieri oggi domani ormai presto tardi spesso talvolta raramente qui qua lì là dove dov'
    tutto tutta tutti tutte tutt' ogni ciascuno ciascuna certo certa certi certe diversi diverse altro altra
    altri altre stesso stessa stessi stesse tale tali circa quasi soprattutto soltanto solo solamente tuttavia
    inoltre pure intanto volta volte
    sono sei è siamo siete essere stato stata stati state essendo ero era eravamo erano fu furono sarà saranno
    sarebbe sarebbero sia siano fosse fossero
    ho hai ha abbiamo avete hanno avuto avuta avere avendo aveva avevano ebbe ebbero avrà avranno avrebbe
    avrebbero abbia abbiano avesse avessero
    va vanno andare viene vengono venire verrà verranno veniva venivano
    può possono potere potuto poteva potevano potrà potranno potrebbe potrebbero possa possano
    deve devono dovere dovuto doveva dovevano dovrà dovranno dovrebbe dovrebbero
    vuole vogliono volere voluto voleva fa fanno fare faceva farà faranno fatto fatta fatti fatte
    sembra sembrano sembrava pare
    dice dicono dire diceva detto dichiarato dichiara affermato afferma annunciato spiegato spiega aggiunto
    aggiunge precisato precisa assicurato assicura sostiene sostenuto riferito riferisce riferiscono
    forse probabilmente apparentemente eventualmente eventuale eventuali verosimilmente presunto presunta
    presunti presunte possibile probabile
    """.split()
)
_IRREGULAR = """
preso:prendere presa:prendere presi:prendere prese:prendere prende:prendere prendono:prendere
ripreso:riprendere ripresa:riprendere appreso:apprendere compreso:comprendere sorpreso:sorprendere
messo:mettere messa:mettere messi:mettere mette:mettere mettono:mettere metterà:mettere promesso:promettere
promessa:promettere permesso:permettere ammesso:ammettere ammissione:ammettere commesso:commettere
trasmesso:trasmettere dimesso:dimettere dimissioni:dimettere dimette:dimettere smesso:smettere
morto:morire morta:morire morti:morire morte:morire muore:morire muoiono:morire decesso:decedere
deceduto:decedere deceduta:decedere deceduti:decedere
ucciso:uccidere uccisa:uccidere uccisi:uccidere uccise:uccidere uccide:uccidere uccisione:uccidere
tenuto:tenere tiene:tenere terrà:tenere ottenuto:ottenere ottiene:ottenere detenuto:detenere
mantenuto:mantenere mantiene:mantenere ritenuto:ritenere
aperto:aprire aperta:aprire aperti:aprire aperte:aprire apre:aprire aprono:aprire apertura:aprire
riaperto:riaprire riaperta:riaprire riapre:riaprire coperto:coprire scoperto:scoprire scoperta:scoprire
offerto:offrire offerta:offrire sofferto:soffrire
chiuso:chiudere chiusa:chiudere chiusi:chiudere chiuse:chiudere chiude:chiudere chiudono:chiudere
chiuderà:chiudere chiusura:chiudere escluso:escludere esclusa:escludere esclude:escludere
visto:vedere vista:vedere vede:vedere vedono:vedere vedrà:vedere previsto:prevedere prevista:prevedere
perso:perdere persa:perdere perde:perdere perdono:perdere perdita:perdere perdite:perdere
venduto:vendere venduta:vendere vende:vendere vendono:vendere venderà:vendere vendita:vendere vendite:vendere
reso:rendere resa:rendere rende:rendere atteso:attendere attesa:attendere attende:attendere
difeso:difendere difesa:difendere difende:difendere sospeso:sospendere sospesa:sospendere
sospende:sospendere sospensione:sospendere speso:spendere spesa:spendere spese:spendere spende:spendere
eletto:eleggere eletta:eleggere eletti:eleggere elezione:eleggere elezioni:eleggere letto:leggere
scritto:scrivere scritta:scrivere scrive:scrivere costruito:costruire costruita:costruire
costruisce:costruire costruzione:costruire costruirà:costruire distrutto:distruggere distrutta:distruggere
distrutti:distruggere distrugge:distruggere distruzione:distruggere prodotto:produrre prodotta:produrre
produce:produrre producono:produrre produzione:produrre ridotto:ridurre ridotta:ridurre riduce:ridurre
riduzione:ridurre condotto:condurre concluso:concludere conclusa:concludere conclusi:concludere
conclude:concludere conclusione:concludere
vinto:vincere vince:vincere vittoria:vincere convinto:convincere corso:correre percorso:percorrere
vissuto:vivere vive:vivere vivono:vivere nato:nascere nata:nascere nati:nascere nascita:nascere
nascite:nascere cresciuto:crescere cresce:crescere crescita:crescere conosciuto:conoscere noto:conoscere
riconosciuto:riconoscere scomparso:scomparire scomparsa:scomparire
approvazione:approvare adozione:adottare arresto:arrestare arresti:arrestare firma:firmare
aumento:aumentare aumenti:aumentare calo:calare furto:rubare rubato:rubare licenziamento:licenziare
acquisto:acquistare acquista:acquistare pagamento:pagare paga:pagare rifiuto:rifiutare rifiuta:rifiutare
respinto:respingere respinta:respingere respinge:respingere raggiunto:raggiungere raggiunta:raggiungere
assolto:assolvere assolta:assolvere assoluzione:assolvere condanna:condannare indagine:indagare
indagini:indagare inchiesta:indagare accordo:accordare corruzione:corrompere corrotto:corrompere
fuga:fuggire fuggito:fuggire fermo:fermare sciopero:scioperare scioperi:scioperare
accesso:accendere acceso:accendere deciso:decidere decisa:decidere decide:decidere decisione:decidere
diviso:dividere invaso:invadere esploso:esplodere esplosione:esplodere sceso:scendere scesa:scendere
scende:scendere salito:salire salita:salire sale:salire rimasto:rimanere rimasta:rimanere rimasti:rimanere
rimane:rimanere rimangono:rimanere richiesto:richiedere richiesta:richiedere chiesto:chiedere chiede:chiedere
chiedono:chiedere proposto:proporre propone:proporre proposta:proporre imposto:imporre impone:imporre
esposto:esporre disposto:disporre introdotto:introdurre introdotta:introdurre rotto:rompere rotta:rompere
svolto:svolgere svolta:svolgere rivolto:rivolgere coinvolto:coinvolgere coinvolti:coinvolgere
"""
_PASSES = (
    (
        "amenti", "amento", "imenti", "imento", "azioni", "azione", "izioni", "izione", "zioni", "zione",
        "atrici", "atrice", "itrice", "atori", "atore", "itori", "itore", "mente", "ture", "tura",
    ),
    (
        "erebbero", "irebbero", "erebbe", "irebbe", "eranno", "iranno", "assero", "essero", "issero", "arono",
        "erono", "irono", "avano", "evano", "ivano", "iscono", "isce", "ando", "endo",
        "ato", "ata", "ati", "ate", "ito", "ita", "iti", "ite", "uto", "uta", "uti", "ute", "are", "ere",
        "ire", "era", "ira", "ava", "eva", "iva", "ano", "ono", "anti", "ante", "enti", "ente", "asse",
        "i", "o", "a", "e",
    ),
    ("i", "h"),
)  # fmt: skip
_EQUIVALENTS = """
morire uccidere decedere vittima perdere
ferire ferito
arrestare fermare detenere incarcerare arresto manette
approvare adottare votare accettare varare
respingere bocciare rifiutare
pagare versare saldare
acquistare comprare rilevare acquisire acquisizione
vendere cedere cessione
chiudere chiusura
costruire edificare realizzare
aumentare crescere salire rincaro rialzo
calare diminuire scendere ridurre ribasso
cominciare iniziare avviare partire inizio
finire terminare concludere fine
azienda impresa società gruppo ditta fabbricante
capo presidente direttore dirigente amministratore
poliziotto agente carabiniere polizia
dipendente lavoratore operaio addetto personale
giudice tribunale magistrato corte
processo udienza
automobile auto vettura macchina veicolo
alunno scolaro studente bambino
medico dottore
legge testo progetto
governo esecutivo ministro gabinetto
deputato parlamentare parlamento camera
eleggere voto votare scrutinio urne
denaro soldi fondi somma
errore colpa sbaglio
stabilimento fabbrica sito impianto
casa edificio palazzo immobile abitazione
incendio rogo fiamme
corrompere tangente mazzetta
rubare furto sottrarre
firmare siglare sottoscrivere
dimettere lasciare abbandonare
scioperare astensione
lavoro posto occupazione
prezzo costo tariffa
utile profitto guadagno
indagare inchiesta indagine
incidente scontro collisione
comune municipio giunta
candidare candidatura
"""

_STEMMING = Stemming(stop=_STOP, irregular=_IRREGULAR, passes=_PASSES, equivalents=_EQUIVALENTS)

ITALIAN = words_by(
    _STEMMING,
    openers=_OPENERS,
    abbreviations=_ABBREVIATIONS,
    elided=_ELIDED,
)
