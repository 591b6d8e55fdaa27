"""The bar below the form, in a window that is narrower than it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from contact_editor.ui.contact.changes_bar import ChangesBar


@pytest.fixture
def bar(qtbot: QtBot) -> ChangesBar:
    bar = ChangesBar()
    qtbot.addWidget(bar)
    bar.show_count(120, read_only=False)
    bar.show_hidden_changes(120)
    bar.show()
    return bar


def least_width(bar: ChangesBar, width: int) -> int:
    bar.resize(width, bar.height())
    return bar.minimumSizeHint().width()


def test_a_wider_bar_asks_for_at_least_the_width_of_a_narrow_one(bar: ChangesBar) -> None:
    narrow, wide = least_width(bar, 600), least_width(bar, 1000)
    assert bar.hidden.isVisible()
    assert wide >= narrow, "The scroll area of the window would resize it without end."


def test_the_hidden_changes_are_named_on_their_button_where_the_bar_is_narrow(
    bar: ChangesBar,
) -> None:
    for width, text, is_named in ((600, "120 hidden", False), (1000, "Show", True)):
        bar.resize(width, bar.height())
        assert bar.show_hidden.text() == text
        assert bar.hidden.isVisible() is is_named
    bar.show_hidden_changes(0)
    assert not bar.show_hidden.isVisible()
    assert not bar.hidden.isVisible()


def test_the_words_about_the_last_save_never_make_the_window_scroll(bar: ChangesBar) -> None:
    bar.show_hidden_changes(0)
    bar.show_hold("nothing is known of the save yet " * 6, "why", "circle-help")
    least = {width: least_width(bar, width) for width in (600, 800)}
    assert bar.hold.is_compact
    least[2000] = least_width(bar, 2000)
    assert not bar.hold.is_compact
    assert len(set(least.values())) == 1, "The scroll area of the window would keep it wide."


def test_the_number_of_changes_is_bold_and_that_there_are_none_is_not(bar: ChangesBar) -> None:
    assert bar.count.font().weight() == QFont.Weight.DemiBold
    bar.show_count(0, read_only=False)
    assert bar.count.font().weight() == QFont.Weight.Normal
