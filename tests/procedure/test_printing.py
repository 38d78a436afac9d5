"""Tables print themselves, in both languages."""

import pytest

from localstd._attrs import evolve
from localstd.cleanup import MANDATORY_CLEANUP
from localstd.law import Track, UnknownProvisionError, china_law
from localstd.making import MAKING
from localstd.procedure import procedure_diagram, procedure_page
from localstd.testing import Trial
from localstd.wording import Language


def page(plot: Trial, language: Language = "en") -> list[str]:
    return procedure_page(plot.procedure, plot.law, language).splitlines()


def section(lines: list[str], title: str) -> list[str]:
    """Give the rows of the table below a heading, without its head."""
    below = lines[lines.index(title) + 1 :]
    end = next((n for n, line in enumerate(below) if line.startswith("#")), len(below))
    return [line for line in below[:end] if line.startswith("|")][2:]


def test_the_diagram_draws_what_leads_on(plot: Trial) -> None:
    assert procedure_diagram(plot.procedure, "en").splitlines() == [
        "stateDiagram-v2",
        "    [*] --> sfree",
        "    sfree: free free",
        "    sasked: asked asked for",
        "    sheld: held held",
        "    sclosed: closed closed",
        "    sfree --> sasked: asked",
        "    sasked --> sheld: let",
        "    sheld --> sclosed: forfeited",
        "    sasked --> sfree: given-back",
        "    sheld --> sfree: given-back",
        "    sclosed --> [*]",
    ]


def test_the_diagram_joins_what_leads_the_same_way(plot: Trial) -> None:
    rows = (
        evolve(row, to="closed") if row.event == "given-back" and "held" in row.at else row
        for row in plot.procedure.rows
    )
    other = plot.procedure.with_rows(
        [*rows, evolve(plot.procedure.rows[6], event="warned", at=("free",), to="asked")]
    )
    drawn = procedure_diagram(other, "zh").splitlines()
    assert "    sheld --> sclosed: 收回 / 退还" in drawn
    assert "    sfree --> sasked: 申请 / 警告" in drawn
    assert "    sheld: held 已出租" in drawn


def test_a_row_that_leads_to_its_own_stage_is_not_drawn(plot: Trial) -> None:
    rows = [
        evolve(row, to="held", at=("held",)) if row.event == "warned" else row
        for row in plot.procedure.rows
    ]
    assert procedure_diagram(plot.procedure.with_rows(rows), "en") == procedure_diagram(
        plot.procedure, "en"
    )


def test_a_picture_names_stages_without_hyphens_which_mermaid_cannot_read() -> None:
    drawn = procedure_diagram(MANDATORY_CLEANUP, "en").splitlines()
    assert "    sto_abolish: to-abolish concluded to abolish" in drawn
    assert "    sto_abolish --> sabolished: abolition announced" in drawn
    names = [name for line in drawn[1:] for name in line.split(": ")[0].split(" --> ")]
    assert [name for name in names if "-" in name] == []


def test_the_page_opens_with_its_title_and_picture(plot: Trial) -> None:
    lines = page(plot)
    assert lines[:9] == [
        "<!-- Generated from the table and the law; do not edit by hand. -->",
        "",
        "# Plots (园地)",
        "",
        "## Flow",
        "",
        "```mermaid",
        "stateDiagram-v2",
        "    [*] --> sfree",
    ]
    assert page(plot, "zh")[:5] == [
        "<!-- 由程序表和法律条款自动生成；请勿手工修改。 -->",
        "",
        "# 园地",
        "",
        "## 流程图",
    ]
    assert "    sfree: free 空闲" in page(plot, "zh")


def test_the_page_ends_with_one_line_break(plot: Trial) -> None:
    printed = procedure_page(plot.procedure, plot.law, "en")
    assert printed.endswith("|\n")


def test_the_page_has_its_parts_in_order(plot: Trial) -> None:
    titles = [line for line in page(plot) if line.startswith("## ")]
    assert titles == [
        "## Flow",
        "## Steps",
        "## Steps in detail",
        "## Duties",
        "## Legal basis",
    ]
    assert [line for line in page(plot, "zh") if line.startswith("## ")] == [
        "## 流程图",
        "## 步骤一览",
        "## 逐项说明",
        "## 义务",
        "## 依据",
    ]


def test_the_steps_are_told_at_a_glance(plot: Trial) -> None:
    rows = section(page(plot), "## Steps")
    assert rows[:2] == [
        "| free | asked (申请) | gardener | asked |",
        "| asked | let (出租) | warden | held |",
    ]
    assert rows[-1] == "| free, asked, held, closed | noted (备注) | anybody | stays |"
    assert section(page(plot, "zh"), "## 步骤一览")[-1] == (
        "| free, asked, held, closed | 备注 | 不限 | 不变 |"
    )


