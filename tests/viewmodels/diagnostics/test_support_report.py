"""The support file says by which clock its times are."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from contact_editor.viewmodels.diagnostics.support_report import support_text


@pytest.fixture
def _elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "XYZ-05:30")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")
@pytest.mark.usefixtures("_elsewhere")
def test_its_times_are_this_machine_s_own_with_how_far_they_are_from_utc() -> None:
    made = support_text(None, None, (), ()).splitlines()[1]
    assert "+05:30" in made
    assert "UTC" in made
