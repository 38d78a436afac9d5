"""The pages of the audit's checks (检查项), made from the checks and from checks.toml."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from localstd.audit import ALL_CHECKS, LOG_CHECKS
from localstd.hooks import load_plugins
from localstd.law import Check, Provision, china_law

__all__ = ["EXPLAINED", "explanations", "pages", "table"]

#: What audits of registers and of logs may report, in the order of the codes.
EXPLAINED = sorted((*ALL_CHECKS, *LOG_CHECKS), key=lambda check: check.code)

REFERENCE = Path(__file__).parents[1] / "reference"

PAGE = """({code})=
# {code} {name}

{title} ({title_zh}). Weight: {weight}.

{explanation}

## What it says

| | |
| --- | --- |
| 中文 | {message_zh} |
| English | {message_en} |

## What to do

| | |
| --- | --- |
| 中文 | {remedy_zh} |
| English | {remedy_en} |

Words in braces are facts of the finding; with `--format json` they stand under `facts`.

## The law behind it

{law}
"""
CONSISTENCY = "None. This is a check of consistency (一致性检查): no article is cited."


def explanations() -> Mapping[str, Any]:
    """Read what is written by hand: for the name of each check, its text and its provisions."""
    return tomllib.loads((REFERENCE / "checks.toml").read_text(encoding="utf-8"))


def pages() -> Mapping[str, str]:
    """Give the pages by their place below ``docs/reference/checks``, without the ending."""
    told = explanations()
    return {f"{check.code}-{check.name}": _page(check, told[check.name]) for check in EXPLAINED}


def table() -> str:
    """Give the list of all checks, each linked to its page."""
    rows = (
        f"| [{check.code}](#{check.code}) | `{check.name}` | {check.weight.word} "
        f"| {check.title.en} | {check.title.zh} |"
        for check in EXPLAINED
    )
    return "\n".join(("| Code | Name | Weight | Title | 标题 |", "| --- " * 5 + "|", *rows))


def _page(check: Check, told: Mapping[str, Any]) -> str:
    return PAGE.format(
        code=check.code,
        name=check.name,
        title=check.title.en[0].upper() + check.title.en[1:],
        title_zh=check.title.zh,
        weight=check.weight.word,
        explanation=told["explanation"].strip(),
        message_zh=check.message.zh,
        message_en=check.message.en,
        remedy_zh=check.remedy.zh,
        remedy_en=check.remedy.en,
        law="\n".join(_cited(told["provisions"])) or CONSISTENCY,
    )


def _cited(provisions: list[str]) -> Iterator[str]:
    known = load_plugins().law(china_law()).provisions
    for provision in provisions:
        yield f"- `{provision}`: {known.cite(provision).wording.zh}, {_days(known[provision])}"


def _days(provision: Provision) -> str:
    """Say since when and until when, without a word on what no table knows."""
    since = f"since {provision.begins}" if provision.begins else "first day not known"
    return since if provision.until is None else f"{since}, no longer from {provision.until}"
