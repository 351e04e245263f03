"""What runs elsewhere: the Dockerfile keeps its promises, and the job for Kubernetes is the command's own."""

from __future__ import annotations

import re
import shlex
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from summarizer.batching.shard import read_shard
from summarizer.cli import app
from summarizer.model.release import VERSION

ROOT = Path(__file__).parents[1]
DOCKERFILE = ROOT / "Dockerfile"

pytestmark = pytest.mark.skipif(not DOCKERFILE.exists(), reason="there is no Dockerfile in this copy")


@cache
def instructions() -> list[tuple[str, str]]:
    """Return the Dockerfile's instructions, each with what follows it."""
    text = re.sub(r"(?m)^#.*\n", "", DOCKERFILE.read_text(encoding="utf-8")).replace("\\\n", " ")
    lines = (line.split(maxsplit=1) for line in text.splitlines() if line.strip())
    return [(name, " ".join(rest.split())) for name, rest in lines]


def given(name: str) -> list[str]:
    return [rest for found, rest in instructions() if found == name]


def last_stage() -> list[tuple[str, str]]:
    start = max(number for number, (name, _) in enumerate(instructions()) if name == "FROM")
    return instructions()[start:]


def test_the_image_is_slim_and_made_in_two_stages() -> None:
    assert re.fullmatch(r"BASE=python:3\.\d+-slim-\w+", given("ARG")[0])
    assert given("FROM") == ["${BASE} AS build", "${BASE}"]
    assert [rest for name, rest in last_stage() if name == "COPY"] == [
        "--from=build /opt/summarizer /opt/summarizer"
    ]


def test_the_image_runs_the_command_as_nobody_who_is_root() -> None:
    stage = dict(last_stage())
    assert re.fullmatch(r"[1-9]\d{3,}:[1-9]\d{3,}", stage["USER"])
    assert stage["ENTRYPOINT"] == '["summarizer"]'
    assert stage["HEALTHCHECK"] == "NONE"
    assert not any(name in {"EXPOSE", "ADD", "VOLUME"} for name, _ in instructions())
    assert "HOME=/tmp" in stage["ENV"]


def test_every_package_of_the_image_is_locked_with_its_hash() -> None:
    installs = [run for run in given("RUN") if "pip install" in run]
    assert len(installs) == 2
    assert "--no-deps --require-hashes -r requirements/image.txt" in installs[0]
    assert "--no-deps --no-build-isolation ." in installs[1]
    lock = (ROOT / "requirements/image.txt").read_text(encoding="utf-8")
    pinned = re.findall(r"(?m)^([a-z0-9._-]+)==", lock)
    assert {"pyarrow", "zstandard", "trafilatura", "hatchling", "openai"} <= set(pinned)
    assert all("--hash=sha256:" in block for block in re.split(r"(?m)^(?=[a-z0-9._-]+==)", lock)[1:])


def test_what_is_copied_is_there_and_nothing_else_is_sent() -> None:
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    kept = [line.removeprefix("!") for line in lines if line.startswith("!")]
    assert "*" in lines
    assert {"summarizer", "prompts", "schemas", "examples", "pyproject.toml"} <= set(kept)
    # The test of the wheel takes the sources away, to be sure that none is used.
    taken = {"summarizer", "prompts", "schemas"} if not (ROOT / "summarizer").exists() else set[str]()
    assert all((ROOT / path).exists() for path in kept if path not in taken)
    assert not any(name in kept for name in (".git", "tests", "cassettes"))


@cache
def documents() -> dict[str, Any]:
    text = (ROOT / "deploy/job.yaml").read_text(encoding="utf-8")
    return {one["kind"]: one for one in yaml.safe_load_all(text) if one}


def pod() -> dict[str, Any]:
    found: dict[str, Any] = documents()["Job"]["spec"]["template"]["spec"]
    return found


def words() -> list[str]:
    (script,) = pod()["containers"][0]["args"]
    return shlex.split(script)


def test_the_job_gives_the_command_only_options_that_it_has() -> None:
    command: Any = typer.main.get_command(app)
    known = {option for parameter in command.commands["batch"].params for option in parameter.opts}
    assert words()[:3] == ["exec", "summarizer", "batch"]
    assert {word for word in words() if re.fullmatch(r"--?[a-z][a-z-]*", word)} <= known


def test_each_pod_of_the_job_makes_a_shard_of_its_own() -> None:
    spec = documents()["Job"]["spec"]
    assert (spec["completionMode"], spec["completions"]) == ("Indexed", spec["parallelism"])
    shard = words()[words().index("--shard") + 1]
    made = [
        read_shard(re.sub(r"\$\(\(JOB_COMPLETION_INDEX \+ 1\)\)", str(index + 1), shard))
        for index in range(spec["completions"])
    ]
    assert [one and one.number for one in made] == list(range(1, spec["completions"] + 1))
    assert {one and one.of for one in made} == {spec["completions"]}
    assert "$JOB_COMPLETION_INDEX" in words()[words().index("-o") + 1]


def test_the_job_tries_again_what_may_pass_and_nothing_else() -> None:
    spec = documents()["Job"]["spec"]
    assert pod()["restartPolicy"] == "Never"
    assert spec["backoffLimitPerIndex"] > 0
    assert spec["maxFailedIndexes"] <= spec["completions"]
    rules = {rule["action"]: rule for rule in spec["podFailurePolicy"]["rules"]}
    assert rules["FailIndex"]["onExitCodes"] == {"containerName": "batch", "operator": "In", "values": [1, 2]}
    assert rules["Ignore"]["onPodConditions"] == [{"type": "DisruptionTarget"}]
    assert "--retry-failed" in words()


def test_the_job_holds_no_key_and_cannot_write_where_it_need_not() -> None:
    container = pod()["containers"][0]
    assert container["image"] == f"summarizer:{VERSION}"
    assert {"secretRef": {"name": "summarizer-keys"}} in container["envFrom"]
    assert "Secret" not in documents()
    assert container["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    mounts = {mount["name"]: mount for mount in container["volumeMounts"]}
    assert set(mounts) == {volume["name"] for volume in pod()["volumes"]}
    assert mounts["articles"]["readOnly"] is True
    assert {"/briefs", "/tmp"} <= {mount["mountPath"] for mount in mounts.values()}  # noqa: S108 - the pod's own
    claims = {
        v["persistentVolumeClaim"]["claimName"] for v in pod()["volumes"] if "persistentVolumeClaim" in v
    }
    assert documents()["PersistentVolumeClaim"]["metadata"]["name"] in claims
