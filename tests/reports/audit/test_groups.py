"""Groups keep a few findings of each check and count them all."""

from hypothesis import given
from hypothesis import strategies as st

from localstd.law.finding import Finding
from localstd.reports.audit.groups import Groups
from localstd.testing.strategies.findings import findings


@given(st.lists(findings(), max_size=20), st.integers(0, 3))
def test_all_are_counted_and_no_more_than_asked_for_kept(
    drawn: list[Finding], at_most: int
) -> None:
    groups = Groups(at_most)
    for finding in drawn:
        groups.add(finding)
    found = groups.heaviest_first()
    assert sum(group.count for group in found) == len(drawn)
    assert [group for group in found if len(group.kept) != min(group.count, at_most)] == []


@given(st.lists(findings(), max_size=20))
def test_the_heaviest_come_first(drawn: list[Finding]) -> None:
    groups = Groups(1)
    for finding in drawn:
        groups.add(finding)
    weights = [group.weight for group in groups.heaviest_first()]
    assert weights == sorted(weights, reverse=True)
    assert max(weights, default=None) == max((one.weight for one in drawn), default=None)


@given(st.lists(findings(), min_size=1, max_size=20))
def test_a_citation_is_kept_once_even_if_its_finding_is_not(drawn: list[Finding]) -> None:
    groups = Groups(1)
    for finding in drawn:
        groups.add(finding)
    kept = [citation for group in groups.heaviest_first() for citation in group.citations]
    cited = {(one.code, citation) for one in drawn for citation in one.citations}
    assert len(kept) == len(cited)
