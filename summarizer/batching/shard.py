"""A shard: the part of an input that one of several machines makes, told by the articles' ids alone."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from summarizer.model.errors import SettingsError

__all__ = ["Shard", "read_shard"]

_MOST = 100_000


@dataclass(frozen=True, slots=True)
class Shard:
    """Part `number`, from 1, of an input that is split in `of` parts."""

    number: int
    of: int

    def __post_init__(self) -> None:
        if not 1 <= self.number <= self.of <= _MOST:
            raise SettingsError(
                f"the shard {self} is not valid: give its number and how many there are, as in 3/8"
            )

    def __str__(self) -> str:
        return f"{self.number}/{self.of}"

    def has(self, article_id: str) -> bool:
        """Return whether the article with this id is in this shard, the same on every machine.

        >>> from summarizer.batching.shard import Shard
        >>> [number for number in (1, 2, 3) if Shard(number, 3).has("a7")]
        [3]
        """
        digest = hashlib.sha256(article_id.encode("utf-8", "surrogatepass")).digest()
        return int.from_bytes(digest[:8]) % self.of == self.number - 1


def read_shard(text: str | None) -> Shard | None:
    """Return the shard that `--shard` names.

    >>> from summarizer.batching.shard import read_shard
    >>> str(read_shard("3/8"))
    '3/8'

    Raises:
        SettingsError: It names none.
    """
    if text is None:
        return None
    found = re.fullmatch(r"\s*(\d{1,6})\s*/\s*(\d{1,6})\s*", text, re.ASCII)
    if found is None:
        raise SettingsError(
            f"--shard {text!r} is not valid: give its number and how many there are, as in 3/8"
        )
    return Shard(int(found[1]), int(found[2]))
