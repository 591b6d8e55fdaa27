"""Paging of a list: by link, cursor, number of contacts or number of the page."""

from __future__ import annotations

from typing import Any

from contact_editor.providers.openapi.contact_shape import places_of
from contact_editor.providers.openapi.document import Document, Endpoint, Schema
from contact_editor.providers.openapi.field_kinds import last_key

Table = dict[str, Any]
_CURSORS = (
    "after", "cursor", "starting_after", "startingAfter", "page_token", "pageToken", "page[cursor]",
    "page[after]", "next_token", "nextToken", "startAfterId",
)  # fmt: skip
_SKIPS = ("offset", "skip", "start", "_skip")
_PAGES = ("page", "page_number", "pageNumber", "page[number]")
_SIZES = (
    "limit", "per_page", "perPage", "page_size", "pageSize", "page[size]", "maxSize", "pageLimit",
    "_limit", "count",
)  # fmt: skip
_TOTALS = ("total", "total_count", "totalCount", "totalResults")
_DEFAULT_SIZE = 50


def paging_facts(document: Document, endpoint: Endpoint, response: Schema, items: str) -> Table:
    """Return `query`, `paging` and what belongs to it."""
    queries = endpoint.queries()
    places = dict(places_of(document, response, levels=3))
    size_name = next((name for name in _SIZES if name in queries), "")
    size = _size(document, queries.get(size_name, {}))
    query = {size_name: str(size)} if size_name else {}
    facts: Table = {"query": query, **_way_on(queries, places, items, query, size)}
    total = next((place for place in places if last_key(place) in _TOTALS), "")
    if total:
        facts["total"] = total
    return {key: value for key, value in facts.items() if value != {}}


def _way_on(
    queries: Table, places: dict[str, Schema], items: str, query: dict[str, str], size: int
) -> Table:
    link = next(
        (p for p, s in places.items() if last_key(p) == "next" and s.get("format") == "uri"), ""
    )
    if link:
        return {"paging": "link", "next": link}
    within = next(
        (p for p in places if last_key(p) in _CURSORS and ".next." in f".{p}"), ""
    )  # fmt: skip
    if within:
        return {"paging": "cursor", "next": within, "into": last_key(within)}
    for name in (name for name in _CURSORS if name in queries):
        inside = f"{items}[-1].id" if items else "[-1].id"
        same = (p for p in places if last_key(p) in (name, "next_cursor", "nextCursor"))
        return {"paging": "cursor", "next": next(same, inside), "into": name}
    for names, paging in ((_SKIPS, "skip"), (_PAGES, "page")):
        name = next((name for name in names if name in queries), "")
        if name:
            query[name] = "{position}"
            return {"paging": paging, "page_size": size}
    return {"paging": "none"}


def _size(document: Document, parameter: Table) -> int:
    largest = document.schema(parameter.get("schema")).get("maximum")
    return (
        int(largest)
        if isinstance(largest, int | float) and 1 <= largest <= 1000
        else (_DEFAULT_SIZE)
    )
