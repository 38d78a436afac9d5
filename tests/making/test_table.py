"""The table of the making reads as written here: stages, events, who may, and on what it rests."""

from collections.abc import Callable
from datetime import date
from typing import TypeAlias

import pytest

from localstd.law import Track, china_law
from localstd.making import EVENTS, MAKING, STAGES, ReviewStart, making
from localstd.procedure import Decision, Procedure
from localstd.testing import check_procedure

Judging: TypeAlias = Callable[..., Decision]

#: Event, stages at which it may happen, the next one, and who may on some track and day.
ROWS = """
proposed             | 00 | - | public sector county committee secretariat drafter experts
handed-over          | 00 | - | province city
applied              | 00 | - | sector
city-empowered       | 00 10 20 30 40 50 | - | province
appraised            | 00 | - | province city health
rejected             | 00 | ended | province city health
project-approved     | 00 | 10 | province city health
plan-made-public     | 10 20 30 40 50 | - | province city
project-changed      | 10 20 30 40 50 | - | province city health sector
project-rescheduled  | 10 20 30 40 | - | province city health
project-rescheduled  | 50 | - | province city health
project-terminated   | 10 20 30 40 50 | ended | province city health
drafting-began       | 10 | 20 |
  committee home-unit experts drafter secretariat sector province city
comment-opened       | 20 40 | 30 | province city health sector committee home-unit experts drafter
  secretariat
comment-received     | 30 40 | - | -
comment-answered     | 30 40 | - | province city health sector committee home-unit experts drafter
  secretariat
comment-closed       | 30 | 40 | province city health sector committee home-unit experts drafter
  secretariat
submitted            | 40 | - |
  sector committee home-unit experts drafter secretariat province city
technically-reviewed | 40 | 50 |
  committee secretariat home-unit experts sector health government environment province city
review-failed        | 40 | - |
  committee secretariat home-unit experts sector health government environment province city
public-notice        | 50 | - | province city health
approved             | 50 | - | province city health government
published            | 50 | 60 | province city health government environment sector
made-public          | 60 90 95 | - | province city health government environment sector
reported-to-province | 60 90 95 | - | city
filed                | 60 90 95 | - | province health
sector-informed      | 60 90 95 | - | national
implemented          | 60 90 | - | -
amended              | 60 90 | - | province city health government
overtaken            | 60 90 | - | -
lapsed               | 60 90 | 95 | -
review-opened        | 60 | 90 | province city health government environment sector
reviewed             | 60 90 | 60 | province city health government environment sector
abolished            | 60 90 | 95 | province city health government national
replaced             | 60 90 | 95 | province city health government
disputed             | 00 10 20 30 40 50 60 90 | - | -
dispute-settled      | 00 10 20 30 40 50 60 90 95 ended | - | province city
archived             | 00 10 20 30 40 50 60 90 95 ended | - | -
"""
#: Event, then every provision that its row may cite on some day, place and track.
BASES = """
proposed: ls2020-proposal
handed-over: place.proposals ls2020-proposal
applied: ls2020-application ls1990-procedure
city-empowered: sl2017-local-issuer-city
appraised: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer sl2017-need-survey ls2020-appraisal
rejected: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer sl2017-need-survey ls2020-appraisal
project-approved: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer sl2017-need-survey ls2020-plan ls1990-procedure
plan-made-public: place.plan
project-changed: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer ls2020-application ls2020-terminate
project-rescheduled: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer ls2020-terminate ls2020-plan
project-rescheduled: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer ls2020-terminate ls2020-plan
project-terminated: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer ls2020-terminate
drafting-began: sl2017-tc-required ir1990-tc ls1990-issuer sl1988-local-issuer ls2020-drafting
  ls1990-procedure sl2017-local-issuer-province sl2017-local-issuer-city
comment-opened: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer ls2020-application sl2017-tc-required ir1990-tc
  ls2020-drafting ls1990-procedure ls2020-comment-days fli-comment sl2017-need-survey
  eec-expert eec-hearing
comment-received: ls2020-comment-days ls1990-procedure fli-comment sl2017-need-survey
  eec-expert eec-hearing
comment-answered: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer ls2020-application sl2017-tc-required ir1990-tc
  ls2020-drafting ls1990-procedure ls2020-submit
comment-closed: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer ls2020-application sl2017-tc-required ir1990-tc
  ls2020-drafting ls1990-procedure ls2020-comment-days fli-comment sl2017-need-survey
  eec-expert eec-hearing
submitted: ls2020-application sl2017-tc-required ir1990-tc ls1990-issuer sl1988-local-issuer
  ls2020-drafting ls1990-procedure sl2017-local-issuer-province sl2017-local-issuer-city
  ls2020-submit
technically-reviewed: sl2017-tc-required ir1990-tc ls1990-issuer sl1988-local-issuer eec-expert
  sl2017-local-issuer-province sl2017-local-issuer-city fl-local-issuer ls2020-tc
  ls2020-review-items ls1990-procedure
review-failed: sl2017-tc-required ir1990-tc ls1990-issuer sl1988-local-issuer eec-expert
  sl2017-local-issuer-province sl2017-local-issuer-city fl-local-issuer ls2020-review-items
  place.refusal ls1990-procedure
public-notice: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer ls2020-principles place.notice
approved: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer eec-quality epl-quality ls2020-approve ls2020-number
  ls1990-number eec-discharge eec-soil epl-discharge
published: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer eec-quality epl-quality ls2020-publish eec-discharge
  eec-soil epl-discharge
made-public: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer eec-quality epl-quality sl2017-free-mandatory
  ls2020-publicity-days place.free-text fl-publish eec-publish
reported-to-province: place.city-report
filed: sl2017-local-filing ir1990-local-filing sl1988-local-filing fl-local-issuer
  ls2020-filing-days ls1990-filing fli-filing eec-quality eec-discharge eec-soil epl-quality
  epl-discharge
sector-informed: sl2017-local-filing ls2020-inform
implemented: ns2022-transition ir1990-review fli-early
amended: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer eec-quality epl-quality sl2017-review-outcome
  arch1991-permanent
overtaken: ls2020-review-triggers ir1990-local-auto sl1988-local-auto-abolish fl-local-lapse
lapsed: ls2020-review-triggers ir1990-local-auto sl1988-local-auto-abolish fl-local-lapse
review-opened: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer eec-quality epl-quality sl2017-review-interval
  ls2020-review-triggers ir1990-review fl-followup eec-evaluate
reviewed: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer eec-quality epl-quality sl2017-review-outcome
  ls2020-review-outcomes ir1990-review fl-followup eec-evaluate
abolished: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer eec-quality epl-quality sl2017-gov-number
  sl2017-gov-substance sl2017-review-outcome ls2020-review-outcomes sl1988-review
replaced: sl2017-local-issuer-province ls1990-issuer sl1988-local-issuer
  sl2017-local-issuer-city fl-local-issuer eec-quality epl-quality sl2017-review-outcome
  sl1988-review
disputed: place.disputes
dispute-settled: place.disputes
archived: arch1991-classes archlaw-scope-approval seed-filing
"""
#: By place, track and first day of a making: what each step cites, in that order.
CITED = {
    ("33", Track.ORDINARY, date(2015, 1, 5)): """
proposed             | -
applied              | ls1990-procedure
appraised            | ls1990-issuer
project-approved     | ls1990-issuer ls1990-procedure
drafting-began       | ls1990-procedure
comment-opened       | ls1990-issuer ls1990-procedure
comment-received     | ls1990-procedure
comment-answered     | ls1990-issuer ls1990-procedure
comment-closed       | ls1990-issuer ls1990-procedure
submitted            | ls1990-procedure
technically-reviewed | ir1990-tc ls1990-procedure
public-notice        | ls1990-issuer
approved             | ls1990-issuer ls1990-number
published            | ls1990-issuer
made-public          | ls1990-issuer
reported-to-province | -
filed                | ir1990-local-filing ls1990-filing
sector-informed      | -
implemented          | ir1990-review
""",
    ("46", Track.ORDINARY, date(2024, 1, 2)): """
proposed             | ls2020-proposal
applied              | ls2020-application
appraised            | sl2017-local-issuer-province sl2017-need-survey ls2020-appraisal
project-approved     | sl2017-local-issuer-province sl2017-need-survey ls2020-plan
drafting-began       | ls2020-drafting
comment-opened       | sl2017-local-issuer-province ls2020-comment-days
comment-received     | ls2020-comment-days
comment-answered     | sl2017-local-issuer-province ls2020-submit
comment-closed       | sl2017-local-issuer-province ls2020-comment-days
submitted            | ls2020-application ls2020-drafting ls2020-submit
technically-reviewed | sl2017-tc-required ls2020-tc ls2020-review-items
public-notice        | sl2017-local-issuer-province ls2020-principles mu-place.notice
approved             | sl2017-local-issuer-province ls2020-approve ls2020-number
published            | sl2017-local-issuer-province ls2020-publish
made-public          | sl2017-local-issuer-province sl2017-free-mandatory ls2020-publicity-days
  mu-place.free-text
reported-to-province | mu-place.city-report
filed                | sl2017-local-filing ls2020-filing-days
sector-informed      | sl2017-local-filing
implemented          | ns2022-transition ir1990-review
""",
    ("4602", Track.ORDINARY, date(2024, 1, 2)): """
proposed             | ls2020-proposal
applied              | ls2020-application
city-empowered       | sl2017-local-issuer-city
appraised            | sl2017-local-issuer-city sl2017-need-survey ls2020-appraisal
project-approved     | sl2017-local-issuer-city sl2017-need-survey ls2020-plan
drafting-began       | ls2020-drafting
comment-opened       | sl2017-local-issuer-city ls2020-comment-days
comment-received     | ls2020-comment-days
comment-answered     | sl2017-local-issuer-city ls2020-submit
comment-closed       | sl2017-local-issuer-city ls2020-comment-days
submitted            | ls2020-application ls2020-drafting ls2020-submit
technically-reviewed | sl2017-tc-required ls2020-tc ls2020-review-items
public-notice        | sl2017-local-issuer-city ls2020-principles mu-place.notice
approved             | sl2017-local-issuer-city ls2020-approve ls2020-number
published            | sl2017-local-issuer-city ls2020-publish
made-public          | sl2017-local-issuer-city sl2017-free-mandatory ls2020-publicity-days
  mu-place.free-text
reported-to-province | mu-place.city-report
filed                | sl2017-local-filing ls2020-filing-days
sector-informed      | sl2017-local-filing
implemented          | ns2022-transition ir1990-review
""",
    ("46", Track.FOOD, date(2024, 1, 2)): """
proposed             | -
applied              | -
appraised            | fl-local-issuer sl2017-need-survey
project-approved     | fl-local-issuer sl2017-need-survey
drafting-began       | -
comment-opened       | fl-local-issuer fli-comment sl2017-need-survey
comment-received     | fli-comment sl2017-need-survey
comment-answered     | fl-local-issuer
comment-closed       | fl-local-issuer fli-comment sl2017-need-survey
submitted            | -
technically-reviewed | sl2017-tc-required
public-notice        | fl-local-issuer
approved             | fl-local-issuer
published            | fl-local-issuer
made-public          | fl-local-issuer sl2017-free-mandatory fl-publish
reported-to-province | -
filed                | fl-local-issuer fli-filing
sector-informed      | -
implemented          | ns2022-transition fli-early
""",
    ("46", Track.ENVIRONMENT, date(2025, 1, 6)): """
proposed             | -
applied              | -
appraised            | sl2017-need-survey
project-approved     | sl2017-need-survey
drafting-began       | -
comment-opened       | sl2017-need-survey
comment-received     | sl2017-need-survey
comment-answered     | -
comment-closed       | sl2017-need-survey
submitted            | -
technically-reviewed | -
public-notice        | -
approved             | epl-quality epl-discharge
published            | epl-quality epl-discharge
made-public          | epl-quality sl2017-free-mandatory
reported-to-province | -
filed                | epl-quality epl-discharge
sector-informed      | -
implemented          | ns2022-transition
""",
    ("46", Track.ENVIRONMENT, date(2026, 8, 15)): """
proposed             | -
applied              | -
appraised            | sl2017-need-survey
project-approved     | sl2017-need-survey
drafting-began       | -
comment-opened       | eec-expert eec-hearing sl2017-need-survey
comment-received     | eec-expert eec-hearing sl2017-need-survey
comment-answered     | -
comment-closed       | eec-expert eec-hearing sl2017-need-survey
submitted            | -
technically-reviewed | eec-expert
public-notice        | -
approved             | eec-quality eec-discharge eec-soil
published            | eec-quality eec-discharge eec-soil
made-public          | eec-quality sl2017-free-mandatory eec-publish
reported-to-province | -
filed                | eec-quality eec-discharge eec-soil
sector-informed      | -
implemented          | ns2022-transition
""",
    ("46", Track.ENGINEERING, date(2024, 1, 2)): """
proposed             | -
applied              | -
appraised            | sl2017-need-survey
project-approved     | sl2017-need-survey
drafting-began       | -
comment-opened       | -
comment-received     | -
comment-answered     | -
comment-closed       | -
submitted            | -
technically-reviewed | -
public-notice        | -
approved             | -
published            | -
made-public          | sl2017-free-mandatory
reported-to-province | -
filed                | -
sector-informed      | -
implemented          | -
""",
}


