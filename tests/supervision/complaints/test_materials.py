"""Which materials are lacking, by cr2019 arts 9, 10 and 24."""

from datetime import date
from itertools import combinations

import pytest

from localstd.law import ComplaintMaterial, ComplaintMaterialsFacts, Outcome, china_law
from localstd.supervision.complaints import MaterialCheck, PartKind, check_materials

LAW = china_law()
DAY, NEXT = date(2026, 2, 13), date(2026, 4, 15)
OWN = ("complainant", "respondent", "request")
PROXY = ("power-of-attorney", "proxy-identity")


def checked(
    *given: str, kind: PartKind = PartKind.COMPLAINT, proxy: bool | None = None, on: date = DAY
) -> MaterialCheck:
    return check_materials(kind, given, on=on, law=LAW, is_by_proxy=proxy)


class TestComplaints:
    """“投诉应当提供下列材料”."""

    def test_each_of_the_three_is_asked_for(self) -> None:
        assert checked(proxy=False).lacking == OWN
        assert checked(*OWN[:2], proxy=False).lacking == ("request",)
        assert checked(*OWN, proxy=False).is_complete is True

    def test_a_proxy_brings_two_more(self) -> None:
        assert checked(*OWN, proxy=True).lacking == PROXY
        assert checked(*OWN, *PROXY, proxy=True).is_complete is True

    def test_whether_a_proxy_acts_may_not_be_told(self) -> None:
        found = checked(*OWN)
        assert (found.lacking, found.unknown, found.is_complete) == ((), PROXY, None)
        assert checked(*OWN, *PROXY).is_complete is True
        assert checked("respondent").is_complete is False

    def test_chinese_words_are_names_as_well(self) -> None:
        words = [ComplaintMaterial(one).wording.zh for one in OWN]
        assert checked(*words, proxy=False).is_complete is True

    def test_completion_begins_no_new_term_and_says_so(self) -> None:
        assert "仍自收到投诉之日起计算" in checked().tell.zh
        assert checked(*OWN, proxy=False).tell.en == "all materials are there"

    def test_it_says_what_the_rule_of_the_law_says(self) -> None:
        rule = LAW.on(DAY).rule("complaint.materials")
        every = (*OWN, *PROXY)
        for n in range(len(every) + 1):
            for given in combinations(every, n):
                for proxy in (None, False, True):
                    facts = ComplaintMaterialsFacts(materials=given, is_by_proxy=proxy)
                    outcome = rule.judge(facts).outcome
                    found = checked(*given, proxy=proxy).is_complete
                    assert {
                        True: Outcome.KEPT, False: Outcome.BROKEN, None: Outcome.UNKNOWN
                    }[found] is outcome, (given, proxy)  # fmt: skip


class TestReports:
    """“举报人应当提供涉嫌违反市场监督管理法律、法规、规章的具体线索”."""

    def test_concrete_clues_are_asked_for_and_nothing_else(self) -> None:
        found = checked(kind=PartKind.REPORT)
        assert (found.lacking, found.unknown) == (("clues",), ())
        assert found.tell.zh == "请提供具体线索"
        assert checked("clues", kind=PartKind.REPORT).is_complete is True


class TestOthers:
    @pytest.mark.parametrize("kind", [PartKind.STANDARDS, PartKind.OUTSIDE, PartKind.UNSORTED])
    def test_nothing_is_asked_for(self, kind: PartKind) -> None:
        found = checked(kind=kind)
        assert (found.is_complete, found.grounds.citations) == (True, ())

    def test_under_order_121_the_text_of_before_is_carried_over(self) -> None:
        assert checked(on=NEXT).grounds.is_carried_over is True
