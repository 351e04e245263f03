"""The complete settings of a call from Python: what it was given, before what the environment says."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from summarizer.drafting.providers import KEY_VARIABLE, READER_KEY_VARIABLE, key_variables, split_model
from summarizer.drafting.settings import EXTRACTIVE, Settings, load_settings
from summarizer.model.errors import SettingsError

if TYPE_CHECKING:
    from pydantic import SecretStr

__all__ = ["complete_for_call", "complete_settings"]


def complete_settings(model: str | None, settings: Settings | None, *, needs_key: bool = True) -> Settings:
    """Return complete settings of a run with `model`; of one that asks no model, what was given.

    `needs_key` is false where requests are only written or counted.
    """
    return _complete(model, settings, dict(os.environ), needs_key=needs_key)


def complete_for_call(
    model: str | None,
    settings: Settings | None,
    *,
    api_key: str | None,
    client: Any,  # noqa: ANN401 - anybody's
) -> Settings:
    """Return the same for a call that was given the model's key, or a client that has one and its address.

    Raises:
        SettingsError: Both were given, no model is asked with them, or the key is empty.
    """
    if api_key is None and client is None:
        return complete_settings(model, settings)
    what = "api_key" if client is None else "client"
    if api_key is not None and client is not None:
        raise SettingsError(
            "api_key and client were both given: give only one of them, as a client has its own key"
        )
    if not (_name(model, settings) != EXTRACTIVE or (settings and settings.second_reader)):
        raise SettingsError(f"{what} was given without a model: give model='provider/model', too")
    if api_key is not None:
        if not api_key.strip():
            raise SettingsError(
                "api_key is empty: give the key, or leave it out to use the environment variable"
            )
        chosen = (settings or Settings()).model_copy(update={"key": None})
        chosen.model_fields_set.discard("key")
        return _complete(model, chosen, dict(os.environ) | {KEY_VARIABLE: api_key}, needs_key=True)
    return _complete_for_client(model, settings or Settings(), client)


def _complete_for_client(model: str | None, settings: Settings, client: Any) -> Settings:  # noqa: ANN401 - anybody's
    """Return settings with the address of `client`, and without a key that it does not use."""
    address = getattr(client, "base_url", None)
    given = settings.model_copy(update={"base_url": str(address)} if address else {})
    given.model_fields_set.discard("key")
    name = _name(model, settings)
    asked = settings.second_reader if name == EXTRACTIVE else name
    its = {KEY_VARIABLE}
    if not settings.second_reader_base_url:
        its.update(split_model(asked)[0].keys)
    environ = {variable: value for variable, value in os.environ.items() if variable not in its}
    return _complete(model, given, environ, needs_key=False)


def _name(model: str | None, settings: Settings | None) -> str:
    return model or (settings.model if settings else EXTRACTIVE)


def _complete(
    model: str | None, settings: Settings | None, environ: dict[str, str], *, needs_key: bool
) -> Settings:
    name = _name(model, settings)
    if name == EXTRACTIVE and not (settings and settings.second_reader):
        return (settings or Settings()).model_copy(update={"model": name})
    if settings is None:
        return load_settings({"model": name}, environ, needs_key=needs_key)
    decided = {"key": KEY_VARIABLE, "second_reader_key": READER_KEY_VARIABLE}
    decided = {field: name for field, name in decided.items() if field in settings.model_fields_set}
    if decided:
        # It was decided already which key is sent, if any: the environment has no say any more.
        environ = {name: value for name, value in environ.items() if name not in key_variables()}
        for field, variable in decided.items():
            secret: SecretStr | None = getattr(settings, field)
            if secret:
                environ[variable] = secret.get_secret_value()
    given = settings.model_dump(exclude_unset=True) | {"model": name}
    # Complete settings were told of when they were read.
    if "second_reader_key" in decided:
        return load_settings(given, environ, tell=lambda _: None, needs_key=needs_key)
    return load_settings(given, environ, needs_key=needs_key)
