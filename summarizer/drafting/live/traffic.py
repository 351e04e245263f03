"""The one way to a provider, for single calls and for its batches: what may go out, and what comes in."""

from __future__ import annotations

import logging
import os
import re
import zlib
from functools import lru_cache
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

import aiohttp
import httpx2
import openai

from summarizer.drafting.providers import is_loopback, known_keys
from summarizer.model.errors import SettingsError
from summarizer.model.redaction import Redactor

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterable, AsyncIterator

    from summarizer.drafting.settings import Settings

__all__ = [
    "FAULTS",
    "LARGEST_FILE",
    "LARGEST_REPLY",
    "EncodingError",
    "ReplyTooLargeError",
    "Traffic",
    "mute_instructor",
    "root_of",
]

LARGEST_REPLY = 4 * 1024 * 1024
"""Most bytes that are read of a reply, unpacked: hundreds of times a long draft."""

LARGEST_FILE = 4 * 1024**3
"""The same, of a batch's file of results: fifty thousand long replies. No line is longer than a reply."""

# A busy machine needs this long to open a connection when hundreds are wanted at once; openai's own five
# seconds run out on healthy servers, and the retries add to the load.
_CONNECT_TIMEOUT = 30.0
# All that a provider needs; what else openai's client or its environment variables add goes to OpenAI only.
_NEEDED = frozenset(
    "host accept accept-encoding connection content-type content-length transfer-encoding user-agent"
    " authorization".split()
)
_RESULT_FILE = re.compile(r"/files/[^/]+/content$")
# Our own name of a request, by which a reply is found again. Its digits may be those of a piece of a key.
_OUR_ID = re.compile(rb'"custom_id"\s*:\s*"[0-9a-f]{32}"')
# Most bytes that are unpacked at a time.
_PIECE = 256 * 1024
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})
# Registered ways to pack that are never asked for. A name that is none ("utf-8") is passed over.
_UNREADABLE = frozenset({"br", "zstd", "compress", "x-compress", "dcb", "dcz", "exi", "pack200-gzip"})


class ReplyTooLargeError(Exception):
    """A reply is longer than is ever read."""


class EncodingError(Exception):
    """A reply is not packed in the way it says; the text tells how."""


FAULTS = (httpx2.TransportError, aiohttp.ClientError, OSError, ReplyTooLargeError, EncodingError)
"""What the network and the other side can do; anything else is a fault of this program."""


