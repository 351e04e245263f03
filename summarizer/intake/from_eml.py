"""A mail: its subject is the title, its sender the author, its text the article's."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr
from typing import TYPE_CHECKING

from summarizer.intake.dates import find_date
from summarizer.intake.decode import decode
from summarizer.intake.from_html import load_html
from summarizer.intake.given import Given, Loaded
from summarizer.model.errors import ArticleError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["load_eml"]

# A mail with more is no mail of a person; and what parses it calls itself for every level.
_MOST_PARTS, _DEEPEST = 500, 20
_LONGEST_HEADER, _MOST_BOUNDARIES = 4000, 20_000
# The headers that are parsed, with the lines that go on.
_HEADER = re.compile(
    rb"^(?:subject|from|date|content-[a-z-]+|mime-version):(?:[^\n]|\n[ \t])*", re.IGNORECASE | re.MULTILINE
)
_FIRST_HEADER = re.compile(rb"\s*(?:From [^\n]*\n)?[!-9;-~]{1,80}:")
_TEXT_TYPES = ("text/plain", "text/html")


def load_eml(given: Given) -> Loaded:
    """Return the text of a mail, its plain part before its HTML, with subject, sender and date.

    Raises:
        ArticleError: It is no mail, or has no text.
        MissingExtraError: It has HTML only, and trafilatura is not installed.
    """
    _check(given)
    try:
        message = message_from_bytes(given.data, policy=policy.default)
        parts = list(_walk(message, given.name))
        fields, notes = _describe(message)
        texts = {part.get_content_type(): part for part in reversed(parts) if _is_text(part)}
        part = next((texts[kind] for kind in _TEXT_TYPES if kind in texts), None)
        if part is None:
            raise ArticleError(f"{given.name} is a mail without text: give the text, or the attached file")
        held = Given(
            given.name,
            _bytes_of(part),
            charset=str(part.get_content_charset("") or ""),
            url=given.url,
        )
        kind = part.get_content_type()
    except (MessageError, LookupError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise ArticleError(
            f"{given.name} cannot be read as a mail ({type(error).__name__}): give its text as a file"
        ) from error
    notes += _name_attachments(parts)
    if kind == "text/html":
        page = load_html(held)
        kept = {name: value for name, value in page.fields.items() if name in {"text", "language"}}
        return Loaded({**kept, **fields}, "eml", page.version, notes=(*notes, *page.notes))
    text, more = decode(held)
    return Loaded({"text": text.replace("\r\n", "\n"), **fields}, "eml", notes=(*notes, *more))


def _check(given: Given) -> None:
    if not _FIRST_HEADER.match(given.data):
        raise ArticleError(
            f"{given.name} is not a mail, as it does not begin with a header: give the mail as it was "
            "saved, or its text"
        )
    if given.data.count(b"\n--") > _MOST_BOUNDARIES:
        raise ArticleError(
            f"{given.name} has more than {_MOST_BOUNDARIES:,} lines that may be boundaries: give the "
            "mail's text as a file"
        )
    for header in _HEADER.finditer(given.data):
        if len(header[0]) > _LONGEST_HEADER:
            raise ArticleError(
                f"{given.name} has a header of {len(header[0]):,} bytes at byte {header.start()}, and "
                f"{_LONGEST_HEADER:,} is the limit: give the mail's text as a file"
            )


def _walk(message: EmailMessage, name: str, depth: int = 0) -> Iterator[EmailMessage]:
    """Yield the parts of a mail that hold something, not those of mails within it."""
    if depth > _DEEPEST:
        raise ArticleError(f"{name} is nested too deeply: give the mail's text as a file")
    if not message.is_multipart() or (depth and message.get_content_maintype() == "message"):
        yield message
        return
    for count, part in enumerate(message.iter_parts()):
        if count == _MOST_PARTS:
            raise ArticleError(f"{name} has more than {_MOST_PARTS} parts: give the mail's text as a file")
        if isinstance(part, EmailMessage):
            yield from _walk(part, name, depth + 1)


def _is_text(part: EmailMessage) -> bool:
    is_aside = part.get_content_disposition() == "attachment" or part.get_filename()
    return not is_aside and part.get_content_type() in _TEXT_TYPES and bool(_bytes_of(part).strip())


def _bytes_of(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _describe(message: EmailMessage) -> tuple[dict[str, object], tuple[str, ...]]:
    notes: tuple[str, ...] = ()
    sender = _header(message, "From")
    name, address = parseaddr(sender)
    written = _header(message, "Date")
    # The zone of a mail may stand twice, the second time in words.
    day = find_date(re.sub(r"\s*\([^)]*\)\s*$", "", written))
    if written and day is None:
        notes = (f"The date {written[:60]!r} was not understood and left out.",)
    fields: dict[str, object] = {
        "title": _header(message, "Subject"),
        "author": " ".join(name.split()) or address,
        "published": day,
    }
    return {key: value for key, value in fields.items() if value not in (None, "")}, notes


def _header(message: EmailMessage, name: str) -> str:
    # What is no character in its encoding comes as half of a pair, which no text can hold.
    value = str(message.get(name, "")).encode("utf-8", "replace").decode()
    return " ".join(value.split())


def _name_attachments(parts: list[EmailMessage]) -> tuple[str, ...]:
    names: list[str] = []
    for part in parts:
        if _is_text(part) or (part.get_content_type() in _TEXT_TYPES and not part.get_filename()):
            continue
        named = part.get_filename() or f"one without a name ({part.get_content_type()})"
        names.append(" ".join(str(named).encode("utf-8", "replace").decode().split())[:80])
    if not names:
        return ()
    shown = ", ".join(names[:10]) + (f" and {len(names) - 10} more" if len(names) > 10 else "")
    return (f"Attachments that were not read: {shown}.",)
