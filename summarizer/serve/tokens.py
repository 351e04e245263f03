"""Who may use the server: bearer tokens, each with the name of its client; only their hashes are kept."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from typing import TYPE_CHECKING

from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["TOKENS_VARIABLE", "Tokens", "new_token", "read_tokens"]

TOKENS_VARIABLE = "SUMMARIZER_TOKENS"
"""The variable of the environment with the lines of a file of tokens."""

_LINE = re.compile(r"(?P<name>[A-Za-z0-9._-]{1,64})[ \t]+sha256:(?P<digest>[0-9a-f]{64})")
_LARGEST = 1_000_000


class Tokens:
    """The tokens that are accepted; without any, everybody who can reach the server is one client."""

    def __init__(self, digests: Mapping[str, bytes]) -> None:
        """Accept the tokens with these SHA-256 digests, by the names of their clients."""
        self._digests = dict(digests)

    def __bool__(self) -> bool:
        return bool(self._digests)

    def client_of(self, token: str) -> str | None:
        """Return the name of the client whose token this is, `None` where it is nobody's.

        How long that takes does not depend on the token.
        """
        given = hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()
        found = None
        for name, digest in self._digests.items():
            if hmac.compare_digest(given, digest):
                found = name
        return found


def new_token(name: str) -> tuple[str, str]:
    """Return a new token for the client called `name`, and its line for a file of tokens.

    Raises:
        SettingsError: The name cannot stand in such a line.
    """
    token = secrets.token_urlsafe(32)
    line = f"{name} sha256:{hashlib.sha256(token.encode()).hexdigest()}"
    if not _LINE.fullmatch(line):
        raise SettingsError(
            f"{name!r} is not a name for a client: use up to 64 letters, digits, dots and hyphens"
        )
    return token, line


def read_tokens(file: Path | None, environ: Mapping[str, str]) -> Tokens:
    """Return the tokens in `file`, else those in the environment, else none.

    Raises:
        SettingsError: The file cannot be read, or a line is none of a token.
    """
    source, text = TOKENS_VARIABLE, environ.get(TOKENS_VARIABLE, "")
    if file is not None:
        source = str(file)
        try:
            with file.open("rb") as stream:
                text = stream.read(_LARGEST).decode()
        except (OSError, UnicodeDecodeError) as error:
            reason = getattr(error, "strerror", None) or "it is no UTF-8"
            raise SettingsError(
                f"the file of tokens {file} cannot be read: {reason}; use another file"
            ) from None
    digests: dict[str, bytes] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        content = line.partition("#")[0].strip()
        if not content:
            continue
        found = _LINE.fullmatch(content)
        # The line is not shown: it may hold a token by mistake.
        if not found or found["name"] in digests:
            raise SettingsError(
                f"{source}, line {number} is not a token: write NAME sha256:DIGEST, each name once, "
                "as `summarizer serve --new-token NAME` prints it"
            )
        digests[found["name"]] = bytes.fromhex(found["digest"])
    if file is not None and not digests:
        raise SettingsError(f"the file of tokens {file} has no tokens: add one with --new-token NAME")
    return Tokens(digests)
