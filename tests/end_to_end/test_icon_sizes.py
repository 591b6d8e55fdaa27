"""All icons, and the signs that the style draws, grow with the zoom and stay sharp."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QStyle, QStyleOptionButton

from contact_editor.practice.server import PracticeServer
from contact_editor.practice.state import PracticeState
from contact_editor.ui.style import icons
from contact_editor.ui.style.app_style import AppStyle
from contact_editor.ui.style.icons import icon
from contact_editor.ui.style.metrics import px
from tests.end_to_end.test_focus_order import come_to_rest
from tests.fuzz.cases import some_of
from tests.pictures.all_states import STATES
from tests.pictures.scenes import opened
from tests.pictures.states import State, tabs

SIZE = (1366, 728)
ZOOMS = (150, 200)
SOME = 1
"""States that an ordinary run looks at besides the tabs; `scripts/fuzz` looks at all."""
STATES_TRIED = [tabs, *some_of([state for state in STATES if state is not tabs], SOME, "icons")]
Sizes = dict[str, set[float]]


@contextmanager
def recorded(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sizes]:
    """Note the width in pixels of each icon that is painted, by its name."""
    sizes: Sizes = defaultdict(set)
    renderer = icons._renderer

    class Recorder:
        def __init__(self, name: str, colour: str, stroke: float) -> None:
            self._name, self._real = name, renderer(name, colour, stroke)

        def render(self, painter: QPainter, place: QRectF) -> None:
            sizes[self._name].add(place.width())
            self._real.render(painter, place)

    with monkeypatch.context() as patch:
        patch.setattr(icons, "_renderer", Recorder)
        yield sizes


@pytest.mark.fuzz
@pytest.mark.parametrize("state", STATES_TRIED, ids=lambda state: state.__name__)
def test_the_icons_of_a_state_are_as_large_as_the_zoom_says(
    qapp: QApplication, practice: PracticeServer, world: PracticeState, state: State,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    assert practice.world is world
    with opened(qapp, practice, SIZE) as scene:
        window = state(scene) or scene.window.app.window
        window.show()
        come_to_rest(window)
        # The form may scroll, and the bar drop texts: what is in sight differs with the zoom.
        window.resize(2 * SIZE[0], 3 * SIZE[1])
        come_to_rest(window)
        with recorded(monkeypatch) as normal:
            window.grab()
        settings = scene.window.app.settings_controller._settings
        try:
            for zoom in ZOOMS:
                settings.set_value("zoom", str(zoom))
                come_to_rest(window)
                with recorded(monkeypatch) as larger:
                    window.grab()
                assert larger, "no icon was painted"
                for name, sizes in larger.items():
                    wanted = {px(round(size)) for size in normal.get(name, sizes)}
                    assert name not in normal or sizes <= wanted, f"{name} at {zoom} %"
        finally:
            settings.set_value("zoom", "100")
            if window is not scene.window.app.window:
                window.close()
                window.deleteLater()


@pytest.mark.parametrize("points", [9.75, 14.5, 20])
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_a_check_box_is_as_large_as_the_font_says(
    qapp: QApplication, kind: type[QCheckBox] | type[QRadioButton], points: float
) -> None:
    before, font = qapp.font(), qapp.font()
    font.setPointSizeF(points)
    qapp.setFont(font)
    try:
        box, style, option = kind("Yes"), AppStyle(), QStyleOptionButton()
        box.setStyle(style)
        box.resize(box.sizeHint())
        option.initFrom(box)
        element = QStyle.SubElement
        mark = style.subElementRect(element.SE_CheckBoxIndicator, option, box)
        label = style.subElementRect(element.SE_CheckBoxContents, option, box)
        assert mark.size() == QSize(px(14), px(14))
        assert box.rect().contains(mark)
        assert label.left() > mark.right()
        assert label.width() >= box.fontMetrics().horizontalAdvance("Yes")
    finally:
        qapp.setFont(before)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_for_the_pixels_of_the_screen(
    qapp: QApplication, ratio: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp is not None
    with recorded(monkeypatch) as sizes:
        picture = icon("x").pixmap(QSize(16, 16), ratio, QIcon.Mode.Normal, QIcon.State.Off)
    assert picture.width() == 16 * ratio
    assert sizes["x"] == {16 * ratio}
    assert QColor(picture.toImage().pixel(0, 0)).isValid()
