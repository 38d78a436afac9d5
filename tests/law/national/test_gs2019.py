"""团体标准管理规定（2019）."""

from collections.abc import Callable
from datetime import date

import pytest

from localstd._attrs import evolve
from localstd.calendar import PartialDate
from localstd.law import (
    AdoptionFacts,
    BasicTermsFacts,
    Direction,
    DisclosureFacts,
    GroupCommentFacts,
    GroupDrafterFacts,
    GroupNumberFacts,
    GroupStep,
    GroupStepsFacts,
    InvestigatorFacts,
    LimitInForce,
    OrganisationFacts,
    Outcome,
    ParticipantsFacts,
    PlatformPaper,
    PlatformPapersFacts,
    PledgeFacts,
    PledgeItem,
    Verdict,
    VoteFacts,
)
from localstd.numbers import GroupCode, StandardNumber

EVE, FIRST, NEXT = date(2019, 1, 8), date(2019, 1, 9), date(2019, 1, 10)
CAPACITY = {
    "group.charter": "in_charter",
    "group.staff": "has_staff",
    "group.department": "has_department",
    "group.procedures": "has_procedures",
    "group.ip-policy": "has_ip_policy",
}


def _told(name: str, has: bool | None) -> OrganisationFacts:  # noqa: FBT001  what is told
    return evolve(OrganisationFacts(), **{CAPACITY[name]: has})


class TestArticle8:
    """第八条：“章程规定的业务范围”, and what an organisation needs to make standards."""

    @pytest.mark.parametrize("name", CAPACITY)
    @pytest.mark.parametrize("day", [FIRST, NEXT])
    def test_each_has_to_be_there(
        self, judged: Callable[..., Verdict], name: str, day: date
    ) -> None:
        told = [_told(name, has) for has in (True, False, None)]
        assert [judged(name, day, facts).outcome for facts in told] == [
            Outcome.KEPT,
            Outcome.BROKEN,
            Outcome.UNKNOWN,
        ]

    @pytest.mark.parametrize("name", CAPACITY)
    def test_is_asked_by_this_article_from_its_first_day(
        self, based: Callable[..., tuple[str, ...]], name: str
    ) -> None:
        on_the_eve, then = (based(name, day)[0] for day in (EVE, FIRST))
        assert on_the_eve in {"gs2017t-capacity", "so2016-beyond-charter"}
        assert then == "gs2019-capacity"


class TestArticle9:
    """第九条（原文未核）：“相关方代表参与”."""

    @pytest.mark.parametrize(
        ("parties", "outcome"),
        [
            (("producer", "使用者"), Outcome.KEPT),
            (("producer", "producer"), Outcome.BROKEN),
            ((), Outcome.BROKEN),
            (None, Outcome.UNKNOWN),
        ],
    )
    def test_parties_of_one_kind_alone_are_warned_of(
        self, judged: Callable[..., Verdict], parties: tuple[str, ...] | None, outcome: Outcome
    ) -> None:
        verdict = judged("group.participants", FIRST, ParticipantsFacts(parties=parties))
        assert (verdict.outcome, verdict.is_reading) == (outcome, outcome is Outcome.BROKEN)


class TestArticle11:
    """第十一条（原文未核）：“基础通用内容”."""

    def test_what_others_have_set_is_normally_not_set_anew(
        self, judged: Callable[..., Verdict]
    ) -> None:
        told = [BasicTermsFacts(sets_basics_anew=anew) for anew in (False, True, None)]
        verdicts = [judged("group.basic-terms", FIRST, facts) for facts in told]
        assert [(one.outcome, one.is_reading) for one in verdicts] == [
            (Outcome.KEPT, False),
            (Outcome.BROKEN, True),
            (Outcome.UNKNOWN, False),
        ]


