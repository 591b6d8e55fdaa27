"""What the command palette finds, and in which order."""

import pytest

from contact_editor.providers.catalogue import read_catalogue
from contact_editor.resources import resource
from contact_editor.viewmodels.command_palette import EntryKind, PaletteEntry, matching

PROVIDERS = read_catalogue([resource("providers")]).providers


def entries(kind: EntryKind, *texts: str) -> list[PaletteEntry]:
    return [PaletteEntry(kind, text, lambda: None) for text in texts]


def texts(found: tuple[PaletteEntry, ...]) -> list[str]:
    return [entry.text for entry in found]


FIELDS = entries(EntryKind.FIELD, "Email", "Postal code", "Street address", "State or region")
COMMANDS = entries(EntryKind.COMMAND, "Review and save", "Revert all", "Copy receipt")
CONTACTS = entries(EntryKind.CONTACT, "John Doe · john@doe.com")
ALL = [*COMMANDS, *CONTACTS, *FIELDS]


def test_without_a_word_the_groups_are_in_their_order() -> None:
    assert texts(matching(ALL, "")) == texts((*FIELDS, *COMMANDS, *CONTACTS))


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("post", "Postal code"),
        ("code", "Postal code"),
        ("sor", "State or region"),
        ("JOHN", "John Doe · john@doe.com"),
        ("  review   and ", "Review and save"),
        (">re", "Review and save"),
        ("#re", "State or region"),
        ("@doe", "John Doe · john@doe.com"),
    ],
)
def test_the_best_match_is_first(typed: str, first: str) -> None:
    assert texts(matching(ALL, typed))[0] == first


def test_what_fits_nothing_finds_nothing() -> None:
    assert matching(ALL, "xyzzy") == ()


@pytest.mark.parametrize("provider", PROVIDERS.values(), ids=PROVIDERS)
def test_every_field_is_first_after_at_most_four_letters_of_its_label(provider: object) -> None:
    fields = [field.label for field in provider.fields if field.writable]  # type: ignore[attr-defined]
    listed = [*entries(EntryKind.FIELD, *fields), *COMMANDS, *CONTACTS]
    for label in fields:
        starts = [label[:n] for n in range(1, 5)] + [
            word[:n] for word in label.split() for n in range(1, 5)
        ]
        initials = "".join(word[0] for word in label.split())
        assert any(texts(matching(listed, typed))[:1] == [label] for typed in (*starts, initials))
