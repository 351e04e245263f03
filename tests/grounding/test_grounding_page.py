"""The Python of docs/grounding.md runs, and prints what stands there."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from standin.server import StandIn
from standin.turns import completion

if TYPE_CHECKING:
    # It takes half a second to load, in each process of the tests.
    from pydantic_ai.messages import ModelMessage, ModelResponse
    from pydantic_ai.models.function import AgentInfo

BLOCKS = re.compile(r"```python\n((?:.*\n)*?)```\n\n```text\n((?:.*\n)*?)```")
CLAIM = {"says": "Kim told Putin he would help.", "proof": "do everything I can to assist"}


def answer(_: list[ModelMessage], info: AgentInfo) -> ModelResponse:
    from pydantic_ai.messages import ModelResponse, ToolCallPart

    return ModelResponse([ToolCallPart(info.output_tools[0].name, CLAIM)])


def test_the_page_prints_what_it_shows(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from pydantic_ai.models.function import FunctionModel

    monkeypatch.chdir(root)
    monkeypatch.setenv("OPENAI_API_KEY", "stand-in")
    blocks = BLOCKS.findall((root / "docs/grounding.md").read_text(encoding="utf-8"))
    names: dict[str, Any] = {"stand_in": FunctionModel(answer)}
    # pydantic-ai takes the loop that is set, or makes one that nobody closes.
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    with contextlib.closing(loop), StandIn(forever=completion(json.dumps(CLAIM))) as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        for code, shown in blocks:
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                exec(code.replace('"openai:gpt-5-mini"', "stand_in"), names)  # noqa: S102 - our own page
            assert printed.getvalue() == shown
    asyncio.set_event_loop(None)
    assert (len(blocks), len(server.log)) == (3, 1)
