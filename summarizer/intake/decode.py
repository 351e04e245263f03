"""Bytes to text: by their mark, as declared, as UTF-8, or, with a note, as detected. Nothing is changed."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from summarizer.intake.extras import import_extra, is_installed
from summarizer.model.errors import ArticleError
from summarizer.model.release import tell_install

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.intake.given import Given

__all__ = ["decode", "decode_page", "decode_strictly", "find_damage", "name_encoding"]

# As browsers read what is declared: an older name stands for the larger set that is really meant.
_MEANT = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_TEXT_ENCODINGS = frozenset(
    "utf-8 utf-16 utf-16-le utf-16-be cp866 cp874 cp932 cp949 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255"
    " cp1256 cp1257 cp1258 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10"
    " iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman gb18030 big5 euc_jp"
    " iso2022_jp".split()
)
# What is detected is one of these: others are not met in news, and would only be mistaken for them.
_DETECTED = (
    "cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 koi8_r koi8_u iso8859_2 iso8859_5 iso8859_7"
    " iso8859_9 cp932 euc_jp gb18030 big5 cp949"
).split()
_WESTERN = "cp1252"
# The packages of the extra `encodings`.
_DETECTORS = ("charset_normalizer", "ftfy")
# Fewer bytes tell nothing.
_FEWEST = 32
# Two readings are rivals when both look as clean, and the second is told as a language as well as this.
_AS_CLEAN, _AS_COHERENT = 0.01, 0.85
_SEQUENCE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH = re.compile(rb"[\x80-\xff]")
_XML_HEAD = re.compile(rb"""\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_META = re.compile(rb"""<meta\b[^>]{0,400}?charset\s*=\s*["']?\s*([A-Za-z0-9._:-]{1,40})""", re.IGNORECASE)
# As far into a page as browsers look for its encoding, and some more.
_HEAD = 4096
_BESIDE, _AROUND = re.compile(r"[^\x00-\x7f]{2,}"), 8
_SAVE = "save the file as UTF-8"


def decode_strictly(data: bytes, name: str, advice: str = _SAVE) -> str:
    """Return the text of `data`: UTF-16 with its byte order mark, else UTF-8 with or without one.

    Raises:
        ArticleError: It is neither; the text names the first byte at fault.
    """
    marked = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    encoding, shown = ("utf-16", "UTF-16") if marked else ("utf-8", "UTF-8")
    # The mark is cut off the bytes, not decoded away, so that the offset below counts the file's bytes.
    bom = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    try:
        return data.removeprefix(bom).decode(encoding)
    except UnicodeDecodeError as error:
        at = error.start + len(bom)
        raise ArticleError(
            f"{name} is not {shown}: byte {at} cannot be decoded ({error.reason}); {advice}"
        ) from error


def decode(given: Given, declared: str = "") -> tuple[str, tuple[str, ...]]:
    """Return the text of the bytes, and notes on how they were decoded.

    A byte order mark counts first, then what was declared, then UTF-8, then what can be detected.

    Raises:
        ArticleError: The encoding cannot be told, or the bytes are damaged.
    """
    data = given.data
    if _has_mark(data):
        return decode_strictly(data, given.name), ()
    codec = _find_codec(given.charset) or _find_codec(declared)
    if codec and codec != "utf-8":
        return _decode_declared(data, codec, given.name)
    try:
        return data.decode(), ()
    except UnicodeDecodeError as error:
        is_cut = error.reason == "unexpected end of data"
    if b"\0" in data:
        raise ArticleError(
            f"{given.name} is not UTF-8 and has zero bytes, so it seems to be no text: give text, a web "
            "page, a PDF or a Word file; save UTF-16 as UTF-8, or name another format with --input-format"
        )
    advice = _SAVE if codec or is_cut or _is_nearly_utf8(data) else _advise(data)
    return (decode_strictly(data, given.name, advice), ()) if advice else _decode_detected(data, given.name)


def _advise(data: bytes) -> str:
    """Return what to do where the encoding of `data` cannot be detected, "" where that is tried."""
    # With a part of the extra less would be detected, and other encodings taken for the right one.
    if not all(map(is_installed, _DETECTORS)):
        length = f" in {_FEWEST} bytes and more" if len(data) < _FEWEST else ""
        return f"{_SAVE}, or {tell_install('encodings')}, which detects other encodings{length}"
    return f"it is too short for its encoding to be detected: {_SAVE}" if len(data) < _FEWEST else ""