class TestArticle14OfSteps:
    """第十四条（原文未核）：“提案……复审”."""

    EVERY = frozenset(GroupStep)

    def test_every_step_is_named_before_publication(self, judged: Callable[..., Verdict]) -> None:
        whole = GroupStepsFacts(taken=self.EVERY, begun=PartialDate.of(FIRST))
        assert judged("group.steps", NEXT, whole).outcome is Outcome.KEPT

    @pytest.mark.parametrize("left_out", GroupStep)
    def test_one_that_was_left_out_is_warned_of(
        self, judged: Callable[..., Verdict], left_out: GroupStep
    ) -> None:
        facts = GroupStepsFacts(taken=self.EVERY - {left_out}, begun=PartialDate.of(FIRST))
        verdict = judged("group.steps", NEXT, facts)
        assert (verdict.is_reading, verdict.facts["lacking"]) == (True, (left_out.wording,))

    @pytest.mark.parametrize(
        ("begun", "outcome"),
        [
            (PartialDate.of(EVE), Outcome.KEPT),
            (PartialDate(2019, 1), Outcome.KEPT),  # it may have been the eve
            (PartialDate.of(FIRST), Outcome.BROKEN),
            (None, Outcome.UNKNOWN),
        ],
    )
    def test_what_began_under_the_trial_text_is_not_asked(
        self, judged: Callable[..., Verdict], begun: PartialDate | None, outcome: Outcome
    ) -> None:
        facts = GroupStepsFacts(taken=frozenset(), begun=begun)
        assert judged("group.steps", FIRST, facts).outcome is outcome


class TestArticle14:
    """第十四条（原文未核）：“一般不少于30日”."""

    def test_nothing_is_known_of_the_day_before(
        self, held: Callable[..., LimitInForce | None]
    ) -> None:
        assert held("group.comment", date(2019, 1, 8)) is None

    @pytest.mark.parametrize("day", [date(2019, 1, 9), date(2019, 1, 10)])
    def test_thirty_days_generally(self, held: Callable[..., LimitInForce], day: date) -> None:
        limit = held("group.comment", day)
        assert (limit.value, limit.unit, limit.strict) == (30, "day", False)
        assert (limit.direction, limit.citation.checked) == (Direction.AT_LEAST, False)

    @pytest.mark.parametrize(
        ("was_public", "interests", "outcome"),
        [
            (True, None, Outcome.KEPT),
            (False, ("消费者权益保护",), Outcome.BROKEN),
            (None, ("consumers",), Outcome.UNKNOWN),
            (False, ("persons", "ecology"), Outcome.KEPT),  # those are Shanghai's
            (False, (), Outcome.KEPT),
            (False, None, Outcome.UNKNOWN),
        ],
    )
    def test_what_concerns_consumers_is_opened_to_the_public(
        self,
        judged: Callable[..., Verdict],
        was_public: bool | None,  # noqa: FBT001  what is told
        interests: tuple[str, ...] | None,
        outcome: Outcome,
    ) -> None:
        facts = GroupCommentFacts(was_public=was_public, interests=interests)
        assert judged("group.public-comment", FIRST, facts).outcome is outcome


class TestArticle14OfVotes:
    """第十四条（原文未核）：“不少于出席会议代表人数的3/4”."""

    @pytest.mark.parametrize(
        ("voting", "in_favour", "outcome"),
        [
            (4, 3, Outcome.KEPT),
            (4, 2, Outcome.BROKEN),
            (5, 4, Outcome.KEPT),
            (5, 3, Outcome.BROKEN),
            (0, 0, Outcome.BROKEN),
        ],
    )
    def test_three_quarters_of_those_attending(
        self, judged: Callable[..., Verdict], voting: int, in_favour: int, outcome: Outcome
    ) -> None:
        facts = VoteFacts(body="group", voting=voting, in_favour=in_favour)
        for day in (date(2019, 1, 9), date(2019, 1, 10)):
            assert judged("vote.group", day, facts).outcome == outcome

    def test_of_letters_nothing_is_known(self, judged: Callable[..., Verdict]) -> None:
        facts = VoteFacts(body="group", form="letter", voting=4, in_favour=4)
        verdict = judged("vote.group", date(2019, 1, 9), facts)
        assert (verdict.outcome, verdict.missing) == (Outcome.UNKNOWN, ("form",))

    def test_is_asked_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        days = (date(2019, 1, 8), date(2019, 1, 9))
        assert [based("vote.group", day) for day in days] == [(), ("gs2019-vote",)]

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (GroupDrafterFacts(drafters=("甲",), voters=("甲", "乙")), Outcome.BROKEN),
            (GroupDrafterFacts(drafting_units=("甲厂",), voting_units=("甲厂",)), Outcome.BROKEN),
            (GroupDrafterFacts(drafters=("甲",), voters=("乙",)), Outcome.UNKNOWN),
            (
                GroupDrafterFacts(
                    drafters=("甲",),
                    voters=("乙",),
                    drafting_units=("甲厂",),
                    voting_units=("乙所",),
                ),
                Outcome.KEPT,
            ),
        ],
    )
    def test_neither_drafters_nor_experts_of_their_units_vote(
        self, judged: Callable[..., Verdict], facts: GroupDrafterFacts, outcome: Outcome
    ) -> None:
        assert judged("group.drafter-abstains", FIRST, facts).outcome is outcome


