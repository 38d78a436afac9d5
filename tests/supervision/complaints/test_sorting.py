"""What an intake is: each of its claims sorted by the words of the law, and none lost."""

from datetime import date
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.supervision.complaints import (
    Claim,
    Concern,
    Intake,
    Part,
    PartKind,
    Wish,
    grounds,
    sort_intake,
)
from localstd.testing import law_of_a_place
from localstd.testing.strategies.submissions import claims, intakes

LAW = law_of_a_place("46")
DAY = date(2026, 2, 13)
LAST, NEXT = date(2026, 4, 14), date(2026, 4, 15)
PURCHASE = Claim(label="1", about=Concern.OPERATOR, wants=Wish.SETTLEMENT, is_consumer=True)
CLUE = Claim(label="2", about=Concern.OPERATOR, wants=Wish.INVESTIGATION)


def parts(*of: Claim, received: date = DAY, place: str | None = None) -> tuple[Part, ...]:
    came = Intake(id="7", received=received, claims=of, place=place)
    return sort_intake(came, law=LAW)


def cited(part: Part) -> list[str]:
    return [one.provision for one in part.grounds.citations]


class TestArticle3:
    """“为生活消费需要购买、使用商品或者接受服务……请求市场监督管理部门解决该争议”."""

    def test_a_consumer_who_wants_a_dispute_settled_complains(self) -> None:
        (part,) = parts(PURCHASE)
        assert (part.kind, part.procedure) == (PartKind.COMPLAINT, "complaint")
        assert (cited(part), part.unknown) == (["cr2019-def"], ())

    def test_who_tells_a_clue_of_a_breach_by_an_operator_reports(self) -> None:
        (part,) = parts(CLUE)
        assert (part.kind, part.procedure) == (PartKind.REPORT, "violation-report")

    def test_a_report_need_not_be_of_a_consumer(self) -> None:
        (part,) = parts(evolve(CLUE, is_consumer=False))
        assert part.kind is PartKind.REPORT

    def test_whether_it_was_for_daily_life_may_not_be_told(self) -> None:
        (part,) = parts(evolve(PURCHASE, is_consumer=None))
        assert (part.kind, part.unknown) == (PartKind.COMPLAINT, ("is_consumer",))


class TestArticle7:
    """“应当按照本办法规定的程序对投诉和举报予以分别处理”."""

    def test_both_at_once_are_handled_apart(self) -> None:
        complaint, report = parts(PURCHASE, CLUE)
        assert (complaint.claims, report.claims) == ((PURCHASE,), (CLUE,))
        assert [cited(one)[-1] for one in (complaint, report)] == ["cr2019-split"] * 2
        assert complaint.tell.en.endswith("handled apart from the rest")

    def test_a_complaint_beside_what_is_outside_is_no_mixed_one(self) -> None:
        complaint, _ = parts(PURCHASE, Claim(label="2", wants=Wish.ADVICE))
        assert cited(complaint) == ["cr2019-def"]

    def test_two_operators_are_two_parts(self) -> None:
        one, other = (evolve(PURCHASE, label=name, operator=name) for name in ("甲店", "乙店"))
        assert [part.claims for part in parts(one, other)] == [(one,), (other,)]

    def test_one_dispute_with_two_requests_is_one_part(self) -> None:
        again = evolve(PURCHASE, label="3")
        assert [part.claims for part in parts(PURCHASE, CLUE, again)] == [
            (PURCHASE, again),
            (CLUE,),
        ]


class TestArticle38:
    """“除本办法第三条规定以外的其他投诉的，可以参照本办法执行”."""

    def test_who_buys_for_a_business_has_no_complaint_of_these_rules(self) -> None:
        (part,) = parts(evolve(PURCHASE, is_consumer=False))
        assert (part.kind, part.procedure) == (PartKind.BY_ANALOGY, "complaint")
        assert cited(part) == ["cr2019-analogy", "cr2019-refuse"]

    def test_monopolies_have_rules_of_their_own(self) -> None:
        (part,) = parts(evolve(CLUE, about=Concern.MONOPOLY))
        assert (part.kind, part.procedure) == (PartKind.SPECIAL, None)

    @pytest.mark.parametrize("about", [Concern.DRUGS, Concern.INTELLECTUAL_PROPERTY])
    def test_drugs_and_intellectual_property_are_for_their_departments(
        self, about: Concern
    ) -> None:
        (part,) = parts(evolve(CLUE, about=about))
        assert (part.kind, cited(part)) == (PartKind.REPORT, ["cr2019-def", "cr2019-analogy"])
        assert "药品监督管理部门" in part.tell.zh


class TestArticle39:
    """“以投诉举报形式进行咨询、政府信息公开申请、行政复议申请、信访、纪检监察检举控告等活动的，不适用本办法”."""

    @pytest.mark.parametrize(
        "wants", [Wish.ADVICE, Wish.INFORMATION, Wish.REVIEW, Wish.PETITION, Wish.DISCIPLINE]
    )
    @pytest.mark.parametrize("about", [None, *Concern])
    def test_five_things_are_outside_whatever_they_are_about(
        self, about: Concern | None, wants: Wish
    ) -> None:
        (part,) = parts(Claim(label="1", about=about, wants=wants))
        assert (part.kind, part.procedure, cited(part)) == (
            PartKind.OUTSIDE,
            None,
            ["cr2019-outside"],
        )

    def test_fees_of_public_bodies_are_for_petitions(self) -> None:
        (part,) = parts(evolve(PURCHASE, about=Concern.FEES))
        assert (part.kind, "信访" in part.tell.zh) == (PartKind.OUTSIDE, True)


