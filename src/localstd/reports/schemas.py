"""The JSON Schemas (数据格式) that ship with the reports."""

import json
from typing import Any

from localstd._shipped import shipped_text

__all__ = ["shipped_schema"]


def shipped_schema(name: str) -> dict[str, Any]:
    """Give the JSON Schema of a form of records, by the name under which it is promised.

    >>> shipped_schema("localstd-life/1")["title"]
    'localstd-life/1'
    """
    file = name.removeprefix("localstd-").replace("/", "-")
    schema: dict[str, Any] = json.loads(shipped_text("localstd.reports", f"{file}.schema.json"))
    return schema
