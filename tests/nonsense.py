"""Schema-valid nonsense: llguidance as a model without weights, walking at random through the grammar."""

from __future__ import annotations

import json
import random
from functools import cache, lru_cache

import llguidance

from summarizer.model.schema import load_wire_schema

QUOTE, BRACKET = ord('"'), ord("]")
# Words that lead checks into their depths when they stand in nonsense: marks, numbers, hedges, escapes.
SPICE = [" 500", " not", " “", "”", " Kim", "\\u00ad", "\\ud83d\\ude00", " 3 May", "...", " [", "<b>", "\\n"]


@cache
def _start() -> llguidance.LLMatcher:
    """Return what stands at the beginning of a draft, to be copied: it takes longer to make than to copy."""
    schema = load_wire_schema("grammar")
    # Short strings and lists: 2,000 drafts in seconds; the bounds are the only change.
    text = (
        json.dumps(schema)
        .replace('"maxLength": 2000', '"maxLength": 40')
        .replace('"maxItems": 12', '"maxItems": 2')
        .replace('"maxItems": 6', '"maxItems": 2')
    )
    grammar = llguidance.LLMatcher.grammar_from_json_schema(text)
    return llguidance.LLMatcher(llguidance.LLTokenizer("byte"), grammar)


def random_draft(seed: int) -> str:
    """Return the JSON text of a draft: valid by the schema, meaningless, the same for the same seed."""
    rng = random.Random(seed)
    matcher = _start().deep_copy()
    out = bytearray()
    while True:
        forced = matcher.compute_ff_tokens()
        if forced:
            matcher.consume_tokens(forced)
            out += bytes(forced)
            continue
        if matcher.is_stopped() or (matcher.is_accepting() and not forced):
            return out.decode("utf-8", "replace")
        if rng.random() < 0.1:
            spice = rng.choice(SPICE).encode()
            taken = matcher.try_consume_tokens(list(spice))
            out += spice[:taken]
            if taken:
                continue
        out.append(_step(matcher, rng))


@lru_cache(maxsize=1024)
def _allowed(mask: bytes) -> list[int]:
    """Return the bytes that may follow, printable ones where there are any: within a string ever the same."""
    every = [i for i in range(256) if mask[i >> 3] >> (i & 7) & 1]
    return [i for i in every if 32 <= i < 127] or every


def _step(matcher: llguidance.LLMatcher, rng: random.Random) -> int:
    allowed = _allowed(bytes(matcher.compute_bitmask()))
    if QUOTE in allowed and rng.random() < 0.12:
        token = QUOTE
    elif BRACKET in allowed and rng.random() < 0.3:
        token = BRACKET
    else:
        token = rng.choice(allowed)
    matcher.consume_token(token)
    return token
