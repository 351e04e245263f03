"""What each address of the server answers, and the OpenAPI document that says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fastapi.openapi.utils import get_openapi
from pydantic.json_schema import models_json_schema

from summarizer.export.formats import find_format
from summarizer.serve.problems import MEDIA_TYPE, ProblemBody
from summarizer.serve.shapes import Running, Summarized, Verified

if TYPE_CHECKING:
    from fastapi import FastAPI

__all__ = ["COUNTED", "FOUND", "REVIEWED", "STATES", "SUMMARIZED", "VERIFIED", "document_of", "responses_of"]

_PROBLEM = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemBody"}}}
_RETRY = {
    "Retry-After": {"description": "Seconds to wait.", "schema": {"type": "string", "pattern": "^[0-9]+$"}}
}
_LOCATION = {"Location": {"description": "Where the brief is.", "schema": {"type": "string"}}}
_BYTES = {"schema": {"type": "string", "format": "binary"}}
_SUMMARY = {"$ref": "#/components/schemas/Summarized"}
_NOT_JSON = ("markdown", "text", "html-fragment", "csv", "docx", "parquet")
SUMMARIZED: dict[int | str, dict[str, Any]] = {
    201: {"model": Summarized, "description": "The brief.", "headers": _LOCATION},
    202: {"model": Running, "description": "It is being made.", "headers": _LOCATION | _RETRY},
    502: {"description": "The model gave no draft.", "content": _PROBLEM},
    504: {"description": "The model did not answer in time.", "content": _PROBLEM},
}
VERIFIED: dict[int | str, dict[str, Any]] = {200: {"model": Verified, "description": "What the checks say."}}
FOUND: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "The brief; in another format as asked for.",
        "content": {
            "application/json": {"schema": {"anyOf": [_SUMMARY, {"type": "object"}]}},
            find_format("jsonld").media_type: {"schema": {"type": "object"}},
            **{find_format(name).media_type: _BYTES for name in _NOT_JSON},
        },
    },
    202: {"model": Running, "description": "It is being made.", "headers": _RETRY},
    404: {"description": "There is none.", "content": _PROBLEM},
    502: {"description": "The model gave no draft.", "content": _PROBLEM},
    504: {"description": "The model did not answer in time.", "content": _PROBLEM},
}
REVIEWED: dict[int | str, dict[str, Any]] = {
    200: {"description": "The page.", "content": {"text/html": {"schema": {"type": "string"}}}},
    **{status: FOUND[status] for status in (202, 404, 502, 504)},
}
COUNTED: dict[int | str, dict[str, Any]] = {
    200: {"description": "The counts.", "content": {"text/plain": {"schema": {"type": "string"}}}}
}
_STATE = {"application/json": {"schema": {"type": "object", "properties": {"status": {"type": "string"}}}}}
STATES: dict[int | str, dict[str, Any]] = {
    200: {"description": "Yes.", "content": _STATE},
    400: {"description": "A header is given twice.", "content": _PROBLEM},
    403: {"description": "The Host header has another name.", "content": _PROBLEM},
    431: {"description": "The head is too long.", "content": _PROBLEM},
    503: {"description": "No.", "content": _PROBLEM, "headers": _RETRY},
}


def responses_of(
    own: dict[int | str, dict[str, Any]], *, has_auth: bool, takes_body: bool
) -> dict[int | str, dict[str, Any]]:
    """Return all answers of an address: its `own`, and those that any may give."""
    told = {
        400: "A header is given twice, or the body is not JSON.",
        403: "The Host header has another name, or a page of another site sent it.",
        422: "It cannot be done: an input is not valid, is not an article, takes too much, or is refused.",
        429: "Too many requests.",
        431: "The head is too long.",
        500: "The server failed.",
        503: "The server has too much to do, or stops; or the model is not available.",
    }
    if has_auth:
        told[401] = "The token is missing or not known."
    if takes_body:
        told |= {
            408: "The body did not arrive in time.",
            413: "The body, the article or the text is too long.",
            415: "The body is not declared as JSON.",
        }
    general: dict[int | str, dict[str, Any]] = {
        status: {"description": what, "content": _PROBLEM} for status, what in told.items()
    }
    for status in (429, 503):
        general[status]["headers"] = _RETRY
    return general | own


def document_of(app: FastAPI) -> dict[str, Any]:
    """Return the OpenAPI document, made once."""
    if app.openapi_schema is None:
        document = get_openapi(
            title=app.title,
            version=app.version,
            description=app.description,
            routes=app.routes,
            separate_input_output_schemas=app.separate_input_output_schemas,
        )
        _, schemas = models_json_schema(
            [(ProblemBody, "serialization")], ref_template="#/components/schemas/{model}"
        )
        document["components"]["schemas"] |= {
            name: schema
            for name, schema in schemas["$defs"].items()
            if name not in document["components"]["schemas"]
        }
        app.openapi_schema = document
    return app.openapi_schema
