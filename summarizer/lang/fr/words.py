"""French words: what opens a clause, what is shortened or elided, and what a word's stem is made by.

Compiled by hand from a grammar's lists of conjunctions, irregular verbs and function words.
"""

from __future__ import annotations

from summarizer.lang.stemming import Stemming, words_by

__all__ = ["FRENCH"]

_ELIDED = frozenset("c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu".split())
_OPENERS = frozenset(
    """
    que qu' parce puisque puisqu' lorsque lorsqu' quand si alors tandis quoique quoiqu' mais car dont où qui
    comme afin
    """.split()
)
_ABBREVIATIONS = frozenset(
    """
    m mm mme mlle mgr dr pr st ste av bd env etc n° janv févr avr juil sept oct nov déc
    al cf
    p vol
    """.split()
)
_STOP = frozenset(
    """
    le la les l' un une des du de d' au aux à ce cet cette ces c' ça cela ceci celui celle ceux celles
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    je j' tu il elle on nous vous ils elles me m' te t' se s' lui y en moi toi soi eux
    qui que qu' quoi dont où lequel laquelle lesquels lesquelles quel quelle quels quelles quelque quelques
    et ou mais donc or ni car si ne n' pas plus moins très trop peu beaucoup bien mal aussi encore toujours
    jamais rien personne aucun aucune guère point nul nulle non oui
    dans sur sous avec sans pour par entre vers chez contre depuis pendant durant avant après devant
    derrière
    selon malgré sauf hormis parmi dès lors jusque jusqu' jusqu hors envers voici voilà
    comme quand lorsque lorsqu' lorsqu puisque puisqu' quoique parce alors tandis afin ainsi puis
    ensuite enfin
    déjà hier aujourd'hui aujourd hui demain désormais bientôt tard tôt souvent parfois rarement ici là
    tout toute tous toutes chaque certain certaine certains certaines plusieurs autre autres même mêmes tel
    telle tels telles plupart environ près presque quasi notamment surtout seulement uniquement cependant
    toutefois néanmoins pourtant également d'ailleurs ailleurs fois
    suis es est sommes êtes sont été étant être étais était étions étaient fut furent sera seront serait
    seraient soit soient serai
    ai as a avons avez ont eu eue eus ayant avoir avais avait avions avaient eut eurent aura auront aurait
    auraient ait aient
    vais va vont aller allait allaient ira iront irait
    peut peuvent pouvoir pu pouvait pouvaient pourra pourront pourrait pourraient puisse puissent
    doit doivent devoir dû devait devaient devra devront devrait devraient
    veut veulent vouloir voulu voulait faut fallait fait font faire faisait fera feront faite faits faites
    semble semblent semblait paraît sembler
    dit disent dire disait déclaré déclare déclarait affirmé affirme indiqué indique annoncé expliqué
    explique ajouté ajoute précisé précise assuré assure estimé estime rapporté rapporte rapportent
    peut-être probablement sans doute apparemment éventuellement éventuel éventuelle vraisemblablement
    présumé présumée présumés présumées possible probable possiblement
    """.split()
)
_IRREGULAR = """
pris:prendre prise:prendre prises:prendre prend:prendre prennent:prendre prendra:prendre repris:reprendre
reprise:reprendre entrepris:entreprendre appris:apprendre compris:comprendre
mis:mettre mise:mettre mises:mettre met:mettre mettent:mettre mettra:mettre remis:remettre promis:promettre
promet:promettre permis:permettre permet:permettre admis:admettre admet:admettre soumis:soumettre
commis:commettre commise:commettre démis:démettre transmis:transmettre
mort:mourir morte:mourir morts:mourir mortes:mourir meurt:mourir meurent:mourir mourut:mourir décès:décéder
tué:tuer tués:tuer tuée:tuer tuées:tuer tue:tuer tuent:tuer tuerie:tuer
tenu:tenir tenue:tenir tient:tenir tiendra:tenir obtenu:obtenir obtient:obtenir obtenue:obtenir
détenu:détenir détenus:détenir détient:détenir détention:détenir soutenu:soutenir soutient:soutenir
maintenu:maintenir maintient:maintenir retenu:retenir
venu:venir venue:venir vient:venir viennent:venir viendra:venir devenu:devenir devient:devenir
intervenu:intervenir convenu:convenir prévenu:prévenir revenu:revenir revient:revenir parvenu:parvenir
ouvert:ouvrir ouverte:ouvrir ouverts:ouvrir ouvertes:ouvrir ouvre:ouvrir ouverture:ouvrir
couvert:couvrir découvert:découvrir découverte:découvrir offert:offrir offerte:offrir souffert:souffrir
reçu:recevoir reçue:recevoir reçus:recevoir reçoit:recevoir recevra:recevoir aperçu:apercevoir
perçu:percevoir perçue:percevoir perçoit:percevoir
vu:voir vue:voir voit:voir voient:voir verra:voir prévu:prévoir prévue:prévoir prévus:prévoir
prévoit:prévoir prévoient:prévoir su:savoir sait:savoir savent:savoir saura:savoir
connu:connaître connue:connaître connaît:connaître connaissait:connaître reconnu:reconnaître
reconnaît:reconnaître disparu:disparaître disparaît:disparaître paru:paraître
perdu:perdre perd:perdre perdent:perdre perte:perdre pertes:perdre vendu:vendre vend:vendre vendent:vendre
vendra:vendre vente:vendre ventes:vendre rendu:rendre rend:rendre attendu:attendre attend:attendre
entendu:entendre défendu:défendre défend:défendre répondu:répondre étendu:étendre suspendu:suspendre
suspendue:suspendre suspension:suspendre
élu:élire élue:élire élus:élire élection:élire élections:élire réélu:réélire lu:lire
écrit:écrire écrite:écrire construit:construire construite:construire construction:construire
construira:construire construisent:construire détruit:détruire détruite:détruire destruction:détruire
conduit:conduire conduite:conduire produit:produire réduit:réduire réduite:réduire réduction:réduire
réduira:réduire réduisent:réduire conclu:conclure conclue:conclure inclus:inclure exclu:exclure
exclut:exclure
interdit:interdire interdits:interdire interdite:interdire interdites:interdire interdiction:interdire
interdisent:interdire battu:battre bat:battre combattu:combattre vaincu:vaincre couru:courir
parcouru:parcourir
suivi:suivre suit:suivre poursuivi:poursuivre poursuivra:poursuivre vécu:vivre vit:vivre
né:naître née:naître plu:plaire cru:croire croit:croire bu:boire crû:croître accru:accroître
approuvé:approuver approbation:approuver adopté:adopter adoption:adopter démissionné:démissionner
démission:démissionner arrestation:arrêter fermeture:fermer signature:signer embauche:embaucher
hausse:hausser baisse:baisser vol:voler licenciement:licencier licenciements:licencier
achat:acheter achète:acheter achètera:acheter rachat:racheter rachète:racheter paiement:payer paie:payer
paye:payer paiera:payer versement:verser refus:refuser rejet:rejeter rejette:rejeter projette:projeter
appelle:appeler rappelle:rappeler augmentation:augmenter acquittement:acquitter condamnation:condamner
fraude:frauder fuite:fuir fui:fuir enquête:enquêter accord:accord corruption:corrompre corrompu:corrompre
"""
_PASSES = (
    (
        "atrices", "atrice", "ateurs", "ateur", "issements", "issement", "ements", "ement", "ations",
        "ation",
        "itions", "ition", "euses", "euse", "eurs", "eur", "iennes", "ienne", "iens", "ien",
    ),
    (
        "issaient", "issait", "issent", "issant", "eraient", "irait", "iraient", "erait", "erons", "eront",
        "erez", "erai", "eras", "era", "iront", "ira", "irent", "erent", "aient", "ait", "ais", "ant",
        "antes",
        "ante", "ants", "assent", "ees", "ee", "ent", "er", "ez", "ons", "ites", "ies", "ie", "ir",
        "re", "it",
        "is", "es", "aux", "al", "ales", "ale", "ues", "ue", "us", "ut", "u", "e", "i", "s", "x", "t",
    ),
    ("es", "e", "s", "i"),
)  # fmt: skip
_EQUIVALENTS = """
mourir tuer décéder mort victime périr
blesser blessé
arrêter interpeller détenir incarcérer arrestation écrouer
approuver adopter valider autoriser voter accepter entériner
rejeter refuser repousser
payer verser régler
acheter acquérir racheter reprendre acquisition
vendre céder cession
fermer fermeture
construire bâtir ériger édifier
augmenter hausser croître progresser grimper relever monter
baisser diminuer chuter reculer réduire abaisser
commencer débuter démarrer lancer ouvrir début
terminer achever finir conclure fin
entreprise société groupe firme compagnie fabricant constructeur
patron président directeur dirigeant chef
policier agent gendarme police
salarié employé travailleur ouvrier personnel
juge tribunal magistrat cour
procès audience
voiture véhicule automobile
élève enfant écolier adolescent
médecin docteur
loi texte projet
gouvernement cabinet ministre exécutif
député parlementaire parlement assemblée élu
élire vote scrutin
argent fonds somme
erreur faute
usine site
maison bâtiment immeuble
incendie feu
corrompre pot vin
voler dérober
signer parapher
démissionner quitter partir
grève débrayage
emploi poste
prix coût tarif
bénéfice profit
enquêter investigation
candidat candidature présenter
participer participation
accident collision
"""

_STEMMING = Stemming(stop=_STOP, irregular=_IRREGULAR, passes=_PASSES, equivalents=_EQUIVALENTS)

FRENCH = words_by(
    _STEMMING,
    openers=_OPENERS,
    abbreviations=_ABBREVIATIONS,
    elided=_ELIDED,
)