def lines(text: str) -> list[str]:
    """Give the lines of a text, those that are indented joined to the one above."""
    whole = text.strip().replace("\n  ", " ")
    return [" ".join(line.split()) for line in whole.splitlines()]


def told(procedure: Procedure) -> list[str]:
    return [
        f"{row.event} | {' '.join(row.at)} | {row.to or '-'} | "
        + (" ".join(dict.fromkeys(one.role.name for one in row.who)) or "-")
        for row in procedure.rows
    ]


def test_the_table_reads_as_it_is_written() -> None:
    assert told(MAKING) == lines(ROWS)


def test_each_row_rests_on_its_provisions() -> None:
    rows = [f"{row.event}: {' '.join(row.provisions)}" for row in MAKING.rows]
    assert rows == lines(BASES)


@pytest.mark.parametrize(("case", "expected"), CITED.items(), ids=str)
def test_each_step_cites_its_articles_of_the_day_the_place_and_the_track(
    judged: Judging, case: tuple[str, Track, date], expected: str
) -> None:
    place, track, start = case
    assert [
        f"{step} | "
        + (
            " ".join(
                cited.provision
                for cited in judged(step, place=place, track=track, start=start).citations
            )
            or "-"
        )
        for step in (line.split()[0] for line in lines(expected))
    ] == lines(expected)


