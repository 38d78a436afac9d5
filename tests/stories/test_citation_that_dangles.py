"""A local standard of Shandong is reviewed and abolished while two texts cite it.

Users said that it was out of date. One owner puts the citation right, the other does not, and
the report of the year shows which one.
"""

from datetime import date

from localstd.calendar import PartialDate, china_calendar
from localstd.law import china_law
from localstd.making import MAKING
from localstd.numbers import StandardNumber
from localstd.procedure import (
    Body,
    Decision,
    Event,
    History,
    Matter,
    Procedure,
    Ruling,
    decide,
    duties,
    fold,
)
from localstd.reports import impact_lines, implementation_lines
from localstd.review import REVIEW, CountedFrom, begin, for_standard
from localstd.supervision.implementation import (
    FEEDBACK,
    ChangeKind,
    CitationIndex,
    CitedIn,
    Effect,
    Filed,
    ImplementationReport,
    KnownStandard,
    KnownStandards,
    StandardChange,
    StandardCitation,
    impact,
    implementation_report,
    review_asked_by,
)

OLD, NATIONAL = StandardNumber.parse("DB37/T 812-2021"), StandardNumber.parse("GB/T 40812-2025")
PUBLISHED, ABOLISHED = PartialDate(2021, 4, 1), PartialDate(2025, 9, 1)
PROVINCE = Body(role="province", place="37")
LAW = StandardCitation(
    text="某市餐厨废弃物管理办法",
    kind=CitedIn.LAW,
    owner="市城管局",
    number=OLD,
    at="第十二条",
    since=PartialDate(2022, 1, 1),
)
TENDER = StandardCitation(
    text="餐厨废弃物收运招标文件范本",
    kind=CitedIn.PROCUREMENT,
    owner="市公共资源交易中心",
    number=StandardNumber.parse("DB37/T 812"),
    since=PartialDate(2023, 3, 1),
)
METHOD = StandardCitation(
    text="餐厨废弃物处理规程",
    kind=CitedIn.STANDARD,
    owner="省环境标委会",
    number=OLD,
    own_number=StandardNumber.parse("DB37/T 1500-2023"),
)
LICENCE = StandardCitation(
    text="处理企业许可审查细则",
    kind=CitedIn.LICENCE,
    owner="省住建厅",
    number=StandardNumber.parse("DB37/T 1500-2023"),
)
#: The standard is abolished for a national one; the review says so in its announcement.
END = StandardChange(kind=ChangeKind.REPLACED, number=OLD, on=ABOLISHED, successors=(NATIONAL,))


def happens(procedure: Procedure, history: History, *events: Event) -> History:
    """Let events happen, each permitted and with nothing found."""
    for event in events:
        decision: Decision = decide(
            procedure,
            history,
            event,
            law=china_law(),
            calendar=china_calendar(),
            as_of=event.on.last,
        )
        assert decision.ruling is Ruling.PERMITTED, (event.type, decision.findings)
        assert [one.code for one in decision.findings] == [], event.type
        history = history.with_(event)
    return history


def owed(procedure: Procedure, history: History, as_of: date) -> set[str]:
    found = duties(procedure, history, law=china_law(), calendar=china_calendar(), as_of=as_of)
    return {one.type.name for one in found}


def heard() -> History:
    """Tell the feedback, up to the review that is asked for."""
    matter = Matter(id="fb-37-18", place="37")
    return happens(
        FEEDBACK,
        History(matter=matter),
        Event.of("received", date(2025, 2, 10), number=OLD, topic="outdated", is_named=False),
        Event.of("considered", date(2025, 2, 24), PROVINCE),
        Event.of("answered", date(2025, 3, 12), PROVINCE, result="adopted"),
        Event.of("review-asked", date(2025, 3, 14), PROVINCE, recommendation="abolish"),
    )


def reviewed() -> History:
    """Tell the review, which is asked for by the feedback and ends in abolition."""
    asked = review_asked_by(heard(), as_of=date(2025, 3, 31))
    assert asked is not None
    began = begin("37-2021-812", OLD, on=PUBLISHED, counted_from=CountedFrom.PUBLICATION)
    waiting = History(matter=Matter(id="review-37-9", place="37"), events=(began,))
    review = happens(REVIEW, waiting, asked)
    assert "asked-review" in owed(REVIEW, review, date(2025, 3, 31))
    return happens(
        REVIEW,
        review,
        Event.of("opened", date(2025, 4, 1), PROVINCE),
        Event.of("concluded", date(2025, 7, 15), PROVINCE, outcome="abolish"),
        Event.of(
            "abolition-announced", date(2025, 8, 1), PROVINCE,
            announcement="2025年第6号", ends=ABOLISHED,
        ),
    )  # fmt: skip


