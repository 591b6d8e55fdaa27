"""The exceptions that led to an exception."""

from __future__ import annotations

from collections.abc import Iterator


def causes(
    error: BaseException | None, *, include_suppressed: bool = False
) -> Iterator[BaseException]:
    """Yield an exception, the members of exception groups, and their causes.

    A context that was suppressed with `from None` is followed only if asked for.
    """
    while error is not None:
        yield error
        for member in getattr(error, "exceptions", ()):
            yield from causes(member, include_suppressed=include_suppressed)
        suppressed = error.__suppress_context__ and not include_suppressed
        error = error.__cause__ or (None if suppressed else error.__context__)
