"""A request as a `curl` command, with a placeholder for the key."""

from __future__ import annotations

import shlex
from urllib.parse import urlencode

from contact_editor.providers.description import Access
from contact_editor.services.http.transport import Request, encoded_body

KEY_PLACEHOLDER = "$CONTACT_EDITOR_KEY"


def curl(request: Request, base: str, access: Access) -> str:
    """Gives the command; the shell puts the key in from `CONTACT_EDITOR_KEY`."""
    query = f"?{urlencode(request.query)}" if request.query else ""
    before_key = f"{access.key_header}: {access.key_scheme} ".replace(":  ", ": ")
    parts = [f"curl --request {request.method}", shlex.quote(base + request.path + query)]
    # In double quotes, so that the shell fills the placeholder in, and nothing else with it.
    parts.append(f'--header {shlex.quote(before_key)}"{KEY_PLACEHOLDER}"')
    if request.body is not None:
        parts.append("--header 'Content-Type: application/json'")
        parts.append(f"--data {shlex.quote(encoded_body(request).decode())}")
    return " \\\n  ".join(parts)
