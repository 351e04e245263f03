"""The OpenAI-compatible endpoints this package knows: where each is, its key, how it takes a schema."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "KEY_VARIABLE",
    "PROVIDERS",
    "READER_KEY_VARIABLE",
    "Dialect",
    "Provider",
    "ReaderDialect",
    "check_base_url",
    "find_base_url",
    "is_loopback",
    "is_loopback_host",
    "is_verifier",
    "key_variables",
    "known_keys",
    "split_model",
]

KEY_VARIABLE = "SUMMARIZER_API_KEY"
"""The environment variable whose key goes before those of the providers."""

READER_KEY_VARIABLE = "SUMMARIZER_SECOND_READER_API_KEY"
"""The same for the second reader, which may be somebody else's: the drafter's key is not sent there."""

Dialect = Literal["json-schema-strict", "json-schema", "json-object", "tool"]
"""How the draft's schema travels.

`json-schema-strict`: `response_format` of type `json_schema` with `strict: true`.
`json-schema`: the same without `strict`, for servers that know no such flag or offer it on few models.
`json-object`: `response_format` of type `json_object` with a `schema` beside it, as llama.cpp takes it.
`tool`: one forced function whose parameters are the schema, for endpoints that ignore `response_format`.
"""

ReaderDialect = Literal["json-schema-strict", "json-schema", "json-object", "tool", "minicheck"]
"""How a second reader is asked: as `Dialect` says, or as MiniCheck models are.

