"""A line of a save strikes out what was there before; its text alone says the same."""

from __future__ import annotations

from contact_editor.model.values import ABSENT
from contact_editor.services.journal.history.save_record import SavedChange
from contact_editor.ui.text.change_texts import change_line, change_segments, value_segments
from contact_editor.ui.text.text_diff import Mark, Segment

CITY = SavedChange(
    key="city", label="City", part=ABSENT, before="Sofia", after="Plovdiv", outcome="stored",
    found="Plovdiv",
)  # fmt: skip
TAG = SavedChange(
    key="tags", label="Tags", part="fair", before=ABSENT, after="fair", outcome="stored",
    found="fair",
)  # fmt: skip


def test_only_the_former_value_is_struck_out() -> None:
    struck = [text for text, mark in change_segments(CITY) if mark is Mark.FORMER]
    assert struck == ["Sofia"]
    assert change_line(CITY) == "City: Sofia → Plovdiv"


def test_a_value_that_was_not_edited_stands_alone() -> None:
    same = SavedChange(
        key="city", label="City", part=ABSENT, before="Sofia", after="Sofia", outcome="stored",
        found="Varna",
    )  # fmt: skip
    assert value_segments(same, 60) == (Segment("Sofia", Mark.SAME),)


def test_a_tag_that_was_added_is_not_struck_out() -> None:
    assert [mark for _, mark in change_segments(TAG)] == [Mark.SAME]
    assert change_line(TAG) == "Tags: added fair"
