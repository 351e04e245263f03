"""Send a server what its own OpenAPI document allows, and what it does not: `bench/serve/fuzz.py [EXAMPLES]`.

The server is started for it, with a token, on loopback. Every check of schemathesis is on. Exit code 1 when
one fails.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from serving import Served, plan_in

from summarizer.serve.tokens import Tokens, new_token

CONFIG = Path(__file__).with_name("schemathesis.toml")


def main() -> int:
    """Run schemathesis against a server, and return its exit code."""
    examples = sys.argv[1] if len(sys.argv) > 1 else "200"
    token, line = new_token("fuzz")
    tokens = Tokens({"fuzz": bytes.fromhex(line.rpartition(":")[2])})
    with tempfile.TemporaryDirectory() as folder, Served(plan_in(Path(folder), tokens=tokens)) as served:
        command = [sys.executable, "-m", "schemathesis.cli", f"--config-file={CONFIG}", "run"]
        command += [f"{served.url}/openapi.json", f"--max-examples={examples}", "--seed=1"]
        command += [f"--header=Authorization: Bearer {token}", "--no-color", *sys.argv[2:]]
        ran = subprocess.run(command, check=False)  # noqa: S603 - our own command
        print("stopped articles:", served.desk.pool.killed)
    return ran.returncode


if __name__ == "__main__":
    sys.exit(main())
