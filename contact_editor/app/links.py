"""A link that opens the window: `contact-editor://open?connection=NAME&contact=WHAT&ticket=NUMBER`.

Anyone can put a link into a page or a mail. So it can contain only what the user would choose and
type into Find, and the ticket that the review shows: no command line option, no address, no value.
"""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

SCHEME = "contact-editor"
MAX_LINK_CHARS = 2000
"""Characters of a link."""
MAX_PART_CHARS = 200
"""Characters of a connection's name, of the search text or of a ticket."""


class LinkTarget(NamedTuple):
    """Connection and search text of a link; empty if missing."""

    connection: str = ""
    contact: str = ""
    ticket: str = ""


class InvalidLink(ValueError):
    """The link is invalid; the text says why without repeating any of it."""


def is_link(text: str) -> bool:
    """Return whether a text looks like such a link."""
    return text.lstrip()[: len(SCHEME) + 1].lower() == f"{SCHEME}:"


def read_link(text: str) -> LinkTarget:
    """Parse a link; raise `InvalidLink` if it is invalid."""
    text = text.strip()
    if len(text) > MAX_LINK_CHARS:
        raise InvalidLink(f"the link has more than {MAX_LINK_CHARS} characters")
    try:
        parts = urlsplit(text)
        # A plus stays a plus: john+fair@doe.com must not become another address.
        query = parts.query.replace("+", "%2B")
        given = parse_qsl(
            query, keep_blank_values=True, strict_parsing=bool(query), errors="strict"
        )
    except ValueError as error:
        raise InvalidLink("the link is damaged") from error
    place = (parts.scheme, parts.netloc.lower(), parts.path)
    if place not in {(SCHEME, "open", ""), (SCHEME, "open", "/")} or parts.fragment:
        raise InvalidLink(f"the link does not begin with {SCHEME}://open?")
    return _asked(given)


def _asked(given: list[tuple[str, str]]) -> LinkTarget:
    asked = dict(given)
    if len(asked) < len(given) or not asked.keys() <= set(LinkTarget._fields):
        raise InvalidLink(
            "a link can name one connection, one contact and one ticket, and nothing else"
        )
    for value in asked.values():
        if len(value) > MAX_PART_CHARS:
            raise InvalidLink(f"a part of the link has more than {MAX_PART_CHARS} characters")
        # Of all spaces only the plain one is accepted: the others look like it.
        if not value.isprintable():
            raise InvalidLink("the link contains invisible characters or unusual spaces")
    return LinkTarget(**{key: value.strip() for key, value in asked.items()})