class Traffic:
    """The client of one endpoint, and the rules for all that goes to it and comes from it.

    - No redirect is followed: it would be a call nobody counts, and might carry the key and the article
      to another host.
    - A proxy of the environment is used, but never for this machine itself, where it would read along.
    - Nobody but OpenAI gets the headers of OpenAI's own environment variables.
    - What comes in is unpacked within a limit, and free of keys before anything else sees it.

    Attributes:
        client: openai's client, which tries nothing twice.
        redactor: Takes keys out of texts that come another way, such as the messages of network errors.
    """

    def __init__(self, settings: Settings, *, read_timeout: float | None) -> None:
        """Open the client; without `read_timeout`, in seconds, the caller sees to it that no call lasts.

        Raises:
            SettingsError: A proxy of the environment has no address that can be read.
        """
        _mute_loggers()
        self._key = settings.key.get_secret_value() if settings.key else ""
        self.redactor = Redactor([self._key, *known_keys(os.environ)])
        self._is_openai = _is_of_openai(settings.base_url)
        try:
            http_client = openai.DefaultAioHttpClient(
                follow_redirects=False,
                trust_env=not is_loopback(settings.base_url),
                # Certificates are the environment's to name, with or without a proxy.
                verify=_trust(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")),
                event_hooks={"request": [self._let_out], "response": [self._let_in]},
            )
        except (ValueError, httpx2.InvalidURL):
            raise SettingsError(
                "a proxy of the environment has no address that can be read: correct or unset HTTP_PROXY, "
                "HTTPS_PROXY and ALL_PROXY"
            ) from None
        self.client = openai.AsyncOpenAI(
            api_key=self._key or "none",
            base_url=settings.base_url,
            max_retries=0,
            timeout=openai.Timeout(read_timeout, connect=_CONNECT_TIMEOUT),
            default_headers={"Accept-Encoding": "identity"},
            http_client=http_client,
        )

    async def close(self) -> None:
        """Close all connections."""
        await self.client.close()

    async def _let_out(self, request: httpx2.Request) -> None:
        if self._is_openai:
            return
        for name in set(request.headers.keys()):
            if name.lower() not in _NEEDED:
                del request.headers[name]
        request.headers["Authorization"] = f"Bearer {self._key or 'none'}"

    async def _let_in(self, response: httpx2.Response) -> None:
        """Put the rules for what comes in between `response` and all who read it."""
        encoding = response.headers.get("content-encoding", "").strip().lower()
        clean = self.redactor.redact_bytes
        response.headers = httpx2.Headers(
            [
                (name, clean(value))
                for name, value in response.headers.raw
                if name.lower() not in {b"content-encoding", b"content-length"}
            ]
        )
        is_file = response.status_code == 200 and _RESULT_FILE.search(response.request.url.path) is not None
        stream = cast("httpx2.AsyncByteStream", response.stream)
        response.stream = _Inbound(stream, self, encoding, is_ok=response.status_code == 200, is_file=is_file)


class _Inbound(httpx2.AsyncByteStream):
    """What a provider sends: unpacked, bounded, and redacted before it is handed on.

    A reply is handed on as a whole, a file of results line by line: a key has no line breaks in it.
    """

    def __init__(
        self, stream: httpx2.AsyncByteStream, traffic: Traffic, encoding: str, *, is_ok: bool, is_file: bool
    ) -> None:
        self._stream = stream
        self._redactor = traffic.redactor
        self._encoding = encoding
        self._is_ok = is_ok
        self._is_file = is_file

    async def __aiter__(self) -> AsyncIterator[bytes]:
        rest = b""
        parts: list[bytes] = []
        async for part in self._unpacked():
            if not self._is_file:
                parts.append(part)
                continue
            # Of a line that is longer than any reply the beginning is kept: it is read as broken, and alone.
            *lines, rest = (line[:LARGEST_REPLY] for line in (rest + part).split(b"\n"))
            for line in lines:
                yield self._clean(line) + b"\n"
        yield self._clean(b"".join(parts) + rest)

    async def aclose(self) -> None:
        await self._stream.aclose()

    def _clean(self, content: bytes) -> bytes:
        found = _OUR_ID.search(content) if self._is_file else None
        if found is None:
            return self._redactor.redact_bytes(content, is_reply=self._is_ok)
        ends = (content[: found.start()], content[found.end() :])
        before, after = (self._redactor.redact_bytes(end, is_reply=self._is_ok) for end in ends)
        return before + found[0] + after

    def _unpacked(self) -> AsyncIterator[bytes]:
        """Return the stream's bytes, no more of them than are ever read."""
        most = LARGEST_FILE if self._is_file else LARGEST_REPLY
        received = _bound(self._stream, most)
        packing = _find_packing(self._encoding)
        return _bound(_unpack(received, packing), most) if packing else received


async def _bound(chunks: AsyncIterable[bytes], most: int) -> AsyncIterator[bytes]:
    """Yield `chunks` that hold something, and raise when they are more than `most` bytes."""
    received = 0
    async for chunk in chunks:
        received += len(chunk)
        if received > most:
            raise ReplyTooLargeError
        if chunk:
            yield chunk


async def _unpack(chunks: AsyncIterable[bytes], packing: str) -> AsyncIterator[bytes]:
    """Yield what `chunks` unpack to, in pieces, so that a few bytes never become many at once."""
    machine = None
    try:
        async for chunk in chunks:
            if machine is None:
                # Some servers send deflate without the header that the standard asks for.
                is_bare = packing == "deflate" and chunk[0] & 0x0F != zlib.DEFLATED
                machine = zlib.decompressobj(-zlib.MAX_WBITS if is_bare else zlib.MAX_WBITS | 32)
            rest = chunk
            while rest and not machine.eof:
                yield machine.decompress(rest, _PIECE)
                rest = machine.unconsumed_tail
    except zlib.error:
        raise EncodingError(f"the answer says it is {packing}, and is not") from None
    if machine is not None and not machine.eof:
        raise EncodingError(f"the answer ends in the middle of its {packing}")


def _find_packing(encoding: str) -> str:
    """Return the name of the way to unpack what has this `Content-Encoding`, "" when it is not packed.

    Raises:
        EncodingError: It is packed in another way, or twice.
    """
    names = [name.strip() for name in encoding.split(",")]
    known = [name for name in names if name in _PACKED | _UNREADABLE]
    if not known:
        return ""
    if len(known) == 1 and known[0] in _PACKED:
        return known[0]
    raise EncodingError(f"the answer is packed in a way nobody asked for ({', '.join(known)[:40]})")


def root_of(error: BaseException) -> BaseException:
    """Return what `error` was before client and transport wrapped it.

    The transport's own classes mislead: it calls a reset and a refused connection a connect timeout.
    """
    while isinstance(error, openai.APIConnectionError | httpx2.TransportError) and error.__cause__:
        error = error.__cause__
    return error


def _is_of_openai(url: str) -> bool:
    host = (urlsplit(url).hostname or "").rstrip(".")
    return host == "openai.com" or host.endswith(".openai.com")


def mute_instructor() -> None:
    """Keep the article's text out of logs: instructor writes requests and replies to its own."""
    logging.getLogger("instructor").setLevel(logging.CRITICAL + 1)


@lru_cache(maxsize=4)
def _trust(_file: str | None, _folder: str | None) -> ssl.SSLContext:
    """Return what trusts the certificates that the environment names: reading them takes 20 ms."""
    return httpx2.create_ssl_context(trust_env=True)


def _mute_loggers() -> None:
    """Do the same for the client's packages, too."""
    mute_instructor()
    for name in ("openai", "httpx2", "httpcore2"):
        logging.getLogger(name).setLevel(logging.WARNING)
