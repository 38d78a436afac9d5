"""A province's standard, 2013 to 2026, through three regimes, told day by day.

Made and filed under the law of 1988 and ls1990; reviewed under the law of 2017; overtaken,
reviewed again and replaced under ls2020. Numbers, names and days are made up.
"""

from collections.abc import Callable
from typing import Any, TypeAlias

from localstd.making import next_number
from localstd.numbers import StandardNumber

Desk: TypeAlias = Any  # tests/stories/conftest.py
Opening: TypeAlias = Callable[..., Desk]
Telling: TypeAlias = Callable[..., list[tuple[str, str, tuple[str, ...]]]]

PLAN = {"project": "茶园灌溉技术规程", "applicant": "省农业厅", "drafter": "省农科院"}
OF_1990 = ["备案报告", "批准文件", "地方标准文本", "编制说明"]
FOR_REVIEW = ["地方标准送审稿", "编制说明", "有关行政主管部门意见", "征求意见处理情况"]
FOR_APPROVAL = ["地方标准报批稿", "审查意见处理情况", *FOR_REVIEW[1:]]
EXAMINED = {
    "in_scope": True,
    "floor_kept": True,
    "dissent_handled": True,
    "below_mandatory": False,
}


def under_the_law_of_1988(opened: Opening) -> Desk:
    """2013 and 2014: one made and filed."""
    desk = opened("浙-2013-7", "33")
    desk = desk.then("2013-03-20", "appraised", "province", national_exists=False)
    desk = desk.then("2013-04-01", "project-approved", "province", deadline="2014-06-30", **PLAN)
    assert desk.owed("2013-04-01") == [("project", "province", "2014-06-30")]
    assert desk.cited("2013-04-01", "project") == ("ls1990-procedure",)
    desk = desk.then("2013-05-06", "drafting-began", "drafter", drafters=["茶一", "茶二"])
    desk = desk.then("2013-09-02", "comment-opened", "province")
    # no text that was read set a number of days: two weeks were enough
    desk = desk.then("2013-09-16", "comment-closed", "province")
    desk = desk.then(
        "2013-10-10",
        "technically-reviewed",
        "committee",
        body="标准化技术委员会",
        committee_exists=True,
        members=24,
        voting=16,
        in_favour=12,
        against=4,
        reviewers=["水一", "水二"],
    )
    desk = desk.then("2013-12-20", "approved", "province", number="DB33/T 950-2014", is_used=False)
    return desk.then(
        "2014-01-15",
        "published",
        "province",
        number="DB33/T 950-2014",
        implementation="2014-02-15",
    )


def under_the_law_of_2017(desk: Desk) -> Desk:
    """To 2019: reviewed once, and kept."""
    desk = desk.then("2014-02-10", "filed", "province", papers=OF_1990)
    desk = desk.then("2014-02-15", "implemented")
    desk = desk.then("2018-12-10", "review-opened", "province")
    return desk.then("2019-01-10", "reviewed", "province", outcome="continue")


def overtaken(desk: Desk) -> Desk:
    """2021: a national standard takes up the subject."""
    return desk.then(
        "2021-06-01", "overtaken", standard="GB/T 40000-2021", implementation="2021-12-01"
    )


def test_it_is_published_and_filed_under_ls1990(opened: Opening, telling: Telling) -> None:
    desk = under_the_law_of_1988(opened)
    # thirty days from 15 January; nobody owed that its text be public
    assert desk.owed("2014-01-15") == [
        ("filing", "province", "2014-02-14"),
        ("review", "province", "2019-01-15"),
    ]
    assert desk.cited("2014-01-15", "filing") == ("ls1990-filing", "ir1990-local-filing")
    assert telling(desk.asked("2014-02-14", "filed", "province", papers=OF_1990)) == []
    assert telling(desk.asked("2014-02-15", "filed", "province", papers=OF_1990[:1])) == [
        (
            "LS652",
            "DB33/T 950-2014的备案材料缺批准文件、地方标准文本、编制说明（所依条款原文未核）",
            ("ls1990-filing-docs",),
        ),
        (
            "LS301",
            (
                "DB33/T 950-2014于2014-01-15发布，最迟应于2014-02-14备案，2014-02-15备案，"
                "逾期1天（所依条款原文未核）"
            ),
            ("ls1990-filing",),
        ),
    ]


def test_a_new_law_takes_over_the_review_and_asks_nothing_of_what_was_done(
    opened: Opening, telling: Telling
) -> None:
    desk = under_the_law_of_1988(opened)
    desk = desk.then("2014-02-10", "filed", "province", papers=OF_1990)
    assert (
        desk.owed("2017-12-31") == desk.owed("2018-01-01") == [("review", "province", "2019-01-15")]
    )
    assert desk.cited("2017-12-31", "review") == ("ir1990-review",)
    assert desk.cited("2018-01-01", "review") == ("sl2017-review-interval", "ir1990-review")
    assert telling(desk.recorded("2019-01-15")) == []
    assert telling(desk.recorded("2019-01-16")) == [
        (
            "LS305",
            (
                "按一般不超过5年的复审周期，DB33/T 950-2014自2014-01-15起算，"
                "最迟应于2019-01-15复审，至2019-01-16未见复审，已逾1天"
            ),
            ("sl2017-review-interval", "ir1990-review"),
        )
    ]


