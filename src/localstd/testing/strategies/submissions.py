"""Strategies (生成策略) for complaints and reports (投诉举报), and for who they came from.

Reporters are no public value that is drawn for its class: :func:`reporters` gives some, and
:func:`spellings` texts that tell a piece of one, as people write them.
"""

import string
from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import strategies as st

from localstd.calendar import PartialDate, calendar_before_notice, china_calendar
from localstd.law import Pause, china_law
from localstd.places import china_places
from localstd.supervision.complaints import (
    AboutTheSame,
    Claim,
    Competence,
    ComplaintDays,
    ComplaintDeadline,
    Grounds,
    Intake,
    MaterialCheck,
    Part,
    PartKind,
    Receipt,
    Reporter,
    Response,
    Seat,
    Selling,
    Venue,
    check_materials,
    complaint_deadlines,
    gathered,
    respond,
    sort_intake,
    venue,
)
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.values import partial_dates

__all__ = [
    "about_the_same",
    "claims",
    "competences",
    "complaint_days",
    "complaint_deadlines_drawn",
    "grounds_drawn",
    "intakes",
    "material_checks",
    "parts",
    "receipts",
    "reporters",
    "responses",
    "spellings",
    "venues",
]

_FIRST = date(2019, 12, 1)  # a month before the rules began
_LAST = date(2026, 12, 31)
_OPERATORS = ("", "某商店", "某 商店", "某商店（总店）", "某平台")
_GOODS = ("", "电热水壶", "电饭煲")
_SEATS = ("370202", "370203", "3702", "37", "110105", "4419", "310115")
_SURNAMES = "赵钱孙沈韩杨朱秦尤许欧阳"
_GIVEN = "蘅芷菡珺琬璟翾骁骞昶晔"
_LATIN = ("Li Ming", "Ng", "José Ñandú", "Ольга Петрова", "MacGregor-Smythe", "Öztürk")
_ROADS = ("长江西路", "解放路甲", "Nanjing Road ")
_SAMPLE_DAY = date(2026, 2, 13)
_MOST = 3


def _days() -> st.SearchStrategy[date]:
    return st.dates(_FIRST, _LAST)


def claims() -> st.SearchStrategy[Claim]:
    """Give claims of all kinds, told in part."""
    return derived(
        Claim,
        label=st.sampled_from(("1", "2", "退款", "标签")),
        operator=st.sampled_from(_OPERATORS),
        goods=st.sampled_from(_GOODS),
        day=st.none() | partial_dates(),
    )


def intakes() -> st.SearchStrategy[Intake]:
    """Give submissions with some claims, or none, withdrawn or not."""
    return derived(
        Intake,
        id=st.integers(1, 99).map(str),
        received=_days(),
        claims=st.lists(claims(), max_size=_MOST).map(tuple),
        place=st.none() | st.sampled_from(_SEATS),
        withdrawn=st.none() | _days(),
    )


def parts() -> st.SearchStrategy[Part]:
    """Give parts of submissions that were sorted."""
    sorted_ = intakes().filter(lambda one: bool(one.claims))
    return sorted_.map(lambda one: sort_intake(one, law=china_law())[-1])


def grounds_drawn() -> st.SearchStrategy[Grounds]:
    """Give what answers rest on, in force and carried over."""
    return parts().map(lambda one: one.grounds)


@st.composite
def complaint_days(draw: st.DrawFn) -> ComplaintDays:
    """Give the days of a complaint or a report, in an order that can be, told in part."""
    received = draw(_days())
    accepted = draw(st.none() | _later(received))
    return ComplaintDays(
        received=received,
        accepted=accepted,
        mediation_ended=draw(st.none() | _later(accepted or received)),
        clue_found=draw(st.none() | _later(received)),
        decided=draw(st.none() | _later(received)),
        disputed=draw(st.none() | _later(received)),
        is_extended=draw(st.sampled_from((None, True, False))),
        is_named=draw(st.sampled_from((None, True, False))),
        pauses=draw(st.lists(_pauses(accepted or received), max_size=2).map(tuple)),
    )


def _later(start: date) -> st.SearchStrategy[date]:
    return st.integers(0, 60).map(lambda n: start + timedelta(days=n))


def _pauses(start: date) -> st.SearchStrategy[Pause]:
    lengths = st.tuples(st.integers(0, 50), st.none() | st.integers(0, 20))
    return lengths.map(lambda drawn: _pause(start + timedelta(days=drawn[0]), drawn[1]))


def _pause(began: date, length: int | None) -> Pause:
    end = None if length is None else PartialDate.of(began + timedelta(days=length))
    return Pause(start=PartialDate.of(began), end=end)