class TestLawOnStandardsArticle35:
    """“对违反本法规定的行为，任何单位或者个人有权……举报、投诉”: not Order 20."""

    @pytest.mark.parametrize("wants", [None, Wish.SETTLEMENT, Wish.INVESTIGATION])
    def test_a_government_standard_is_never_for_order_20(self, wants: Wish | None) -> None:
        (part,) = parts(Claim(label="1", about=Concern.GOVERNMENT_STANDARD, wants=wants))
        assert (part.kind, part.procedure) == (PartKind.STANDARDS, "standards-complaint")
        assert cited(part) == ["sl2017-complaint-right"]

    @pytest.mark.parametrize(
        ("place", "more"),
        [
            ("46", "mu-place.complaints"),
            ("460202", "mu-place.complaints"),
            ("34", None),
        ],
    )
    def test_what_a_place_adds_is_cited(self, place: str, more: str | None) -> None:
        (part,) = parts(Claim(label="1", about=Concern.GOVERNMENT_STANDARD), place=place)
        assert cited(part)[1:] == ([more] if more else [])

    def test_a_group_standard_has_its_own_procedure(self) -> None:
        (part,) = parts(evolve(CLUE, about=Concern.GROUP_STANDARD))
        assert part.procedure == "group-supervision"

    def test_who_wants_money_back_complains_even_if_a_standard_is_broken(self) -> None:
        (part,) = parts(evolve(PURCHASE, about=Concern.STANDARDS_LAW))
        assert part.kind is PartKind.COMPLAINT
        (part,) = parts(evolve(CLUE, about=Concern.STANDARDS_LAW))
        assert part.kind is PartKind.STANDARDS


class TestNotTold:
    @pytest.mark.parametrize(
        ("about", "wants", "unknown"),
        [
            (None, None, ("about", "wants")),
            (Concern.OPERATOR, None, ("wants",)),
            (None, Wish.SETTLEMENT, ("about",)),
        ],
    )
    def test_it_is_unsorted_and_says_what_it_lacks(
        self, about: Concern | None, wants: Wish | None, unknown: tuple[str, ...]
    ) -> None:
        (part,) = parts(Claim(label="1", about=about, wants=wants))
        assert (part.kind, part.procedure, part.unknown) == (PartKind.UNSORTED, None, unknown)
        assert cited(part) == []


class TestOrder121:
    """Since 2026-04-15 its text holds, which was not read: that of before is carried over."""

    @pytest.mark.parametrize(("received", "is_carried"), [(LAST, False), (NEXT, True)])
    def test_the_text_of_before_is_cited_and_said_to_be(
        self, received: date, *, is_carried: bool
    ) -> None:
        (part,) = parts(PURCHASE, received=received)
        assert (cited(part), part.grounds.is_carried_over) == (["cr2019-def"], is_carried)
        assert ("现行条文未核" in part.grounds.wording.zh) is is_carried

    def test_before_2020_there_was_none(self) -> None:
        assert grounds(LAW, date(2019, 12, 31), "cr2019-def").citations == ()

    def test_what_still_holds_is_cited_alone(self) -> None:
        held = grounds(LAW, NEXT, "sl2017-complaint-right", "cr2019-def")
        assert [one.provision for one in held.citations] == ["sl2017-complaint-right"]


class TestProperties:
    @given(intakes())
    def test_every_claim_is_in_exactly_one_part(self, came: Intake) -> None:
        found = sort_intake(came, law=LAW)
        listed = list(chain.from_iterable(part.claims for part in found))
        assert sorted(map(id, listed)) == sorted(map(id, came.claims))

    @given(intakes())
    def test_a_part_has_claims_of_one_kind_and_one_dispute(self, came: Intake) -> None:
        for part in sort_intake(came, law=LAW):
            assert len({(one.operator, one.goods, one.day) for one in part.claims}) == 1
            alone = (evolve(came, claims=(one,)) for one in part.claims)
            kinds = {sort_intake(one, law=LAW)[0].kind for one in alone}
            assert kinds == {part.kind}

    @given(st.lists(claims(), max_size=4), st.randoms(use_true_random=False))
    def test_the_order_of_the_claims_changes_no_part(
        self,
        told: list[Claim],
        chance: st.randoms,  # type: ignore[valid-type]  # a strategy as its type
    ) -> None:
        came = Intake(id="7", received=DAY, claims=tuple(told))
        mixed = list(told)
        chance.shuffle(mixed)  # type: ignore[attr-defined]  # the same
        again = evolve(came, claims=tuple(mixed))
        kinds = [
            sorted((part.kind, len(part.claims)) for part in sort_intake(one, law=LAW))
            for one in (came, again)
        ]
        assert kinds[0] == kinds[1]
