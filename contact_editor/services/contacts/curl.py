"""A request as a `curl` command, with a placeholder for the key."""

from __future__ import annotations

import shlex
from urllib.parse import urlencode

from contact_editor.providers.description import Access
from contact_editor.services.http.transport import Request, encoded_body

KEY_PLACEHOLDER = "$CONTACT_EDITOR_KEY"


def curl(request: Request, base: str, access: Access) -> str:
    """Return the command; the shell reads the key from `CONTACT_EDITOR_KEY`."""
    query = f"?{urlencode(request.query)}" if request.query else ""
    before_key = f"{access.key_header}: {access.key_scheme} ".replace(":  ", ": ")
    parts = [f"curl --request {request.method}", shlex.quote(base + request.path + query)]
    # In double quotes, so that the shell expands the placeholder and nothing else.
    parts.append(f'--header {shlex.quote(before_key)}"{KEY_PLACEHOLDER}"')
    if request.body is not None:
        parts.append("--header 'Content-Type: application/json'")
        parts.append(f"--data {shlex.quote(encoded_body(request).decode())}")
    return " \\\n  ".join(parts)
