"""Requests that a model's context does not hold: what providers say of them, and what can be done."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LARGER", "advise_on_overflow", "find_overflow"]

LARGER = "give a model or server with a larger context, or a shorter article"

_CODES = frozenset({"context_length_exceeded", "exceed_context_size_error"})
_SIGNS = re.compile(
    r"""maximum\ context\ length | available\ context\ size | context\ window | context\ limit
      | loaded\ with\ context | prompt\ is\ too\ long | maximum\ number\ of\ tokens\ allowed
      | reduce\ the\ length\ of\ the\ (?:messages|prompt|input)
    """,
    re.IGNORECASE | re.VERBOSE,
)
# How many tokens the context has.
_CONTEXT = re.compile(
    r"""maximum\ context\ length\ (?:is|of)\ (\d{1,9})    # OpenAI, vLLM and those who say it as they do
      | context\ size\ \((\d{1,9})                        # llama.cpp
      | n_ctx\ (\d{1,9})
      | context\ window\ of\ (\d{1,9})                    # llama-cpp-python
      | length\ of\ only\ (\d{1,9})                       # LM Studio
      | >\ (\d{1,9})\ maximum                             # Anthropic
      | \+\ \d{1,9}\ >\ (\d{1,9})
      | tokens\ allowed\ \((\d{1,9})                      # Google
      | with\ (\d{1,9})\ maximum\ context                 # Mistral
    """,
    re.IGNORECASE | re.VERBOSE,
)
# How many the prompt has.
_PROMPT = re.compile(
    r"""(\d{1,9})\ (?:in\ the\ messages|input\ tokens|of\ text\ input)   # OpenAI, vLLM, OpenRouter
      | resulted\ in\ (\d{1,9})
      | request\ \((\d{1,9})                               # llama.cpp
      | n_prompt_tokens\ (\d{1,9})
      | requested\ tokens\ \((\d{1,9})                     # llama-cpp-python
      | keep\ the\ first\ (\d{1,9})                       # LM Studio
      | too\ long:\ (\d{1,9})                             # Anthropic
      | context\ limit:\ (\d{1,9})
      | token\ count\ \((\d{1,9})                         # Google
      | prompt\ contains\ (\d{1,9})                       # Mistral
    """,
    re.IGNORECASE | re.VERBOSE,
)
# A reply with less room than this is no brief.
_LEAST_ROOM = 1000


def find_overflow(fault: Mapping[str, object], message: str) -> str:
    """Return `message`, with the sizes beside it, if it says that the context is too small; else ""."""
    is_named = bool(_CODES.intersection(map(str, (fault.get("code"), fault.get("type")))))
    if not is_named and not _SIGNS.search(message):
        return ""
    sizes = [
        f"{name} {fault[name]}"
        for name in ("n_prompt_tokens", "n_ctx")
        if isinstance(fault.get(name), int) and str(fault[name]) not in message
    ]
    return f"{message} ({', '.join(sizes)})" if sizes else message


def advise_on_overflow(error: str, most: int) -> str:
    """Return what to do about an overflow that `find_overflow` told, of a request for up to `most` tokens.

    >>> from summarizer.drafting.live.overflow import advise_on_overflow
    >>> advise_on_overflow("request (1036 tokens) exceeds the available context size (512 tokens)", 99)
    'give a model or server with a larger context, or a shorter article'
    """
    context, prompt = _first(_CONTEXT, error), _first(_PROMPT, error)
    if context is None:
        return f"lower max_tokens, or {LARGER}"
    if prompt is None:
        return f"set max_tokens well below {context}, or {LARGER}" if most >= context else LARGER
    room = context - prompt
    if most <= room or room < _LEAST_ROOM:
        return LARGER
    return f"the prompt leaves {room} of the {context} tokens: set max_tokens to {room} or less, or {LARGER}"


def _first(pattern: re.Pattern[str], text: str) -> int | None:
    found = pattern.search(text)
    return int(next(filter(None, found.groups()))) if found else None
