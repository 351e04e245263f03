"""A site's robots.txt, read as RFC 9309 says.

Python's own `urllib.robotparser` is not used: it takes the first rule that fits, not the longest, so that
"Disallow: /" hides a later "Allow: /news"; it takes `*` and `$` in a path for characters; and a line such
as "Disallow: //[" makes it raise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["MOST_BYTES", "RobotsRules", "read_robots"]

MOST_BYTES = 500_000
"""What is read of a robots.txt; what follows is left out, as the standard allows."""

_TOKEN = re.compile(r"[A-Za-z_-]+")
_LINE = re.compile(r"\s*(?P<field>user-agent|allow|disallow)\s*:(?P<value>[^#]*)", re.IGNORECASE)
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


@dataclass(frozen=True, slots=True)
class RobotsRules:
    """The rules of a robots.txt that are meant for us.

    Attributes:
        rules: For each rule whether it allows, and its path, longest path first; of two paths as long the
            allowed one.
    """

    rules: tuple[tuple[bool, str], ...] = ()

    def allows(self, path: str) -> bool:
        r"""Return whether the path and query `path` may be fetched: the longest rule that fits decides.

        >>> rules = read_robots("user-agent: *\ndisallow: /\nallow: /news/*.html$", "Summarizer/1")
        >>> rules.allows("/news/a.html"), rules.allows("/news/a.html?print")
        (True, False)
        """
        wanted = _normalize(path)
        return next((is_allowed for is_allowed, pattern in self.rules if _fits(wanted, pattern)), True)


def read_robots(text: str, user_agent: str) -> RobotsRules:
    """Return the rules in `text` for `user_agent`; those for `*` if none name it."""
    found = _TOKEN.match(user_agent)
    ours = found[0].lower() if found else ""
    rules: dict[str, list[tuple[bool, str]]] = {}
    for agents, is_allowed, path in _each_rule(text.removeprefix("\ufeff")):
        for agent in agents & {ours, "*"}:
            rules.setdefault(agent, [])
            if path:
                rules[agent].append((is_allowed, path))
    chosen = rules.get(ours, rules.get("*", []))
    return RobotsRules(tuple(sorted(set(chosen), key=lambda rule: (-len(rule[1]), not rule[0], rule[1]))))


def _each_rule(text: str) -> Iterator[tuple[set[str], bool, str]]:
    """Yield whom each rule is for, whether it allows, and its path; an empty path names its group only."""
    agents: set[str] = set()
    is_open = False
    for line in text.splitlines():
        found = _LINE.match(line)
        if found is None:
            continue
        field, value = found["field"].lower(), found["value"].strip()
        if field == "user-agent":
            # The first line after a rule begins another group.
            agents = agents if is_open else set()
            is_open = True
            token = _TOKEN.match(value)
            agents.add("*" if value == "*" else token[0].lower() if token else value)
            yield agents, True, ""
            continue
        is_open = False
        if value:
            yield agents, field == "allow", _normalize(value if value[0] in "/*" else f"/{value}")


def _normalize(path: str) -> str:
    """Return `path` with each character escaped or not in the one way that means the same."""
    whole = quote(path, safe="/%:@!$&'()*+,;=~-._?")
    return _ESCAPE.sub(_settle, whole)


def _settle(found: re.Match[str]) -> str:
    character = chr(int(found[1], 16))
    return character if character in _PLAIN else found[0].upper()


def _fits(path: str, pattern: str) -> bool:
    """Return whether `pattern` fits the beginning of `path`, or all of it up to a final `$`.

    The parts between the stars are looked for one after the other, each as early as it can stand, so that
    no pattern takes long.
    """
    is_anchored = pattern.endswith("$")
    first, *others = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    if not others:
        return not is_anchored or path == first
    at = len(first)
    for part in others[:-1]:
        at = path.find(part, at)
        if at < 0:
            return False
        at += len(part)
    last = others[-1]
    return path.endswith(last) and len(path) - len(last) >= at if is_anchored else path.find(last, at) >= 0
