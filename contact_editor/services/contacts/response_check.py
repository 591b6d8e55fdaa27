"""Whether an answer is a yes, and what it says when it is a no."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from contact_editor.model.values import Json, same
from contact_editor.providers.description import Provider
from contact_editor.services import errors
from contact_editor.services.http.transport import Answer

_BY_STATUS: dict[int, type[errors.Refused]] = {
    401: errors.KeyRefused,
    403: errors.NoAccess,
    404: errors.NotFound,
    409: errors.Conflicting,
    422: errors.Invalid,
    429: errors.TooManyRequests,
}
_LONGEST_MESSAGE = 500
"""Characters of a provider's message that are shown."""
_LONGEST_HEARD = 4 * _LONGEST_MESSAGE
"""Characters of it that are looked at: a secret may stand across the end of what is shown."""


def checked(provider: Provider, answer: Answer, host: str, hide: Callable[[str], str]) -> Json:
    """Gives the body of an answer that is a yes; raises `Refused` with the provider's words.

    `hide` takes secrets out of them: some providers repeat the key that they refuse.
    """
    failed = provider.errors.failure
    inside = bool(failed) and all(same(at(answer.body, key), failed[key]) for key in failed)
    if 200 <= answer.status < 300 and not inside:
        return answer.body
    said = hide(_message(provider, answer.body)[:_LONGEST_HEARD])[:_LONGEST_MESSAGE]
    if said in provider.errors.no_access:
        refusal: type[errors.Refused] = errors.NoAccess
    elif answer.status < 300:
        refusal = errors.RefusedInside
    else:
        other = errors.ServerFault if answer.status >= 500 else errors.BadRequest
        refusal = _BY_STATUS.get(answer.status, other)
    reason = f"{answer.status}: {said}" if said else str(answer.status)
    raise refusal(
        reason, host=host, said=said, status=answer.status, retry_after=answer.retry_after
    )


def at(body: Json, path: str) -> Any:
    """Gives what stands in a body under a key, or keys joined by dots; None if nothing does."""
    for key in path.split("."):
        body = body.get(key) if isinstance(body, dict) else None
    return body


def _message(provider: Provider, body: Json) -> str:
    found = (at(body, path) for path in provider.errors.message)
    return next((text for text in found if isinstance(text, str)), "")
