"""The columns of a table share its width by what is in them."""

from __future__ import annotations

from contact_editor.ui.history.column_shares import column_widths

LEAST = (40, 60, 80, 60, 40)
CHANGES = 2


def test_what_the_contents_do_not_need_goes_to_the_changes() -> None:
    assert column_widths((80, 120, 300, 100, 30), LEAST, 900, CHANGES) == [80, 120, 560, 100, 40]


def test_the_others_give_way_to_the_changes_but_not_below_their_headings() -> None:
    widths = column_widths((200, 200, 300, 200, 90), LEAST, 600, CHANGES)
    assert sum(widths) == 600
    assert 179 <= widths[CHANGES] <= 181
    assert all(width >= least for width, least in zip(widths, LEAST, strict=True))


def test_in_a_very_narrow_table_all_headings_are_cut_alike() -> None:
    widths = column_widths((80, 120, 300, 100, 90), LEAST, 140, CHANGES)
    assert widths == [20, 30, 40, 30, 20]
