"""Every check is explained, and what is explained exists."""

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from localstd.audit import ALL_CHECKS, LOG_CHECKS, audit
from localstd.hooks import load_plugins
from localstd.law import china_law
from localstd.registers import open_register


@pytest.fixture(scope="module")
def explained(root: Path) -> Mapping[str, Any]:
    """Read what is written by hand about the checks."""
    page = root / "docs" / "reference" / "checks.toml"
    return tomllib.loads(page.read_text(encoding="utf-8"))


def test_every_check_is_explained_in_the_order_of_its_code(explained: Mapping[str, Any]) -> None:
    every = sorted((*ALL_CHECKS, *LOG_CHECKS), key=lambda check: check.code)
    assert list(explained) == [check.name for check in every]


def test_an_explanation_is_a_text_and_its_provisions(explained: Mapping[str, Any]) -> None:
    assert {tuple(told) for told in explained.values()} == {("explanation", "provisions")}
    assert [name for name, told in explained.items() if len(told["explanation"]) < 80] == []


def test_every_provision_that_is_named_exists(explained: Mapping[str, Any]) -> None:
    named = {provision for told in explained.values() for provision in told["provisions"]}
    known = load_plugins().law(china_law()).provisions
    assert {one for one in named if one not in known} == set()


def test_every_check_under_the_law_names_its_provisions(explained: Mapping[str, Any]) -> None:
    owed = [check.name for check in ALL_CHECKS if check.code.startswith("LS3")]
    owed += [check.name for check in LOG_CHECKS if check.code < "LS880"]
    assert [name for name in owed if not explained[name]["provisions"]] == []


def test_a_finding_cites_only_what_its_page_names(root: Path, explained: Mapping[str, Any]) -> None:
    register = open_register(root / "examples" / "bulletin-2026-07.csv")
    cited = {
        (finding.name, citation.provision)
        for finding in audit(register, as_of=date(2026, 8, 1))
        for citation in finding.citations
    }
    assert {pair for pair in cited if pair[1] not in explained[pair[0]]["provisions"]} == set()
    assert ("filed-late", "ls2020-filing-days") in cited
