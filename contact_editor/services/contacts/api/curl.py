"""A request as a `curl` command, with a placeholder for the key."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from urllib.parse import urlencode

from contact_editor.providers.access import Access
from contact_editor.providers.templates import fill_text, names_in
from contact_editor.services.http.transport import Request, encoded_body

KEY_PLACEHOLDER = "$API_KEY"


def curl(request: Request, base: str, access: Access, parameters: Mapping[str, str] = {}) -> str:
    """Return the command; the shell inserts the key from `API_KEY`."""
    query = f"?{urlencode(request.query)}" if request.query else ""
    parts = [f"curl --request {request.method}", shlex.quote(base + request.path + query)]
    parts.append(_with_key(access, parameters))
    headers = {"Content-Type": "application/json"} if request.body is not None else {}
    for name, value in {**headers, **request.headers}.items():
        parts.append(f"--header {shlex.quote(f'{name}: {value}')}")
    if request.body is not None:
        parts.append(f"--data {shlex.quote(encoded_body(request).decode())}")
    return " \\\n  ".join(parts)


def _with_key(access: Access, parameters: Mapping[str, str]) -> str:
    # Only the placeholder is in double quotes, so that the shell expands nothing else.
    placement = access.placement
    if placement.place == "basic":
        before, after = _around(f"{placement.user}:{placement.password}", parameters)
        if not placement.user:
            before, after = "", ""
        option = "--user "
    else:
        before, after = _around(placement.value, parameters)
        before, option = f"{placement.name}: {before}", "--header "
    start = shlex.quote(before) if before else ""
    return f'{option}{start}"{KEY_PLACEHOLDER}"' + (shlex.quote(after) if after else "")


def _around(template: str, parameters: Mapping[str, str]) -> tuple[str, str]:
    known = {name: f"{{{name}}}" for name in names_in(template)}
    text = fill_text(template, {**known, **parameters, "key": "\0"})
    before, _, after = text.partition("\0")
    return before, after
