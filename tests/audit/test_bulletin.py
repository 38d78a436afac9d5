"""The official bulletin of July 2026: what a careful reader finds in it, and nothing else."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from localstd.audit import Audit, Context
from localstd.calendar import Certainty, china_calendar
from localstd.law import Finding, china_law
from localstd.places import china_places
from localstd.registers import open_register

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def bulletin() -> tuple[Audit, list[Finding]]:
    """Audit the example register as of the day on which the bulletin came out."""
    context = Context(
        as_of=date(2026, 8, 1),
        law=china_law(),
        calendar=china_calendar(),
        places=china_places(),
    )
    audit = Audit(context)
    return audit, list(audit.findings(open_register(EXAMPLES / "bulletin-2026-07.csv")))


def official(table: str) -> dict[str, int]:
    with (EXAMPLES / "bulletin-2026-07-counts.tsv").open(encoding="utf-8") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return {row["发布部门"]: int(row["数量"]) for row in rows if row["附表"] == table}


def test_counts_per_department_are_the_official_ones(bulletin: tuple[Audit, list[Finding]]) -> None:
    stock = bulletin[0].stock

    assert stock.filed_by_issuer == official("备案")
    assert stock.abolished_by_issuer == official("废止")
    assert (sum(stock.filed_by_issuer.values()), bulletin[0].rows) == (427, 875)


def test_the_findings_are_those_of_a_careful_reader(bulletin: tuple[Audit, list[Finding]]) -> None:
    counted = Counter((finding.name, finding.certainty.value) for finding in bulletin[1])

    assert counted == {
        ("number-repaired", "certain"): 238,  # em dashes, double and missing spaces
        ("several-numbers", "certain"): 3,  # Sichuan's rows that hold Chongqing's number too
        ("duplicate-number", "certain"): 3,  # Chongqing's own rows of the same standards
        ("regional-serial", "possible"): 11,
        ("filed-late", "certain"): 96,  # Anhui's 95 of 2026-04-30, Guangxi's one of 2024
        ("filed-late", "possible"): 75,  # approved on 2026-05-20 and 2026-05-29
        ("mandatory-made-recommended", "certain"): 1,  # DB32/ 990-2007
        ("filing-number-gap", "certain"): 1,  # 130592-2026
    }


def test_late_filings_are_sure_where_no_day_of_july_was_in_time(
    bulletin: tuple[Audit, list[Finding]],
) -> None:
    late = [finding for finding in bulletin[1] if finding.name == "filed-late"]
    by_approval = {
        (str(finding.facts["started"]), finding.certainty, str(finding.facts["due"]))
        for finding in late
    }

    assert by_approval == {
        ("2024-07-11", Certainty.CERTAIN, "2024-09-09"),
        ("2026-04-30", Certainty.CERTAIN, "2026-06-29"),
        ("2026-05-20", Certainty.POSSIBLE, "2026-07-20"),  # 07-19 is a Sunday
        ("2026-05-29", Certainty.POSSIBLE, "2026-07-28"),
    }


def test_every_late_filing_says_what_it_leans_on(bulletin: tuple[Audit, list[Finding]]) -> None:
    for finding in bulletin[1]:
        if finding.name == "filed-late":
            noted = {note.name for note in finding.notes}
            assert noted == {"APPROVAL_STANDS_FOR_PUBLICATION", "DATE_IMPRECISE", "UNCHECKED"}
            assert [cited.provision for cited in finding.citations] == ["ls2020-filing-days"]
