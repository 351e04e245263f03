"""Starting and stopping a server: it takes requests when it is ready, and ends without losing anything."""

from __future__ import annotations

import asyncio
import logging
import socket
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.drafting.providers import is_loopback_host
from summarizer.intake.extras import import_extra
from summarizer.model.errors import SettingsError
from summarizer.serve.calls import Calls, Offer
from summarizer.serve.desk import Desk
from summarizer.serve.guard import LOCAL_NAMES
from summarizer.serve.limits import Limits
from summarizer.serve.store import Store
from summarizer.serve.telemetry import Tracing, start_tracing
from summarizer.serve.tokens import TOKENS_VARIABLE, Tokens
from summarizer.serve.work import Pool

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping
    from decimal import Decimal
    from pathlib import Path
    from types import FrameType

    import uvicorn

    from summarizer.drafting.settings import Settings
    from summarizer.fetching.rules import FetchRules
    from summarizer.model.choices import PolicyName
    from summarizer.serve.guard import Guard

__all__ = ["Plan", "check_reach", "config_of", "listen", "open_desk", "run", "serve"]

_NEEDS = "A server needs FastAPI, uvicorn and prometheus-client"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a server is run.

    Attributes:
        folder: Where briefs and replies are kept.
        host: The address that is listened to.
        port: The port, `0` for any that is free.
        models: The models that are offered, by name, with their complete settings; the first is the default.
        policy: The policy of requests that name none.
        limits: What one request, one article and one client may take.
        tokens: Who may use it; without any, it listens to this machine only.
        names: Names of this server that are answered to without tokens, besides those of this machine.
        budget: Most US dollars that all calls in the store may cost together.
        requests: Most calls to models a minute.
        fetching: How addresses are fetched; `None` where they are not.
        log: Whether a line is written for each request.
        telemetry: Whether spans are sent to where `OTEL_EXPORTER_OTLP_ENDPOINT` says.
    """

    folder: Path
    host: str = "127.0.0.1"
    port: int = 8000
    models: Mapping[str, Settings] = field(default_factory=dict[str, "Settings"])
    policy: PolicyName = "default"
    limits: Limits = field(default_factory=Limits)
    tokens: Tokens = field(default_factory=lambda: Tokens({}))
    names: frozenset[str] = frozenset()
    budget: Decimal | None = None
    requests: float | None = None
    fetching: FetchRules | None = None
    log: bool = False
    telemetry: bool = False


def serve(plan: Plan, tell: Callable[[str], None]) -> None:
    """Serve until SIGINT or SIGTERM; `tell` is given a line when requests are taken.

    Raises:
        SettingsError: The server cannot be started so; the text says what to change.
        MissingExtraError: A package is not installed.
    """
    for module in ("fastapi", "uvicorn", "prometheus_client"):
        import_extra(module, needs=_NEEDS, extra="serve")
    check_reach(plan.host, plan.tokens)
    asyncio.run(_serve(plan, tell))


async def _serve(plan: Plan, tell: Callable[[str], None]) -> None:
    from summarizer.serve.app import build_app

    def build(desk: Desk) -> Guard:
        return build_app(desk, plan.tokens, names=LOCAL_NAMES | plan.names)

    await run(plan, build, tell)


async def run(
    plan: Plan,
    build: Callable[[Desk], Guard],
    tell: Callable[[str], None],
    *,
    path: str = "",
    lifespan: str = "off",
) -> None:
    """Serve what `build` makes of the open desk, until a signal ends it; all is closed then.

    Raises:
        SettingsError: A part cannot be opened.
    """
    import uvicorn

    if plan.log:
        _log_requests()
    with listen(plan.host, plan.port) as listening:
        async with open_desk(plan) as desk:
            loop = asyncio.get_running_loop()

            class Server(uvicorn.Server):
                def handle_exit(self, sig: int, frame: FrameType | None) -> None:
                    # Signals are not raised again, as uvicorn does: the desk is to be closed after them.
                    del sig, frame
                    self.force_exit, self.should_exit = self.should_exit, True
                    loop.call_soon_threadsafe(desk.close)

            config = config_of(build(desk), plan.limits, lifespan)
            resumed = await desk.resume()
            host, port = listening.getsockname()[:2]
            address = f"http://{f'[{host}]' if ':' in host else host}:{port}{path}"
            tell(f"serving at {address}" + (f"; {resumed} earlier briefs continue" if resumed else ""))
            await Server(config).serve(sockets=[listening])
            await desk.finish()


def config_of(app: Guard, limits: Limits, lifespan: str = "off") -> uvicorn.Config:
    """Return how uvicorn serves `app`."""
    import uvicorn

    from summarizer.serve.connection import connections_of

    return uvicorn.Config(
        app,
        http=connections_of(limits.body_seconds),
        h11_max_incomplete_event_size=limits.head_bytes,
        ws="none",
        access_log=False,
        log_config=None,
        server_header=False,
        lifespan=lifespan,  # type: ignore[arg-type]
        # A proxy in front says who a client is; nothing here goes by that.
        proxy_headers=False,
        timeout_graceful_shutdown=int(limits.grace) + 1,
    )


def _log_requests() -> None:
    """Write a line for each request to standard error: no word of an article, no token."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    log = logging.getLogger("summarizer.serve")
    log.setLevel(logging.INFO)
    log.addHandler(handler)


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens there.

    Raises:
        SettingsError: The system does not let it.
    """
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        opened = socket.create_server((host, port), family=family, backlog=2048)
    except (OSError, OverflowError) as error:
        raise SettingsError(
            f"the server cannot listen at {host}, port {port}: "
            f"{getattr(error, 'strerror', None) or error}; give "
            "another --host or --port"
        ) from None
    # Connections inherit it. Without it an answer waits up to 40 ms for the client to confirm its head.
    opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return opened


def check_reach(host: str, tokens: Tokens) -> None:
    """Raise unless the server is for this machine only, or has tokens.

    Raises:
        SettingsError: Anybody could use it.
    """
    if not tokens and not is_loopback_host(host):
        raise SettingsError(
            f"without tokens, anyone who can reach {host} could use the server: give --tokens-file or "
            f"{TOKENS_VARIABLE}, or listen at 127.0.0.1"
        )


@asynccontextmanager
async def open_desk(plan: Plan) -> AsyncGenerator[Desk]:
    """Open all that a server works with, and close it at the end.

    Raises:
        SettingsError: A part cannot be used.
    """
    offer = Offer(plan.models, plan.limits)
    async with AsyncExitStack() as opened:
        tracing = start_tracing() if plan.telemetry else Tracing()
        opened.callback(tracing.close)
        plan.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        store = opened.enter_context(Store(plan.folder / "briefs.sqlite"))
        ledger = plan.folder / "calls.ledger"
        calls = await opened.enter_async_context(
            Calls(offer, ledger, budget=plan.budget, requests=plan.requests)
        )
        pool = await opened.enter_async_context(Pool(plan.limits))
        yield Desk(
            offer,
            plan.limits,
            pool,
            calls,
            store,
            policy=plan.policy,
            fetching=plan.fetching,
            tracing=tracing,
        )
