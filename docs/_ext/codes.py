"""The page of the codes of procedures (程序代码), made from the checks wherever they are written.

``python docs/_ext/codes.py`` writes it; a test fails where page and checks drift apart.
"""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import localstd
from localstd.audit import ALL_CHECKS, LOG_CHECKS
from localstd.law import Check

__all__ = ["PAGE", "page"]

PAGE = Path(__file__).parents[1] / "reference" / "codes.md"

#: What runs, or is no part of what a procedure says.
_APART = ("localstd.__main__", "localstd.cli", "localstd.testing")

_HEAD = """<!-- Made from the checks; do not edit it by hand. -->

# Codes of procedures

What a decision, `localstd life` and an office answer with: each code (代码) with its name, its
weight, what it means, and what to do. A *bar* (禁止) refuses the step; a *fault* (不符), a
*warning* (提醒) and a *note* (说明) are told and refuse nothing. The finding says under which
article (`citations`); [the page of the procedure](procedures.md) names the code where it is asked.
The codes of audits have a page each: [Checks](checks.md).

```python
>>> from datetime import date
>>> from localstd import Actor, Event, open_office
>>> with open_office("memory:", place="34", create=True) as office:
...     filed = Event.of("filed", date(2026, 7, 1))
...     seen = office.preview("34-1", filed, by=Actor.of("李工", ("province", "34")))
>>> for bar in seen.decision.bars:
...     print(bar.code, bar.name, bar.weight.word)
...     print(bar.remedy)
LS601 not-at-this-stage bar
先完成此前的步骤 / take the steps before it first

```

Words in braces are facts of the finding. A code is never given to anything else.

"""


def page() -> str:
    """Give the whole page: every check that no audit reports, in the order of the codes."""
    rows = map(_row, sorted(_checks(), key=lambda check: check.code))
    return _HEAD + "\n".join(
        ("| Code | Name | Weight | What it means | What to do |", "| --- " * 5 + "|", *rows, "")
    )


def _checks() -> set[Check]:
    audited = {check.code for check in (*ALL_CHECKS, *LOG_CHECKS)}
    return {check for check in _written() if check.code not in audited}


def _written() -> Iterator[Check]:
    for found in pkgutil.walk_packages(localstd.__path__, "localstd."):
        if not found.name.startswith(_APART):
            values = vars(import_module(found.name)).values()
            yield from (one for one in values if isinstance(one, Check))


def _row(check: Check) -> str:
    title, remedy = check.title, check.remedy
    return (
        f"| {check.code} | `{check.name}` | {check.weight.word} | {title.en}<br>{title.zh} "
        f"| {remedy.en}<br>{remedy.zh} |"
    )


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
