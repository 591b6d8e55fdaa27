"""Recognises what a pasted text is, and returns its facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from contact_editor.model.fields import Role
from contact_editor.model.formats.vcard_reader import is_vcard
from contact_editor.model.hidden_text import one_line, without_hidden
from contact_editor.viewmodels.pasting.fact import CountryCode, Fact
from contact_editor.viewmodels.pasting.labelled_lines import labelled_facts
from contact_editor.viewmodels.pasting.mail_header import mail_facts
from contact_editor.viewmodels.pasting.signature import signature_facts
from contact_editor.viewmodels.pasting.vcard_facts import vcard_facts

MAX_CHARS = 20_000
"""Characters of a pasted text that are read; a mail with its thread has fewer."""
_MAX_VALUE_CHARS = _MAX_LINE_CHARS = 300
_CHANGE = re.compile(r"\S\s*→")
"""A change, such as `City: Plovdiv → Sofia`; neither side is known to be the value of today."""
_NOT_IN_NAMES = re.compile(r"(?:^|\s)#\S|\S@\S")
_NAMES: frozenset[Role] = frozenset({"name", "given-name", "family-name"})
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def facts_in(text: str, country_code: CountryCode, region: str = "") -> tuple[Fact, ...]:
    """Return what a text states about a contact, the best value of each role first.

    `region`: the country in which telephone numbers without one are, in two letters.
    """
    text = text[:MAX_CHARS]
    if is_vcard(text):
        return tuple(_clean(vcard_facts(text)))
    text = "\n".join(line for line in lines_of(text) if not _CHANGE.search(line))
    labelled = tuple(labelled_facts(text, region))
    sender = tuple(mail_facts(text))
    return tuple(_clean((*sender, *labelled, *signature_facts(text, country_code, region))))


def lines_of(text: str) -> Iterator[str]:
    """Yield the lines of a text that are read; of several blank lines only one, and empty."""
    before = ""
    for line in text.splitlines():
        # Searching for words in a line takes time that is quadratic in its length.
        if len(line) <= _MAX_LINE_CHARS and (line.strip() or before):
            before = line.strip()
            yield line if before else ""


def cleaned(text: str) -> str:
    """Return a part of a text without hidden characters and on one line."""
    return " ".join(without_hidden(one_line(text)).split())


def _clean(facts: Iterable[Fact]) -> Iterator[Fact]:
    """Yield each value once, without hidden characters and on one line."""
    seen: set[tuple[Role, str]] = set()
    for given in facts:
        fact = _without_rest(given) if given.role == "email" else given
        text = cleaned(fact.text)
        if "→" in text or (fact.role in _NAMES and _NOT_IN_NAMES.search(text)):
            continue
        if text and len(text) <= _MAX_VALUE_CHARS and (fact.role, text.casefold()) not in seen:
            seen.add((fact.role, text.casefold()))
            yield fact._replace(text=text)


def _without_rest(fact: Fact) -> Fact:
    """Return an address up to a control character: what follows one is not part of it."""
    parts = list(filter(None, map(str.strip, _CONTROL.split(fact.text))))
    return fact._replace(text="".join(parts[:1]), certain=fact.certain and len(parts) == 1)