`minicheck`: a document and a claim in one message, no schema, and the answer is Yes or No.
"""


@dataclass(frozen=True, slots=True)
class Provider:
    """One row of the table; what was looked up, and when, stands in `docs/providers.md`.

    Attributes:
        name: What stands before the slash of a model's name.
        base_url: Where its OpenAI-compatible API is, with `{endpoint}` for the value of `endpoint_variable`;
            "" when the caller must say.
        keys: Environment variables its key may be in, the first one that is set counts.
        needs_key: Whether it refuses calls without one.
        dialect: How it takes the schema.
        schema: Which committed schema it gets: OpenAI's strict subset, or the one with bounds, for servers
            that build a grammar of it.
        limit_parameter: What it calls the largest number of tokens of a reply.
        endpoint_variable: Environment variable with the customer's own host, where there is no common one.
        extras: Further parameters of every request, as (name, value) pairs.
    """

    name: str
    base_url: str
    keys: tuple[str, ...]
    needs_key: bool = True
    dialect: Dialect = "json-schema-strict"
    schema: Literal["strict", "grammar"] = "strict"
    limit_parameter: Literal["max_completion_tokens", "max_tokens"] = "max_tokens"
    endpoint_variable: str = ""
    extras: tuple[tuple[str, Mapping[str, bool]], ...] = ()


_TABLE = (
    Provider(
        "openai",
        "https://api.openai.com/v1",
        ("OPENAI_API_KEY",),
        limit_parameter="max_completion_tokens",
    ),
    # The v1 API of a customer's own resource; the model is the name of a deployment.
    Provider(
        "azure",
        "{endpoint}/openai/v1",
        ("AZURE_OPENAI_API_KEY",),
        limit_parameter="max_completion_tokens",
        endpoint_variable="AZURE_OPENAI_ENDPOINT",
    ),
    # Its compatibility layer ignores `response_format`, and a function's `strict`: only we check the reply.
    Provider("anthropic", "https://api.anthropic.com/v1", ("ANTHROPIC_API_KEY",), dialect="tool"),
    Provider(
        "google",
        "https://generativelanguage.googleapis.com/v1beta/openai",
        ("GEMINI_API_KEY", "GOOGLE_API_KEY"),
    ),
    # Refuses parameters it does not know, `max_completion_tokens` among them.
    Provider("mistral", "https://api.mistral.ai/v1", ("MISTRAL_API_KEY",)),
    # Offers `strict` on a few models only, and answers 400 on the others.
    Provider(
        "groq",
        "https://api.groq.com/openai/v1",
        ("GROQ_API_KEY",),
        dialect="json-schema",
        limit_parameter="max_completion_tokens",
    ),
    # Without `require_parameters` it may route to a host that ignores the schema.
    Provider(
        "openrouter",
        "https://openrouter.ai/api/v1",
        ("OPENROUTER_API_KEY",),
        extras=(("provider", {"require_parameters": True}),),
    ),
    Provider(
        "ollama",
        "http://localhost:11434/v1",
        ("OLLAMA_API_KEY",),
        needs_key=False,
        dialect="json-schema",
        schema="grammar",
    ),
    Provider(
        "vllm",
        "http://localhost:8000/v1",
        ("VLLM_API_KEY",),
        needs_key=False,
        dialect="json-schema",
        schema="grammar",
    ),
    # llama-server and llama-cpp-python's server take this form; the latter answers 500 on `json_schema`.
    Provider(
        "llama.cpp",
        "http://localhost:8080/v1",
        ("LLAMA_API_KEY",),
        needs_key=False,
        dialect="json-object",
        schema="grammar",
    ),
    Provider("custom", "", (), needs_key=False),
)

PROVIDERS: dict[str, Provider] = {provider.name: provider for provider in _TABLE}


def split_model(model: str) -> tuple[Provider, str]:
    """Return the provider and the provider's own name of `model`, which is `provider/name`.

    The name may hold further slashes (`openrouter/meta-llama/llama-4`).

    >>> from summarizer.drafting.providers import split_model
    >>> split_model("openai/gpt-5-mini")[1]
    'gpt-5-mini'

    Raises:
        SettingsError: No slash, no name, or an unknown provider; the text lists the known ones.
    """
    provider, slash, name = model.partition("/")
    known = ", ".join(PROVIDERS)
    if not slash or not name:
        raise SettingsError(
            f"the model {model!r} is not of the form provider/model: write for example openai/gpt-5; the "
            f"providers are {known}"
        )
    if provider not in PROVIDERS:
        raise SettingsError(
            f"the provider {provider!r} of the model {model!r} is not known: use one of {known}; "
            "for any other server use custom/MODEL with --base-url"
        )
    return PROVIDERS[provider], name


def is_verifier(model: str, dialect: ReaderDialect | None = None) -> bool:
    """Return whether `model` is asked as MiniCheck models are: `dialect` says so, else its own name does.

    >>> from summarizer.drafting.providers import is_verifier
    >>> is_verifier("ollama/bespoke-minicheck:7b"), is_verifier("custom/mine", "minicheck")
    (True, True)
    """
    if dialect is not None:
        return dialect == "minicheck"
    return "minicheck" in model.partition("/")[2].lower()


def find_base_url(provider: Provider, environ: Mapping[str, str]) -> str:
    """Return where the API of `provider` is.

    Raises:
        SettingsError: Only the caller can know it, and has not said.
    """
    if not provider.base_url:
        raise SettingsError(
            f"the provider {provider.name!r} has no default address: give --base-url (or set "
            "SUMMARIZER_BASE_URL)"
        )
    if not provider.endpoint_variable:
        return provider.base_url
    endpoint = environ.get(provider.endpoint_variable, "").rstrip("/")
    if not endpoint:
        raise SettingsError(
            f"the provider {provider.name!r} needs the address of your resource: set "
            f"{provider.endpoint_variable} (or give --base-url)"
        )
    return provider.base_url.format(endpoint=endpoint)


def key_variables() -> frozenset[str]:
    """Return the names of all environment variables that keys are read from."""
    return frozenset(
        {KEY_VARIABLE, READER_KEY_VARIABLE, *(name for provider in _TABLE for name in provider.keys)}
    )


def known_keys(environ: Mapping[str, str]) -> list[str]:
    """Return every key that `environ` holds, for whichever provider."""
    return [environ[name].strip() for name in sorted(key_variables()) if environ.get(name, "").strip()]


def check_base_url(url: str, *, has_key: bool) -> None:
    """Raise unless requests may go to `url`.

    A key never travels unencrypted: plain http with a key is refused, except to this machine itself.

    Raises:
        SettingsError: Not http(s), no host, a password within, or plain http to elsewhere with a key.
    """
    try:
        parts = urlsplit(url)
        host, userinfo = parts.hostname, parts.username is not None or parts.password is not None
        parts.port  # noqa: B018 - reading it is what checks it
    except ValueError as error:
        raise SettingsError(f"the base URL cannot be read ({error}): write it as https://host/v1") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise SettingsError(f"the base URL {url!r} is not an http or https URL: write it as https://host/v1")
    if userinfo:
        raise SettingsError("the base URL holds a name or password: set SUMMARIZER_API_KEY instead")
    if parts.query or parts.fragment:
        raise SettingsError("the base URL has a query or a fragment: leave out what follows the path")
    if has_key and parts.scheme == "http" and not is_loopback(url):
        raise SettingsError(
            f"the base URL {url!r} is plain http and would send your key unencrypted: use https, "
            "or unset the key"
        )


def is_loopback(url: str) -> bool:
    """Return whether `url` names this machine itself.

    >>> from summarizer.drafting.providers import is_loopback
    >>> is_loopback("http://127.0.0.1:8080/v1"), is_loopback("https://example.com/v1")
    (True, False)
    """
    return is_loopback_host(urlsplit(url).hostname or "")


def is_loopback_host(host: str) -> bool:
    """Return whether `host`, a name or an address, is this machine itself.

    >>> from summarizer.drafting.providers import is_loopback_host
    >>> is_loopback_host("::1"), is_loopback_host("0.0.0.0")
    (True, False)
    """
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
