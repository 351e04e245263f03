"""Seeded damage to files: what a bad disk, a bad editor, another program or an enemy makes of a valid one."""

from __future__ import annotations

import json
import random
from typing import Any

# What takes a value's place. The words in @ stand for JSON that no Python value is written as.
_ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 10**18, -(10**30), "", "-", "\0", "\ud800", "\u2028", "\x1b[31m", "x" * 100_000,
    [], {}, [[]], {"text": 1}, "/lead", "/key_takeaways/-1", "/nowhere/99", "1E+999999999", "9999-12-31",
    "0001-01-01", "@HUGE@", "@NAN@", "@INF@", "@DEEP@", "@BIG@",
)  # fmt: skip
_RAW = {
    '"@HUGE@"': "9" * 5000,
    '"@NAN@"': "NaN",
    '"@INF@"': "-Infinity",
    '"@DEEP@"': "[" * 5000 + "]" * 5000,
    '"@BIG@"': "1e999",
}
_BYTES = (b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\xe2\x80\xa8", b"\xc2\x85", b"\r", b"\x1b", b"{", b"}", b'"')


def damage(data: bytes, dice: random.Random, *, is_json: bool) -> bytes:
    """Return `data` with one to three things wrong with it."""
    for _ in range(dice.randint(1, 3)):
        data = _damage_json(data, dice) if is_json and dice.random() < 0.75 else _damage_bytes(data, dice)
    return data


def _damage_bytes(data: bytes, dice: random.Random) -> bytes:
    at, length = dice.randrange(len(data) + 1), dice.randint(1, 40)
    match dice.randrange(5):
        case 0:
            return data[:at]
        case 1 if data:
            place = at % len(data)
            return data[:place] + bytes([data[place] ^ 1 << dice.randrange(8)]) + data[place + 1 :]
        case 2:
            return data[:at] + data[at + length :]
        case 3:
            return data[:at] + data[at : at + length] * dice.randint(2, 50) + data[at:]
        case _:
            return data[:at] + dice.choice(_BYTES) * dice.randint(1, 3) + data[at:]


def _damage_json(data: bytes, dice: random.Random) -> bytes:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return _damage_bytes(data, dice)
    found = list(places(value))
    if not found:
        return json.dumps(dice.choice(_ODD)).encode()
    holder, key = dice.choice(found)
    twice = ""
    match dice.randrange(5):
        case 0:
            del holder[key]
        case 1:
            other, name = dice.choice(found)
            holder[key] = json.loads(json.dumps(other[name]))
        case 2 if isinstance(holder, dict):
            holder[dice.choice(("extra", "", "\u2028", "provenance", "x" * 10_000))] = dice.choice(_ODD)
        case 3 if isinstance(holder, dict):
            twice = json.dumps(key)
        case _:
            holder[key] = dice.choice(_ODD)
    text = json.dumps(value)
    if twice:
        text = text.replace(f"{twice}:", f"{twice}: 0, {twice}:", 1)
    for mark, raw in _RAW.items():
        text = text.replace(mark, raw)
    return text.encode()


def places(value: Any) -> list[tuple[Any, Any]]:
    """Return the holder and the key of every value within `value`."""
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        keys = (
            list(holder)
            if isinstance(holder, dict)
            else range(len(holder))
            if isinstance(holder, list)
            else ()
        )
        found += [(holder, key) for key in keys]
        waiting += [holder[key] for key in keys]
    return found
