"""A job on several machines, of which one is killed or cut off: what is lost, and what is paid twice.

The machines are network namespaces of this one, each with an address, a host name and a /tmp of its own: a
stand-in model, an object store (moto), the driver, and two that work. It needs root, iproute2, Ray
(`pip install -e '.[ray]'`) and `moto_server`.

usage: sudo PYTHONPATH=.:tests python bench/distributed/machines.py FOLDER [none|kill|cut] [--store PROGRAM]
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from aiohttp import web
from requests_in import ARTICLE, DRAFT
from standin.server import StandIn
from standin.turns import completion

if TYPE_CHECKING:
    from collections.abc import Iterator

ROWS: Final = 200
BEFORE: Final = 40  # requests before a machine is lost
PATIENCE: Final = 420  # seconds until a job that does not end is stopped
ADDRESSES: Final = {
    name: f"10.77.0.{n}" for n, name in enumerate(["model", "store", "head", "one", "two"], 2)
}
BRIDGE: Final = "machines"
WORKING: Final = ("one", "two")
RAY: Final = str(Path(sys.executable).with_name("ray"))
# Each command of a machine is in its namespace, with its own /tmp.
ENTER: Final = 'hostname "$0"; mount --bind "$1" /tmp; export HOME=/tmp; cd /tmp; shift; exec "$@"'
FILL: Final = """
import sys
from pyarrow import fs
store = fs.S3FileSystem(endpoint_override=sys.argv[1], scheme="http", access_key="a", secret_key="b",
                        region="us-east-1", allow_bucket_creation=True)
store.create_dir("news")
with store.open_output_stream("news/in.jsonl") as lines:
    lines.write(sys.stdin.buffer.read())
