"""What can be set, and where from: arguments, environment, config file, defaults, in this order."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Literal

from pydantic import ConfigDict, Field, SecretStr, ValidationError, field_validator

from summarizer.drafting.config_files import PROJECT_FILE, config_files, read_config
from summarizer.drafting.extra import find_foreign, read_extra
from summarizer.drafting.providers import (
    KEY_VARIABLE,
    READER_KEY_VARIABLE,
    Dialect,
    ReaderDialect,
    check_base_url,
    find_base_url,
    is_loopback,
    is_verifier,
    split_model,
)
from summarizer.lang.codes import CODES
from summarizer.model.choices import PolicyName
from summarizer.model.described import Described
from summarizer.model.errors import SettingsError
from summarizer.model.faults import tell_fault
from summarizer.model.spec import HOUSE, BriefSpec
from summarizer.model.strict_json import load_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

__all__ = [
    "EXTRACTIVE",
    "KEY_VARIABLE",
    "Settings",
    "load_settings",
    "reader_settings",
    "reads_elsewhere",
]

EXTRACTIVE = "extractive"
"""The model's name that stands for the embedded drafter."""

_PREFIX = "SUMMARIZER_"
_PROJECT = f"{PROJECT_FILE} of the working directory"
_LONGEST_SHOWN = 100
_GIVE = {
    "base_url": "give --base-url, set SUMMARIZER_BASE_URL",
    "second_reader_base_url": "set SUMMARIZER_SECOND_READER_BASE_URL",
}
# A verifier writes one word. A server adds what may be written to the prompt, and some have short contexts.
_VERIFIER_TOKENS = 16
# From the environment only, and never written.
_SECRETS = frozenset({"key", "second_reader_key"})

_log = logging.getLogger("summarizer")


