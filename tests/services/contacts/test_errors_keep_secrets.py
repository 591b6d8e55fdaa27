"""Whatever a provider repeats of a key, no trouble tells it, and no log or crash of one does."""

from __future__ import annotations

import base64
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contact_editor.services import errors
from contact_editor.services.contacts.api.response_check import body_or_raise
from contact_editor.services.http.transport import Response
from contact_editor.services.logs.program_log import ProgramLog
from contact_editor.services.logs.tracebacks import traceback_text
from contact_editor.services.redaction.redactor import Redactor
from contact_editor.viewmodels.messages.error_messages import error_message
from tests.canary import Canary, forms
from tests.catalogue import provider

SECRET = "c4n4ry/Key+9f8e7d~Zq"
CANARY = Canary(SECRET)
TEXTS = {name: form.decode("latin-1") for name, form in forms(SECRET) if "base64" not in name}
for _before in (b"", b"k", b"k="):
    # Whole, as it would be sent: the letter before it holds a part of its first one.
    TEXTS[f"base64 after {len(_before)}"] = base64.b64encode(_before + SECRET.encode()).decode()
MARKS = st.text(st.characters(codec="latin-1", categories=("P", "Z")), max_size=6)
PLACES = (
    lambda words: {"message": words},
    lambda words: {"error": {"message": words}},
    lambda words: {"success": False, "message": words, "error": words},
    lambda words: {"errors": [words], "message": f"{words}{words}"},
)


def _tree(kind: type[errors.ServiceError]) -> Iterator[type[errors.ServiceError]]:
    yield kind
    for each in kind.__subclasses__():
        yield from _tree(each)


def _redactor() -> Redactor:
    redactor = Redactor()
    redactor.add_secret(SECRET)
    return redactor


def _told_by(trouble: errors.ServiceError) -> str:
    chain = (trouble, trouble.__cause__, trouble.__context__)
    said = (repr(each) + str(each) + repr(vars(each)) for each in chain if each is not None)
    return "\n".join((*said, error_message(trouble).text))


@given(
    status=st.sampled_from([400, 401, 403, 404, 409, 418, 422, 429, 500, 503]),
    place=st.sampled_from(PLACES),
    form=st.sampled_from(sorted(TEXTS)),
    before=MARKS,
    after=MARKS,
    provider_id=st.sampled_from(["simvoly", "notocat"]),
)
def test_what_a_provider_repeats_is_not_told(
    status: int, place: Any, form: str, before: str, after: str, provider_id: str
) -> None:
    answer = Response(status, place(f"{before}{TEXTS[form]}{after}"))
    with pytest.raises(errors.ServiceError) as caught:
        body_or_raise(provider(provider_id), answer, "host", _redactor().mask_secrets)
    assert CANARY.found_in(_told_by(caught.value)) == []


@given(kind=st.sampled_from([*_tree(errors.ServiceError)]), form=st.sampled_from(sorted(TEXTS)))
def test_a_trouble_that_holds_it_all_the_same_tells_no_crash_text(
    kind: type[errors.ServiceError], form: str
) -> None:
    trouble = kind(f"it was {TEXTS[form]}")
    trouble.provider_message = TEXTS[form]
    for text in (traceback_text(trouble), error_message(trouble).text, repr(trouble)):
        assert CANARY.found_in(_redactor().redact(text)) == []


@pytest.mark.parametrize("kind", [*_tree(errors.ServiceError)])
def test_nor_the_log(kind: type[errors.ServiceError], tmp_path: Path) -> None:
    logbook = ProgramLog(tmp_path, _redactor(), lambda reason: None)
    logbook.open()
    log = logging.getLogger("contact_editor.tests")
    for form in TEXTS.values():
        trouble = kind(form)
        log.error("it was %s", trouble, exc_info=trouble)
        log.error("%r of %s", trouble, {"said": form})
    lines = logbook.last_lines(10_000)
    logbook.close()
    assert any(kind.__name__ in line for line in lines)
    assert CANARY.found_below(tmp_path) == []
