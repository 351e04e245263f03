"""The seal of a brief: a digest of all that it records, which shows whether anything was changed since."""

from __future__ import annotations

import hashlib
import json
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from summarizer.model.brief import Brief, Seal

if TYPE_CHECKING:
    from summarizer.model.finding import SealState

__all__ = ["canonical_bytes", "digest_of", "seal_brief", "seal_state"]


def canonical_bytes(brief: Brief) -> bytes:
    """Return all that `brief` records but its seal in the one form that is sealed.

    The form is JSON in UTF-8: keys sorted, no spaces, letters as themselves, numbers as Python's `repr`.
    A date is `2025-09-03`, a time `2025-09-03T04:00:00.000000+02:00` with the offset it was given in, an
    amount of money its digits and exponent (`104E-5`). How a file is indented, how its fields are ordered
    and how it escapes letters make no difference. Fields with their default value are left out, so that a
    later version, which may know more fields, comes to the same bytes.
    """
    content = brief.model_dump(exclude={"seal"}, exclude_defaults=True)
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=_write)
    return text.encode("utf-8", "surrogatepass")


def digest_of(brief: Brief) -> str:
    """Return the SHA-256 of the canonical bytes of `brief`, as hexadecimal digits."""
    return hashlib.sha256(canonical_bytes(brief)).hexdigest()


def seal_brief(brief: Brief) -> Brief:
    """Return `brief` with a seal that fits what it records now; a signature of another seal is left out."""
    return brief.model_copy(update={"seal": Seal(sha256=digest_of(brief))})


def seal_state(brief: Brief) -> SealState:
    """Return whether `brief` is as it was when it was sealed, or has no seal."""
    if brief.seal is None:
        return "missing"
    return "unchanged" if brief.seal.sha256 == digest_of(brief) else "changed"


def _write(value: object) -> str:
    """Return the one written form of what JSON has no form for."""
    if isinstance(value, datetime):
        return value.replace(tzinfo=None).isoformat(timespec="microseconds") + _write_offset(
            value.utcoffset()
        )
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return _write_amount(value)
    raise TypeError(f"a brief holds no {type(value).__name__}")


def _write_offset(offset: timedelta | None) -> str:
    """Return an offset in whole minutes, as it stands in a file; "" for a time without one."""
    if offset is None:
        return ""
    minutes = int(offset / timedelta(minutes=1))
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _write_amount(amount: Decimal) -> str:
    """Return the same for equal amounts: digits without the zeros at their end, and the exponent.

    It is as long as what was read: writing `1E+99999999` out would take a hundred million zeros.
    """
    sign, parts, exponent = amount.as_tuple()
    if not isinstance(exponent, int):
        return str(amount)
    digits = "".join(map(str, parts)).lstrip("0")
    kept = digits.rstrip("0")
    return f"{'-' if sign else ''}{kept}E{exponent + len(digits) - len(kept)}" if kept else "0"