class Settings(Described):
    """All settings of a run.

    Attributes:
        model: `provider/model`, or `extractive` for the embedded drafter.
        base_url: Address of the API; filled from the provider table when not set.
        dialect: How the schema is sent; `None` for the provider's own way.
        temperature: Sampling temperature; `None` leaves it to the provider (some models refuse any other).
        extra: Further parameters of every request, by the provider's names: `{"repeat_penalty": 1.1}`.
        max_tokens: Most tokens of a reply; a truncated one is asked for once more with twice as many.
        reasks: How often a reply that is not a valid draft is sent back with what is wrong with it.
        attempts: Most HTTP calls for one draft, whatever the reason for each.
        timeout: Seconds for one draft in all, waiting for a free slot not counted.
        call_timeout: Seconds for one HTTP call.
        longest_wait: Longest wait a provider may ask for (Retry-After), in seconds.
        policy: Name of the editing policy.
        quotes: Whether the model types the words of official statements or names them by number.
        repairs: How often the model is asked again for items that failed a check.
        repair_tokens: No further repair is asked for once the repairs of a brief have used so many tokens; a
            call that the provider did not count takes one for each four bytes of its request.
        headings: The language of a brief's headings: `article` for the article's own, or one with a pack.
        second_reader: `provider/model` of a second model that reads the items of a brief; "" for none.
        second_reader_base_url: Address of its API. Where it is not set: `base_url` if the same provider
            drafts, or none does; else the provider table's.
        second_reader_dialect: How it is asked; `minicheck` for a model that answers Yes or No about claims.
            `None` for `minicheck` where its name says so, else for the provider's own way.
        reading_tokens: No further reading is asked for once the readings of a brief have used so many tokens.
        key: The provider's key. From the environment only, never shown, never written.
        second_reader_key: The same of the second reader's provider.
        spec: What a brief is asked to be: a table, or its JSON in the environment.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    model: str = EXTRACTIVE
    base_url: str = ""
    dialect: Dialect | None = None
    temperature: float | None = Field(default=None, ge=0, le=2)
    extra: dict[str, Any] = Field(default_factory=dict[str, Any])
    max_tokens: int = Field(default=8192, ge=1)
    reasks: int = Field(default=2, ge=0, le=10)
    attempts: int = Field(default=5, ge=1, le=100)
    timeout: float = Field(default=300, gt=0, allow_inf_nan=False)
    call_timeout: float = Field(default=120, gt=0, allow_inf_nan=False)
    longest_wait: float = Field(default=60, ge=0, allow_inf_nan=False)
    policy: PolicyName = "default"
    quotes: Literal["typed", "by_reference"] = "typed"
    repairs: int = Field(default=1, ge=0, le=5)
    repair_tokens: int = Field(default=20_000, ge=0)
    headings: str = "article"
    second_reader: str = ""
    second_reader_base_url: str = ""
    second_reader_dialect: ReaderDialect | None = None
    reading_tokens: int = Field(default=60_000, ge=0)
    spec: BriefSpec = Field(default=HOUSE, exclude_if=lambda spec: spec.is_house)
    key: SecretStr | None = Field(default=None, exclude=True)
    second_reader_key: SecretStr | None = Field(default=None, exclude=True)

    @field_validator("extra", mode="before")
    @classmethod
    def _is_extra(cls, extra: object) -> dict[str, object]:
        return read_extra(extra)

    @field_validator("spec", mode="before")
    @classmethod
    def _is_spec(cls, spec: object) -> object:
        return load_json(spec) if isinstance(spec, str) else spec

    @field_validator("headings")
    @classmethod
    def _has_words(cls, headings: str) -> str:
        if headings not in {"article", *CODES}:
            raise ValueError(f"give article, or one of {', '.join(CODES)}")
        return headings

    @property
    def is_live(self) -> bool:
        """Whether a language model is asked."""
        return self.model != EXTRACTIVE


def load_settings(
    arguments: Mapping[str, object],
    environ: Mapping[str, str],
    config_file: Path | None = None,
    *,
    tell: Callable[[str], None] = _log.warning,
    needs_key: bool = True,
) -> Settings:
    """Return the settings of a run: `arguments` before the environment, a config file and the defaults.

    The `summarizer.toml` of the working directory may have come with somebody's project. It may not name
    another machine; what it names gets no key but the provider's own; and what it sets is told.

    >>> from summarizer.drafting.settings import load_settings
    >>> load_settings({"policy": "strict"}, {"SUMMARIZER_POLICY": "report"}).policy
    'strict'

    Args:
        arguments: By setting's name; `None` means not given.
        environ: The environment: `SUMMARIZER_MODEL` and so on, and the provider's key.
        config_file: A TOML file. Without one, `summarizer.toml` of the working directory is read, and where
            that says nothing, `summarizer/config.toml` in `$XDG_CONFIG_HOME` (else `~/.config`).
        tell: Is given one line when the file of the working directory set something.
        needs_key: Whether a provider that takes a key will be asked; not where requests are only written.

    Raises:
        SettingsError: A setting is unknown, cannot be read or does not fit; the text names it and its source.
    """
    values: dict[str, object] = {}
    sources: dict[str, str] = {}
    for source, found in _sources(arguments, environ, config_file):
        for name, value in found.items():
            if name not in Settings.model_fields or name in _SECRETS:
                raise SettingsError(_unknown(name, source))
            if name not in values:
                values[name], sources[name] = value, source
    foreign = {name: values[name] for name, source in sources.items() if source == _PROJECT}
    _refuse_foreign_address(foreign)
    settings = _validate(values, sources)
    _refuse_foreign_tables(settings, foreign)
    if foreign:
        shown = ", ".join(f"{name} = {_show(value)}" for name, value in foreign.items())
        tell(f"{_PROJECT} sets {shown}")
    if settings.is_live:
        settings = _complete(settings, environ, foreign, KEY_VARIABLE, needs_key=needs_key)
    if settings.second_reader:
        if settings.second_reader == settings.model:
            tell(f"{settings.model} reads its own draft: another model finds more of its errors")
        settings = _complete_reader(settings, environ, foreign, needs_key=needs_key)
    return settings


def reader_settings(settings: Settings) -> Settings | None:
    """Return the settings by which the second reader is asked, `None` where there is none.

    `settings` are complete, as `load_settings` returns them.
    """
    if not settings.second_reader:
        return None
    is_elsewhere = reads_elsewhere(settings)
    dialect = settings.second_reader_dialect or (None if is_elsewhere else settings.dialect)
    update: dict[str, object] = {
        "model": settings.second_reader,
        "base_url": settings.second_reader_base_url,
        "key": settings.second_reader_key,
        "dialect": dialect,
        "extra": {} if is_elsewhere else settings.extra,
    }
    if is_verifier(settings.second_reader, settings.second_reader_dialect):
        update |= {"dialect": None, "temperature": 0.0, "max_tokens": _VERIFIER_TOKENS}
    return settings.model_copy(update=update)


def reads_elsewhere(settings: Settings) -> bool:
    """Return whether the second reader of complete `settings` is at another address than the drafter."""
    return settings.is_live and settings.second_reader_base_url != settings.base_url


def _sources(
    arguments: Mapping[str, object], environ: Mapping[str, str], config_file: Path | None
) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Yield each source's name and what it sets, the one that counts most first."""
    yield "the argument list", {name: value for name, value in arguments.items() if value is not None}
    for name in Settings.model_fields:
        variable = _PREFIX + name.upper()
        if name not in _SECRETS and environ.get(variable):
            yield variable, {name: environ[variable]}
    if config_file is not None:
        yield str(config_file), read_config(config_file)
        return
    for path in config_files(environ):
        yield _PROJECT if path == PROJECT_FILE else str(path), read_config(path)


def _refuse_foreign_address(foreign: Mapping[str, object]) -> None:
    """Raise if the working directory's file sends articles and keys to another machine."""
    for name in ("base_url", "second_reader_base_url"):
        address = foreign.get(name)
        if not isinstance(address, str) or is_loopback(address):
            continue
        raise SettingsError(
            f"{_PROJECT} sets {name} to another machine, and a file that may have come with a project "
            f"must not decide where your key goes: {_GIVE[name]}, or use your own config file"
        )


