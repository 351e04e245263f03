"""Why a reply was cut: it was long, or the model's context was full, which more tokens do not mend."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.drafting.live.envelope import WAS_CUT

if TYPE_CHECKING:
    from summarizer.drafting.live.envelope import Answer

__all__ = ["judge_cut"]

# A server may not count a mark at the end of the reply, or of the prompt.
_MARGIN = 16
# Where a provider ends every reply, of its own accord: 4,096, 8,192.
_ROUND = 1024


def judge_cut(answer: Answer, limit: int) -> Answer:
    """Return `answer`, a cut reply to a request for up to `limit` tokens, with the outcome it deserves."""
    prompt, reply = answer.usage.prompt_tokens, answer.usage.completion_tokens
    if answer.error != WAS_CUT or reply is None or not (prompt or reply):
        return answer
    if reply > limit - _MARGIN or (reply and reply % _ROUND == 0):
        return answer
    size, of_prompt = (f" of {prompt + reply} tokens", f"{prompt} of the prompt and ") if prompt else ("", "")
    error = f"the model's context{size} is full: {of_prompt}{reply} of the reply"
    return replace(answer, outcome="context_full", error=error)
