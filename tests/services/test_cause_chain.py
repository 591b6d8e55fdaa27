from __future__ import annotations

from contact_editor.services.cause_chain import causes


def _raised(error: BaseException, cause: BaseException | None, context: BaseException) -> Exception:
    try:
        try:
            raise context
        except BaseException:
            raise error from cause
    except Exception as caught:
        return caught


def _texts(error: BaseException, *, include_suppressed: bool = False) -> list[str]:
    return [str(each) for each in causes(error, include_suppressed=include_suppressed)]


def test_an_error_is_followed_to_its_cause_and_past_its_context() -> None:
    first = _raised(ValueError("first"), OSError("cause"), KeyError("context"))
    assert _texts(first) == ["first", "cause"]


def test_a_suppressed_context_is_followed_only_if_asked_for() -> None:
    error = _raised(ValueError("shown"), None, OSError("suppressed"))
    assert _texts(error) == ["shown"]
    assert _texts(error, include_suppressed=True) == ["shown", "suppressed"]


def test_the_members_of_a_group_are_among_the_causes() -> None:
    group = ExceptionGroup("group", [OSError("one"), OSError("other")])
    assert _texts(_raised(ValueError("first"), group, KeyError("context")))[-2:] == ["one", "other"]