def decode_page(given: Given) -> tuple[str, tuple[str, ...]]:
    """Return the text of an HTML page, and notes; what the page declares of its encoding counts.

    A page that is UTF-8 but for some bytes is read with U+FFFD in their place, as browsers do: its reader
    must look whether one is in the article.

    Raises:
        ArticleError: The encoding cannot be told, or the bytes are damaged.
    """
    head = given.data[:_HEAD]
    found = _XML_HEAD.match(head) or _META.search(head)
    declared = found[1].decode("ascii") if found else ""
    # A declaration that could be read as ASCII is none of UTF-16, whatever it says.
    if declared.lower().startswith("utf-16"):
        declared = "utf-8"
    codec = "" if _has_mark(given.data) else _find_codec(given.charset) or _find_codec(declared)
    if codec == "utf-8" or (not codec and _is_nearly_utf8(given.data)):
        return given.data.removeprefix(codecs.BOM_UTF8).decode("utf-8", "replace"), ()
    return decode(given, declared)


def find_damage(text: str) -> str:
    """Return the first piece of `text` that looks like UTF-8 read as something else; "" when none does.

    Without the extra `encodings` nothing is looked for.
    """
    # A character read wrongly is two or more; to look at all of a long text would take too long.
    pairs = list(_BESIDE.finditer(text))
    if not pairs or not is_installed("ftfy"):
        return ""
    badness = import_extra("ftfy.badness", needs="Telling damaged text needs ftfy", extra="encodings")
    for pair in pairs:
        found = badness.BADNESS_RE.search(text[max(0, pair.start() - _AROUND) : pair.end() + _AROUND])
        if found:
            return str(found[0])
    return ""


def name_encoding(codec: str) -> str:
    """Return the name by which people know the encoding `codec`.

    >>> from summarizer.intake.decode import name_encoding
    >>> name_encoding("cp1252"), name_encoding("koi8_r")
    ('windows-1252', 'KOI8-R')
    """
    if re.fullmatch(r"cp12\d\d|cp874", codec):
        return f"windows-{codec[2:]}"
    named = {"cp932": "Shift_JIS", "cp949": "EUC-KR", "cp866": "IBM866", "mac-roman": "Macintosh"}
    return named.get(codec, codec.replace("iso8859", "iso-8859").replace("_", "-").upper())


def _has_mark(data: bytes) -> bool:
    return data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))


def _find_codec(label: str) -> str:
    """Return the codec that a declared `label` stands for; "" when it stands for none of text."""
    try:
        name = codecs.lookup(label.strip()).name if label.strip() else ""
    except (LookupError, ValueError):
        return ""
    name = _MEANT.get(name, name)
    return name if name in _TEXT_ENCODINGS else ""


def _decode_declared(data: bytes, codec: str, name: str) -> tuple[str, tuple[str, ...]]:
    shown = name_encoding(codec)
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        raise ArticleError(
            f"{name} is declared to be {shown}, but byte {error.start} cannot be decoded ({error.reason}); "
            f"{_SAVE}, and declare that"
        ) from error
    is_single = codec.startswith(("cp125", "iso8859", "koi8", "mac"))
    if is_single and _SEQUENCE.search(data):
        try:
            read = data.decode()
        except UnicodeDecodeError:
            return text, ()
        # No text in such an encoding is by chance UTF-8 throughout.
        return read, (f"The input is declared to be {shown}, but is UTF-8; it was read as UTF-8.",)
    return text, ()


def _is_nearly_utf8(data: bytes) -> bool:
    """Return whether most of what is not ASCII in `data` is UTF-8: then the rest is damage."""
    good = _SEQUENCE.findall(data)
    bad = len(_HIGH.findall(data)) - sum(map(len, good))
    return len(good) > 0 and len(good) >= bad


def _decode_detected(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    readings = list(_detect(data))
    if not readings:
        return decode_strictly(data, name), ()
    if len(readings) > 1:
        names = " or ".join(name_encoding(codec) for codec, _ in readings[:3])
        raise ArticleError(
            f"{name} is not UTF-8, and its encoding cannot be detected for sure ({names}): {_SAVE}"
        )
    codec, text = readings[0]
    return text, (f"The file is not UTF-8; it was read as {name_encoding(codec)}, which was detected.",)


def _detect(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield the encoding of `data` and its text; several where they differ and none is surely the one."""
    package = import_extra(
        "charset_normalizer", needs="Detecting needs charset-normalizer", extra="encodings"
    )
    western = package.from_bytes(data, cp_isolation=[_WESTERN]).best()
    if western is not None and western.chaos == 0:
        text = _try(data, _WESTERN)
        # Of its own guesses for Western text the detector prefers windows-1250, where no letter tells.
        if text and not find_damage(text):
            yield _WESTERN, text
            return
    seen: dict[str, str] = {}
    best = None
    for match in package.from_bytes(data, cp_isolation=_DETECTED):
        text = _try(data, match.encoding)
        if not text or text in seen or find_damage(text):
            continue
        best = best or match
        is_rival = match.chaos <= best.chaos + _AS_CLEAN and match.coherence >= best.coherence * _AS_COHERENT
        if match is best or (best.coherence > 0 and is_rival):
            seen[text] = match.encoding
            yield match.encoding, text


def _try(data: bytes, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return ""