def _refuse_foreign_tables(settings: Settings, foreign: Mapping[str, object]) -> None:
    """Raise if the working directory's file sets more than how a model chooses its words, or tells it any."""
    if "spec" in foreign and settings.spec.notes:
        raise SettingsError(
            f"{_PROJECT} sets notes in spec, and a file that may have come with a project must not tell a "
            "model how to write: give --spec FILE, or use your own config file"
        )
    name = find_foreign(settings.extra) if "extra" in foreign else ""
    if name:
        raise SettingsError(
            f"{_PROJECT} sets {_show(name)} in extra, and a file that may have come with a project may only "
            "say with numbers how words are chosen (repeat_penalty, top_p, seed …): set SUMMARIZER_EXTRA, or "
            "use your own config file"
        )


def _show(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= _LONGEST_SHOWN else shown[:_LONGEST_SHOWN] + "…"


def _unknown(name: str, source: str) -> str:
    if "key" in name:
        return (
            f"{source} sets {name}, but keys are read only from the environment: set {KEY_VARIABLE} "
            "or the provider's own variable"
        )
    known = ", ".join(field for field in Settings.model_fields if field not in _SECRETS)
    return f"{source} sets {name}, which is not a setting: the settings are {known}"


def _validate(values: dict[str, Any], sources: dict[str, str]) -> Settings:
    try:
        return Settings(**values)
    except ValidationError as error:
        fault = error.errors(include_url=False)[0]
        name = str(fault["loc"][0])
        # A table may hold anything, a key by mistake, too.
        shown = "" if name in {"extra", "spec"} else f" to {values[name]!r}"
        place = ".".join(map(str, fault["loc"])) if name == "spec" else name
        raise SettingsError(f"{sources[name]} sets {place}{shown}, which {tell_fault(fault)}") from None


def _complete_reader(
    settings: Settings, environ: Mapping[str, str], foreign: Mapping[str, object], *, needs_key: bool
) -> Settings:
    """Return `settings` with the second reader's address and key, held to the rules of the drafter's.

    The same provider at the same place gets the same key; anybody else never gets the drafter's.
    """
    reader, _ = split_model(settings.second_reader)
    is_shared = settings.is_live and reader is split_model(settings.model)[0]
    if is_shared and not settings.second_reader_base_url:
        return settings.model_copy(
            update={"second_reader_base_url": settings.base_url, "second_reader_key": settings.key}
        )
    names = {"second_reader": "model", "second_reader_base_url": "base_url"}
    address = settings.second_reader_base_url
    if not settings.is_live and not address:
        names["base_url"], address = "base_url", settings.base_url
    view = settings.model_copy(update={"model": settings.second_reader, "base_url": address})
    chosen = {names[name]: value for name, value in foreign.items() if name in names}
    general = READER_KEY_VARIABLE if settings.is_live else f"{READER_KEY_VARIABLE} {KEY_VARIABLE}"
    done = _complete(view, environ, chosen, *general.split(), needs_key=needs_key)
    return settings.model_copy(
        update={"second_reader_base_url": done.base_url, "second_reader_key": done.key}
    )


def _complete(
    settings: Settings,
    environ: Mapping[str, str],
    foreign: Mapping[str, object],
    *general: str,
    needs_key: bool,
) -> Settings:
    """Return live `settings` with the address and the key, both held to the rules.

    `foreign` is what the file of the working directory set, `general` the variables that may hold any
    provider's key.
    """
    provider, _ = split_model(settings.model)
    address = settings.base_url or find_base_url(provider, environ)
    variable = next(
        (name for name in _key_variables(settings, foreign, general) if environ.get(name, "").strip()), None
    )
    key = environ[variable].strip() if variable else None
    if key is not None and not (key.isascii() and key.isprintable() and " " not in key):
        raise SettingsError(f"{variable} does not hold a key: set it to the key alone")
    if key is None and provider.needs_key and needs_key:
        raise SettingsError(_missing_key(settings, foreign))
    check_base_url(address, has_key=key is not None)
    secret = SecretStr(key) if key is not None else None
    return settings.model_copy(update={"base_url": address, "key": secret})


def _key_variables(
    settings: Settings, foreign: Mapping[str, object], general: tuple[str, ...]
) -> tuple[str, ...]:
    """Return where the key may come from: who chose the address decides which keys go there.

    To an address of the working directory's file, none. To a provider that the file chose, its own, which it
    knows already; the general one may be meant for any other.
    """
    provider, _ = split_model(settings.model)
    if "base_url" in foreign:
        return ()
    if "model" in foreign and not settings.base_url:
        return provider.keys
    return (*general, *provider.keys)


def _missing_key(settings: Settings, foreign: Mapping[str, object]) -> str:
    provider, _ = split_model(settings.model)
    names = " or ".join(provider.keys)
    if "base_url" in foreign:
        return (
            f"{_PROJECT} sets base_url, and no key is sent to an address from a file that may have "
            f"come with a project: give --base-url {settings.base_url} yourself"
        )
    if "model" in foreign and not settings.base_url:
        return (
            f"{_PROJECT} sets the model {settings.model}, and {KEY_VARIABLE} is not sent to a model "
            f"from a file that may have come with a project: give --model yourself, or set {names} in "
            "the environment"
        )
    return f"the model {settings.model} needs a key: set {names} in the environment"
