"""What an answer's status and type mean for somebody who wants an article."""

from __future__ import annotations

import re
from http import HTTPStatus

from summarizer.fetching.rules import FaultError

__all__ = ["REDIRECTS", "judge_status", "read_type"]

REDIRECTS = frozenset({301, 302, 303, 307, 308})
"""The statuses that send us on."""

_TYPES = frozenset(
    """text/html application/xhtml+xml text/plain text/markdown application/pdf application/json
    application/ld+json message/rfc822 application/warc
    application/vnd.openxmlformats-officedocument.wordprocessingml.document""".split()
)
_SAVE = "open it in a browser, save the page and give the file"
_ADVICE = {
    202: "the page is not ready, or a browser is expected; try again later",
    204: "check the address",
    401: f"it is for those who are signed in; {_SAVE}",
    402: f"it is paid for; if you may read it, {_SAVE}",
    403: f"the site does not give it to programs, or not to you; if you may read it, {_SAVE}",
    404: "check the address",
    407: f"a proxy on the way asks for a password; {_SAVE}",
    410: "it was removed; look for it in an archive",
    429: "there were too many requests; try again later",
    451: "it is withheld for legal reasons; look for another source",
}
_TYPE = re.compile(
    r"\s*(?P<type>[\w!#$&^.+-]{1,80}/[\w!#$&^.+-]{1,120})\s*(?:;(?P<rest>.*))?", re.ASCII | re.DOTALL
)
_CHARSET = re.compile(r"(?:^|;)\s*charset\s*=\s*\"?(?P<charset>[\w.:+-]{1,40})", re.ASCII | re.IGNORECASE)
_SECONDS = re.compile(r"[0-9]{1,6}")


def judge_status(status: int, retry_after: str = "") -> None:
    """Return if `status` comes with a page.

    Raises:
        FaultError: It does not; the text says what to do. The server's own words for it are not repeated.
    """
    if status in {200, 203}:
        return
    phrase = HTTPStatus(status).phrase.lower() if status in list(HTTPStatus) else "a status of its own"
    advice = _ADVICE.get(status)
    if advice is None:
        if status >= 500:
            advice = "the fault is the server's; try again later"
        else:
            advice = "check the address" if status < 400 else f"the server does not give it; {_SAVE}"
    if _SECONDS.fullmatch(retry_after) and status in {429, 503}:
        advice += f", after {int(retry_after)} seconds"
    raise FaultError(f"answers {status} ({phrase})", advice)


def read_type(header: str) -> tuple[str, str]:
    """Return media type and charset of the header Content-Type, in lower case; "" for what is not declared.

    >>> read_type('Text/HTML; Charset="UTF-8"')
    ('text/html', 'utf-8')

    Raises:
        FaultError: Nothing of this type can be an article.
    """
    if not header.strip():
        return "", ""
    found = _TYPE.fullmatch(header)
    media_type = found["type"].lower() if found else ""
    if found is None or media_type not in _TYPES:
        shown = f"of the type {media_type[:60]}, which" if found else "of a type that"
        raise FaultError(f"is {shown} holds no article", "give the address of the article's page")
    charset = _CHARSET.search(found["rest"] or "")
    return media_type, charset["charset"].lower() if charset else ""