def test_it_is_reviewed_in_time_and_owes_the_next_review(opened: Opening) -> None:
    desk = under_the_law_of_2017(under_the_law_of_1988(opened))
    assert [desk.stage(day) for day in ("2018-12-09", "2018-12-10", "2019-01-10")] == [
        "60",
        "90",
        "60",
    ]
    # ls2020 asks for publicity within twenty days of what is published from its first day on
    assert (
        desk.owed("2020-02-29") == desk.owed("2020-03-01") == [("review", "province", "2024-01-10")]
    )


def test_a_national_standard_no_longer_ends_it_but_asks_for_a_review(
    opened: Opening, telling: Telling
) -> None:
    desk = overtaken(under_the_law_of_2017(under_the_law_of_1988(opened)))
    assert desk.owed("2021-06-01") == [
        ("early-review", "province", "None"),
        ("review", "province", "2024-01-10"),
    ]
    assert telling(desk.asked("2021-12-01", "lapsed")) == [
        (
            "LS653",
            "DB33/T 950-2014此时不因相应国家标准或者行业标准而自行废止（所依条款原文未核）",
            ("ls2020-review-triggers", "ir1990-local-auto"),
        )
    ]
    assert desk.asked("2021-12-01", "lapsed").ruling.value == "refused"


def test_it_is_revised_and_replaced_when_the_new_edition_is_implemented(
    opened: Opening, telling: Telling
) -> None:
    old = overtaken(under_the_law_of_2017(under_the_law_of_1988(opened)))
    old = old.then("2021-08-02", "review-opened", "province", review="浙复-2021-3")
    old = old.then("2021-09-01", "reviewed", "province", outcome="revise", making="浙-2021-31")
    assert old.owed("2021-09-01") == [
        ("review", "province", "2026-09-01"),
        ("revision", "province", "None"),
    ]
    new = revised(opened)
    assert new.owed("2022-08-08") == [
        ("filing", "province", "2022-10-08"),  # after the National Day, a make-up working day
        ("publicity", "province", "2022-08-29"),  # 28 August 2022 is a Sunday
        ("review", "province", "2027-08-09"),  # 8 August 2027 is a Sunday
    ]
    new = new.then("2022-08-20", "made-public", "province")
    new = new.then("2022-10-08", "filed", "province", papers=["发布公告", "地方标准文本"])
    new = new.then("2022-10-20", "sector-informed", "national")
    new = new.then("2022-11-08", "implemented")
    old = old.then("2022-11-08", "replaced", "province", by_number="DB33/T 950-2022")
    assert (old.stage("2022-11-07"), old.stage("2022-11-08")) == ("60", "95")
    assert old.owed("2022-11-08") == []
    assert new.owed("2026-11-25") == [("review", "province", "2027-08-09")]
    assert telling(new.recorded("2026-11-25")) == telling(old.recorded("2026-11-25")) == []


def revised(opened: Opening) -> Desk:
    """The second edition, under ls2020: thirty days of comment, papers, items."""
    desk = opened("浙-2021-31", "33")
    desk = desk.then("2021-09-10", "applied", "sector", title=PLAN["project"])
    desk = desk.then(
        "2021-09-30",
        "appraised",
        "province",
        surveyed=True,
        appraised=True,
        special_need="丘陵茶园",
    )
    desk = desk.then("2021-10-20", "project-approved", "province", deadline="2022-12-31", **PLAN)
    desk = desk.then("2021-11-01", "drafting-began", "drafter", drafters=["茶一"])
    desk = desk.then("2022-03-01", "comment-opened", "province", was_public=True)
    short = desk.asked("2022-03-30", "comment-closed", "province")
    assert [one.code for one in short.bars] == ["LS630"]
    desk = desk.then("2022-03-15", "comment-received", comment="1", author="某茶场")
    desk = desk.then("2022-03-31", "comment-closed", "province")
    unanswered = desk.asked("2022-04-10", "submitted", "sector", papers=FOR_REVIEW)
    assert [(one.code, one.weight.word) for one in unanswered.findings] == [("LS632", "warning")]
    desk = desk.then(
        "2022-04-08",
        "comment-answered",
        "sector",
        comment="1",
        answer="not-adopted",
        reason="已由国家标准规定",
    )
    desk = desk.then("2022-04-10", "submitted", "sector", papers=FOR_REVIEW)
    desk = desk.then(
        "2022-05-18",
        "technically-reviewed",
        "committee",
        body="committee",
        committee_exists=True,
        members=25,
        vice_chairs=1,
        from_one_unit=2,
        seats_of_one_person=1,
        voting=19,
        in_favour=13,
        against=4,
        reviewers=["水一", "水二"],
        **EXAMINED,
    )
    return numbered(desk)


def numbered(desk: Desk) -> Desk:
    """A revision keeps its serial; a new standard would have had the next one."""
    taken = [StandardNumber.parse("DB33/T 950-2014"), StandardNumber.parse("DB33/T 2400-2021")]
    assert str(next_number(taken, place="33", year=2022)) == "DB33/T 2401-2022"
    number = "DB33/T 950-2022"
    desk = desk.then(
        "2022-07-25", "approved", "province", number=number, papers=FOR_APPROVAL, is_used=False
    )
    return desk.then(
        "2022-08-08", "published", "province", number=number, implementation="2022-11-08"
    )
