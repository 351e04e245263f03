"""Ask a real engine for drafts: llama.cpp's Python server with a tiny model of random weights.

The model writes nonsense; what is tested is that the schema reaches a grammar which enforces it, and that
every call is accounted for. It is a command of its own because its packages take minutes to build:

    pip install 'llama-cpp-python[server]' gguf
    python bench/drafting/llama.py [DRAFTS]
"""

from __future__ import annotations

import asyncio
import importlib.util
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.analysis.source import read
from summarizer.drafting.live.drafter import LiveDrafter
from summarizer.drafting.live.failures import LiveModelError
from summarizer.drafting.prompt import build_request
from summarizer.drafting.settings import Settings
from summarizer.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.drafting.drafted import Drafted

ARTICLE = "The council of Larkmouth voted 7 to 4 on Wednesday to keep the ferry. It carries 900 people a day."
WIDTH, LAYERS, HEADS, INNER, CONTEXT = 64, 2, 4, 128, 32768
WORDS = ["the", "ing", '":', ' "', '",', '{"', '"}', "true", "false"]
# How much likelier the model is to write these than chance has it, so that texts and lists come to an end.
LEANINGS = {'"': 3.0, "]": 2.0, "}": 2.0}


def write_model(path: Path) -> None:
    """Write a model of random weights over bytes and a few words.

    Control and high bytes are marked unused, so that what it writes is always text. One component of the
    hidden state is the same for all tokens; the output row of a token can lean on it.
    """
    import gguf
    import numpy as np

    words = ["\u2581", *map(chr, range(33, 127)), *WORDS]
    tokens = [b"<unk>", b"<s>", b"</s>", *(f"<0x{byte:02X}>".encode() for byte in range(256))]
    tokens += [word.replace(" ", "\u2581").encode() for word in words]
    kinds = gguf.TokenType
    bytewise = [kinds.BYTE if 32 <= byte <= 126 else kinds.UNUSED for byte in range(256)]
    types = [kinds.UNKNOWN, kinds.CONTROL, kinds.CONTROL, *bytewise, *[kinds.NORMAL] * len(words)]

    random = np.random.default_rng(0)

    def weights(*shape: int) -> Any:  # noqa: ANN401 - an array
        return (random.standard_normal(shape) * 0.3).astype(np.float32)

    embedding, output = weights(len(tokens), WIDTH), weights(len(tokens), WIDTH)
    embedding[:, 0] = 8.0
    output[:, 0] = 0.0
    for word, leaning in LEANINGS.items():
        output[tokens.index(word.encode()), 0] = leaning
    model = gguf.GGUFWriter(str(path), "llama")
    _add_shape(model)
    model.add_vocab_size(len(tokens))
    model.add_token_list(tokens)
    model.add_token_scores([0.0] * 259 + [-10.0] * (len(words) - len(WORDS)) + [-5.0] * len(WORDS))
    model.add_token_types(types)
    model.add_tensor("token_embd.weight", embedding)
    model.add_tensor("output_norm.weight", np.ones(WIDTH, np.float32))
    model.add_tensor("output.weight", output)
    for layer in range(LAYERS):
        for name in ("attn_norm", "ffn_norm"):
            model.add_tensor(f"blk.{layer}.{name}.weight", np.ones(WIDTH, np.float32))
        for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
            model.add_tensor(f"blk.{layer}.{name}.weight", weights(WIDTH, WIDTH))
        for name, shape in {"gate": (INNER, WIDTH), "up": (INNER, WIDTH), "down": (WIDTH, INNER)}.items():
            model.add_tensor(f"blk.{layer}.ffn_{name}.weight", weights(*shape))
    model.write_header_to_file()
    model.write_kv_data_to_file()
    model.write_tensors_to_file()
    model.close()


def _add_shape(model: Any) -> None:  # noqa: ANN401 - a gguf.GGUFWriter
    """Write what the model is made of, but its words and weights."""
    model.add_name("random")
    model.add_context_length(CONTEXT)
    model.add_embedding_length(WIDTH)
    model.add_block_count(LAYERS)
    model.add_feed_forward_length(INNER)
    model.add_head_count(HEADS)
    model.add_head_count_kv(HEADS)
    model.add_layer_norm_rms_eps(1e-5)
    model.add_rope_dimension_count(WIDTH // HEADS)
    model.add_file_type(0)
    model.add_tokenizer_model("llama")
    model.add_bos_token_id(1)
    model.add_eos_token_id(2)
    model.add_unk_token_id(0)
    model.add_add_bos_token(value=True)
    model.add_add_space_prefix(value=False)
    model.add_chat_template(
        "{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}assistant: "
    )


@contextmanager
def serve(model: Path) -> Iterator[str]:
    """Serve `model` on loopback, and give the address."""
    with closing(socket.create_server(("127.0.0.1", 0))) as probe:
        port: int = probe.getsockname()[1]
    command = [sys.executable, "-m", "llama_cpp.server", "--model", str(model), "--n_ctx", str(CONTEXT)]
    with subprocess.Popen(  # noqa: S603 - our own
        [*command, "--host", "127.0.0.1", "--port", str(port), "--verbose", "False"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        url = f"http://127.0.0.1:{port}/v1"
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{url}/models", timeout=5).close()  # noqa: S310 - loopback
                break
            except OSError:
                time.sleep(0.1)
        try:
            yield url
        finally:
            process.terminate()


async def ask(url: str, count: int) -> list[Drafted | LiveModelError]:
    """Return what asking `count` times comes to."""
    live = Settings(model="llama.cpp/random", base_url=url, temperature=1.0, attempts=3)
    request = build_request(read(Article(text=ARTICLE)), dialect="grammar")
    results: list[Drafted | LiveModelError] = []
    async with LiveDrafter(live) as drafter:
        for _ in range(count):
            try:
                results.append(await drafter.draft(request))
            except LiveModelError as error:
                results.append(error)
    return results


def main() -> int:
    """Run the command."""
    if any(importlib.util.find_spec(name) is None for name in ("llama_cpp", "gguf")):
        print("needs llama.cpp: pip install 'llama-cpp-python[server]' gguf")
        return 0
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    with tempfile.TemporaryDirectory() as folder:
        model = Path(folder) / "random.gguf"
        write_model(model)
        with serve(model) as url:
            started = time.monotonic()
            results = asyncio.run(ask(url, count))
            seconds = time.monotonic() - started
    attempts = [attempt for result in results for attempt in result.attempts]
    drafts = [result for result in results if not isinstance(result, LiveModelError)]
    pace = seconds / max(1, len(attempts))
    print(f"{len(drafts)} of {count} drafts, {len(attempts)} calls, {pace:.2f} s a call")
    for outcome, number in Counter(attempt.outcome for attempt in attempts).most_common():
        print(f"  {outcome}: {number}")
    print(f"  tokens written: {sum(attempt.usage.completion_tokens or 0 for attempt in attempts)}")
    for attempt in attempts:
        if attempt.error:
            print(f"  call {attempt.number}: {attempt.outcome}: {attempt.error}")
    for result in results:
        if isinstance(result, LiveModelError):
            print(f"  {type(result).__name__}: {result}")
    return 0 if drafts else 1


if __name__ == "__main__":
    sys.exit(main())
