"""Check of a response: its body on success, an `ApiError` otherwise."""

from __future__ import annotations

from collections.abc import Callable

from contact_editor.model.json_text import without_lone_surrogates
from contact_editor.model.values import Json, equal_values
from contact_editor.providers.description import Provider
from contact_editor.providers.places import value_at
from contact_editor.providers.refusals.error_shapes import without_embedded
from contact_editor.providers.refusals.field_refusals import FieldRefusal, Refusals, refusals_in
from contact_editor.providers.refusals.merged_contact import id_in_path, survivor_in
from contact_editor.services import errors
from contact_editor.services.http.transport import Response

_BY_STATUS: dict[int, type[errors.ApiError]] = {
    401: errors.KeyRefused,
    403: errors.NoAccess,
    404: errors.NotFound,
    410: errors.NotFound,
    409: errors.EditConflict,
    412: errors.EditConflict,
    422: errors.ValidationFailed,
    429: errors.TooManyRequests,
}
_MAX_MESSAGE_CHARS = 500
"""Characters of a provider's message that are shown."""
_USUAL_PLACES = (
    "message", "detail", "error", "error.message", "errors[0].message", "errors[0].detail", "title",
)  # fmt: skip
"""Where most providers have the message of an error, after the places that a description names."""
_MAX_RAW_CHARS = 4 * _MAX_MESSAGE_CHARS
"""Characters that are redacted: a secret may extend past the end of what is shown."""


def body_or_raise(
    provider: Provider, response: Response, host: str, hide: Callable[[str], str],
    sent: Json = None,
) -> Json:  # fmt: skip
    """Return the body of a successful response, or raise `ApiError` with the provider's message.

    `sent` is the body of the request. `hide` removes secrets from the message: some providers
    repeat the key that they refuse.
    """
    failure = provider.errors.failure
    inside_success = bool(failure) and all(
        equal_values(value_at(response.body, key), failure[key]) for key in failure
    )
    if 200 <= response.status < 300 and not inside_success:
        return response.body
    message = _clean(_message(provider, response.body), hide)
    if message in provider.errors.no_access:
        refusal: type[errors.ApiError] = errors.NoAccess
    elif response.status < 300:
        refusal = errors.ErrorInSuccess
    else:
        other = errors.ServerError if response.status >= 500 else errors.BadRequest
        refusal = _BY_STATUS.get(response.status, other)
    refused = refusals_in(provider, response.body, sent) if response.status < 500 else Refusals()
    message = _clean(_with_details(provider, message, refused), hide)
    reason = f"{response.status}: {message}" if message else str(response.status)
    if refusal is errors.NotFound:
        survivor = survivor_in(provider, response.body, message)
        if survivor is not None:
            raise errors.ContactMerged(
                reason, survivor, host=host, provider_message=message, status=response.status
            )
    raise refusal(
        reason,
        host=host,
        provider_message=message,
        status=response.status,
        retry_after=response.retry_after,
        fields=tuple(FieldRefusal(key, _clean(text, hide)) for key, text in refused.fields),
    )


def explain_redirect(
    provider: Provider, moved: errors.RedirectedWithin, path: str, hide: Callable[[str], str]
) -> errors.ServiceError:
    """Return the error of a redirect within the host, with what the provider says about it.

    `path` is that of the request: a redirect from one contact to another means a merge.
    """
    message = _clean(_message(provider, moved.body), hide)
    moved.body, moved.provider_message = None, message
    asked, survivor = id_in_path(provider, path), id_in_path(provider, moved.target)
    if asked is None or survivor in (None, asked):
        return moved
    assert survivor is not None
    return errors.ContactMerged(
        str(moved), survivor, host=moved.host, provider_message=message, status=moved.status
    )


def _clean(text: str, hide: Callable[[str], str]) -> str:
    return hide(without_lone_surrogates(text[:_MAX_RAW_CHARS]))[:_MAX_MESSAGE_CHARS]


def _with_details(provider: Provider, message: str, refused: Refusals) -> str:
    """Return the message with what the refusal says besides, of fields and of others."""
    labels = {field.key: field.label for field in provider.fields}
    texts = [(text, text) for text in refused.others]
    texts += [(text, f"{labels[key]}: {text}") for key, text in refused.fields]
    short = without_embedded(message)
    return " ".join([*filter(None, [short]), *(said for text, said in texts if text not in short)])


def _message(provider: Provider, body: Json) -> str:
    places = (*provider.errors.message, *_USUAL_PLACES)
    found = (value_at(body, place) for place in places)
    return next((text for text in found if isinstance(text, str) and text.strip()), "")
