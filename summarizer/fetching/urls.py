"""An address taken apart once, strictly, so that what is checked, looked up and asked is the same."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import quote, urljoin, urlsplit

import idna

from summarizer.fetching.rules import FaultError
from summarizer.model.redaction import REDACTED, Redactor, one_line

__all__ = ["Target", "read_target", "show_url"]

_PORTS = {"http": 80, "https": 443}
# Where web servers stand. Others are mostly databases, mail and control panels, to which a request may do
# harm even when they understand nothing of it.
_OPEN_PORTS = frozenset({80, 443, 8080, 8443})
_LONGEST = 8192
_LONGEST_HOST = 253
_LONGEST_SHOWN = 300

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\\]")
_LABEL = re.compile(r"[a-z0-9_][a-z0-9_-]{0,62}")
# Inet_aton and browsers read such a host as a number, in bases of 8, 10 and 16: 0x7f.1 is this machine.
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_BRACKETS = re.compile(r"\[[^\[\]]*\](?::[0-9]*)?")
_PATH_SAFE = "/%:@!$&'()*+,;=~-._"
_USER = re.compile(r"(?<=//)[^/?#\\]*@")
_SCHEME = re.compile(r"(?:https?|ftp|file):", re.IGNORECASE)
_SECRET = re.compile(
    r"""(?P<name>[?&;][^=&;\#]{0,99}(?:token|secret|signature|sig|passw(?:or)?d|pwd|auth(?:orization)?
        |session(?:[-_]?id)?|sid|credentials?|key)=)[^&;\#]+""",
    re.VERBOSE | re.IGNORECASE,
)
_REDACTOR = Redactor()


@dataclass(frozen=True, slots=True)
class Target:
    """An address that may be asked, if its host may.

    Attributes:
        scheme: `http` or `https`.
        host: A name in ASCII without a dot at its end, or an address without brackets.
        port: The port.
        path: Path and query, in ASCII.
    """

    scheme: str
    host: str
    port: int
    path: str

    @property
    def authority(self) -> str:
        """Host and port as they stand in an address and a request."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """The address without its path."""
        return f"{self.scheme}://{self.authority}"

    @property
    def url(self) -> str:
        """The whole address, without a fragment."""
        return f"{self.origin}{self.path}"

    def join(self, location: str) -> str:
        """Return the address that `location` means when this one's server sends us there.

        Raises:
            FaultError: It means none.
        """
        try:
            return urljoin(self.url, location.strip(" \t"))
        except ValueError:
            raise FaultError(
                "redirects to something that is not an address", "open it in a browser, save the page"
            ) from None


def read_target(url: str, *, private_hosts: bool = False) -> Target:
    """Return the parts of `url`.

    >>> read_target("HTTPS://News.example.:443/Zürich#top").url
    'https://news.example/Z%C3%BCrich'

    Raises:
        FaultError: It is no address of a page, or one that is never asked.
    """
    if len(url) > _LONGEST:
        raise FaultError(f"has more than {_LONGEST} characters", "give the page's plain address")
    if _CONTROL.search(url):
        raise FaultError("contains a control character or a backslash", "copy the address again")
    try:
        url.encode()
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise FaultError("cannot be read as an address", "write it as https://host/path") from None
    if parts.scheme not in _PORTS:
        what = "does not begin with http:// or https://"
        raise FaultError(what, "give the page's whole address, or the path of a file that is here")
    if "@" in parts.netloc:
        raise FaultError("contains a user name or a password", "leave out what stands before the @")
    host = _read_host(parts.netloc, parts.hostname or "", private_hosts=private_hosts)
    port = _PORTS[parts.scheme] if port is None else port
    if port not in _OPEN_PORTS and not (private_hosts and port):
        raise FaultError(f"asks for port {port}", "use 80, 443, 8080 or 8443; others need --private-hosts")
    path = quote(parts.path, safe=_PATH_SAFE) or "/"
    query = f"?{quote(parts.query, safe=_PATH_SAFE + '?')}" if parts.query else ""
    return Target(parts.scheme, host, port, path + query)


def _read_host(netloc: str, host: str, *, private_hosts: bool) -> str:
    """Return `host` in the one spelling that everybody reads alike."""
    if not host:
        raise FaultError("names no host", "write it as https://host/path")
    if "[" in netloc or "]" in netloc:
        return _read_brackets(netloc, host)
    name = _spell(host)
    labels = name.split(".")
    if len(name) > _LONGEST_HOST or not all(_LABEL.fullmatch(label) for label in labels):
        raise _no_name()
    if _NUMBER.fullmatch(labels[-1]):
        return _read_number(name)
    if not private_hosts:
        if labels[-1] in {"localhost", "localdomain"}:
            raise FaultError("names this machine", "allow private hosts (--private-hosts) if you mean it")
        if len(labels) == 1:
            raise FaultError(
                "names a host without a domain",
                "write the whole name, or allow private hosts (--private-hosts)",
            )
    return name


def _spell(host: str) -> str:
    """Return the name `host` in ASCII, as browsers read it: full-width digits and dots are ordinary ones."""
    if len(host) > _LONGEST_HOST + 1:
        raise _no_name()
    try:
        name = host if host.isascii() else idna.encode(host, uts46=True).decode()
    except UnicodeError:
        raise _no_name() from None
    return name.lower().removesuffix(".")


def _no_name() -> FaultError:
    return FaultError("has a host that is not a valid name", "check its spelling")


def _read_brackets(netloc: str, host: str) -> str:
    try:
        address = IPv6Address(host) if _BRACKETS.fullmatch(netloc) else None
    except ValueError:
        address = None
    if address is None:
        raise FaultError("has no address between its brackets", "check the address")
    if address.scope_id is not None:
        raise FaultError(
            "contains a zone (%), which names one network card of a machine", "leave out what follows the %"
        )
    return str(address)


def _read_number(name: str) -> str:
    try:
        return str(IPv4Address(name))
    except ValueError:
        raise FaultError(
            "has a host in a number form that programs read differently",
            "write it as four numbers, for example 93.184.216.34",
        ) from None


def show_url(url: str, *, is_sound: bool = True) -> str:
    """Return `url` fit to be shown: without names, passwords, keys and control characters.

    Of one that could not be read (`is_sound` is false) nobody knows where a password ends: everything up
    to the last @ is left out.

    >>> show_url("https://me:secret@news.example/a?id=7&access_token=abc#part")
    'https://[key]@news.example/a?id=7&access_token=[key]'
    >>> show_url("http://me:a/b@news.example/", is_sound=False)
    'http://[key]@news.example/'
    """
    hidden = f"{REDACTED}@"
    if is_sound:
        text = _USER.sub(hidden, url)
    elif "@" in url:
        scheme = _SCHEME.match(url)
        text = f"{scheme[0] if scheme else ''}//{hidden}{url.rpartition('@')[2]}"
    else:
        text = url
    # Cut only now: before, an @ might have been cut off, and a password left.
    text = text.partition("#")[0][: 4 * _LONGEST_SHOWN]
    text = _SECRET.sub(lambda found: found["name"] + REDACTED, text)
    line = one_line(_REDACTOR.redact(text), _LONGEST_SHOWN)
    return "".join(character if character.isprintable() else "\ufffd" for character in line)
