"""What a provider can be asked to do, as tables of a description.

There is no operation that deletes a contact, creates one or touches more than one.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from contact_editor.providers.described import Described

Template: TypeAlias = Any
"""JSON whose texts may hold `{name}`s; in a query, tables and lists are sent as JSON."""


class Read(Described, frozen=True, kw_only=True):
    """Reads one contact by its id."""

    path: str
    query: dict[str, Template] = {}
    record: str = ""
    """The place of the contact in the answer; empty: the answer is the contact."""


class Find(Described, frozen=True, kw_only=True):
    """Finds contacts by their email."""

    method: Literal["GET", "POST"] = "GET"
    """POST for a search whose question is in the body; it is never tried again by itself."""
    path: str
    query: dict[str, Template] = {}
    body: Template = None
    answer: Literal["contact", "contacts"]
    """One contact (404: there is none), or a list as `Listing` reads it."""
    items: str | None = None
    """The place of the list in the answer; None: as in `Listing`."""
    record: str = ""
    """The place of the contact in the answer, or in each item of the list."""
    escape: dict[str, str] = {}
    """What characters of `{email}` become inside a filter language."""


class Listing(Described, frozen=True, kw_only=True):
    """Goes through all contacts, page by page."""

    path: str
    query: dict[str, Template] = {}
    paging: Literal["skip", "page", "cursor", "link", "none"]
    """`skip`, `page`: `{position}` counts contacts from 0, or pages from 1. `cursor`: the answer
    holds a value for the next request. `link`: it holds the next address. `none`: one page."""
    page_size: int = 0
    items: str
    """The place of the list in an answer; empty: the answer is the list."""
    total: str = ""
    """The place of the number of all contacts in an answer."""
    record: str = ""
    """The place of the contact in each item of the list."""
    next: str = ""
    """The place of the cursor or of the link in an answer."""
    into: str = ""
    """The key of the query that takes the cursor."""


class Update(Described, frozen=True, kw_only=True):
    """Writes one contact."""

    method: Literal["PUT", "PATCH", "POST"]
    path: str
    query: dict[str, Template] = {}
    content_type: str = "application/json"
    body: dict[str, Template] = {}
    """The fixed part of the body; the fields are laid into it."""
    into: str = ""
    """The place of the fields in the body."""
    record: str = ""
    """The place of the contact in the answer."""
    nested: Literal["merged", "replaced", "unknown"] = "unknown"
    """What becomes of the keys of an object that an update leaves out. Unless they are merged,
    the whole object goes out as just read, keys included that no field describes."""
    guard: Literal["etag"] | None = None
    """`etag`: `If-Match` with the ETag of the read; 412 means that another user was faster."""


class Lookup(Described, frozen=True, kw_only=True):
    """Names the elements of a collection that holds ids."""

    key: str
    path: str
    query: dict[str, Template] = {}
    items: tuple[str, ...]
    """Places where the list may be; an empty one: the answer is the list itself."""
    id: str = "id"
    name: str = "name"


class Operations(Described, frozen=True, kw_only=True):
    """What a provider can be asked to do."""

    read: Read | None = None
    find: Find
    list: Listing
    update: Update
    lookups: tuple[Lookup, ...] = ()
