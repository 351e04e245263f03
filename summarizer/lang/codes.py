"""The codes of languages: those with a pack, and the primary subtag of any."""

from __future__ import annotations

import re
from pathlib import Path

__all__ = ["CODES", "explain_tag", "primary"]

CODES = tuple(sorted(path.parent.name for path in Path(__file__).parent.glob("*/pack.py")))
"""The languages that have a pack: each is a folder beside this file whose `pack.py` defines `PACK`."""


# ISO 639-1, and what a tag of BCP 47 writes with two letters though ISO 639-2 has three.
_KNOWN = frozenset(
    """aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id
    ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu
    lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu
    rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to
    tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu""".split()
)
_SHORTER = dict(
    pair.split("=")
    for pair in """ara=ar chi=zh deu=de dut=nl eng=en fra=fr fre=fr ger=de ita=it jpn=ja kor=ko nld=nl
    pol=pl por=pt rus=ru spa=es swe=sv tur=tr ukr=uk zho=zh english=en deutsch=de german=de french=fr
    français=fr spanish=es español=es italian=it italiano=it chinese=zh portuguese=pt dutch=nl""".split()
)
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


def explain_tag(tag: str) -> str:
    """Return what is wrong with a BCP 47 tag of a language, "" where nothing is.

    Of three-letter codes only the form is judged: there are thousands.

    >>> explain_tag("pt-BR"), explain_tag("english"), explain_tag("xx")
    ('', 'write en', 'there is no language with this code')
    """
    first = primary(tag)
    if first in _SHORTER:
        return f"write {_SHORTER[first]}"
    if not _TAG.fullmatch(tag):
        return "it is not a language tag"
    return "there is no language with this code" if len(first) == 2 and first not in _KNOWN else ""


def primary(tag: str) -> str:
    """Return the primary subtag of a BCP 47 tag, in lower case.

    >>> primary("pt-BR")
    'pt'
    """
    return tag.split("-", 1)[0].lower()
