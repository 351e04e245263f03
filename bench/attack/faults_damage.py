"""Kinds of damage to a file, each with the dice it is thrown with: what `faults.py` counts by."""

from __future__ import annotations

import base64
import contextlib
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

from mutations import damage, places

from summarizer.model.assets import asset_path

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

__all__ = ["KINDS"]

NUMBERS = (
    "9" * 5000, "1e999", "-1e999", "NaN", "Infinity", "-0", "0x10", "1_0", str(2**31), str(2**63), str(2**64),
    str(-(10**30)), "1E+999999999", "1e-400", "0.1" + "0" * 400, "٣", "１２", "1/0", "²",
)  # fmt: skip
VALUES = (
    "null", "true", "false", "0", "-1", "1.5", '""', '"x"', "[]", "{}", "[[]]", '{"text": 1}', '["a"]', '"-"',
    '"\\u0000"', '"/lead"', '"9999-12-31"', '"0001-01-01T00:00:00Z"',
    '"en-XX-1"', '"\\u2028"', f'"{"x" * 90_000}"',
)  # fmt: skip
SURROGATES = ('"\\ud800"', '"\\udfff\\ud800"', '"a\\udc80b"', '"\\ud83d"')
CONTROLS = (
    *"\0\a\b\x1b\x7f\x85\u200b\u200e\u202e\u2028\u2029\u2066\ufeff\ufffe\U000e0041\r\v\f",
    "\x1b[2J",
)
CODECS = "utf-16 utf-16-le utf-32 utf-7 utf-8-sig latin-1 cp1252 cp037 shift_jis gb18030 rot13 base64".split()


def at_a_place(data: bytes, dice: random.Random, raw: str) -> bytes:
    """Return JSON, or another text, with `raw` in place of a value or word."""
    lines = data.split(b"\n") if dice.random() < 0.7 else [data]
    number = dice.randrange(len(lines))
    with contextlib.suppress(ValueError, RecursionError):
        value = json.loads(lines[number] if lines[number][:1] == b"{" else data)
        if found := places(value):
            holder, key = dice.choice(found)
            holder[key] = "@HERE@"
            made = json.dumps(value).replace('"@HERE@"', raw).encode("utf-8", "surrogatepass")
            return (
                b"\n".join([*lines[:number], made, *lines[number + 1 :]])
                if lines[number][:1] == b"{"
                else made
            )
    words = list(re.finditer(rb"[\w.]+", data))
    start, end = dice.choice(words).span() if words else (0, 0)
    bare = raw.strip('"') if dice.random() < 0.5 else raw
    return data[:start] + bare.encode("utf-8", "surrogatepass") + data[end:]


def flip(data: bytes, dice: random.Random) -> bytes:
    """Return `data` with up to eight bits flipped."""
    changed = bytearray(data)
    for _ in range(dice.randint(1, 8) if data else 0):
        changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
    return bytes(changed)


def cut(data: bytes, dice: random.Random) -> bytes:
    """Return a piece of `data`, or all but a piece."""
    start, end = sorted(dice.randrange(len(data) + 1) for _ in range(2))
    return dice.choice((data[:start], data[end:], data[start:end], data[:start] + data[end:]))


def repeat(data: bytes, dice: random.Random) -> bytes:
    """Return `data` with a piece of it many times over."""
    start, end = sorted((dice.randrange(len(data) + 1), min(len(data), dice.randrange(len(data) + 1))))
    return data[:start] + data[start:end][:3000] * dice.choice((2, 3, 10, 30)) + data[start:]


def splice(data: bytes, dice: random.Random) -> bytes:
    """Return `data` with a piece of another file in it."""
    others = sorted([*Path().glob("*.*"), *asset_path("examples").glob("*/article.*")])
    other = dice.choice([path for path in others if path.is_file()]).read_bytes()
    start, end = sorted(dice.randrange(len(data) + 1) for _ in range(2))
    a, b = sorted(dice.randrange(len(other) + 1) for _ in range(2))
    return data[:start] + other[a:b][:20_000] + data[end:]


def nest(data: bytes, dice: random.Random) -> bytes:
    """Return `data` with brackets within brackets at some place."""
    start, end = dice.choice((("[", "]"), ('{"a":', "}"), ('[{"text":', "}]"), ("(", ")"), ("> ", "")))
    depth = dice.choice((3, 50, 500, 1000, 5000, 100_000))
    return at_a_place(data, dice, start * depth + dice.choice(("", "1")) + end * (depth - dice.randint(0, 1)))


def steer(data: bytes, dice: random.Random) -> bytes:
    """Return `data` with controls, and letters without a glyph, in it."""
    for _ in range(dice.randint(1, 5)):
        at = dice.randrange(len(data) + 1)
        data = data[:at] + (dice.choice(CONTROLS) * dice.choice((1, 1, 3, 1000))).encode() + data[at:]
    return data


def recode(data: bytes, dice: random.Random) -> bytes:
    """Return `data` in another encoding."""
    codec, text = dice.choice(CODECS), data.decode("utf-8", "replace")
    if codec == "base64":
        return base64.b64encode(data)
    if codec == "rot13":
        return data.translate(bytes((byte + 128) % 256 for byte in range(256)))
    return text.encode(codec, "replace")


KINDS: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "bits flipped": flip,
    "cut": cut,
    "repeated": repeat,
    "spliced": splice,
    "nested": nest,
    "odd numbers": lambda data, dice: at_a_place(data, dice, dice.choice(NUMBERS)),
    "other types": lambda data, dice: at_a_place(data, dice, dice.choice(VALUES)),
    "lone surrogates": lambda data, dice: at_a_place(data, dice, dice.choice(SURROGATES)),
    "controls": steer,
    "encodings": recode,
    "several": lambda data, dice: damage(data, dice, is_json=data[:1] == b"{"),
}
