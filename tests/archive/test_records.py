"""The lists of 1991: every record that the article names, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd.archive import RECORDS, RecordType, record_named
from localstd.archive.records import LISTED
from localstd.law import RetentionTerm, china_law
from localstd.making import MAKING
from localstd.wording import Wording

PROVISIONS = china_law().provisions


@pytest.mark.parametrize(
    ("provision", "term", "how_many"),
    [
        ("arch1991-permanent", RetentionTerm.PERMANENT, 11),
        ("arch1991-longterm", RetentionTerm.LONG, 7),
    ],
)
def test_the_lists_are_those_of_the_provisions(
    provision: str, term: RetentionTerm, how_many: int
) -> None:
    listed = [one for one in LISTED if one.provision == provision]
    assert [one.record.name for one in listed] == PROVISIONS[provision].value.split("; ")
    assert {one.term for one in listed} == {term}
    assert len(listed) == how_many


def test_every_listed_record_is_cited_by_an_article_that_was_read() -> None:
    cited = {PROVISIONS.cite(one.provision) for one in LISTED}
    assert {(one.article, one.checked) for one in cited} == {("第4条", True)}


def test_the_events_that_bring_records_are_those_of_the_making() -> None:
    known = {event.name for event in MAKING.events}
    assert {name for record in RECORDS for name in record.comes_with} - known == set()


def test_what_a_file_has_only_by_chance_is_never_missed() -> None:
    assert [one.name for one in RECORDS if not one.comes_with] == [
        "survey report",
        "verification report",
        "adopted foreign text/references",
        "samples",
    ]


def test_only_amendments_bring_a_record_each_time() -> None:
    assert [one.name for one in RECORDS if one.is_per_event] == ["amendment sheets"]


@pytest.mark.parametrize("record", RECORDS, ids=str)
def test_a_record_is_known_by_its_name_and_by_its_words(record: RecordType) -> None:
    texts = (record.name, record.wording.zh, record.name.upper(), f" {record.name} ")
    assert [record_named(text) for text in texts] == [record] * 4


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("标准征求意见稿", "last consultation draft"),
        ("标准征求意见稿(最后一稿)", "last consultation draft"),
        ("征求意见稿（讨论用）", "last consultation draft"),
        ("编制说明", "drafting explanation + annexes"),
        ("Drafting explanation", "drafting explanation + annexes"),
        ("修改通知单", "amendment sheets"),
    ],
)
def test_a_name_may_leave_out_what_tells_nothing_apart(text: str, name: str) -> None:
    found = record_named(text)
    assert found is not None
    assert found.name == name


@given(st.text())
def test_a_text_names_one_record_at_most(text: str) -> None:
    assert sum(record.is_called(text) for record in RECORDS) <= 1


def test_an_office_makes_types_of_its_own() -> None:
    own = RecordType(name="plan notice", wording=Wording("计划通知", "plan notice"))
    assert (own.comes_with, own.is_per_event, own.is_called("计划通知")) == ((), False, True)
    assert record_named("plan notice") is None
