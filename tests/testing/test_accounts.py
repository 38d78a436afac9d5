"""The kit tells what is wrong with the accounts of a text: nothing of it is passed over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import PartialDate
from localstd.law import KEPT, Account, Instrument, LocalLaw, Provision, Rule
from localstd.testing import check_accounts
from localstd.wording import Wording

NUMERALS = ("一", "二", "九", "十", "十一", "二十", "四十四", "一百", "一百零三", "一百二十三")
NUMBERS = (1, 2, 9, 10, 11, 20, 44, 100, 103, 123)
MADE = Instrument(
    id="x2020", title="某省条例", begins=PartialDate(2020, 8, 1), place="34", checked=True
)
WHY = Wording("只是鼓励", "it only encourages")


@st.composite
def told(draw: st.DrawFn) -> tuple[LocalLaw, str]:
    """Draw a text, and local law that accounts for all of it."""
    known = draw(st.lists(st.booleans(), min_size=1, max_size=len(NUMBERS)))
    words = [draw(st.text("应当公开复审标准", min_size=2, max_size=9)) for _ in known]
    lines = [f"第{NUMERALS[at]}条 {said}。" for at, said in enumerate(words)]
    executed = [at for at, is_executed in enumerate(known) if is_executed]
    provisions = tuple(provision(NUMBERS[at], words[at]) for at in executed)
    joining = draw(st.sets(st.sampled_from(provisions))) if provisions else set()
    law = LocalLaw(
        place="34",
        provisions=tuple(
            evolve(one, joins=("place.feedback",) if one in joining else ()) for one in provisions
        ),
        rules=tuple(rule_under(one) for one in provisions if one not in joining),
        accounts=tuple(account(NUMBERS[at], known[at]) for at in range(len(known))),
    )
    return law, "## 第一章 总则\n" + "\n\n".join(lines)


def provision(number: int, term: str) -> Provision:
    return Provision(
        id=f"x-{number}",
        instrument=MADE,
        article=f"第{number}条",
        begins=MADE.begins,
        term=term,
        checked=True,
    )


def rule_under(one: Provision) -> Rule:
    return Rule.under(one, name=f"local.{one.id}", judge=lambda _: KEPT)


def account(number: int, is_executed: bool) -> Account:  # noqa: FBT001  as it is drawn
    article = f"第{number}条"
    if is_executed:
        return Account(instrument=MADE.id, article=article, executed=(f"x-{number}",))
    return Account(instrument=MADE.id, article=article, why_not=WHY)


def promises(local: LocalLaw, text: str) -> set[str]:
    return {one.promise for one in check_accounts(local, {MADE.id: text})}


ORDER = "every article has one account, in the order of the text"


@given(told())
def test_nothing_is_wrong_where_all_is_accounted_for(drawn: tuple[LocalLaw, str]) -> None:
    local, text = drawn
    assert check_accounts(local, {MADE.id: text}) == ()


@given(told(), st.data())
def test_an_account_that_is_taken_away_is_found(
    drawn: tuple[LocalLaw, str], data: st.DataObject
) -> None:
    local, text = drawn
    left_out = data.draw(st.sampled_from(local.accounts))
    kept = tuple(one for one in local.accounts if one is not left_out)
    assert ORDER in promises(evolve(local, accounts=kept), text)


@given(told(), st.data())
def test_an_account_told_twice_or_elsewhere_is_found(
    drawn: tuple[LocalLaw, str], data: st.DataObject
) -> None:
    local, text = drawn
    moved = data.draw(st.permutations([*local.accounts, local.accounts[0]]))
    assert ORDER in promises(evolve(local, accounts=tuple(moved)), text)
    assert ORDER in promises(evolve(local, accounts=local.accounts[::-1]), text) or (
        len(local.accounts) == 1
    )


@given(told(), st.data())
def test_an_article_that_is_not_in_the_text_is_found(
    drawn: tuple[LocalLaw, str], data: st.DataObject
) -> None:
    local, text = drawn
    lines = [line for line in text.splitlines() if line.startswith("第")]
    left_out = data.draw(st.sampled_from(lines))
    assert ORDER in promises(local, text.replace(left_out, ""))


@given(told().filter(lambda drawn: bool(drawn[0].provisions)), st.data())
def test_a_provision_that_is_changed_in_any_way_is_found(
    drawn: tuple[LocalLaw, str], data: st.DataObject
) -> None:
    local, text = drawn
    one = data.draw(st.sampled_from(local.provisions))
    others = tuple(other for other in local.provisions if other is not one)
    assert "what it names is a provision" in promises(evolve(local, provisions=others), text)
    changed = {
        "a term stands in its article": evolve(one, term=f"{one.term}，此句不在条文中"),
        "what it names stands in that article": evolve(one, article="第7条"),
        "every provision is accounted for": evolve(one, id="x-unheard"),
    }
    for promise, instead in changed.items():
        assert promise in promises(evolve(local, provisions=(*others, instead)), text)


@given(told().filter(lambda drawn: bool(drawn[0].provisions)))
def test_a_provision_that_nothing_uses_is_found(drawn: tuple[LocalLaw, str]) -> None:
    local, text = drawn
    idle = tuple(evolve(one, joins=()) for one in local.provisions)
    found = promises(evolve(local, provisions=idle, rules=()), text)
    assert found == {"every provision is used"}


@pytest.mark.parametrize(
    ("said", "promise"),
    [
        (Account(instrument=MADE.id, article="第1条"), "an account names provisions, or says why"),
        (
            Account(instrument=MADE.id, article="第1条", why_not=Wording("只是鼓励", "")),
            "why not is said in both languages",
        ),
    ],
)
def test_an_account_that_says_nothing_is_found(said: Account, promise: str) -> None:
    (problem,) = check_accounts(LocalLaw(place="34", accounts=(said,)), {MADE.id: "第一条 公开。"})
    assert problem.promise.startswith(promise)


def test_a_text_that_nobody_accounts_for_is_found() -> None:
    (problem,) = check_accounts(LocalLaw(place="34"), {MADE.id: "第一条 公开。"})
    assert (problem.promise, problem.case) == (ORDER, "x2020: 第1条 is missing")


def test_what_mentions_an_article_begins_none() -> None:
    """第三条规定的 at the head of a paragraph is no article; 第二条之一 is one of its own."""
    text = "第一条 公开。\n\n第三条规定的，从其规定。\n\n第一条之一 复审。"
    local = LocalLaw(
        place="34",
        accounts=tuple(
            Account(instrument=MADE.id, article=one, why_not=WHY) for one in ("第1条", "第1条之1")
        ),
    )
    assert check_accounts(local, {MADE.id: text}) == ()