class TestArticle17:
    """第十七条（原文未核）：“团体标准代号、社会团体代号、顺序号、年代号”."""

    @pytest.mark.parametrize(
        ("code", "is_free", "outcome"),
        [
            ("CSUS", True, Outcome.KEPT),
            ("CSUS", False, Outcome.BROKEN),
            ("CSUS", None, Outcome.UNKNOWN),
            (None, True, Outcome.UNKNOWN),
        ],
    )
    def test_no_two_organisations_share_a_code(
        self,
        judged: Callable[..., Verdict],
        code: str | None,
        is_free: bool | None,  # noqa: FBT001  what is told
        outcome: Outcome,
    ) -> None:
        facts = OrganisationFacts(
            code=GroupCode.parse(code) if code else None, code_is_free=is_free
        )
        for day in (FIRST, NEXT):
            assert judged("group.code", day, facts).outcome == outcome

    def test_is_asked_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        told = [based("group.code", day) for day in (EVE, FIRST)]
        assert told == [(), ("gs2019-number", "gr-group")]


class TestArticle17OfNumbers:
    """第十七条（原文未核）：“年代号”: the form of a number, its code and its year."""

    @pytest.mark.parametrize(
        ("number", "code", "outcome"),
        [
            ("T/CBIA 1-2021", "CBIA", Outcome.KEPT),
            ("T/CBIA 1-2021", "ZLA", Outcome.BROKEN),
            ("T/CBIA 1-2021", None, Outcome.UNKNOWN),
            ("DB37/T 1-2021", None, Outcome.BROKEN),
            ("Q/CBIA 1-2021", "CBIA", Outcome.BROKEN),
        ],
    )
    def test_bears_the_code_of_its_own_organisation(
        self, judged: Callable[..., Verdict], number: str, code: str | None, outcome: Outcome
    ) -> None:
        facts = GroupNumberFacts(
            number=StandardNumber.parse(number), code=GroupCode(code) if code else None
        )
        assert judged("group.number-form", FIRST, facts).outcome is outcome

    @pytest.mark.parametrize(
        ("published", "outcome"),
        [
            (PartialDate(2020, 12, 31), Outcome.BROKEN),
            (PartialDate(2021, 1, 1), Outcome.KEPT),
            (PartialDate(2021, 12, 31), Outcome.KEPT),
            (PartialDate(2022, 1, 1), Outcome.BROKEN),
            (None, Outcome.UNKNOWN),
        ],
    )
    def test_its_year_is_read_as_that_of_publication(
        self, judged: Callable[..., Verdict], published: PartialDate | None, outcome: Outcome
    ) -> None:
        number = StandardNumber.parse("T/CBIA 1-2021")
        facts = GroupNumberFacts(number=number, published=published)
        verdict = judged("group.number-year", FIRST, facts)
        assert (verdict.outcome, verdict.is_reading) == (outcome, outcome is Outcome.BROKEN)


class TestArticle18:
    """第十八条（原文未核）：“公开基本信息”."""

    @pytest.mark.parametrize(
        ("items", "has_patents", "outcome"),
        [
            ({"title", "number", "document"}, False, Outcome.KEPT),
            ({"title", "number", "document"}, True, Outcome.BROKEN),
            ({"title", "number", "document"}, None, Outcome.UNKNOWN),
            ({"标准名称", "标准编号", "发布文件", "涉及的专利信息"}, None, Outcome.KEPT),
            ({"title", "document", "text"}, None, Outcome.BROKEN),
            (None, False, Outcome.UNKNOWN),
        ],
    )
    def test_the_basics_are_public_and_patents_where_there_are_any(
        self,
        judged: Callable[..., Verdict],
        items: set[str] | None,
        has_patents: bool | None,  # noqa: FBT001  what is told
        outcome: Outcome,
    ) -> None:
        told = None if items is None else frozenset(items)
        facts = DisclosureFacts(items=told, has_patents=has_patents)
        assert judged("group.disclosure", FIRST, facts).outcome is outcome


