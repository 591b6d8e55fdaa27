"""Contacts that a typed or pasted text can refer to: an id, an email address, a link, a sentence.

| text                                         | read as                                       |
|----------------------------------------------|-----------------------------------------------|
| an id or an address and nothing else         | exactly that                                  |
| a link that names one contact                | that contact                                  |
| a sentence with one unambiguous address      | that address                                  |
| an address, and a link with an id            | candidates: they may be of two contacts       |
| any other text with an id or an address      | candidates for the user to choose from        |
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from contact_editor.model.contact import ContactReference
from contact_editor.model.email_addresses import addresses_in, is_address
from contact_editor.model.invisible import is_invisible
from contact_editor.providers.description import Provider
from contact_editor.providers.patterns import found_in, matches

_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_DISPLAYED = re.compile(r"([^<>@]*)<([^<>\s]+)>[\s;,.]*")
_NAMED = re.compile(r"(?:contact|id)(?: id)?[ :=#]{1,3}(\S+)", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w@.+-])[0-9]+(?![\w@+-]|\.\w)")
_NUMBER_AFTER_MARK = re.compile(
    r"(?:#|\b(?:id|contact)[ :=#]{1,3})([0-9]+)(?![\w@]|\.\w)", re.IGNORECASE
)
_ID_NAMES = {
    "id", "contact", "contacts", "contactid", "contact_id", "contact-id", "person", "people",
    "subscriber", "subscribers", "customer", "customers", "profile", "profiles", "lead", "leads",
}  # fmt: skip
"""Names in a link that are followed by the id of a contact."""
_MAX_CANDIDATES = 20


class TypedReferences(NamedTuple):
    """What a text refers to: one contact, candidates, or nothing."""

    exact: ContactReference | None = None
    candidates: tuple[ContactReference, ...] = ()
    """Opened only if the user chooses one; the likeliest first."""


class _Part(NamedTuple):
    """An id or an address in a text, and whether it is unambiguous."""

    text: str
    is_certain: bool
    is_email: bool = False
    link: str = ""
    """The link that it is part of; empty for one between the links."""


def typed_references(provider: Provider, text: str) -> TypedReferences:
    """Return the contact that a text refers to, or candidates from parts of it."""
    text = _cleaned(text)
    whole = _whole(provider, text)
    if whole is not None:
        return TypedReferences(_reference(provider, whole))
    parts = list(_parts(provider, text))
    if not parts:
        # As in an address copied from a link. The decoded text differs from the typed one.
        decoded = _cleaned(unquote(text))
        parts = [part._replace(is_certain=False) for part in _parts(provider, decoded)]
    return _decided(provider, dict.fromkeys(parts))


def _decided(provider: Provider, parts: Iterable[_Part]) -> TypedReferences:
    parts = [part for part in parts if _reference(provider, part) is not None]
    ids = [part for part in parts if not part.is_email]
    emails = [part for part in parts if part.is_email]
    # An id and an address from two places may be of two contacts.
    is_one_place = len({part.link for part in parts}) == 1
    is_certain = is_one_place and all(part.is_certain for part in parts)
    if is_certain and len(ids) < 2 and len(emails) < 2:
        together = [_reference(provider, part) for part in (*ids, *emails)]
        found = [reference for reference in together if reference is not None]
        return TypedReferences(ContactReference(found[0].id, found[-1].email))
    parts.sort(key=lambda part: not part.is_certain)
    references = (_reference(provider, part) for part in parts[:_MAX_CANDIDATES])
    return TypedReferences(candidates=tuple(dict.fromkeys(filter(None, references))))


def _reference(provider: Provider, part: _Part) -> ContactReference | None:
    if part.is_email:
        return ContactReference(None, part.text)
    if provider.identity.kind == "text":
        return ContactReference(part.text)
    try:
        return ContactReference(int(part.text))
    except ValueError:
        # Digits of other scripts, or more than Python converts.
        return None


def _cleaned(text: str) -> str:
    """Remove invisible characters from text copied from a page."""
    seen = (" " if character.isspace() else character for character in text)
    return "".join(c for c in seen if not is_invisible(c)).strip()


def _whole(provider: Provider, text: str) -> _Part | None:
    """Return the id or the address if the whole text is one."""
    named = _NAMED.fullmatch(text)
    for id_ in (text.removeprefix("#"), named[1] if named else ""):
        if matches(provider.identity.pattern, id_):
            return _Part(id_, is_certain=True)
    displayed = _DISPLAYED.fullmatch(text)
    mailto = text[:7].lower() == "mailto:"
    address = unquote(text[7:].partition("?")[0]) if mailto else text
    for email in (address, displayed[2] if displayed else ""):
        if is_address(email):
            return _Part(email, is_certain=True, is_email=True)
    return None


def _parts(provider: Provider, text: str) -> Iterator[_Part]:
    """Yield the ids and addresses in links and between them."""
    certain = False
    for link in _LINK.findall(text):
        for part in _in_link(provider, link.rstrip(".,;:!?)]>\"'")):
            certain = certain or part.is_certain
            yield part._replace(link=link)
    prose = _LINK.sub(" ", text)
    for found in addresses_in(prose):
        certain = certain or found.is_certain
        yield _Part(found.address, found.is_certain, is_email=True)
    pattern = provider.identity.pattern
    if provider.identity.kind == "text":
        for id_ in found_in(pattern, prose):
            yield _Part(id_, is_certain=not id_.isdigit())
        return
    # Next to an address, a number may be anything: an order, a year, part of a phone number.
    numbers = _NUMBER_AFTER_MARK.findall(prose) or ([] if certain else _NUMBER.findall(prose))
    yield from (_Part(id_, False) for id_ in numbers if matches(pattern, id_))


def _in_link(provider: Provider, link: str) -> Iterator[_Part]:
    """Yield the ids and addresses in a link; numbers of pages, sites or orders are ambiguous."""
    try:
        place = urlsplit(link)
    except ValueError:
        return
    before = ""
    named: list[_Part] = []
    others: list[_Part] = []
    for piece in re.split(r"[/?&=#]", "/".join((place.path, place.query, place.fragment))):
        value = _cleaned(unquote(piece))
        if is_address(value):
            named.append(_Part(value, is_certain=True, is_email=True))
        elif matches(provider.identity.pattern, value):
            is_named = before.casefold() in _ID_NAMES or not value.isdigit()
            (named if is_named else others).append(_Part(value, is_certain=is_named))
        before = value
    # Next to the id of a contact, other numbers are ids of sites, pages and the like.
    yield from named if any(not part.is_email for part in named) else (*named, *others)
