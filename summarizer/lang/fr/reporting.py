"""The families of French words that lay what is told to somebody: sources, views, verbs of saying.

From a grammar's lists (verbes de parole et d'opinion, compléments de point de vue), in all forms; `certainty`
has what stands for itself.
"""

from __future__ import annotations

__all__ = ["NOUNS", "SAYING", "SOURCES"]

SOURCES = """
    selon | d' après | aux dires de | de l' avis de | de source | aux yeux de | à en croire | à l' en croire |
    à les en croire | à ses yeux | à leurs yeux | à mes yeux | à nos yeux | à son avis | à leur avis |
    à mon avis | à notre avis | de son avis | de l' aveu de | de son propre aveu | de leur propre aveu |
    du point de vue de | de son point de vue | de leur point de vue | au dire de | si l' on en croit |
    s' il faut en croire | au jugement de | au sens de | pour sa part | pour leur part
"""
"""Phrases before, or instead of, the one who is the source."""

_FIRST = """
    affirm ajout alert annonc argu argument assur avanc avou clam comment confi confirm constat critiqu déclar
    dénonc déplor détaill estim expliqu fustig glos indiqu insinu insist ironis jug maugré martel matraqu
    mentionn not nuanc observ pest plaid précis pronostiqu protest raill racont rapport recommand regrett
    relat remarqu rétorqu résum signal soulign soupir témoign tempêt vant
""".split()
_OTHERS = """
    admet admettent admettait a~admis ont~admis avertit avertissent a~averti ont~averti conclut concluent
    a~conclu ont~conclu convient a~convenu dit disent disait disaient a~dit ont~dit écrit écrivent écrivait
    a~écrit ont~écrit prédit prédisent a~prédit prétend prétendent prévient préviennent a~prévenu ont~prévenu
    reconnaît reconnaissent a~reconnu ont~reconnu répond répondent répondait a~répondu ont~répondu soutient
    soutiennent soutenait a~soutenu ont~soutenu
""".split()


def _forms(stem: str) -> tuple[str, ...]:
    """Return the forms by which news tells: "assure", "assurait", "a assuré"."""
    soft = {"c": f"{stem[:-1]}ç", "g": f"{stem}e"}.get(stem[-1], stem)
    said = (f"{stem}e", f"{stem}ent", f"{soft}ait", f"{soft}aient", f"{soft}ant")
    return (*said, *(f"{has} {stem}é" for has in ("a", "ont", "avait", "avaient", "ayant")))


SAYING = " | ".join(
    [form for stem in _FIRST for form in _forms(stem)] + [form.replace("~", " ") for form in _OTHERS]
)
"""Finite forms of verbs of saying and of opinion, and participles that open a clause."""

_HOMOGRAPHS = """
    alerte annonce avance compte critique demande juge note nuance peste propose remarque tempête écrit étude
""".split()
_DETERMINERS = "l' la le une un cette ce sa son ma mon leur notre d' quelque chaque".split()

NOUNS = " | ".join(
    [f"{determiner} {noun}" for noun in _HOMOGRAPHS for determiner in _DETERMINERS]
    + [f"{many} {noun}s" for noun in _HOMOGRAPHS for many in ("les", "des", "ces", "ses", "leurs")]
    + ["se reconnaît", "se reconnaissent", "se confirme", "se confirment"]
)
"""Nouns that are written like a verb of saying or wanting, and reflexives that are none."""