def test_the_stages_have_the_codes_of_gbt_16733_and_one_more() -> None:
    assert [(stage.code, stage.wording.zh, stage.wording.en) for stage in STAGES] == [
        ("00", "预阶段", "preliminary"),
        ("10", "立项阶段", "project"),
        ("20", "起草阶段", "drafting"),
        ("30", "征求意见阶段", "public comment"),
        ("40", "审查阶段", "technical review"),
        ("50", "批准阶段", "approval"),
        ("60", "出版（已发布）阶段", "published"),
        ("90", "复审阶段", "under review"),
        ("95", "废止阶段", "abolished"),
        ("ended", "项目终止", "project ended"),
    ]
    assert [stage.code for stage in STAGES if stage.is_final] == ["95", "ended"]
    codes = china_law().provisions["gbt16733-codes"].value.split(",")
    assert [stage.code for stage in STAGES][:-1] == codes


def test_the_procedure_has_its_name_and_begins_before_a_project() -> None:
    assert (MAKING.name, str(MAKING.wording), MAKING.start, MAKING.subject) == (
        "making",
        "地方标准制修订 / making of local standards",
        "00",
        "number",
    )
    assert (MAKING.stages, MAKING.events) == (STAGES, EVENTS)


@pytest.mark.parametrize("start", ReviewStart)
def test_the_table_keeps_what_a_table_must(start: ReviewStart) -> None:
    assert check_procedure(making(start), china_law()) == ()


def test_a_review_period_begins_with_publication_or_with_implementation() -> None:
    begins = {
        start: [
            row.event
            for row in making(start).rows
            if "review" in {duty.name for duty in row.starts}
        ]
        for start in ReviewStart
    }
    assert begins == {
        ReviewStart.PUBLICATION: ["published", "reviewed"],
        ReviewStart.IMPLEMENTATION: ["implemented", "reviewed"],
    }


def test_the_readings_are_named_as_files_name_them() -> None:
    assert [start.value for start in ReviewStart] == ["publication", "implementation"]


def test_another_reading_changes_nothing_but_that() -> None:
    other = making(ReviewStart.IMPLEMENTATION)
    assert making(ReviewStart.PUBLICATION) is MAKING
    assert told(other) == told(MAKING)
    assert [row.event for row, one in zip(MAKING.rows, other.rows, strict=True) if row != one] == [
        "published",
        "implemented",
    ]
    published = next(row for row in other.rows if row.event == "published")
    assert [duty.name for duty in published.starts] == ["publicity", "report-to-province", "filing"]
