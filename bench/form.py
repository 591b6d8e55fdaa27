"""Building the form of a contact: 15, 200 and 1,000 fields, and 1,000 custom fields in one.

Beside it, as many labels and plain lines of Qt in a form layout. And another contact in that form.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import cycle, islice
from typing import NamedTuple

import msgspec
from PySide6.QtWidgets import QFormLayout, QLineEdit, QMainWindow, QScrollArea, QWidget

from bench.measure import Limit, Measure, report
from bench.window import Pulse, application, calm, look_away
from contact_editor.model.contact import ContactReference, ContactSnapshot
from contact_editor.model.draft import Draft
from contact_editor.model.fields import Field, FieldKind
from contact_editor.providers.catalogue import read_catalogue
from contact_editor.providers.description import Provider
from contact_editor.resources import resource
from contact_editor.ui.contact.contact_form import ContactForm
from contact_editor.ui.style.theme import Appearance, apply_theme

_KINDS = (
    FieldKind.LINE,
    FieldKind.EMAIL,
    FieldKind.PHONE,
    FieldKind.LINE,
    FieldKind.DATE,
    FieldKind.NUMBER,
    FieldKind.YES_NO,
)
_VALUES = {FieldKind.NUMBER: 12, FieldKind.YES_NO: True, FieldKind.DATE: "2026-03-01"}


def provider_of(fields: tuple[Field, ...]) -> Provider:
    """Gives a description of a provider with these fields."""
    known = read_catalogue([resource("providers")]).providers
    return msgspec.structs.replace(next(iter(known.values())), fields=fields)


def many_fields(count: int) -> tuple[Provider, Draft]:
    kinds = islice(cycle(_KINDS), count)
    fields = tuple(
        Field(key=f"f{number}", label=f"Field {number}", kind=kind)
        for number, kind in enumerate(kinds)
    )
    return provider_of(fields), draft_of({f.key: _VALUES.get(f.kind, f.label) for f in fields})


def custom_fields(count: int) -> tuple[Provider, Draft]:
    field = Field(key="custom", label="Custom fields", kind=FieldKind.CUSTOM_FIELDS)
    entries = {
        f"name {n}": _VALUES.get(_KINDS[n % len(_KINDS)], f"value {n}") for n in range(count)
    }
    return provider_of((field,)), draft_of({"custom": entries})


def draft_of(values: dict[str, object]) -> Draft:
    return Draft(
        ContactSnapshot(
            reference=ContactReference(1, "john@doe.com"), values=values, unknown={},  # type: ignore[arg-type]  # made up
            sensitive=frozenset(), read_at=datetime.now(UTC),
        )
    )  # fmt: skip


def plain_form(count: int) -> QScrollArea:
    """Gives as many labels and lines as Qt has them."""
    page, area = QWidget(), QScrollArea()
    form = QFormLayout(page)
    for number in range(count):
        form.addRow(f"Field {number}", QLineEdit(f"value {number}"))
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area


class Held(NamedTuple):
    """Milliseconds of the longest hold, by the clock and of the processor."""

    clock: float
    processor: float

    @classmethod
    def longest(cls, pulse: Pulse) -> Held:
        return cls(max(pulse.holds), max(pulse.used))


def built(show: Callable[[QMainWindow], None]) -> tuple[float, Held]:
    """Builds a form in a window; gives the milliseconds until all is done, and the longest hold."""
    window, pulse = QMainWindow(), Pulse()
    window.resize(980, 860)
    window.show()
    calm()
    look_away()
    begun = time.perf_counter()
    with pulse.beating():
        show(window)
        ended = calm()
    window.close()
    window.deleteLater()
    calm()
    return (ended - begun) * 1000, Held.longest(pulse)


def held_by_another(provider: Provider, draft: Draft, turn: int) -> Held:
    """Gives the milliseconds of the longest hold while a form takes the values of another contact.

    Rows out of sight show them in the turns that follow, and are blank until then.
    """
    window, form, pulse = QMainWindow(), ContactForm(), Pulse()
    window.resize(980, 860)
    window.setCentralWidget(form)
    form.show_contact(provider, draft)
    window.show()
    calm()
    look_away()
    with pulse.beating():
        form.show_contact(
            provider, draft_of({k: _other(v, turn) for k, v in draft.snapshot.values.items()})
        )
        calm()
    window.close()
    window.deleteLater()
    calm()
    return Held.longest(pulse)


def held_by_oversized() -> tuple[Held, Held]:
    """Gives the longest hold while an oversized contact is opened, and while it is left."""
    kinds = {"tags": FieldKind.TAGS, "properties": FieldKind.PROPERTIES}
    provider = provider_of(tuple(Field(key=key, label=key, kind=kinds[key]) for key in kinds))
    properties = {f"name {n}": f"value {n}" for n in range(1900)}
    big = draft_of({"tags": tuple(f"tag {n}" for n in range(1500)), "properties": properties})
    small = draft_of({"tags": ("vip",), "properties": {"one": "1"}})
    window, form, held = QMainWindow(), ContactForm(), []
    window.resize(980, 860)
    window.setCentralWidget(form)
    form.show_contact(provider, small)
    window.show()
    calm()
    look_away()
    for draft in (big, small):
        pulse = Pulse()
        with pulse.beating():
            form.show_contact(provider, draft)
            calm()
        held.append(Held.longest(pulse))
    window.close()
    window.deleteLater()
    calm()
    return held[0], held[1]


def _other(value: object, turn: int) -> object:
    if isinstance(value, dict):
        return {name: _other(entry, turn) for name, entry in value.items()}
    if isinstance(value, bool):
        return bool(turn % 2)
    # A date stays one.
    return value + turn if isinstance(value, int) else f"{str(value)[:-1]}{turn % 10}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=7)
    times = parser.parse_args().times
    apply_theme(application(), Appearance.LIGHT)
    for name, count, made in (
        ("15 fields", 15, many_fields(15)),
        ("200 fields", 200, many_fields(200)),
        ("1,000 fields", 1000, many_fields(1000)),
        ("1,000 custom fields", 1000, custom_fields(1000)),
    ):
        ours, theirs, others = [], [], []
        for turn in range(times + 1):

            def show(window: QMainWindow, made: tuple[Provider, Draft] = made) -> None:
                form = ContactForm()
                window.setCentralWidget(form)
                form.show_contact(*made)

            def show_plain(window: QMainWindow, count: int = count) -> None:
                window.setCentralWidget(plain_form(count))

            one, other = built(show_plain), built(show)
            if turn:
                theirs.append(one)
                ours.append(other)
                others.append(held_by_another(*made, turn))
        report(
            *measures(name, ours, theirs),
            *holds(f"another contact in a form of {name}, longest hold", others),
        )
    held = [held_by_oversized() for _ in range(times + 1)][1:]
    for what, of in (("opened", 0), ("left", 1)):
        words = f"a contact of 1,900 properties and 1,500 tags is {what}, longest hold"
        report(*holds(words, [one[of] for one in held]))


def measures(
    name: str, ours: list[tuple[float, Held]], theirs: list[tuple[float, Held]]
) -> list[Measure]:
    took = [one[0] for one in ours], [one[0] for one in theirs]
    reference = "labels and lines of Qt"
    return [
        Measure(
            what=f"form of {name}, to its last row", unit="ms",
            ours=took[0], reference=reference, theirs=took[1],
        ),
        *holds(
            f"form of {name}, longest hold", [one[1] for one in ours],
            reference, [one[1] for one in theirs],
        ),
    ]  # fmt: skip


def holds(
    what: str, ours: list[Held], reference: str = "", theirs: Sequence[Held] = ()
) -> list[Measure]:
    return [
        Measure(
            what=what, unit="ms", ours=[one.clock for one in ours], reference=reference,
            theirs=[one.clock for one in theirs], limit=Limit.HIGHEST, budget=50,
        ),
        Measure(
            what="the same, time of the processor", unit="ms",
            ours=[one.processor for one in ours], reference=reference,
            theirs=[one.processor for one in theirs],
        ),
    ]  # fmt: skip


if __name__ == "__main__":
    main()
