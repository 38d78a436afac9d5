"""标准档案管理办法（1991）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd.law import Law, LimitInForce, Outcome, RetentionFacts, Track, Verdict

EVE, FIRST, NEXT, LAST = (
    date(1991, 10, 27),
    date(1991, 10, 28),
    date(1991, 10, 29),
    date(2020, 7, 12),
)


class TestArticle4:
    """第四条：“永久保管”；“长期保管”."""

    @pytest.mark.parametrize(
        ("record", "term", "outcome"),
        [
            ("published text", "permanent", Outcome.KEPT),
            ("published text", "永久", Outcome.KEPT),
            ("published text", "long-term", Outcome.BROKEN),
            ("amendment sheets", "长期", Outcome.BROKEN),
            ("survey report", "long-term", Outcome.KEPT),
            ("survey report", "permanent", Outcome.KEPT),
            ("survey report", "10", Outcome.BROKEN),
            ("菜单", "long-term", Outcome.KEPT),
            (None, "permanent", Outcome.KEPT),
            (None, "long-term", Outcome.UNKNOWN),
            ("published text", None, Outcome.UNKNOWN),
        ],
    )
    @pytest.mark.parametrize("day", [FIRST, NEXT, LAST])
    def test_some_records_are_kept_for_good_and_the_others_for_long(
        self,
        judged: Callable[..., Verdict],
        day: date,
        record: str | None,
        term: str | None,
        outcome: Outcome,
    ) -> None:
        facts = RetentionFacts(record=record, term=term)
        assert judged("archive.retention", day, facts).outcome == outcome

    def test_the_verdict_names_what_is_missing(self, judged: Callable[..., Verdict]) -> None:
        untold = (RetentionFacts(record="published text"), RetentionFacts(term="long-term"))
        missing = [judged("archive.retention", FIRST, facts).missing for facts in untold]
        assert missing == [("term",), ("record",)]

    def test_eleven_kinds_are_kept_for_good(self, judged: Callable[..., Verdict], law: Law) -> None:
        kinds = law.provisions["arch1991-permanent"].value.split("; ")
        assert len(kinds) == 11
        for kind in kinds:
            facts = RetentionFacts(record=kind, term="long-term")
            assert judged("archive.retention", FIRST, facts).facts == {
                "record": kind,
                "term": "long-term",
            }

    @pytest.mark.parametrize("track", list(Track))
    def test_holds_on_every_track_from_its_first_to_its_last_day(
        self, based: Callable[..., tuple[str, ...]], track: Track
    ) -> None:
        days = (EVE, FIRST, LAST, date(2020, 7, 13))
        lists = ("arch1991-permanent", "arch1991-longterm")
        assert [based("archive.retention", day, track) for day in days] == [
            (),
            lists,
            lists,
            ("archlaw-30-10",),
        ]


class TestArticle15:
    """第十五条：“一般每2年检查一次”."""

    def test_every_two_years_generally_while_it_is_in_force(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        found = [held("archive.inspection", day) for day in (EVE, FIRST, LAST, date(2020, 7, 13))]
        assert [limit and (limit.value, limit.unit, limit.strict) for limit in found] == [
            None,
            (2, "year", False),
            (2, "year", False),
            None,
        ]
