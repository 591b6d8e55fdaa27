"""The groups of an account's own fields are sections of the form, whatever the answers hold."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from contact_editor.providers.account_fields.field_definitions import with_account_fields
from contact_editor.providers.description import Provider
from contact_editor.providers.operations import Definitions, Groups
from contact_editor.viewmodels.field_overview.section_overview import sections_of
from tests.catalogue import provider as shipped_provider


def provider(groups: Groups | None, group: str = "of.group") -> Provider:
    known = shipped_provider("hubspot")
    definitions = known.operations.definitions
    assert definitions is not None
    own = replace(definitions, group=group, groups=groups)
    return replace(known, operations=replace(known.operations, definitions=own))


NAMED = provider(Groups(path="/groups", items="all", key="id", label="text"))


def entry(name: str, group: Any) -> dict[str, Any]:
    return {"name": name, "label": name, "fieldType": "text", "of": {"group": group}}


def sections(described: Provider) -> list[tuple[str, tuple[str, ...]]]:
    """Return the title and the fields of each section that has the account's own fields."""
    return [(each.title, each.keys) for each in sections_of(described) if each.is_own]


def completed(
    described: Provider, entries: list[Any], groups: Any = None, before: Provider | None = None
) -> Provider:
    return with_account_fields(described, {"results": entries}, before, groups)


FIELDS = [entry("a", "late_group"), entry("b", 7), entry("c", None), entry("d", "late_group")]


def test_the_groups_come_in_the_order_of_their_list_after_the_fields_without_one() -> None:
    names = {"all": [{"id": 7, "text": "Seven"}, {"id": "late_group", "text": "Late"}]}
    described = completed(NAMED, FIELDS, names)
    assert sections(described) == [
        ("Other properties", ("c",)), ("Seven", ("b",)), ("Late", ("a", "d")),
    ]  # fmt: skip
    own = [field.key for field in described.fields if field.key in "abcd"]
    assert own == ["c", "b", "a", "d"], "Tab and the palette go through the form's order."
    titles = [each.title for each in sections_of(described)]
    assert titles.index("Person") < titles.index("Seven") < titles.index("Record")


def test_a_group_without_letters_has_its_key_as_title_and_a_blank_key_is_no_group() -> None:
    described = completed(NAMED, [entry("a", "_"), entry("b", " "), entry("c", "")], {"all": []})
    assert sections(described) == [("Other properties", ("b", "c")), ("_", ("a",))]


@pytest.mark.parametrize(
    "names",
    [
        None, [], {}, {"all": None}, {"all": {"id": 7}}, {"all": [None, 7, "x", [], {}]},
        {"all": [{"id": 7}, {"id": "late_group", "text": 5}, {"id": True, "text": "x"}]},
        {"all": [{"id": 7, "text": "  "}, {"id": "late_group", "text": "\ud800"}]},
    ],
)  # fmt: skip
def test_without_usable_names_a_group_has_its_key_as_title(names: Any) -> None:
    found = sections(completed(NAMED, FIELDS, names))
    assert sorted(found) == [
        ("7", ("b",)),
        ("Late group", ("a", "d")),
        ("Other properties", ("c",)),
    ]


@pytest.mark.parametrize("group", [None, "", True, 1.5, [], {}, ["x"]])
def test_what_is_no_key_of_a_group_leaves_the_field_in_the_section_of_the_description(
    group: Any,
) -> None:
    found = completed(NAMED, [entry("a", group)])
    assert sections(found) == [("Other properties", ("a",))]


def test_a_description_without_groups_has_all_of_them_in_its_section() -> None:
    described = provider(None, group="")
    assert sections(completed(described, FIELDS)) == [("Other properties", ("a", "b", "c", "d"))]


def test_a_group_keeps_its_name_and_the_fields_that_are_gone_when_it_is_read_again() -> None:
    names = {"all": [{"id": "late_group", "text": "Late"}]}
    before = completed(NAMED, FIELDS, names)
    after = completed(NAMED, FIELDS[:1], None, before)
    assert ("Late", ("a", "d")) in sections(after)
    gone = after.field("d")
    assert gone is not None
    assert not gone.writable


def test_a_field_of_the_description_stays_in_its_section() -> None:
    described = completed(NAMED, [entry("email", "late_group"), entry("x", "late_group")])
    assert sections(described) == [("Late group", ("x",))]


def test_a_list_of_groups_needs_the_place_of_the_group() -> None:
    definitions = Definitions(path="/a", at="p.{key}", section="other", groups=Groups(path="/b"))
    known = shipped_provider("hubspot")
    wrong = replace(known, operations=replace(known.operations, definitions=definitions))
    from contact_editor.providers.rules.operation_rules import operation_faults

    said = list(operation_faults(wrong))
    assert any("operations.definitions.groups: needs `group`" in each for each in said), said
