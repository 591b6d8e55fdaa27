"""Rules of the address of a contact's page: it opens in the browser, at a host that is stated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from contact_editor.providers.description import Provider
from contact_editor.providers.rules.text_rules import template_faults

_PAGE = re.compile(
    r"https://(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::[0-9]{1,5})?/[!-\[\]-~]*",
    re.IGNORECASE,
)


def web_faults(provider: Provider) -> Iterator[str]:
    if not provider.web:
        return
    known = [parameter.key for parameter in provider.access.parameters]
    yield from template_faults("web", provider.web, [*known, "id"])
    if not _PAGE.fullmatch(provider.web):
        yield "web: must begin with https:// and a host without parameters, and have no spaces"
    if "{id}" not in provider.web:
        yield "web: must contain {id}, so that it is the page of one contact"