def test_a_mandate_that_yields_says_to_what(plot: Trial) -> None:
    rows = [
        evolve(row, who=tuple(evolve(one, yields_to="north-dig") for one in row.who))
        if row.event == "let"
        else row
        for row in plot.procedure.rows
    ]
    other = evolve(plot, procedure=plot.procedure.with_rows(rows))
    who = "| By whom | warden: bylaws2010 art. 4, bylaws2000 art. 4, until north2015 art. 1"
    assert [line for line in page(other) if line.startswith(who)]
    assert [line for line in page(other, "zh") if "（由《北区细则》第1条" in line]


def test_a_step_says_all_that_its_row_says(plot: Trial) -> None:
    lines = page(plot)
    here = lines.index("### Let (出租)")
    assert lines[here + 2 : here + 13] == [
        "| Stage | asked asked for |",
        "| --- | --- |",
        "| By whom | warden: bylaws2010 art. 4, bylaws2000 art. 4 |",
        "| Basis | bylaws2010 art. 2, bylaws2000 art. 2 |",
        (
            "| Requirements | `plot.member` (bylaws2000 art. 1, bylaws2010 art. 1); "
            "else PL1 no member, or plots enough<br>"
            "`plot.wait` from “asked” on: "
            "at least 5 days: bylaws2000 art. 2, since 2000-01-01, before 2010-07-01; "
            "at least 10 days: bylaws2010 art. 2, since 2010-07-01; "
            "else PL2 {act} {started}, to wait {length} until {due}, let {done} "
            "({late}-day shortfall) |"
        ),
        "| Duties begun | dig, pay, visit, announce, report |",
        "| Notified | gardener, council |",
        "| Next stage | held held |",
        (
            "| Facts | `pay_by` pay_by: a date such as 2026-07-24<br>"
            "`unclaimed` unclaimed: true or false |"
        ),
        "| In a program | `let`, by `warden` |",
        "",
    ]


def test_what_a_row_does_not_say_is_left_out(plot: Trial) -> None:
    lines = page(plot)
    here = lines.index("### Dug (翻地)")
    assert lines[here + 2 : here + 9] == [
        "| Stage | held held |",
        "| --- | --- |",
        "| By whom | gardener: bylaws2010 art. 1, bylaws2000 art. 1 |",
        "| Duties ended | dig |",
        "| Next stage | stays |",
        "| In a program | `dug`, by `gardener` |",
        "",
    ]


def test_what_must_be_told_is_marked_in_both_languages() -> None:
    made = procedure_page(MAKING, china_law(), "en"), procedure_page(MAKING, china_law(), "zh")
    marks = "`title` title, required: a text", "`title` 名称，必填：文字"
    assert [mark in one for one, mark in zip(made, marks, strict=True)] == [True, True]


def test_tracks_are_named_where_not_all_are_meant(plot: Trial) -> None:
    lines = page(plot)
    here = lines.index("### Forfeited (收回)")
    assert lines[here + 4 : here + 7] == [
        "| By whom | council (ordinary standards): bylaws2010 art. 7 |",
        "| Basis | bylaws2010 art. 8 |",
        (
            "| Requirements | `plot.forfeit` (bylaws2010 art. 8) only where it is not kept; "
            "else PL8 not warned, not forfeited |"
        ),
    ]
    noted = lines.index("### Noted (备注)")
    assert lines[noted + 4 : noted + 7] == [
        "| By whom | anybody |",
        "| Basis | bylaws2010 art. 4, bylaws2000 art. 4<br>bylaws2010 art. 7 (food safety) |",
        "| Next stage | stays |",
    ]
    zh = page(plot, "zh")
    forfeited = zh.index("### 收回")
    assert zh[forfeited + 4 : forfeited + 7] == [
        "| 办理主体 | 理事会（一般领域）：《园地规则（2010）》第7条 |",
        "| 依据 | 《园地规则（2010）》第8条 |",
        (
            "| 要求 | `plot.forfeit`（《园地规则（2010）》第8条）仅在不符合该规则时；"
            "否则PL8 未先警告，不得收回 |"
        ),
    ]
    assert zh[zh.index("### 翻地") + 4] == (
        "| 办理主体 | 种植人：《园地规则（2010）》第1条、《园地规则（2000）》第1条 |"
    )
    asked = zh[zh.index("### 出租") + 6]
    assert (
        "| 要求 | `plot.member`（《园地规则（2000）》第1条、《园地规则（2010）》第1条）；否则"
        in asked
    )
    assert "<br>`plot.wait` 自“申请”起：不少于5日：《园地规则（2000）》第2条，" in asked


def test_those_who_may_by_the_same_law_are_named_together(plot: Trial) -> None:
    first = plot.procedure.rows[0]
    (gardener,) = first.who
    (warden,) = plot.procedure.rows[1].who
    both = evolve(first, who=(gardener, evolve(warden, basis=gardener.basis), warden))
    other = evolve(plot, procedure=plot.procedure.with_rows((both, *plot.procedure.rows[1:])))
    lines = page(other)
    assert lines[lines.index("### Asked (申请)") + 4] == (
        "| By whom | gardener, warden: bylaws2010 art. 1, bylaws2000 art. 1<br>"
        "warden: bylaws2010 art. 4, bylaws2000 art. 4 |"
    )


