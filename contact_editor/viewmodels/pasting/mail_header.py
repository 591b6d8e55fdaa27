"""The sender of a mail, from its header or a line such as `John Doe <john@doe.com>`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import getaddresses

from contact_editor.model.email_addresses import is_address
from contact_editor.viewmodels.pasting.fact import Fact

# Its blanks end with the line: each of many empty lines would be checked to the last.
_SENDER = re.compile(
    r"^[>* \t\xa0]*(?:From|Von|De|Da|De la part de|Absender|من)[ \t\xa0]*:"
    r"[ \t*]*(.+(?:\n[ \t]+\S.*)*)",
    re.IGNORECASE | re.MULTILINE,
)
_OUTLOOK = re.compile(r"\[(?:mailto:)?([^\[\]\s]+@[^\[\]\s]+)\]")
_ALONE = re.compile(r"[^<>\n]{0,200}<[^<>\s]+@[^<>\s]+>[\s;,]*")
_BARE_NAME = re.compile(r"([^\"<>]*,[^\"<>]*?)\s*<")
"""A name with a comma that is not in quotes, as Outlook writes it."""
_NAME_FIRST = re.compile(r"([^,]+),\s*([^,]+)")
_MAX_LINE_CHARS = 1000
_NESTING = re.compile(r"[(:]")
_MAX_NESTING = 50
"""Comments and groups in one line; the standard library reads them recursively."""
_NOTE = re.compile(r"\s*\([^()]*\)|\s+via\s.*$")


def mail_facts(text: str) -> Iterator[Fact]:
    """Yield name and address of the sender; nothing if the text has neither form."""
    header = _SENDER.search(text)
    if header is None and not _ALONE.fullmatch(text.strip()):
        return
    line = " ".join((header[1] if header else text).split())[:_MAX_LINE_CHARS]
    if len(_NESTING.findall(line)) > _MAX_NESTING:
        return
    line = _OUTLOOK.sub(r"<\1>", line)
    if (bare := _BARE_NAME.match(line)) is not None:
        line = f'"{bare[1]}" {line[bare.end() - 1 :]}'
    for name, address in getaddresses([line])[:1]:
        if is_address(address):
            yield Fact("email", address)
            spoken = _spoken(name)
            if spoken and "@" not in spoken:
                yield Fact("name", spoken)


def _spoken(name: str) -> str:
    """Return a name in its natural order: decoded, and not reversed at a comma."""
    try:
        name = str(make_header(decode_header(name)))
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return ""
    name = _NOTE.sub("", name).strip(" \"'")
    turned = _NAME_FIRST.fullmatch(name)
    return f"{turned[2].strip()} {turned[1].strip()}" if turned else name