@st.composite
def complaint_deadlines_drawn(draw: st.DrawFn) -> ComplaintDeadline:
    """Give one of the deadlines of a complaint or a report."""
    before = draw(st.none() | st.integers(2020, 2026).map(calendar_before_notice))
    found = complaint_deadlines(
        draw(complaint_days()),
        draw(st.sampled_from((PartKind.COMPLAINT, PartKind.REPORT))),
        law=china_law(),
        calendar=china_calendar(),
        before=before,
    )
    return draw(st.sampled_from(found))


def material_checks() -> st.SearchStrategy[MaterialCheck]:
    """Give what of the materials is lacking."""
    given = st.lists(st.sampled_from(("complainant", "respondent", "request", "clues")))
    return st.builds(
        lambda kind, brought, proxy: check_materials(
            kind, brought, on=_SAMPLE_DAY, law=china_law(), is_by_proxy=proxy
        ),
        st.sampled_from(PartKind),
        given,
        st.sampled_from((None, True, False)),
    )


def competences() -> st.SearchStrategy[Competence]:
    """Give places that may handle something, and by which seat."""
    return derived(Competence, place=st.sampled_from(_SEATS))


@st.composite
def venues(draw: st.DrawFn) -> Venue:
    """Give venues, of operators whose seats are told or not."""
    seats = draw(st.dictionaries(st.sampled_from(Seat), st.sampled_from(_SEATS)))
    return venue(
        draw(st.sampled_from(PartKind)),
        draw(st.sampled_from(Selling)),
        seats,
        on=_SAMPLE_DAY,
        law=china_law(),
        places=china_places(),
    )


def receipts() -> st.SearchStrategy[Receipt]:
    """Give offices that received something, and when."""
    return derived(Receipt, place=st.sampled_from(_SEATS), on=_days())


def responses() -> st.SearchStrategy[Response]:
    """Give what an office does that received something."""
    return st.builds(
        lambda kind, found, got: respond(kind, found, got, law=china_law())[-1],
        st.sampled_from(PartKind),
        venues(),
        st.lists(receipts(), min_size=1, max_size=_MOST),
    )


def about_the_same() -> st.SearchStrategy[AboutTheSame]:
    """Give submissions that are about the same."""
    alike = claims().filter(lambda one: bool(one.operator and one.goods and one.day))
    return st.tuples(alike, _days(), _days()).map(
        lambda drawn: gathered(
            Intake(id=name, received=day, claims=(drawn[0],))
            for name, day in zip("ab", drawn[1:], strict=True)
        )[0]
    )


def reporters() -> st.SearchStrategy[Reporter]:
    """Give who reported: names of several scripts, numbers, addresses, or some of these."""
    names = st.builds(
        "{}{}".format,
        st.sampled_from(_SURNAMES),
        st.text(alphabet=_GIVEN, min_size=1, max_size=2),
    )
    digits = st.text(alphabet=string.digits, min_size=9, max_size=9)
    doors = st.builds("{}{}号".format, st.sampled_from(_ROADS), st.integers(100, 9999))
    return st.builds(
        Reporter.of,
        name=names | st.sampled_from(_LATIN),
        phone=st.just("") | digits.map(lambda one: f"13{one}") | digits.map("+86 13{}".format),
        address=st.just("") | doors.map("合肥市蜀山区{}".format) | doors,
        email=st.just("") | digits.map("{}@example.org".format),
        id_number=st.just("") | digits.map("340104{}".format),
    )


def spellings(reporter: Reporter) -> st.SearchStrategy[str]:
    """Give texts that tell a part of a reporter: as it is, spaced, wide, in other case.

    >>> from hypothesis import find
    >>> zhao = Reporter.of(name="赵小明")
    >>> find(spellings(zhao), lambda text: "赵小明" not in text)
    '赵 小 明'
    """
    return st.builds(
        lambda part, spelled, around: around.format(spelled(part)),
        st.sampled_from(tuple(reporter.reveal().values())),
        st.sampled_from(_SPELLINGS),
        st.sampled_from(("{}", "来电人{}，要求退款", "from {} (by phone)")),
    )


def _wide(text: str) -> str:
    return "".join(chr(ord(one) + 0xFEE0) if "!" <= one <= "~" else one for one in text)


_SPELLINGS: tuple[Callable[[str], str], ...] = (
    str,
    " ".join,
    _wide,
    str.upper,
    str.casefold,
    "\u3000".join,
    "-".join,
    lambda text: f"\u200b{text}".replace("1", "1\u200b"),
)
