"""One cheap call that tells whether a server is reached, and what it honours of a schema."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from summarizer.drafting.live.drafter import LiveDrafter
from summarizer.drafting.prompt import Request
from summarizer.drafting.providers import split_model
from summarizer.model.reading import PlainReply

if TYPE_CHECKING:
    from summarizer.drafting.settings import Settings
    from summarizer.model.provenance import Attempt

__all__ = ["Honoured", "Probed", "probe"]

Honoured: TypeAlias = Literal["honoured", "not honoured", "not sent"]

# A model that thinks needs some tokens before it writes any.
_TOKENS = 1024
_WORDS = 2
_STATUSES = ("open", "closed")
# It asks for what the schema forbids: a server that holds the model to the schema lets none of it through.
_ASK = (
    "Article: The bridge over the Leda opened on Monday. It cost 40 million euros.\n\n"
    'Write one JSON object. "status" says in one word how the bridge is; say "unknown" if you cannot. '
    '"words" has five words of the article. "note" has a remark on the article.'
)


@dataclass(frozen=True, slots=True)
class Probed:
    """What the call came to.

    Attributes:
        attempt: The call, with its time and tokens.
        schema: Each part of the schema, and whether the reply keeps to it.
    """

    attempt: Attempt
    schema: dict[str, Honoured]


async def probe(settings: Settings) -> Probed:
    """Return what one call to the model of complete `settings` comes to.

    Raises:
        LiveModelError: There is no reply.
    """
    provider, _ = split_model(settings.model)
    is_bounded = provider.schema == "grammar"
    request = Request(
        ({"role": "user", "content": _ASK},), "", _schema(is_bounded=is_bounded), "Probe", "", PlainReply
    )
    once = {"attempts": 1, "reasks": 0, "max_tokens": min(settings.max_tokens, _TOKENS)}
    async with LiveDrafter(settings.model_copy(update=once)) as drafter:
        drafted = await drafter.draft(request)
    return Probed(drafted.attempts[-1], judge_reply(drafted.replies[-1], is_bounded=is_bounded))


def judge_reply(text: str, *, is_bounded: bool) -> dict[str, Honoured]:
    """Return for each part of the schema whether a reply keeps to it.

    >>> judge_reply('{"status": "open", "words": ["a", "b", "c"]}', is_bounded=True)["maxItems"]
    'not honoured'
    """
    try:
        value: Any = json.loads(text)
    except ValueError:
        value = None
    found: dict[str, Any] = value if isinstance(value, dict) else {}
    words = found.get("words")
    kept = {
        "one JSON object": isinstance(value, dict),
        "required": {"status", "words"} <= set(found),
        "enum": found.get("status") in _STATUSES,
        "additionalProperties": bool(found) and set(found) <= {"status", "words"},
        "maxItems": isinstance(words, list) and len(words) <= _WORDS,
    }
    judged: dict[str, Honoured] = {
        name: "honoured" if is_kept else "not honoured" for name, is_kept in kept.items()
    }
    if not is_bounded:
        judged["maxItems"] = "not sent"
    return judged


def _schema(*, is_bounded: bool) -> dict[str, Any]:
    words: dict[str, Any] = {"type": "array", "items": {"type": "string"}}
    if is_bounded:
        words |= {"maxItems": _WORDS, "items": {"type": "string", "maxLength": 40}}
    return {
        "type": "object",
        "properties": {"status": {"type": "string", "enum": list(_STATUSES)}, "words": words},
        "required": ["status", "words"],
        "additionalProperties": False,
    }
