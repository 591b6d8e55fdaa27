"""Tables of a description: the operations of a provider.

There is no operation that deletes a contact, creates one or changes more than one.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from contact_editor.model.fields import Clearing, FieldKind
from contact_editor.providers.description_table import DescriptionTable

Template: TypeAlias = Any
"""JSON whose strings may contain `{name}`s; in a query, tables and lists are sent as JSON."""


class Read(DescriptionTable, frozen=True, kw_only=True):
    """Operation that reads one contact by its id."""

    path: str
    query: dict[str, Template] = {}
    record: str = ""
    """The place of the contact in the response; empty if the response is the contact."""


class Find(DescriptionTable, frozen=True, kw_only=True):
    """Operation that finds contacts by email."""

    method: Literal["GET", "POST"] = "GET"
    """POST for a search with its query in the body; it is never retried automatically."""
    path: str
    query: dict[str, Template] = {}
    body: Template = None
    answer: Literal["contact", "contacts"]
    """One contact (404 if there is none), or a list in the form of `Listing`."""
    items: str | None = None
    """The place of the list in the response; None if it is that of `Listing`."""
    record: str = ""
    """The place of the contact in the response, or in each item of the list."""
    partial: bool = False
    """The answer has a part of each contact only; the one that is found is then read by its id."""
    escape: dict[str, str] = {}
    """Replacements for characters of `{email}` that are special in a filter language."""


class Search(DescriptionTable, frozen=True, kw_only=True):
    """Operation that finds contacts by name; the user always chooses one of them."""

    method: Literal["GET", "POST"] = "GET"
    """POST for a search with its query in the body; it is never retried automatically."""
    path: str
    query: dict[str, Template] = {}
    body: Template = None
    items: str | None = None
    """The place of the list in the response; None if it is that of `Listing`."""
    record: str = ""
    """The place of the contact in each item of the list."""
    escape: dict[str, str] = {}
    """Replacements for characters of `{name}` that are special in a filter language."""


class Listing(DescriptionTable, frozen=True, kw_only=True):
    """Operation that lists all contacts, page by page."""

    path: str
    query: dict[str, Template] = {}
    paging: Literal["skip", "page", "cursor", "link", "none"]
    """`skip`, `page`: `{position}` counts contacts from 0, or pages from 1. `cursor`: the response
    has a value for the next request. `link`: it has the URL of the next page. `none`: one page."""
    page_size: int = 0
    items: str
    """The place of the list in a response; empty if the response is the list."""
    total: str = ""
    """The place of the total number of contacts in a response."""
    record: str = ""
    """The place of the contact in each item of the list."""
    next: str = ""
    """The place of the cursor or of the link in a response."""
    into: str = ""
    """The query parameter for the cursor."""


class Update(DescriptionTable, frozen=True, kw_only=True):
    """Operation that writes one contact."""

    method: Literal["PUT", "PATCH", "POST"]
    path: str
    query: dict[str, Template] = {}
    content_type: str = "application/json"
    body: dict[str, Template] = {}
    """The fixed part of the body; the fields are added to it."""
    into: str = ""
    """The place of the fields in the body."""
    record: str = ""
    """The place of the contact in the response."""
    nested: Literal["merged", "replaced", "unknown"] = "unknown"
    """What happens to the keys of an object that an update leaves out. Unless they are merged,
    the whole object is sent as just read, with keys that no field describes."""
    whole: tuple[str, ...] = ()
    """Places of objects that are sent whole although others are merged."""
    entries: dict[str, tuple[str, ...]] = {}
    """Places of lists that are sent whole, with only these keys of each object."""
    stamp: str = ""
    """The key of a field that has another value after each change of a contact, such as the time
    of its last update. It is read once more right before the write; if it has moved, the contact
    is read again."""
    guard: Literal["etag"] | None = None
    """`etag`: `If-Match` with the ETag of the read; 412 means that another user saved first."""


class Lookup(DescriptionTable, frozen=True, kw_only=True):
    """Operation that reads the names of a collection's ids."""

    key: str
    path: str
    query: dict[str, Template] = {}
    items: tuple[str, ...]
    """Places where the list may be; an empty place if the response is the list itself."""
    id: str = "id"
    name: str = "name"


class OptionsAt(DescriptionTable, frozen=True, kw_only=True):
    """Where the options of a field are in its definition."""

    at: str
    """The place of the list."""
    value: str = "value"
    """The place of the value in each item; empty: the item itself."""
    label: str = "label"


class Groups(DescriptionTable, frozen=True, kw_only=True):
    """Reads the names of the groups that an account has for its fields, in their order."""

    path: str
    query: dict[str, Template] = {}
    items: str = ""
    """The place of the list in the answer; empty: the answer is the list."""
    key: str = "name"
    label: str = "label"


class Definitions(DescriptionTable, frozen=True, kw_only=True):
    """Reads the definitions of the fields that an account has for itself."""

    path: str
    query: dict[str, Template] = {}
    items: str = ""
    """The place of the list in the answer; empty: the answer is the list."""
    key: str = "name"
    label: str = "label"
    type: str = "type"
    """The place of the provider's word for the type, in each definition."""
    kinds: dict[str, FieldKind] = {}
    """The provider's word to our kind, "" for a definition without one; a field of any other type
    is shown and not edited."""
    codecs: dict[str, str] = {}
    """The provider's word to the codec, where it is not the kind's own."""
    options: OptionsAt | None = None
    read_only: tuple[str, ...] = ()
    """Places in a definition; true, or a text, at one of them: the field cannot be edited."""
    multiple: str = ""
    """A place in a definition; true at it: the field has several values."""
    skip: tuple[str, ...] = ()
    """Places in a definition; true at one of them: the field is not shown at all."""
    group: str = ""
    """The place in a definition of the key of its group; each group is a section of the form."""
    groups: Groups | None = None
    """Where the groups have names; without it, and for a group that it lacks, the key is shown."""
    at: str
    """The place of such a field's value in a contact; `{key}` is the field's key."""
    section: str
    """The section of the fields without a group; those of the groups come after it."""
    cleared_by: tuple[Clearing, ...] = ()
    clearing_certain: bool = True


class Operations(DescriptionTable, frozen=True, kw_only=True):
    """The operations of a provider."""

    read: Read | None = None
    find: Find
    search: Search | None = None
    list: Listing
    update: Update
    lookups: tuple[Lookup, ...] = ()
    definitions: Definitions | None = None
