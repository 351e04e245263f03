"""The families of German words that lay what is told to somebody: sources, views, verbs of saying.

From a grammar's lists (verba dicendi et sentiendi, prepositional phrases of a source), each with all its
determiners and finite forms; `certainty` has what stands for itself.
"""

from __future__ import annotations

__all__ = ["SAYING", "SOURCES"]

_NOUNS = """
    angaben ansicht auffassung aussage aussagen auskunft berechnungen darstellung eindruck einschätzung
    erkenntnissen informationen lesart meinung schätzung schätzungen schilderung überzeugung urteil
    verständnis worten
""".split()
_OWNERS = """
    den der seiner ihrer seinen ihren seinem ihrem meiner unserer unseren eigenen eigener eigenem deren dessen
    offiziellen übereinstimmenden ersten bisherigen
""".split()

SOURCES = " | ".join(
    [f"nach {noun}" for noun in _NOUNS]
    + [f"nach {owner} {noun}" for noun in _NOUNS for owner in _OWNERS]
    + [f"aus {owner} sicht" for owner in ("seiner", "ihrer", "unserer", "meiner", "deren", "dessen")]
    + [f"in {owner} augen" for owner in ("seinen", "ihren", "meinen", "unseren", "den")]
    + ["ihm zufolge", "ihr zufolge", "ihnen zufolge", "denen zufolge", "dem zufolge", "der zufolge"]
)
"""Phrases before, or instead of, the one who is the source."""

_WEAK = """
    argumentier begründ bekräftig beklag bemerk bemängel beton beschwer bilanzier entgegn ergänz erklär
    erläuter erwider erzähl folger informier insistier jammer kommentier konstatier konter kritisier lamentier
    lob mahn mein moser monier mutmaß mäkel notier orakel plädier poch präzisier prophezei pranger resümier
    rüg schilder schimpf schlussfolger schwärm seufz spott spekulier tadel unk unterstreich urteil verkünd
    versicher warn wetter witzel zürn äußer
""".split()


def _finite(stem: str) -> tuple[str, ...]:
    """Return the finite forms of a weak verb by which news tells: "warnt", "warnte", "warnten"."""
    link = "e" if stem.endswith(("d", "t", "gn")) else ""
    return (f"{stem}{link}t", f"{stem}{link}te", f"{stem}{link}ten")


SAYING = " | ".join(
    [form for stem in _WEAK for form in _finite(stem)]
    + """
    befand befanden beschrieb beschrieben gestand gestanden rief riefen schrieb schrieben sprach sprachen
    unterstrich unterstrichen verwies verwiesen verriet verrieten
    """.split()
)
"""Finite forms of verbs of saying."""