def test_duties_are_told_with_their_limits(plot: Trial) -> None:
    dig, pay, visit, announce, report = section(page(plot), "## Duties")
    assert dig == (
        "| dig (翻地) | gardener: bylaws2010 art. 1, bylaws2000 art. 1 | `plot.dig`: "
        "at most 30 days: bylaws2000 art. 3, since 2000-01-01, before 2010-07-01; "
        "at most 30 days: bylaws2010 art. 3, since 2010-07-01; "
        "at most 20 days: north2015 art. 1 (text not checked) [11], since 2015-01-01 "
        "| PL3 {started}{act}，应于{due}前翻地，{done}翻地，逾{late}天 |"
    ).replace(
        "PL3 {started}{act}，应于{due}前翻地，{done}翻地，逾{late}天",
        "PL3 {act} {started}, to be dug by {due}, dug {done} ({late}-day delay) "
        "| PL4 {act} {started}, to be dug by {due}, not by {as_of} ({late}-day delay)",
    )
    assert pay.split(" | ")[2] == "pay_by, as the event states it"
    assert visit.split(" | ")[3:] == [
        "—",
        "PL7 not visited in {length}, due {due} ({late}-day delay) |",
    ]
    assert announce.split(" | ")[2].startswith(
        "`plot.notice`: at least 1 month: bylaws2010 art. 6, since 2010-07-01<br>`plot.visit`: "
        "generally at most 1 year"
    )
    assert report == (
        "| report (上报) | council (ordinary standards): bylaws2010 art. 7 | promptly | — | — |"
    )
    zh = section(page(plot, "zh"), "## 义务")
    assert zh[1].split(" | ")[2] == "付租日（由事件确定）"
    assert zh[4].split(" | ")[2] == "及时"
    assert "不超过20日：《北区细则》第1条（原文未核） [11]，自2015-01-01起" in zh[0]


def test_every_provision_is_listed_with_its_days(plot: Trial) -> None:
    rows = section(page(plot), "## Legal basis")
    assert (
        rows[0] == "| bylaws2010 art. 7: 《园地规则（2010）》第7条 | `council` | since 2010-07-01 |"
    )
    assert [row.split("`")[1] for row in rows] == [
        *("council", "forfeit", "members", "old-members", "old-wait", "old-warden"),
        *("wait", "warden"),
    ]
    assert section(page(plot, "zh"), "## 依据")[3] == (
        "| 《园地规则（2000）》第1条 | `old-members` | 自2000-01-01起，2010-07-01前 |"
    )


def test_a_first_day_that_nobody_knows_is_said_not_to_be_known(plot: Trial) -> None:
    provisions = {
        one.id: evolve(one, begins=None) if one.id == "council" else one
        for one in plot.law.provisions
    }
    law = evolve(plot.law, provisions=evolve(plot.law.provisions, provisions=provisions))
    lines = procedure_page(plot.procedure, law, "en").splitlines()
    assert section(lines, "## Legal basis")[0].endswith("| first day not known |")
    zh = procedure_page(plot.procedure, law, "zh").splitlines()
    assert section(zh, "## 依据")[0].endswith("| 起始日不详 |")


def test_a_limit_of_other_tracks_names_them(plot: Trial) -> None:
    on_food = frozenset({Track.FOOD})
    limits = tuple(
        evolve(one, tracks=on_food) if one.name == "plot.wait" else one for one in plot.law.limits
    )
    page_ = procedure_page(plot.procedure, evolve(plot.law, limits=limits), "en")
    assert "at least 10 days: bylaws2010 art. 2 (food safety), since 2010-07-01" in page_
    two = frozenset({Track.ORDINARY, Track.FOOD})
    limits = tuple(evolve(one, tracks=two) for one in plot.law.limits)
    assert "food safety), since" not in procedure_page(
        plot.procedure, evolve(plot.law, limits=limits), "en"
    )


def test_a_line_between_cells_is_not_taken_for_one(plot: Trial) -> None:
    odd = evolve(plot.procedure.events[0], wording=evolve(plot.procedure.wording, en="a|b"))
    procedure = evolve(plot.procedure, events=(odd, *plot.procedure.events[1:]))
    lines = procedure_page(procedure, plot.law, "en").splitlines()
    assert section(lines, "## Steps")[0] == "| free | a&#124;b (园地) | gardener | asked |"


def test_a_provision_that_the_law_does_not_know_is_refused(plot: Trial) -> None:
    row = evolve(plot.procedure.rows[0], basis=("no-such-article",))
    procedure = plot.procedure.with_rows((row, *plot.procedure.rows[1:]))
    with pytest.raises(UnknownProvisionError):
        procedure_page(procedure, plot.law, "en")