class TestArticle19:
    """第十九条（原文未核）：“自我声明”."""

    @pytest.mark.parametrize("left_out", PledgeItem)
    def test_the_whole_of_it_is_declared(
        self, judged: Callable[..., Verdict], left_out: PledgeItem
    ) -> None:
        told = [None, frozenset(PledgeItem), frozenset(PledgeItem) - {left_out}]
        assert [
            judged("group.self-declaration", FIRST, PledgeFacts(items=items)).outcome
            for items in told
        ] == [Outcome.UNKNOWN, Outcome.KEPT, Outcome.BROKEN]


class TestArticle20:
    """第二十条（原文未核）：“社会团体法人登记证书”."""

    def test_who_enters_the_platform_shows_it(self, judged: Callable[..., Verdict]) -> None:
        organisation = OrganisationFacts(form="organisation")
        told = [evolve(organisation, has_certificate=has) for has in (True, False, None)]
        for day in (FIRST, NEXT):
            assert [judged("group.certificate", day, facts).outcome for facts in told] == [
                Outcome.KEPT,
                Outcome.BROKEN,
                Outcome.UNKNOWN,
            ]

    def test_the_platform_asks_for_four_papers(self, judged: Callable[..., Verdict]) -> None:
        papers = frozenset(PlatformPaper)
        told = [None, papers, papers - {PlatformPaper.UNDERTAKING}]
        assert [
            judged("group.platform-papers", FIRST, PlatformPapersFacts(papers=one)).outcome
            for one in told
        ] == [Outcome.UNKNOWN, Outcome.KEPT, Outcome.BROKEN]


class TestArticle27:
    """第二十七条（原文未核）：“转化为国家标准、行业标准或地方标准”."""

    def test_only_what_works_well_becomes_another_standard(
        self, judged: Callable[..., Verdict]
    ) -> None:
        told = [AdoptionFacts(has_good_results=good) for good in (True, False, None)]
        assert [judged("group.conversion", FIRST, facts).outcome for facts in told] == [
            Outcome.KEPT,
            Outcome.BROKEN,
            Outcome.UNKNOWN,
        ]


class TestArticle30:
    """第三十条（原文未核）：“责令限期停止活动”."""

    def test_who_is_ordered_to_stop_makes_no_standards(
        self, judged: Callable[..., Verdict], based: Callable[..., tuple[str, ...]]
    ) -> None:
        told = [OrganisationFacts(is_suspended=suspended) for suspended in (False, True, None)]
        for day in (FIRST, NEXT):
            assert based("group.not-suspended", day) == ("gs2019-suspended", "so2016-suspension")
            assert [judged("group.not-suspended", day, facts).outcome for facts in told] == [
                Outcome.KEPT,
                Outcome.BROKEN,
                Outcome.UNKNOWN,
            ]


class TestArticle35:
    """第三十五条（原文未核）：“约谈、调阅材料、实地调查”."""

    @pytest.mark.parametrize(
        ("facts", "outcome"),
        [
            (InvestigatorFacts(is_national=True, is_of_state_council=True), Outcome.KEPT),
            (InvestigatorFacts(is_national=True, is_of_state_council=False), Outcome.BROKEN),
            (InvestigatorFacts(is_national=True), Outcome.UNKNOWN),
            (InvestigatorFacts(is_national=False, is_of_state_council=False), Outcome.KEPT),
            (InvestigatorFacts(is_national=False, is_of_state_council=True), Outcome.KEPT),
            (InvestigatorFacts(is_national=False), Outcome.KEPT),
            (InvestigatorFacts(is_of_state_council=True), Outcome.KEPT),
            (InvestigatorFacts(is_of_state_council=False), Outcome.UNKNOWN),
        ],
    )
    def test_national_organisations_are_for_the_state_council(
        self, judged: Callable[..., Verdict], facts: InvestigatorFacts, outcome: Outcome
    ) -> None:
        assert judged("group.investigator", date(2019, 1, 9), facts).outcome is outcome

    def test_is_asked_from_its_first_day(self, based: Callable[..., tuple[str, ...]]) -> None:
        days = (date(2019, 1, 8), date(2019, 1, 9))
        asked = [based("group.investigator", day) for day in days]
        assert asked == [(), ("gs2019-investigate",)]
