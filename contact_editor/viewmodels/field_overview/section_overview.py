"""The sections of a form with what is in them: how many fields, changes and problems."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from contact_editor.model.fields import Field
from contact_editor.providers.account_fields.field_groups import is_own_section
from contact_editor.providers.description import Provider
from contact_editor.translation import number_text, provider_text, tr
from contact_editor.viewmodels.field_overview.field_filter import FilteredFields


class FormSection(NamedTuple):
    """A section of a form, and its fields in their order."""

    title: str
    keys: tuple[str, ...]
    is_own: bool = False
    """Whether its fields are the account's own."""


class SectionState(NamedTuple):
    """What a list of sections shows of one of them."""

    title: str
    total: int
    shown: int
    """How many of its fields the filter leaves; all of them without a filter."""
    is_changed: bool
    is_wrong: bool

    @property
    def label(self) -> str:
        """The title and the count on one line."""
        return f"{self.title} ({number_text(self.shown)})"

    @property
    def spoken(self) -> str:
        """The text for screen readers."""
        return ", ".join(
            filter(None, (self.title, count_text(self.shown, self.total), *self._marks))
        )

    @property
    def _marks(self) -> tuple[str, str]:
        return (
            tr("changed") if self.is_changed else "",
            tr("has a problem") if self.is_wrong else "",
        )


def count_text(shown: int, total: int) -> str:
    """Return how many fields there are, or how many of them a filter leaves."""
    if shown == total:
        return tr("{n} fields", "", total).format(n=total)
    return tr("{shown} of {total}").format(shown=shown, total=total)


def sections_of(provider: Provider, others: Sequence[Field] = ()) -> tuple[FormSection, ...]:
    """Return the sections that have fields, in the provider's order.

    `others`: the fields that no section has; they are the last one.
    """
    titles = {"": "", **{each.key: provider_text(each.label) for each in provider.sections}}
    keys: dict[str, list[str]] = {key: [] for key in titles}
    for field in provider.fields:
        if field.section in keys:
            keys[field.section].append(field.key)
    sections = [
        FormSection(titles[key], tuple(of), is_own_section(provider, key))
        for key, of in keys.items()
        if of
    ]
    if others:
        title = tr("Other fields from the provider")
        sections.append(FormSection(title, tuple(field.key for field in others)))
    return tuple(sections)


def headings_of(sections: Sequence[FormSection]) -> tuple[str, ...]:
    """Return the heading above each section, mostly empty; none if the account has none of its own.

    They part the account's own fields from those that each contact has. None is there twice, or the
    title of a section as well.
    """
    own = [each.is_own for each in sections]
    if not any(own) or all(own):
        return ("",) * len(own)
    names, above = [tr("Account fields") if is_own else tr("Contact") for is_own in own], [""]
    for number, name in enumerate(names):
        if number and name == names[number - 1]:
            above.append("")
        elif name in above:
            # After the account's own: what the provider records, and what no section has.
            above.append(tr("Other"))
        else:
            above.append(name)
    titles = {each.title.casefold() for each in sections}
    return tuple("" if name.casefold() in titles else name for name in above[1:])


def states_of(
    sections: Sequence[FormSection], found: FilteredFields, edits: Mapping[str, object]
) -> tuple[SectionState, ...]:
    """Return what there is to show of each section."""
    return tuple(_state(section, found, edits) for section in sections)


def _state(section: FormSection, found: FilteredFields, edits: Collection[str]) -> SectionState:
    total = len(section.keys)
    is_narrowed = found.filter.is_active
    return SectionState(
        section.title or tr("General"),
        total,
        sum(key in found.shown for key in section.keys) if is_narrowed else total,
        any(key in edits for key in section.keys),
        any(key in found.wrong for key in section.keys),
    )
