"""What the document of the server allows, and what it does not; `bench/serve/fuzz.py` sends more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from serving import Served, plan_in

from summarizer.serve.tokens import Tokens, new_token

TOKEN, LINE = new_token("fuzz")
OPERATIONS = (
    ("POST", "/v1/summarize"),
    ("POST", "/v1/verify"),
    ("GET", "/v1/briefs/{id}"),
    ("GET", "/v1/review/{id}"),
)


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    # It takes half a second to load, in each process of the tests.
    import schemathesis

    tokens = Tokens({"fuzz": bytes.fromhex(LINE.rpartition(":")[2])})
    with Served(plan_in(tmp_path_factory.mktemp("store"), tokens=tokens)) as served:
        config = schemathesis.Config.from_dict(
            {"checks": {"positive_data_acceptance": {"expected-statuses": ["2xx", "404", "422"]}}}
        )
        yield schemathesis.openapi.from_url(f"{served.url}/openapi.json", config=config)


@pytest.mark.parametrize("mode", ["positive", "negative"])
@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_whatever_comes_is_answered_as_the_document_says(
    schema: Any, method: str, path: str, mode: str
) -> None:
    from schemathesis import GenerationMode

    @given(case=schema[path][method].as_strategy(generation_mode=GenerationMode(mode)))
    # Most of the time goes into making bodies, not into answering them.
    @settings(
        max_examples=5 if method == "POST" else 8,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def send(case: Any) -> None:
        case.call_and_validate(headers={"Authorization": f"Bearer {TOKEN}"})

    send()
