"""A provider with very many fields: their rows come a few a turn, and nothing wrong is shown."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from itertools import pairwise

import msgspec
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field, FieldKind
from contact_editor.model.values import Json
from contact_editor.providers.description import Provider, Section
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.contact.field_row import FieldRow
from contact_editor.ui.contact.form_cache import FormCache
from contact_editor.ui.contact.navigation import section_list
from contact_editor.ui.controls.plain_label import PlainLabel
from contact_editor.ui.style.focus_links import next_in_chain
from contact_editor.viewmodels.field_overview.section_overview import SectionState
from tests.catalogue import provider as shipped_provider
from tests.waiting import WAIT_LIMIT_MS

COUNT = 120
LAST = f"f{COUNT - 1}"


@cache
def provider(name: str = "many") -> Provider:
    """Describes fields in two sections, and tags and lists far below."""
    known = shipped_provider("simvoly")
    fields = [
        Field(
            key=f"f{number}",
            label=f"Field {number}",
            kind=FieldKind.LINE,
            section="ab"[number >= 100],
        )
        for number in range(COUNT)
    ]
    fields[90] = Field(key="tags", label="Tags", kind=FieldKind.TAGS, section="a")
    fields[91] = Field(
        key="lists", label="Lists", kind=FieldKind.LISTS, lookup="lists", section="a"
    )
    sections = (Section(key="a", label="First"), Section(key="b", label="Second"))
    return msgspec.structs.replace(known, id=name, fields=tuple(fields), sections=sections)


def shown_form(
    qtbot: QtBot, provider: Provider, draft: Draft, width: int, height: int
) -> ContactForm:
    """Return an active form of that size which shows a contact."""
    form = ContactForm()
    qtbot.addWidget(form)
    form.resize(width, height)
    form.show()
    form.activateWindow()
    form.show_contact(provider, draft)
    return form


def draft(word: str) -> Draft:
    values: dict[str, Json] = {f"f{number}": f"{word} {number}" for number in range(COUNT)}
    read_at, nothing = datetime.now(UTC), frozenset[str]()
    reference = ContactReference(1, "john@doe.com")
    return Draft(
        ContactSnapshot(
            reference=reference, values={**values, "tags": ("vip",), "lists": (7,)}, unknown={},
            sensitive=nothing, read_at=read_at,
        )
    )  # fmt: skip


def line(form: ContactForm, key: str) -> QLineEdit:
    control = form.row(key).editor.focusProxy()
    assert isinstance(control, QLineEdit)
    return control


def titles(form: ContactForm) -> list[str]:
    labels = form.findChildren(PlainLabel)
    return [label.text() for label in labels if label.text() in ("First", "Second")]


def whole(qtbot: QtBot, form: ContactForm) -> None:
    qtbot.waitUntil(lambda: len(titles(form)) == 2 and len(shown(form)) == COUNT)


def shown(form: ContactForm) -> list[str]:
    """Lists the labels of the rows that are there, in the order of the eye."""
    names = {field.label for field in provider().fields}
    labels = [label for label in form.findChildren(PlainLabel) if label.text() in names]
    page = form.widget()
    assert page is not None
    return [
        label.text() for label in sorted(labels, key=lambda one: one.mapTo(page, one.pos()).y())
    ]


@pytest.fixture
def form(qtbot: QtBot) -> ContactForm:
    form = ContactForm()
    qtbot.addWidget(form)
    form.resize(900, 600)
    form.show()
    form.show_contact(provider(), draft("old"))
    return form


def test_the_first_rows_are_there_at_once_and_the_rest_later(
    qtbot: QtBot, form: ContactForm
) -> None:
    assert 0 < len(shown(form)) < COUNT / 2
    whole(qtbot, form)
    assert shown(form) == [field.label for field in provider().fields]
    assert line(form, LAST).text() == f"old {COUNT - 1}"


def test_the_first_field_to_edit_gets_the_focus_also_below_many_that_cannot_be_edited(
    qtbot: QtBot, form: ContactForm
) -> None:
    form.activateWindow()
    fields = [
        msgspec.structs.replace(field, read_only=number < 60)
        for number, field in enumerate(provider().fields)
    ]
    form.show_contact(msgspec.structs.replace(provider("facts"), fields=tuple(fields)), draft("x"))
    form.focus_first()
    assert form.field_at(form.focusWidget()) == "f60"
    qtbot.waitUntil(lambda: len(shown(form)) == COUNT)
    assert form.field_at(form.focusWidget()) == "f60"


def test_the_page_does_not_jump_while_rows_come(qtbot: QtBot, form: ContactForm) -> None:
    place = line(form, "f10").mapTo(form, line(form, "f10").pos())
    bar = form.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    early = bar.maximum()
    whole(qtbot, form)
    assert line(form, "f10").mapTo(form, line(form, "f10").pos()) == place
    qtbot.waitUntil(lambda: abs(bar.maximum() - early) < early / 10)


def test_rows_that_come_later_show_the_contact_that_is_open_by_then(
    qtbot: QtBot, form: ContactForm
) -> None:
    form.show_contact(form.provider or provider(), draft("new"))
    assert len(shown(form)) < COUNT
    whole(qtbot, form)
    assert line(form, "f5").text() == "new 5"
    assert line(form, LAST).text() == f"new {COUNT - 1}"


def test_rows_that_come_later_know_what_the_form_was_told(qtbot: QtBot, form: ContactForm) -> None:
    form.set_read_only(True)
    form.set_names("lists", {7: "Newsletter"})
    form.set_suggestions("tags", ["lead"])
    whole(qtbot, form)
    assert line(form, LAST).isReadOnly()
    assert "Newsletter" in [label.text() for label in form.row("lists").findChildren(PlainLabel)]
    completer = form.row("tags").findChildren(QLineEdit)[0].completer()
    model = completer.model() if completer else None
    assert model is not None
    assert model.rowCount() == 1


def test_a_row_that_is_asked_for_is_there(form: ContactForm) -> None:
    said: list[tuple[str, object]] = []
    form.edited.connect(lambda key, value: said.append((key, value)))
    QTest.keyClicks(line(form, LAST), "x")
    assert said == [(LAST, f"xold {COUNT - 1}")]
    with pytest.raises(KeyError):
        form.row("nothing")


def test_a_row_that_is_asked_for_comes_alone_and_those_above_it_take_their_places(
    qtbot: QtBot, form: ContactForm
) -> None:
    bar = form.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    for key in (LAST, "f70", "f72", "f105"):
        line(form, key).setFocus()
    QTest.keyClicks(line(form, "f105"), "typed ")
    assert len(shown(form)) < COUNT / 2
    whole(qtbot, form)
    assert shown(form) == [field.label for field in provider().fields]
    assert line(form, "f105").text() == "typed old 105"
    assert line(form, "f105").hasFocus()


def test_a_row_that_came_before_those_above_it_follows_them_by_tab(
    qtbot: QtBot, form: ContactForm
) -> None:
    for key in ("f70", LAST, "f72"):
        line(form, key).setFocus()
    whole(qtbot, form)
    chain: list[QWidget] = [line(form, "f0")]
    while (following := next_in_chain(chain[-1])) is not chain[0] and following is not None:
        chain.append(following)
    numbers = [chain.index(line(form, f"f{n}")) for n in range(COUNT) if n not in (90, 91)]
    assert numbers == sorted(numbers)


def test_a_telephone_number_that_comes_later_is_checked_with_the_country(qtbot: QtBot) -> None:
    described = provider()
    fields = list(described.fields)
    fields[0] = msgspec.structs.replace(fields[0], kind=FieldKind.COUNTRY)
    fields[100] = msgspec.structs.replace(fields[100], kind=FieldKind.PHONE)
    form = ContactForm()
    qtbot.addWidget(form)
    values = {**draft("x").snapshot.values, "f0": "DE", "f100": "030 901820"}
    known = msgspec.structs.replace(draft("x").snapshot, values=values)
    form.show_contact(
        msgspec.structs.replace(described, fields=tuple(fields)),
        Draft(known, {"f100": "030 12345678901234567"}),
    )
    # Without a country it could not be judged.
    assert form.row("f100").note.sign


def test_tab_goes_through_rows_that_came_later_before_what_stands_below(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    form, below = ContactForm(window), QLineEdit(window)
    form.show_contact(provider(), draft("old"))
    window.show()
    whole(qtbot, form)
    chain: list[QWidget] = [line(form, "f0")]
    while (following := next_in_chain(chain[-1])) is not chain[0] and following is not None:
        chain.append(following)
    controls = [*(line(form, f"f{n}") for n in range(COUNT) if n not in (90, 91)), below]
    assert all(one < other for one, other in pairwise(map(chain.index, controls)))


def page_rows(form: ContactForm) -> list[FieldRow]:
    page = form.widget()
    return page.findChildren(FieldRow) if page is not None else []


def test_tab_goes_through_the_other_fields_before_what_stands_below(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    form, below = ContactForm(window), QLineEdit(window)
    window.show()
    form.show_contact(provider("before"), draft("old"))
    whole(qtbot, form)
    sent: dict[str, Json] = {"colour": "red", "size": "L"}
    form.show_contact(
        provider(), Draft(msgspec.structs.replace(draft("old").snapshot, unknown=sent))
    )
    qtbot.waitUntil(lambda: len(page_rows(form)) == COUNT + 2)
    chain: list[QWidget] = [line(form, "f0")]
    while (following := chain[-1].nextInFocusChain()) is not chain[0] and following is not None:
        chain.append(following)
    stops = [line(form, LAST), *(form.row(key).controls()[-1] for key in sent), below]
    assert all(one < other for one, other in pairwise(map(chain.index, stops)))


def test_rows_of_a_provider_that_was_left_do_not_come_any_more(
    qtbot: QtBot, form: ContactForm
) -> None:
    other = msgspec.structs.replace(provider("few"), fields=provider().fields[:3])
    form.show_contact(other, draft("few"))
    qtbot.waitUntil(lambda: len(shown(form)) == 3)
    with pytest.raises(KeyError):
        form.row(LAST)


@pytest.fixture
def forms(qtbot: QtBot) -> FormCache:
    forms = FormCache()
    qtbot.addWidget(forms)
    forms.show()
    return forms


def turn(forms: FormCache, described: Provider) -> ContactForm:
    forms.switch_to(described)
    forms.shown.show_contact(described, draft(described.id))
    return forms.shown


def test_a_form_that_is_no_longer_kept_is_gone_soon_with_all_its_rows(
    qtbot: QtBot, forms: FormCache
) -> None:
    first = turn(forms, provider("1"))
    rows = first.findChildren(FieldRow)
    for name in ("2", "3", "4"):
        turn(forms, provider(name))
    qtbot.waitUntil(lambda: not forms._going.is_running, timeout=WAIT_LIMIT_MS)
    assert not any(map(isValid, rows))
    assert line(forms.shown, LAST).text() == f"4 {COUNT - 1}"


def test_the_forms_of_the_last_providers_are_kept_and_no_more(forms: FormCache) -> None:
    one, two, three, four = (provider(name) for name in ("1", "2", "3", "4"))
    first, second = turn(forms, one), turn(forms, two)
    assert turn(forms, one) is first
    assert first.isVisible()
    assert not second.isVisible()
    turn(forms, three)
    turn(forms, four)
    assert forms.count() == 3
    assert turn(forms, one) is first
    assert turn(forms, two) is not second


def test_only_the_form_that_is_shown_is_heard(forms: FormCache) -> None:
    said: list[str] = []
    forms.edited.connect(lambda key, value: said.append(str(value)))
    one, two = provider("1"), provider("2")
    left = turn(forms, one)
    QTest.keyClicks(line(turn(forms, two), "f0"), "x")
    assert said == ["x2 0"]
    left.edited.emit("f0", "late")
    assert said == ["x2 0"]


def test_what_was_typed_and_not_added_is_taken_from_the_form_that_is_shown(
    forms: FormCache,
) -> None:
    said: list[object] = []
    forms.edited.connect(lambda key, value: said.append(value))
    form = turn(forms, provider("1"))
    form.row("tags").findChildren(QLineEdit)[0].setText("fresh")
    forms.commit_pending()
    assert said == [("vip", "fresh")]


def narrow_form(qtbot: QtBot, refused: dict[str, str]) -> ContactForm:
    """Shows lines only, in a narrow form, with what the provider said of their values."""
    described = provider()
    lines = tuple(field for field in described.fields if field.kind is FieldKind.LINE)
    form = ContactForm()
    qtbot.addWidget(form)
    form.resize(420, 600)
    form.show()
    form.show_contact(msgspec.structs.replace(described, fields=lines[:60]), draft("old"))
    form.row(f"f{59}")
    form.show_draft(draft("old"), refused)
    return form


def test_only_a_note_that_is_wider_than_its_row_takes_two_lines(qtbot: QtBot) -> None:
    long = "More words than one line of such a narrow window has any room for"
    form = narrow_form(qtbot, {"f0": long, "f1": "Short"})
    wordy, short = form.row("f0").note, form.row("f1").note
    qtbot.waitUntil(lambda: wordy.height() == 2 * short.height() > 0)
    form.resize(880, 600)
    qtbot.waitUntil(lambda: wordy.height() == short.height() > 0)
    form.resize(420, 600)
    qtbot.waitUntil(lambda: wordy.height() == 2 * short.height() > 0)


def test_notes_do_not_make_the_layout_ask_each_row_for_its_height_at_a_width(
    qtbot: QtBot,
) -> None:
    form = narrow_form(qtbot, {f"f{number}": "Too short" for number in range(60)})
    qtbot.waitUntil(lambda: len(form.findChildren(FieldRow)) == 60)
    assert all(row.note.isVisible() for row in form.findChildren(FieldRow))
    # Otherwise each row that is added costs as much as all rows before it.
    page = form.widget()
    layout = page.layout() if page else None
    assert layout is not None
    assert not layout.hasHeightForWidth()


def text(row: FieldRow) -> str:
    """Return the text that a row has, without asking the form for it."""
    control = row.editor.focusProxy()
    assert isinstance(control, QLineEdit)
    return control.text()


def lines(form: ContactForm) -> list[FieldRow]:
    return [row for row in form.findChildren(FieldRow) if row.field.kind is FieldKind.LINE]


def waiting(form: ContactForm) -> list[FieldRow]:
    """Return the rows that are blank."""
    return [row for row in lines(form) if not row.updatesEnabled()]


def test_of_another_contact_a_row_shows_the_value_or_nothing(
    qtbot: QtBot, form: ContactForm
) -> None:
    whole(qtbot, form)
    form.show_contact(form.provider or provider(), draft("new"))
    blank, page = waiting(form), form.widget()
    assert 0 < len(blank) < COUNT
    assert page is not None
    for row in lines(form):
        is_blank = row in blank
        assert text(row).startswith("old" if is_blank else "new")
        assert not is_blank or row.visibleRegion().isEmpty()
        # A click in what is blank is none in its editor.
        below = page.childAt(row.mapTo(page, row.rect().center()))
        assert (below is not None and (below is row or row.isAncestorOf(below))) is not is_blank
    qtbot.waitUntil(lambda: not waiting(form), timeout=WAIT_LIMIT_MS)
    assert all(text(row).startswith("new") for row in lines(form))


def test_a_row_that_is_asked_for_shows_the_value_of_another_contact_at_once(
    qtbot: QtBot, form: ContactForm
) -> None:
    whole(qtbot, form)
    form.show_contact(form.provider or provider(), draft("new"))
    assert form.row(LAST) not in waiting(form)
    assert line(form, LAST).text() == f"new {COUNT - 1}"


def test_a_row_that_tab_reaches_shows_the_value_of_another_contact_and_selects_it(
    qtbot: QtBot, form: ContactForm
) -> None:
    whole(qtbot, form)
    last = line(form, LAST)
    form.show_contact(form.provider or provider(), draft("new"))
    last.setFocus(Qt.FocusReason.TabFocusReason)
    assert last.selectedText() == f"new {COUNT - 1}"


def test_another_contact_puts_no_custom_field_in_order_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = Field(key="custom", label="Custom", kind=FieldKind.CUSTOM_FIELDS)
    described = msgspec.structs.replace(shipped_provider("simvoly"), fields=(field,))

    def custom(word: str) -> Draft:
        values: dict[str, Json] = {"custom": {f"name {n}": f"{word} {n}" for n in range(40)}}
        return Draft(msgspec.structs.replace(draft(word).snapshot, values=values))

    form = ContactForm()
    qtbot.addWidget(form)
    form.show()
    form.show_contact(described, custom("old"))
    editor = form.row("custom").editor
    qtbot.waitUntil(lambda: len(editor.controls()) > 80, timeout=WAIT_LIMIT_MS)
    moved: list[QWidget] = []
    monkeypatch.setattr(QWidget, "setTabOrder", lambda _one, other: moved.append(other))
    form.show_contact(described, custom("new"))
    assert len(moved) < 10


def test_no_row_stays_blank_if_the_former_contact_is_shown_again(
    qtbot: QtBot, form: ContactForm
) -> None:
    whole(qtbot, form)
    former = draft("former")
    form.show_contact(form.provider or provider(), former)
    qtbot.waitUntil(lambda: not waiting(form), timeout=WAIT_LIMIT_MS)
    form.show_contact(form.provider or provider(), draft("new"))
    assert waiting(form)
    form.show_contact(form.provider or provider(), former)
    assert not waiting(form)
    assert all(text(row).startswith("former") for row in lines(form))


def test_a_row_with_the_focus_shows_the_value_of_another_contact_at_once(
    qtbot: QtBot, form: ContactForm
) -> None:
    whole(qtbot, form)
    last = line(form, LAST)
    last.setFocus()
    form.verticalScrollBar().setValue(0)
    assert last.visibleRegion().isEmpty()
    form.show_contact(form.provider or provider(), draft("new"))
    assert last.hasFocus()
    assert last.text() == f"new {COUNT - 1}"


@pytest.mark.parametrize("total", [7, 300, 12_000])
def test_the_count_of_a_section_is_never_cut(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, total: int
) -> None:
    cut: list[str] = []
    write = section_list._write

    def spy(
        painter: QPainter, option: QStyleOptionViewItem, place: QRectF, text: str, **rest: bool
    ) -> None:
        if painter.fontMetrics().horizontalAdvance(text) > place.width():
            cut.append(text)
        write(painter, option, place, text, **rest)

    monkeypatch.setattr(section_list, "_write", spy)
    window = QWidget()
    qtbot.addWidget(window)
    sections = section_list.SectionList(window)
    sections.resize(section_list.WIDTH, 200)
    few = SectionState("Few", 1, 1, is_changed=False, is_wrong=False)
    sections.show_sections(
        [SectionState("Own", total, total, is_changed=True, is_wrong=True), few], ["", ""]
    )
    sections.grab()
    assert cut == []
