"""What the file of a standard must hold at each stage, and what is still owed."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.archive import (
    RECORDS,
    Approval,
    FileCheck,
    RecordType,
    RetentionTable,
    check_file,
    record_named,
)
from localstd.calendar import Certainty, PartialDate
from localstd.law import Law, Note, RetentionTerm, Track, Weight, china_law
from localstd.making import MAKING, ReviewStart, making
from localstd.numbers import StandardNumber
from localstd.procedure import Event, History, Matter
from localstd.wording import Wording

ASKED = date(2019, 12, 31)
NUMBER = StandardNumber.parse("DB37/T 3500-2019")
STEPS = (
    Event.of("appraised", date(2018, 2, 5), surveyed=True, appraised=True),
    Event.of("project-approved", date(2018, 3, 1), project="茶叶等级"),
    Event.of("comment-opened", date(2018, 9, 1)),
    Event.of("comment-closed", date(2018, 10, 8)),
    Event.of("submitted", date(2018, 11, 1)),
    Event.of("technically-reviewed", date(2018, 12, 3)),
    Event.of("approved", date(2019, 1, 10), number=NUMBER),
    Event.of("published", date(2019, 1, 20), number=NUMBER),
    Event.of("amended", date(2019, 6, 3), sheet="第1号"),
    Event.of("abolished", date(2019, 11, 4)),
)
BROUGHT = {
    "appraised": ("appraisal report",),
    "project-approved": ("task order",),
    "comment-closed": ("last consultation draft",),
    "submitted": ("drafting explanation + annexes", "comment summary", "submission draft"),
    "technically-reviewed": ("review minutes or letter-vote conclusion",),
    "approved": ("approval draft", "approval letter", "submission form"),
    "published": ("published text", "printed text"),
    "amended": ("amendment sheets",),
    "abolished": ("withdrawal notice",),
}


def file_of(*events: Event, track: Track = Track.ORDINARY) -> History:
    return History(matter=Matter(id="m", place="37", track=track), events=events)


def archived(*records: str, on: date = date(2019, 12, 1)) -> Event:
    return Event.of("archived", on, records=records)


def missing(found: FileCheck) -> set[str]:
    return {one.record.name for one in found.missing}


@pytest.mark.parametrize("length", range(len(STEPS) + 1))
def test_each_step_brings_its_records(law: Law, length: int) -> None:
    expected = {name for step in STEPS[:length] for name in BROUGHT.get(step.type, ())}
    found = check_file(MAKING, file_of(*STEPS[:length]), law=law, as_of=ASKED)
    assert missing(found) == expected
    assert (found.is_complete, found.unknown, found.held) == (not expected, (), ())


def test_a_project_that_nobody_appraised_has_no_report_of_it(law: Law) -> None:
    approved = Event.of("project-approved", date(2014, 3, 3), project="茶叶等级")
    assert missing(check_file(MAKING, file_of(approved), law=law, as_of=ASKED)) == {"task order"}


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.type)
def test_a_record_is_missed_from_the_day_of_its_event(law: Law, step: Event) -> None:
    eve = step.on.first.replace(day=step.on.first.day - 1) if step.on.first.day > 1 else None
    whole = file_of(*STEPS)
    after = missing(check_file(MAKING, whole, law=law, as_of=step.on.first))
    before = missing(check_file(MAKING, whole, law=law, as_of=eve)) if eve else set()
    if eve and step.type in BROUGHT:
        assert after - before == set(BROUGHT[step.type])


def test_a_file_that_holds_everything_is_complete(law: Law) -> None:
    everything = [name for names in BROUGHT.values() for name in names]
    found = check_file(MAKING, file_of(*STEPS, archived(*everything)), law=law, as_of=ASKED)
    assert (found.missing, found.findings, found.unlisted) == ((), (), ())
    assert found.stage.code == "95"
    assert {one.name for one in found.held} == set(everything)


def test_what_is_archived_later_is_missing_until_then(law: Law) -> None:
    history = file_of(*STEPS[:2], archived("task order", "论证报告", on=date(2018, 5, 2)))
    days = (date(2018, 5, 1), date(2018, 5, 2))
    assert [len(check_file(MAKING, history, law=law, as_of=day).missing) for day in days] == [2, 0]


def test_each_amendment_brings_a_sheet_of_its_own(law: Law) -> None:
    published = STEPS[7]
    sheets = (
        Event.of("amended", date(2019, 2, 1), sheet="第1号"),
        Event.of("amended", date(2019, 3, 1), sheet="第2号"),
    )
    texts = ("published text", "printed text")
    one = file_of(published, *sheets, archived(*texts, "amendment sheets"))
    both = file_of(published, *sheets, archived(*texts, "标准修改通知单", "标准修改通知单"))
    (lacking,) = check_file(MAKING, one, law=law, as_of=ASKED).missing
    assert (lacking.record.name, lacking.event) == ("amendment sheets", sheets[1])
    assert check_file(MAKING, both, law=law, as_of=ASKED).missing == ()


def test_a_history_taken_over_may_hold_what_it_does_not_tell(law: Law) -> None:
    taken_over = evolve(file_of(STEPS[7], archived("标准发布本")), is_whole=False)
    found = check_file(MAKING, taken_over, law=law, as_of=ASKED)
    assert ([one.name for one in found.untold], found.missing) == (["printed text"], ())
    assert (found.findings, found.is_complete) == ((), False)


def test_a_reading_of_the_review_changes_nothing(law: Law) -> None:
    other = making(ReviewStart.IMPLEMENTATION)
    found = check_file(other, file_of(*STEPS), law=law, as_of=ASKED)
    assert missing(found) == missing(check_file(MAKING, file_of(*STEPS), law=law, as_of=ASKED))


def test_what_no_list_names_is_told(law: Law) -> None:
    found = check_file(MAKING, file_of(archived("菜单", "标样")), law=law, as_of=ASKED)
    assert (found.unlisted, [one.name for one in found.held]) == (("菜单",), ["samples"])


def test_what_is_missing_is_a_duty_of_the_maker(law: Law) -> None:
    (lacking,) = [
        one
        for one in check_file(MAKING, file_of(*STEPS[:2]), law=law, as_of=ASKED).missing
        if one.record.name == "task order"
    ]
    assert lacking.owed_by is not None
    assert lacking.owed_by.name == "province"
    assert (lacking.duty.type.name, lacking.duty.due, lacking.duty.is_overdue) == (
        "archiving",
        None,
        False,
    )
    assert lacking.duty.type.wording == Wording("归档上级下达任务的文件", "archive the task order")
    assert (lacking.duty.event, lacking.event) == (STEPS[1], STEPS[1])
    assert [one.provision for one in lacking.citations] == [
        "arch1991-permanent",
        "sl2017-local-issuer-province",
    ]


def test_what_changes_or_ends_a_standard_is_filed_promptly(law: Law) -> None:
    found = check_file(MAKING, file_of(*STEPS), law=law, as_of=ASKED)
    cited = {one.record.name: [cite.provision for cite in one.citations] for one in found.missing}
    promptly = ["arch1991-permanent", "arch1991-after-change", "sl2017-local-issuer-province"]
    assert cited["amendment sheets"] == cited["withdrawal notice"] == promptly
    assert cited["published text"] == ["arch1991-permanent", "sl2017-local-issuer-province"]


@pytest.mark.parametrize(
    ("track", "day", "role"),
    [
        (Track.ORDINARY, date(1995, 5, 1), "province"),
        (Track.ENVIRONMENT, date(2016, 5, 1), "government"),
        (Track.FOOD, date(2016, 5, 1), None),
        (Track.ENGINEERING, date(2016, 5, 1), None),
    ],
)
def test_where_no_text_names_a_maker_the_duty_is_nobody_s(
    law: Law, track: Track, day: date, role: str | None
) -> None:
    history = file_of(Event.of("published", day, number=NUMBER), track=track)
    found = check_file(MAKING, history, law=law, as_of=ASKED)
    assert {one.owed_by and one.owed_by.name for one in found.missing} == {role}


def test_a_finding_names_the_record_its_term_and_the_event(law: Law) -> None:
    history = file_of(STEPS[7], archived("标准发布本"))
    (found,) = check_file(MAKING, history, law=law, as_of=ASKED).findings
    assert (found.code, found.weight) == ("LS680", Weight.WARNING)
    assert found.message.zh == (
        "DB37/T 3500-2019于2019-01-20发布，至2019-12-31未归档：标准正式出版本（永久）"
    )
    assert found.message.en == (
        "DB37/T 3500-2019: published 2019-01-20; by 2019-12-31 its file lacks the printed text, "
        "to be kept for good"
    )
    assert found.remedy.zh == "将标准正式出版本归档；没有该材料的，予以注明"


def test_since_the_lists_ended_nothing_is_known_without_a_table(law: Law) -> None:
    published = {
        day: check_file(
            MAKING,
            file_of(Event.of("published", day, number=NUMBER)),
            law=law,
            as_of=date(2021, 1, 1),
        )
        for day in (date(2020, 7, 12), date(2020, 7, 13))
    }
    before, after = published.values()
    assert (len(before.missing), before.unknown) == (2, ())
    assert (after.missing, [one.name for one in after.unknown]) == (
        (),
        ["published text", "printed text"],
    )
    (found,) = after.findings
    assert (found.code, found.weight, found.citations) == ("LS681", Weight.NOTE, ())
    assert found.message.zh == (
        "DB37/T 3500-2019：自2020年7月13日起归档范围由本单位的保管期限表规定，"
        "未提供该表或者该表未列，无法判断：标准发布本、标准正式出版本"
    )


@pytest.mark.parametrize(
    ("on", "certainty"),
    [
        ("2019", Certainty.CERTAIN),
        ("2020-06", Certainty.CERTAIN),
        ("2020-07-12", Certainty.CERTAIN),
        ("2020-07", Certainty.POSSIBLE),
        ("2020", Certainty.POSSIBLE),
    ],
)
def test_a_month_in_which_the_lists_ended_makes_it_possible_only(
    law: Law, on: str, certainty: Certainty
) -> None:
    history = file_of(Event.of("published", PartialDate.parse(on), number=NUMBER))
    found = check_file(MAKING, history, law=law, as_of=date(2021, 1, 1))
    assert missing(found) == {"published text", "printed text"}
    assert {one.certainty for one in found.findings} == {certainty}
    is_imprecise = certainty is Certainty.POSSIBLE
    assert all((Note.DATE_IMPRECISE in one.notes) == is_imprecise for one in found.findings)


@pytest.mark.parametrize(
    ("on", "codes"),
    [
        (date(1985, 5, 1), ["LS686"]),
        (date(1991, 10, 27), ["LS686"]),
        (date(1991, 10, 28), ["LS680", "LS680"]),
        (date(2020, 7, 12), ["LS680", "LS680"]),
        (date(2020, 7, 13), ["LS681"]),
    ],
)
def test_of_what_is_older_than_the_lists_nothing_is_known(
    law: Law, on: date, codes: list[str]
) -> None:
    history = file_of(Event.of("published", on, number=NUMBER))
    found = check_file(MAKING, history, law=law, as_of=date(2021, 1, 1))
    assert [one.code for one in found.findings] == codes
    assert (found.is_complete, bool(found.older)) == (False, codes == ["LS686"])


def test_nor_does_the_table_of_the_office_say_anything_of_it(
    law: Law, table: RetentionTable
) -> None:
    history = file_of(Event.of("published", date(1985, 5, 1), number=NUMBER))
    (found,) = check_file(MAKING, history, law=law, as_of=date(2026, 1, 1), table=table).findings
    assert (found.code, found.weight) == ("LS686", Weight.NOTE)
    assert found.message == Wording(
        "DB37/T 3500-2019：1991年10月28日以前形成的材料适用何种归档范围不详，"
        "无法判断：标准发布本、标准正式出版本",
        "DB37/T 3500-2019: which list held before 1991-10-28 is not known, so"
        " nothing can be said of: "
        "published text, printed text",
    )


def test_the_table_of_the_office_says_what_is_missing_since(
    law: Law, table: RetentionTable
) -> None:
    history = file_of(Event.of("published", date(2025, 3, 1), number=NUMBER))
    found = check_file(MAKING, history, law=law, as_of=date(2025, 4, 1), table=table)
    (lacking,) = found.missing
    assert (lacking.record.name, lacking.retention.term) == (
        "published text",
        RetentionTerm.PERMANENT,
    )
    assert [one.provision for one in lacking.citations] == [
        "archlaw-scope-approval",
        "archlaw-30-10",
        "sl2017-local-issuer-province",
    ]
    assert [one.name for one in found.unknown] == ["printed text"]
    assert [note.name for note in found.findings[0].notes] == ["UNCHECKED"]


def test_a_record_of_the_office_s_own_is_missed_too(
    law: Law, record: Callable[[str], RecordType]
) -> None:
    own = RecordType(
        name="impact note",
        wording=Wording("实施影响说明", "impact note"),
        comes_with=("published",),
    )
    table = RetentionTable(
        terms=((own, RetentionTerm.THIRTY_YEARS),
               (record("标准发布本"), RetentionTerm.PERMANENT)),
        approval=Approval(by="某省档案局", on=date(2024, 6, 1), document="档函〔2024〕1号"),
    )  # fmt: skip
    history = file_of(Event.of("published", date(2025, 3, 1), number=NUMBER))
    found = check_file(MAKING, history, law=law, as_of=date(2025, 4, 1), table=table)
    assert missing(found) == {"impact note", "published text"}
    kept = history.with_(archived("实施影响说明", on=date(2025, 3, 2)))
    after = check_file(MAKING, kept, law=law, as_of=date(2025, 4, 1), table=table)
    assert (missing(after), after.unlisted) == ({"published text"}, ())
    under_the_lists = file_of(Event.of("published", date(2019, 3, 1), number=NUMBER))
    before = check_file(MAKING, under_the_lists, law=law, as_of=date(2025, 4, 1), table=table)
    assert missing(before) == {"published text", "printed text"}
    assert (before.unknown, before.older) == ((), ())


names = st.sampled_from([record.name for record in RECORDS])


@given(st.integers(0, len(STEPS)), st.lists(names, max_size=6), st.lists(names, max_size=6))
def test_more_records_never_make_more_missing(
    length: int, some: list[str], more: list[str]
) -> None:
    law = china_law()
    few = file_of(*STEPS[:length], archived(*some))
    many = evolve(few, events=(*few.events, archived(*more, on=date(2019, 12, 2))))
    fewer = check_file(MAKING, few, law=law, as_of=ASKED)
    assert missing(check_file(MAKING, many, law=law, as_of=ASKED)) <= missing(fewer)
    assert missing(fewer).isdisjoint(some) or "amendment sheets" in missing(fewer)


@given(st.integers(0, len(STEPS)))
def test_a_longer_life_never_makes_less_missing(length: int) -> None:
    law = china_law()
    found = [
        missing(check_file(MAKING, file_of(*STEPS[:n]), law=law, as_of=ASKED))
        for n in (length, len(STEPS))
    ]
    assert found[0] <= found[1]


@given(st.lists(st.sampled_from(STEPS), max_size=8), st.lists(names, max_size=5))
def test_everything_missing_is_cited_and_known(steps: list[Event], some: list[str]) -> None:
    found = check_file(MAKING, file_of(*steps, archived(*some)), law=china_law(), as_of=ASKED)
    assert all(one.citations and record_named(one.record.name) for one in found.missing)
    assert len(found.findings) == len(found.missing) == len(found.duties)
