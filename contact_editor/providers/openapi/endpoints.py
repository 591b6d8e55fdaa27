"""Which operations of a document read, find, list and update a contact."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from contact_editor.providers.openapi.document import Document, Endpoint

_CONTACT_WORDS = (
    "contact", "subscriber", "profile", "person", "people", "lead", "member", "customer",
    "recipient", "client", "user",
)  # fmt: skip
"""Words for a contact in a path, the likeliest first."""
_LAST_PARAMETER = re.compile(r"(?P<collection>.*)/\{(?P<id>[^{}]+)\}(?P<end>/?)")
_UNFIT_PATHS = re.compile(r"batch|bulk|import|merge|archive|upsert|export", re.IGNORECASE)


class Endpoints(msgspec.Struct, frozen=True):
    """The operations that a description is made of; None: the document has none."""

    update: Endpoint
    read: Endpoint | None
    list: Endpoint | None
    search: Endpoint | None
    """A POST that finds."""

    @property
    def id_name(self) -> str:
        """The name of the contact's id in the path."""
        return id_name(self.update.path)


def id_name(path: str) -> str:
    match = _LAST_PARAMETER.fullmatch(path)
    return match["id"] if match else ""


def collection_path(path: str) -> str:
    """Return the path of a contact without its id."""
    match = _LAST_PARAMETER.fullmatch(path)
    return (match["collection"] + match["end"]) if match else path


def update_candidates(document: Document) -> list[Endpoint]:
    """Return the operations that may update one contact, the likeliest first."""
    rated = [(_rating(each), each) for each in document.endpoints()]
    likely = sorted((r, n) for n, (r, _) in enumerate(rated) if r is not None)
    return [rated[number][1] for _, number in likely]


def _rating(endpoint: Endpoint) -> tuple[int, ...] | None:
    match = _LAST_PARAMETER.fullmatch(endpoint.path)
    if endpoint.method == "GET" or match is None or "requestBody" not in endpoint.operation:
        return None
    if _UNFIT_PATHS.search(endpoint.path):
        return None
    word = match["collection"].rpartition("/")[2].lower()
    rank = next((n for n, known in enumerate(_CONTACT_WORDS) if known in word), None)
    if rank is None:
        return None
    others = match["collection"].count("{")
    deprecated = bool(endpoint.operation.get("deprecated"))
    # A PATCH says more clearly than a PUT that it may name a part.
    return deprecated, others, rank, len(word), ("PATCH", "PUT", "POST").index(endpoint.method)


def named_operation(document: Document, name: str) -> Endpoint:
    """Return the operation with an `operationId`, or `METHOD /path`; `ValueError` lists others."""
    wanted = " ".join(name.split())
    for endpoint in document.endpoints():
        if wanted in (endpoint.operation.get("operationId"), endpoint.name):
            return endpoint
    known = ", ".join(f"“{each.name}”" for each in update_candidates(document)[:10])
    raise ValueError(f"there is no operation “{wanted}”; these may update a contact: {known}")


def endpoints_for(document: Document, update: Endpoint) -> Endpoints:
    """Return what belongs to an update: the GET of its path and those of its collection."""
    collection = collection_path(update.path)
    everything = list(document.endpoints())

    def at(path: str, method: str) -> Endpoint | None:
        same = (e for e in everything if e.method == method and _same(e.path, path))
        return next(same, None)

    return Endpoints(
        update, at(update.path, "GET"), at(collection, "GET"),
        next(filter(None, (at(path, "POST") for path in _search_paths(collection))), None),
    )  # fmt: skip


def _search_paths(collection: str) -> Iterator[str]:
    for word in ("search", "query", "filter", "find"):
        yield f"{collection.rstrip('/')}/{word}"


def _same(path: str, other: str) -> bool:
    """Compare paths; the names of their parameters do not matter."""
    plain = (re.sub(r"\{[^{}]*\}", "{}", each).rstrip("/") for each in (path, other))
    return len(set(plain)) == 1