def reported(index: CitationIndex, known: KnownStandards, as_of: date) -> ImplementationReport:
    files: tuple[Filed, ...] = ((FEEDBACK, heard()), (REVIEW, reviewed()))
    return implementation_report(
        2025, "37", law=china_law(), as_of=as_of, standards=known, citations=index, files=files
    )


def test_feedback_is_answered_and_leads_to_a_review_that_ends_the_standard() -> None:
    feedback, review = heard(), reviewed()
    assert owed(FEEDBACK, feedback, date(2025, 3, 31)) == set()
    before = feedback.as_of(date(2025, 3, 13))
    assert owed(FEEDBACK, before, date(2025, 3, 13)) == {"review-request"}
    state = fold(REVIEW, review)
    assert (state.fact("evidence"), state.fact("source")) == ("feedback", "fb-37-18")
    assert "asked-review" not in owed(REVIEW, review, date(2025, 8, 1))
    file = History(
        matter=Matter(id="37-2021-812", place="37"),
        events=(Event.of("published", PUBLISHED, PROVINCE, number=OLD),),
        is_whole=False,
    )
    abolished = fold(MAKING, file.with_(*for_standard(review)))
    assert abolished.stage.is_final


def test_the_impact_list_names_every_owner_and_one_of_two_corrects() -> None:
    index = CitationIndex().with_(LAW, TENDER, METHOD, LICENCE)
    found = impact(index, END, date(2025, 8, 1))
    assert {owner: [one.effect for one in some] for owner, some in found.by_owner.items()} == {
        "市城管局": [Effect.BREAKS],
        "市公共资源交易中心": [Effect.BREAKS],  # undated, but the number has no newer edition
        "省环境标委会": [Effect.BREAKS],
        "省住建厅": [Effect.LEANS],
    }
    lines = "\n".join(impact_lines(found, "zh"))
    assert "改引GB/T 40812-2025" in lines
    assert all(one.owner in lines for one in (LAW, TENDER, METHOD, LICENCE))

    corrected = index.with_corrected(LAW, NATIONAL, on=PartialDate(2025, 10, 15)).with_corrected(
        METHOD, NATIONAL, on=PartialDate(2025, 9, 1)
    )
    known = KnownStandards.of(
        KnownStandard(number=number, implemented=since)
        for number, since in (
            (OLD, PartialDate(2021, 5, 1)),
            (NATIONAL, PartialDate(2025, 9, 1)),
            (StandardNumber.parse("DB37/T 1500-2023"), PartialDate(2023, 9, 1)),
        )
    ).after(END)
    dangling = {
        as_of: [one.citation.owner for one in reported(corrected, known, as_of).dangling]
        for as_of in (date(2025, 8, 31), date(2025, 9, 1), date(2025, 10, 15), date(2026, 1, 15))
    }
    assert list(dangling.values()) == [
        [],
        ["市城管局", "市公共资源交易中心"],
        ["市公共资源交易中心"],
        ["市公共资源交易中心"],
    ]


def test_the_report_of_the_year_shows_the_one_that_dangles_and_can_be_made_again() -> None:
    index = CitationIndex().with_(LAW, TENDER)
    known = KnownStandards.of(
        [
            KnownStandard(number=OLD, implemented=PartialDate(2021, 5, 1)),
            KnownStandard(number=NATIONAL, implemented=PartialDate(2025, 9, 1)),
        ]
    ).after(END)
    corrected = index.with_corrected(LAW, NATIONAL, on=PartialDate(2025, 10, 15))
    report = reported(corrected, known, date(2026, 1, 15))
    assert report.breakdown("references").count("gone") == 1
    assert report.breakdown("ended").count("ended") == 1
    assert report.breakdown("feedback").count("answered") == 1
    lines = list(implementation_lines(report, "zh"))
    assert (
        "  市公共资源交易中心：餐厨废弃物收运招标文件范本 引用 DB37/T 812"
        "（所引标准已不现行，接续标准GB/T 40812-2025）" in lines
    )
    later = corrected.with_corrected(TENDER, NATIONAL, on=PartialDate(2026, 3, 1))
    assert reported(later, known, date(2026, 1, 15)).breakdowns == report.breakdowns
    assert reported(later, known, date(2026, 3, 1)).dangling == ()