"""


def run(*command: str) -> None:
    """Run a command of the system to its end."""
    subprocess.run(command, check=True)  # noqa: S603 - our own


def enter(folder: Path, machine: str, *command: str) -> list[str]:
    """Return the command line by which `command` runs on a machine."""
    own = folder / machine
    own.mkdir(exist_ok=True)
    into = ["ip", "netns", "exec", machine, "unshare", "-m", "-u", "sh", "-c", ENTER, machine, str(own)]
    return [*into, *command]


def pids(machine: str) -> list[str]:
    """Return the processes of a machine."""
    found = subprocess.run(["ip", "netns", "pids", machine], check=True, capture_output=True, text=True)  # noqa: S603, S607
    return found.stdout.split()


@contextmanager
def network() -> Iterator[None]:
    """Join the machines by a bridge; end all that runs on them afterwards."""
    run("ip", "link", "add", BRIDGE, "type", "bridge")
    run("ip", "link", "set", BRIDGE, "up")
    try:
        for name, address in ADDRESSES.items():
            run("ip", "netns", "add", name)
            run("ip", "link", "add", f"v{name}", "type", "veth", "peer", "name", "eth0", "netns", name)
            run("ip", "link", "set", f"v{name}", "master", BRIDGE, "up")
            run("ip", "-n", name, "addr", "add", f"{address}/24", "dev", "eth0")
            run("ip", "-n", name, "link", "set", "eth0", "up")
            run("ip", "-n", name, "link", "set", "lo", "up")
        yield
    finally:
        for name in ADDRESSES:
            subprocess.run(["kill", "-9", *pids(name)], check=False, capture_output=True)  # noqa: S603, S607
            run("ip", "netns", "del", name)
        run("ip", "link", "del", BRIDGE)


def answer(place: Path) -> None:
    """Answer as the model, at every address, and keep count in a file."""
    site = web.TCPSite
    web.TCPSite = lambda runner, _, port, **more: site(runner, "0.0.0.0", port, **more)  # type: ignore[misc, assignment]  # noqa: S104
    with StandIn(lambda _: completion(DRAFT, usage=(1000, 300)).after(1.0), port=8123) as server:
        while True:
            asked = Counter(logged.body for logged in server.log)
            place.with_suffix(".new").write_text(json.dumps([sum(asked.values()), len(asked)]))
            place.with_suffix(".new").replace(place)
            time.sleep(0.2)


def asked(folder: Path) -> tuple[int, int]:
    """Return how many requests the model got, and how many different ones."""
    total, different = json.loads((folder / "model" / "count.json").read_text())
    return total, different


def busiest(folder: Path) -> str:
    """Return the machine that has the most connections to the model."""
    listing = enter(folder, "model", "ss", "-Htn", "state", "established")
    table = subprocess.run(listing, check=True, capture_output=True, text=True).stdout  # noqa: S603
    return max(WORKING, key=lambda name: table.count(f"{ADDRESSES[name]}:"))


def lose(folder: Path, way: str) -> None:
    """Wait until the job is under way, then kill or cut off the machine that works most."""
    while asked(folder)[0] < BEFORE:
        time.sleep(0.2)
    machine = busiest(folder)
    print(f"{way} {machine} after {asked(folder)[0]} requests", flush=True)
    if way == "kill":
        subprocess.run(["kill", "-9", *pids(machine)], check=False)  # noqa: S603, S607
    else:
        run("ip", "link", "set", f"v{machine}", "down")


def start(folder: Path, machine: str, *command: str) -> subprocess.Popen[bytes]:
    """Start a command on a machine; what it prints is in a file."""
    with (folder / f"{machine}.log").open("wb") as log:
        return subprocess.Popen(enter(folder, machine, *command), stdout=log, stderr=log)  # noqa: S603


def begin(folder: Path, store: str) -> None:
    """Start the model, the store with its articles, and the cluster."""
    start(folder, "model", sys.executable, str(Path(__file__).resolve()), "--answer", "/tmp/count.json")  # noqa: S108
    start(folder, "store", store, "-H", "0.0.0.0", "-p", "5000")  # noqa: S104
    options = (
        "--block",
        "--include-dashboard=false",
        "--num-cpus=0",
        f"--node-ip-address={ADDRESSES['head']}",
    )
    start(folder, "head", RAY, "start", "--head", "--port=6379", *options)
    time.sleep(15)
    rows = (json.dumps({"id": f"a{n}", "text": f"{ARTICLE} Lot {n}."}) + "\n" for n in range(ROWS))
    fill = enter(folder, "head", sys.executable, "-c", FILL, f"{ADDRESSES['store']}:5000")
    subprocess.run(fill, input="".join(rows).encode(), check=True)  # noqa: S603
    for machine in WORKING:
        own = ("--num-cpus=1", "--block", f"--node-ip-address={ADDRESSES[machine]}")
        start(folder, machine, RAY, "start", f"--address={ADDRESSES['head']}:6379", *own)
    time.sleep(15)


def main() -> None:
    """Run a job, lose a machine under it, run it again if it did not end, and print what was asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?")
    parser.add_argument("way", nargs="?", choices=("none", "kill", "cut"), default="none")
    parser.add_argument("--store", default="moto_server")
    parser.add_argument("--answer", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.answer:
        answer(given.answer)
    folder = given.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    os.environ |= {
        "AWS_ENDPOINT_URL": f"http://{ADDRESSES['store']}:5000",
        "AWS_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "a",
        "AWS_SECRET_ACCESS_KEY": "b",
        "RAY_ADDRESS": f"{ADDRESSES['head']}:6379",
        "PYTHONPATH": ":".join(str(Path(part).resolve()) for part in sys.path if part),
    }
    job = (
        *(sys.executable, "-m", "summarizer", "batch", "s3://news/in.jsonl", "--engine", "daft"),
        *("--runner", "ray", "-o", "s3://news/briefs/", "--ledger", "/tmp/job.ledger"),  # noqa: S108
        *("--model", "custom/stand-in", "--base-url", f"http://{ADDRESSES['model']}:8123/v1"),
        *("--workers", "8", "--concurrency", "4"),
    )
    with network():
        begin(folder, given.store)
        if given.way != "none":
            threading.Thread(target=lose, args=(folder, given.way), daemon=True).start()
        began = time.monotonic()
        try:
            subprocess.run(enter(folder, "head", *job), check=True, timeout=PATIENCE)  # noqa: S603
        except subprocess.TimeoutExpired:
            print(f"not ended after {PATIENCE} s")
        total, different = asked(folder)
        print(f"{time.monotonic() - began:.0f} s, {total} requests, {different} different ones")


if __name__ == "__main__":
    main()
