"""Which contact is meant by what a person typed or pasted: an id, an email, a link, a sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote, urlsplit

from contact_editor.model.contact import ContactReference
from contact_editor.providers.description import Provider

_BEFORE_EMAIL = re.compile(r"[\s<>,;:\"'()\[\]/?&=#]")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\w@.+-])[0-9]+(?![\w@+-]|\.\w)")

_MARKED = re.compile(r"(?:#|\b(?:id|contact)[ :=#]{1,3})([0-9]+)(?![\w@]|\.\w)", re.IGNORECASE)
_DIGITS = re.compile(r"[0-9]+")
_ID_NAMES = {"id", "contact", "contactid", "contact_id", "contact-id"}


class AmbiguousReference(ValueError):
    """The text holds no reference to a contact, or several; says which."""


def typed_reference(provider: Provider, text: str) -> ContactReference:
    """Return the id and email in a text; `AmbiguousReference` if there is neither or a choice."""
    text = _cleaned(text)
    if not text:
        raise AmbiguousReference("nothing was typed")
    emails = list(dict.fromkeys(_emails(_cleaned(unquote(text)))))
    if len(emails) > 1:
        raise AmbiguousReference(
            f"the text holds {len(emails)} email addresses; leave only one of them"
        )
    email = emails[0] if emails else None
    ids = _ids(provider, text, email)
    if len(ids) > 1 and email is None:
        raise AmbiguousReference(f"the text holds {len(ids)} possible ids; leave only one of them")
    if len(ids) == 1:
        number = provider.identity.kind == "whole-number"
        return ContactReference(_number(ids[0]) if number else ids[0], email)
    if email is None:
        raise AmbiguousReference("this is neither an id nor an email, nor a link that holds one")
    return ContactReference(None, email)


_UNSEEN = ("Cf", "Cc", "Cs")


def _cleaned(text: str) -> str:
    """Drops what copying from a page brings along and nobody sees."""
    seen = (" " if character.isspace() else character for character in text)
    return "".join(c for c in seen if unicodedata.category(c) not in _UNSEEN).strip()


def _emails(text: str) -> Iterator[str]:
    """Looks around each @: one pattern for it all takes minutes for a long text without any."""
    before, *rest = text.split("@")
    for after in rest:
        local, domain = _BEFORE_EMAIL.split(before)[-1], _DOMAIN.match(after)
        before = after
        if local and domain:
            yield f"{local}@{domain[0]}"
            before = after[domain.end() :]


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise AmbiguousReference("this id is no whole number of a usable length") from error


def _ids(provider: Provider, text: str, email: str | None) -> list[str]:
    pattern = provider.identity.pattern
    if re.fullmatch(pattern, text.removeprefix("#")):
        return [text.removeprefix("#")]
    if provider.identity.kind == "text":
        found = re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w-])", text)
        return list(dict.fromkeys(match[0] for match in found))
    link = _LINK.search(text)
    if link:
        return _ids_in_link(pattern, link[0])
    return _ids_in_sentence(pattern, text, has_email=email is not None)


def _ids_in_sentence(pattern: str, text: str, *, has_email: bool) -> list[str]:
    """A number counts where it is marked as an id, or where it is the only one.

    Beside an email it may be anything: the number of an order, a year, a part of a phone number.
    """
    numbers = dict.fromkeys(_MARKED.findall(text))
    if not numbers and not has_email:
        numbers = dict.fromkeys(_NUMBER.findall(text))
        if numbers and len(_DIGITS.findall(text)) > 1:
            raise AmbiguousReference("the text holds several numbers; leave only the id")
    return [number for number in numbers if re.fullmatch(pattern, number)]


def _ids_in_link(pattern: str, link: str) -> list[str]:
    """A link's last number is the contact; the ones before it are sites, pages and the like.

    What is called an id says most, then what a page calls its own place (the fragment), then
    the path; the rest of the query least.
    """
    try:
        parts = urlsplit(link)
    except ValueError:
        return []
    named = (value for key, value in parse_qsl(parts.query) if key.casefold() in _ID_NAMES)
    ids = [value for value in named if re.fullmatch(pattern, value)]
    if ids:
        return ids[-1:]
    for part in (parts.fragment, parts.path, parts.query):
        ids = [piece for piece in re.split(r"[/?&=]", part) if re.fullmatch(pattern, piece)]
        if ids:
            return ids[-1:]
    return []
