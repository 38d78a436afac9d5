"""The text report: grouped, heaviest first, bounded, fit for a terminal."""

import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.law.finding import NOWHERE, Finding, Weight
from localstd.reports import AuditAbout, Form, Ink, Summary, Tally, report_for
from localstd.testing.strategies.findings import findings
from localstd.wording import Language

IN_CHINESE = """\
示例登记册　截至2026-11-22

[不符] LS301 filed-late  备案超期  3处
  依据：《地方标准管理办法》第16条
  处理：尽快补报备案
    第3行  备案日期  2026-05  [可能]
      应于 2026-05-06 前备案（日期仅精确到月或年）
    第5行  备案日期  2026-05  [可能]
      应于 2026-05-06 前备案（日期仅精确到月或年）
    另有1处（全部：--format json）

[提醒] LS102 number-repaired  编号写法不规范  1处
    第2行  标准编号  DB33/T1—2026  [确定]
      编号不规范
      → 建议写作DB33/T 1-2026

缺少日期等事实，或者没有适用的期限，未能判断：公开期限8行
共8行，4个问题：不符 3、提醒 1、说明 0；确定 1、可能 3。
"""

TAIL_IN_ENGLISH = "Rows read: 8; findings: 4 (fault 3, warning 1, note 0; certain 1, possible 3)."


def printed(
    found: list[Finding],
    summary: Summary,
    *,
    language: Language = "zh",
    at_most: int | None = 2,
    ink: Ink = Ink.PLAIN,
) -> str:
    page = io.StringIO()
    with report_for(page, Form.TEXT, language=language, at_most=at_most, ink=ink) as report:
        report.begin(summary.about)
        for finding in found:
            report.add(finding)
        report.end(summary)
    return page.getvalue()


def test_a_small_audit_prints_as_known(found: list[Finding], summary: Summary) -> None:
    assert printed(found, summary) == IN_CHINESE


def test_the_same_audit_ends_in_english_when_asked(found: list[Finding], summary: Summary) -> None:
    assert printed(found, summary, language="en").splitlines()[-1] == TAIL_IN_ENGLISH


def test_what_bars_an_act_is_counted_where_there_is_such_a_thing(found: list[Finding]) -> None:
    tally = Tally(AuditAbout(register="示例", as_of=date(2026, 11, 22)))
    barred = evolve(found[1], weight=Weight.BAR)
    tally.add(barred)
    assert "个问题：禁止 1、不符 0" in printed([barred], tally.summary(rows=1))


def test_none_are_listed_when_none_are_asked_for(found: list[Finding], summary: Summary) -> None:
    assert printed(found, summary, at_most=0, language="en").splitlines()[2:9] == [
        "[fault] LS301 filed-late  filed late  3",
        "  Basis: rule26 art. 16",
        "  Remedy: file it now",
        "    and 3 more (all of them: --format json)",
        "",
        "[warning] LS102 number-repaired  number not in canonical form  1",
        "    and 1 more (all of them: --format json)",
    ]


def test_ten_of_a_check_are_listed_unless_asked_otherwise(
    found: list[Finding], summary: Summary
) -> None:
    many = printed(found[1:2] * 12, summary, at_most=None)
    assert "另有2处" in many


def test_a_remedy_of_one_finding_stands_with_it(found: list[Finding], summary: Summary) -> None:
    own = evolve(found[0], suggestion="")
    assert printed([own], summary).splitlines()[3:6] == [
        "    第2行  标准编号  DB33/T1—2026  [确定]",
        "      编号不规范",
        "      处理：改写为 DB33/T 1-2026",
    ]


def test_a_finding_about_the_whole_register_says_so(found: list[Finding], summary: Summary) -> None:
    whole = evolve(found[1], where=NOWHERE)
    assert printed([whole], summary, language="en").splitlines()[5] == "    register  [possible]"


def test_a_clean_register_is_said_to_be_clean(about: AuditAbout) -> None:
    lines = printed([], Tally(about).summary(rows=3)).splitlines()
    assert lines[2] == "没有发现问题。"


def test_colours_change_nothing_but_the_colours(found: list[Finding], summary: Summary) -> None:
    coloured = printed(found, summary, ink=Ink.COLOUR)
    for code in ("1;31", "1;33", "1", "2", "0"):
        coloured = coloured.replace(f"\x1b[{code}m", "")
    assert coloured == IN_CHINESE


@given(st.lists(findings(), max_size=4), st.sampled_from(("zh", "en")))
def test_no_text_from_a_register_steers_the_terminal(
    drawn: list[Finding], language: Language
) -> None:
    about = AuditAbout(register="\x1b]0;x\x07", as_of=date(2026, 11, 22))
    text = printed(drawn, Tally(about).summary(rows=0), language=language)
    assert [c for c in text if c != "\n" and not c.isprintable() and ord(c) < 0xA0] == []


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_very_long_value_is_cut(
    found: list[Finding], summary: Summary, language: Language
) -> None:
    long = evolve(found[0], where=evolve(found[0].where, value="标" * 5000))
    assert max(map(len, printed([long], summary, language=language).splitlines())) < 300
