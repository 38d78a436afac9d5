"""The JSON Schemas that ship: sound in themselves, and of one mind on what several tell of."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

SHIPPED = sorted(Path(__file__).parents[2].glob("src/localstd/*/*.schema.json"))
OWN = ("row", "column")  # of a finding: what they count depends on what is judged


def schema_at(path: Path) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema


def defined() -> Iterator[tuple[str, str]]:
    """Give each part with its text, but for export lines, to which nothing can be added."""
    for path in SHIPPED:
        parts = schema_at(path).get("$defs", {}) if path.name != "office-1.schema.json" else {}
        yield from (
            (name, json.dumps(_shared(part), sort_keys=True)) for name, part in parts.items()
        )


def _shared(part: dict[str, Any]) -> dict[str, Any]:
    """Leave out what a schema says of rows and columns in words of its own."""
    properties = part.get("properties", {})
    return {**part, "properties": {key: properties[key] for key in properties if key not in OWN}}


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.name)
def test_a_schema_is_sound_and_named_after_its_form(path: Path) -> None:
    schema = schema_at(path)
    Draft202012Validator.check_schema(schema)
    name, _, version = path.name.removesuffix(".schema.json").rpartition("-")
    assert schema["title"] == f"localstd-{name}/{version}"
    assert schema["$id"] == f"urn:localstd:{path.name.removesuffix('.schema.json')}"


def test_what_several_schemas_tell_of_has_one_form() -> None:
    forms: dict[str, set[str]] = {}
    for name, text in defined():
        forms.setdefault(name, set()).add(text)
    assert [name for name, texts in forms.items() if len(texts) > 1] == []


def test_every_schema_that_ships_stands_in_the_reference(root: Path) -> None:
    pages = "".join(one.read_text("utf-8") for one in root.glob("docs/reference/**/*.md"))
    assert [path.name for path in SHIPPED if path.name not in pages] == []
