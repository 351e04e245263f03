"""French word lists around quantities: hedges, vague amounts, relative days, change, idle words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from summarizer.lang.quantity_words import bounds, vague

if TYPE_CHECKING:
    from summarizer.lang.quantity_words import Qualifier

__all__ = [
    "AFTER",
    "ANYBODY",
    "BEFORE",
    "BREAKS",
    "CHANGES",
    "COMPARES",
    "DENIES",
    "DETERMINERS",
    "FATES",
    "FILLERS",
    "HARMED",
    "HEDGES",
    "MEN",
    "PASSED",
    "PERSONS",
    "RELATIVE",
    "SEXED",
    "SHARE_TRENDS",
    "SHIFTS",
    "STOPWORDS",
    "TRENDS",
    "TRENDS_BEHIND",
    "VAGUE",
    "WOMEN",
    "YEAR_CUES",
]

_HEDGES: Final[dict[Qualifier, str]] = {
    "exactly": "exactement précisément très_exactement",
    "exact": "seulement juste tout_juste",
    "approx": (
        "environ quelque quelques autour_de aux_alentours_de vers à_peu_près approximativement de_l'ordre_de "
        "de_l’ordre_d' en_moyenne une_moyenne_de estimé_à estimée_à grosso_modo aux_environs_de d'environ "
        "d’environ de_l’ordre_de"
    ),
    "near_above": (
        "peu_après un_peu_plus un_peu_plus_de un_peu_plus_d' un_peu_plus_d’ légèrement_plus "
        "légèrement_plus_de à_peine_plus à_peine_plus_de une_bonne"
    ),
    "near_below": (
        "près_de près_d' près_d’ presque peu_avant un_peu_moins un_peu_moins_de un_peu_moins_d' "
        "un_peu_moins_d’ à_peine légèrement_moins à_peine_moins_de pas_loin_de légèrement_moins_de une_petite"
    ),
    "gt": (
        "plus_de plus_d' plus_d’ au-dessus_de au-delà_de supérieur_à supérieure_à dépasse dépassé "
        "dépassant dépassent dépassait dépasse_les bien_plus_de de_plus_de"
    ),
    "ge": (
        "au_moins au_minimum minimum pas_moins_de à_partir_de un_minimum_de d'au_moins d’au_moins "
        "au_plus_tôt au_plus_tôt_en au_plus_tôt_le"
    ),
    "lt": "moins_de moins_d' moins_d’ en_dessous_de inférieur_à inférieure_à sous bien_moins_de de_moins_de",
    "le": (
        "jusqu'à jusqu’à jusqu'au jusqu’au au_plus au_maximum maximum pas_plus_de un_maximum_de tout_au_plus "
        "jusqu'en jusqu’en au_plus_tard au_plus_tard_en au_plus_tard_le"
    ),
}
# Verbs that bound the figure behind them, by their stems: "dépasse les 100", "avoisinerait 1900".
_BOUNDING: Final[dict[str, Qualifier]] = {
    "dépass": "gt", "excéd": "gt", "frôl": "near_below", "avoisin": "approx", "approch": "approx",
}  # fmt: skip
_ENDINGS: Final = "e ent ait aient er é ant era eront erait eraient".split()
_NEAR: Final[dict[str, Qualifier]] = {
    f"{stem}{ending}{of}": bound
    for stem, bound in _BOUNDING.items()
    for ending in _ENDINGS
    for of in ("", " les", " la", " le")
}
BEFORE: Final[dict[str, Qualifier]] = {
    **bounds(_HEDGES),
    **_NEAR,
}
# None begins with a vowel that would take the "e" off a "de" before it, but "un".
HEDGES: Final[dict[str, str]] = {
    "approx": "quelque", "near_below": "presque", "near_above": "un peu plus de", "gt": "plus de",
    "ge": "pas moins de", "lt": "moins de", "le": "pas plus de",
}  # fmt: skip
AFTER: Final[dict[str, Qualifier]] = {
    "exactement": "exactly", "très exactement": "exactly", "précisément": "exactly",
    "ou plus": "ge", "et plus": "ge", "au moins": "ge", "au minimum": "ge", "minimum": "ge",
    "ou moins": "le", "et moins": "le", "au plus": "le", "au maximum": "le", "maximum": "le",
    "au plus tôt": "ge", "au plus tard": "le",
    "environ": "approx", "tout au plus": "le", "à peu près": "approx",
}  # fmt: skip

_MANY: Final = vague({
    "dizaines": "tens", "douzaines": "dozens", "centaines": "hundreds",
    "milliers": "thousands", "dizaines de milliers": "tens of thousands",
    "centaines de milliers": "hundreds of thousands",
    "millions": "millions",
    "dizaines de millions": "tens of millions",
    "centaines de millions": "hundreds of millions",
    "milliards": "billions",
    "dizaines de milliards": "tens of billions",
    "centaines de milliards": "hundreds of billions",
})  # fmt: skip
VAGUE: Final[dict[str, tuple[str, int, int]]] = {
    **{f"{article} {words}": found for words, found in _MANY.items() for article in ("des", "les", "de")},
    **{f"plusieurs {words}": found for words, found in _MANY.items()},
    **{f"quelques {words}": found for words, found in _MANY.items()},
    **vague({
        "par dizaines": "tens", "par centaines": "hundreds", "par milliers": "thousands",
        "à deux chiffres": "double-digit", "à un chiffre": "single-digit", "à trois chiffres": "triple-digit",
    }),
}  # fmt: skip

RELATIVE: Final[dict[str, str]] = {
    "hier": "day-1", "avant-hier": "day-2", "aujourd'hui": "day+0", "aujourd’hui": "day+0",
    "demain": "day+1", "après-demain": "day+2", "hier soir": "day-1", "ce matin": "day+0", "ce soir": "day+0",
    "cet après-midi": "day+0", "hier matin": "day-1", "demain matin": "day+1", "demain soir": "day+1",
    "la semaine dernière": "week-1", "la semaine passée": "week-1", "la semaine prochaine": "week+1",
    "cette semaine": "week+0", "le mois dernier": "month-1", "le mois prochain": "month+1",
    "le mois passé": "month-1", "ce mois-ci": "month+0", "l'an dernier": "year-1", "l’an dernier": "year-1",
    "l'année dernière": "year-1", "l’année dernière": "year-1", "l'an passé": "year-1",
    "l’an passé": "year-1", "l'année passée": "year-1", "l’année passée": "year-1",
    "l'an prochain": "year+1", "l’an prochain": "year+1", "l'année prochaine": "year+1",
    "l’année prochaine": "year+1", "cette année": "year+0",
}  # fmt: skip

FILLERS: Final = frozenset("les le la l' un une des ses leurs autres encore total de".split()) | {
    "un total de",
    "au total",
    "les quelque",
}
DETERMINERS: Final = frozenset(
    "de des les le la ses leurs autres nouveaux nouvelles nouvelle nouveau autre du".split()
)
BREAKS: Final = frozenset("et mais ou tandis alors contre comparé".split())
PASSED: Final = frozenset(
    "de à d du des les le la un une environ près plus moins quelque presque au aux par en a ont été est "
    "était se s sont seulement encore".split()
)
PERSONS: Final = frozenset(
    """
    personne personnes homme hommes femme femmes enfant enfants garçon fille adolescent adolescents adulte
    adultes élève élèves étudiant étudiants professeur enseignant enseignants parent parents gens soldat
    soldats militaire militaires policier policiers gendarme gendarmes agent agents ouvrier ouvriers
    employé employés salarié salariés travailleur passager passagers voyageur voyageurs touriste touristes
    visiteur visiteurs habitant habitants résident riverain riverains citoyen citoyens réfugié réfugiés
    migrant migrants manifestant manifestants prisonnier détenu détenus otage otages suspect suspects
    victime victimes mort morts blessé blessés patient patients médecin médecins pompier pompiers
    journaliste journalistes spectateur spectateurs supporter supporteur joueur joueurs électeur électeurs
    membre membres bénévole bénévoles client clients utilisateur utilisateurs député députés
    """.split()
)
_RISES: Final = (
    "augmenté augmente augmenter augmentation hausse progressé progresse progresser progression "
    "augmentent augmentait progressent progressait grimpé grimpe grimpent bondit bondissent "
    "grimper rehaussé rehausse relèvement croissance crû bondi bond gagné gagne gagnent relevé monté monter "
    "accru accroissement"
)
_FALLS: Final = (
    "baissé baisse baisser baissent baissait diminuent reculent reculait chutent chutait diminué diminue "
    "diminuer diminution recul reculé recule reculer chuté chute "
    "abaissé abaisse abaisser abaissement cédé cède céder diminuait décru "
    "chuter perdu perte pertes réduit réduire réduction repli replié tombé fondu"
)
_UNSURE: Final = frozenset("gagné gagne gagnent monté perdu relevé".split())
TRENDS: Final[dict[str, int]] = {
    word: way for way, words in ((1, _RISES), (-1, _FALLS)) for word in words.split() if word not in _UNSURE
}
SHARE_TRENDS: Final[dict[str, int]] = {
    **dict.fromkeys("gagné gagne gagnent gagnait gagner relevé relève relever monté".split(), 1),
    **dict.fromkeys("perdu perd perdent perdait perdre lâché lâche".split(), -1),
}
TRENDS_BEHIND: Final[dict[str, int]] = {
    **{f"{word} {more}": way for more, way in (("plus", 1), ("moins", -1)) for word in ("de", "en")},
}
_FATES: Final = {
    "dead": """
        mort morte morts mortes tué tuée tués tuées décédé décédée décédés péri périt décès vie noyé noyés
        noyées mortel mortels mortelles meurt meurent
        """,
    "hurt": "blessé blessée blessés blessées blesse",
    "missing": "disparu disparus disparues disparue nouvelles recherchés",
    "held": "interpellé interpellés interpellations arrêté arrêtés arrêtées arrestations",
    "saved": "sauvé sauvés sauvées secourus secourues rescapés survivants évacués évacuées",
    "+": "et tandis mais ainsi",
}
FATES: Final[dict[str, str]] = {word: name for name, words in _FATES.items() for word in words.split()}
CHANGES: Final = frozenset((_RISES + " " + _FALLS + " passé passe passer passera passeront").split())
YEAR_CUES: Final = frozenset(
    "en depuis fin début dès à vers été hiver automne printemps avant après année années entre jusqu'en "
    "jusqu’en que d'ici ici l'année".split()
)
STOPWORDS: Final = frozenset(
    """
    le la les l un une des du de d et ou mais donc car ni or à au aux en dans sur sous par pour avec sans
    chez entre vers depuis pendant avant après contre selon est sont était étaient été être a ont avait
    avaient avoir fut ne pas plus moins que qui quoi dont où qu ce cet cette ces c se s son sa ses leur leurs
    il elle ils elles on nous vous je tu me te lui y mon ma mes ton ta tes notre votre nos vos si comme aussi
    très bien encore déjà tout tous toute toutes même ainsi alors quand lorsque puis là ici ils n j m t dit
    déclaré indiqué environ près quelque quelques fait sera seront aura
    """.split()
)

# Folded: "personnes" and "personne" meet.
ANYBODY: Final = frozenset("personn gens autr habitant".split())
HARMED: Final = frozenset("mort bless tué décès victim dispar décéd".split())
# Of a figure that is worked out: sums, differences, changes, shares, averages.
COMPARES: Final = frozenset(
    """
    total totalité ensemble somme différence écart avance retard devanc- devanç- plus moins double- doubl-
    tripl- quadrupl-
    moitié demi- tiers quart quarts cinquième- dixième- fois moyenne chacun chacune chaque part reste
    restants hausse baisse augment- diminu- progress- recul- supérieur- inférieur- autres tous toutes
    sur près gagn- perd- divis- multipli- réquisition- requis- réclam- deçà
    """.split()
) | {f"par {word}" for word in "an jour mois semaine heure personne habitant tête match ménage".split()}
# A share of those who are not meant: "un tiers est contre".
DENIES: Final = frozenset(
    """
    pas aucun- sans contre autres autre reste restant- restants refus- rejet- oppos- ni jamais non
    """.split()
)
WOMEN: Final = frozenset(
    """
    femme femmes fille fillette adolescente retraitée étudiante lycéenne conductrice
    mère grand-mère sœur randonneuse habitante patiente voisine cliente amie épouse
    """.split()
)
MEN: Final = frozenset(
    """
    homme hommes garçon garçonnet adolescent retraité étudiant lycéen conducteur père grand-père frère
    randonneur habitant patient voisin client ami époux mari
    """.split()
)
SEXED: Final[dict[str, str]] = {"âgé": "m", "âgée": "f"}
_APART = ("plus tard", "plus tôt", "après", "avant", "auparavant")
# How many days one thing lies from another; "{}" is a number.
SHIFTS: Final[dict[str, int]] = {
    **dict.fromkeys(("le lendemain", "la veille", "le jour suivant", "le jour précédent"), 1),
    **{f"un jour {word}": 1 for word in _APART},
    **{f"{{}} jours {word}": 1 for word in _APART},
    **{f"une semaine {word}": 7 for word in _APART},
    **{f"{{}} semaines {word}": 7 for word in _APART},
    **{f"un an {word}": 365 for word in _APART},
    **{f"{{}} ans {word}": 365 for word in _APART},
}
