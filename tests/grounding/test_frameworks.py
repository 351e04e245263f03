"""The types under instructor and pydantic-ai: a wrong quotation is asked for again, the mended one stands."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import BaseModel
from standin.server import StandIn
from standin.turns import Turn, completion

from summarizer import SupportedText, VerbatimQuote, grounded_in, grounding_context
from summarizer.analysis.source import Source
from summarizer.model.article import Article
from summarizer.model.errors import NoSourceError

if TYPE_CHECKING:
    # Each framework takes half a second to load, in each process of the tests.
    from openai.types.chat import ChatCompletionUserMessageParam
    from pydantic_ai import Agent
    from pydantic_ai.messages import ModelMessage, ModelResponse
    from pydantic_ai.models.function import AgentInfo

RIGHT = {"says": "Kim told Putin he would help.", "proof": "do everything I can to assist"}
WRONG = {**RIGHT, "proof": "do everything I can to resist"}
# A template that would show if anybody filled it in.
PROMPT: list[ChatCompletionUserMessageParam] = [{"role": "user", "content": "Summarise: {{ 7 * 7 }}"}]


class Claim(BaseModel):
    says: SupportedText
    proof: VerbatimQuote


def replies() -> list[Turn]:
    return [completion(json.dumps(reply)) for reply in (WRONG, RIGHT)]


def ask_instructor(url: str) -> Claim:
    import instructor
    import openai

    async def ask() -> Claim:
        async with openai.AsyncOpenAI(base_url=url, api_key="stand-in", max_retries=0) as client:
            asking = instructor.from_openai(client, mode=instructor.Mode.JSON_SCHEMA)
            return await asking.chat.completions.create(
                model="stand-in", response_model=Claim, max_retries=2, messages=list(PROMPT)
            )

    return asyncio.run(ask())


def test_instructor_asks_again_and_fills_in_no_template(beijing: Source) -> None:
    with StandIn(replies()) as server, grounded_in(beijing):
        claim = ask_instructor(server.url)
    first, second = server.bodies
    assert first["messages"] == PROMPT
    assert "“resist” for “assist”" in second["messages"][-1]["content"]
    assert beijing.text[claim.proof.evidence[0].start :].startswith(RIGHT["proof"])


def test_instructor_without_a_source_asks_once_and_fails() -> None:
    from instructor.core.exceptions import InstructorRetryException

    with (
        StandIn(replies()) as server,
        pytest.raises(InstructorRetryException, match="no article to be compared") as caught,
    ):
        ask_instructor(server.url)
    assert isinstance(caught.value.__cause__, NoSourceError)
    assert len(server.log) == 1


class Model:
    """Answers a pydantic-ai agent with the wrong quotation, then with the right one."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, messages: list[ModelMessage], info: AgentInfo) -> ModelResponse:
        from pydantic_ai.messages import ModelResponse, ToolCallPart

        self.asked.append(str(messages[-1]))
        return ModelResponse(
            [ToolCallPart(info.output_tools[0].name, WRONG if len(self.asked) == 1 else RIGHT)]
        )


def test_pydantic_ai_asks_again_with_a_validation_context(beijing: Source) -> None:
    from pydantic_ai import Agent
    from pydantic_ai.models.function import FunctionModel

    model = Model()
    agent: Agent[Article, Claim] = Agent(
        FunctionModel(model),
        output_type=Claim,
        deps_type=Article,
        validation_context=lambda run: grounding_context(run.deps),
    )
    claim = asyncio.run(agent.run("Summarise", deps=beijing.article)).output
    assert claim.proof.evidence[0].text == RIGHT["proof"]
    assert "“resist” for “assist”" in model.asked[1]


def test_pydantic_ai_takes_the_source_of_a_with_and_without_one_asks_once(beijing: Source) -> None:
    from pydantic_ai import Agent
    from pydantic_ai.models.function import FunctionModel

    model = Model()
    agent: Agent[Any, Claim] = Agent(FunctionModel(model), output_type=Claim)
    with grounded_in(beijing):
        assert asyncio.run(agent.run("Summarise")).output.proof == RIGHT["proof"]
    model.asked.clear()
    with pytest.raises(NoSourceError):
        asyncio.run(agent.run("Summarise"))
    assert len(model.asked) == 1
