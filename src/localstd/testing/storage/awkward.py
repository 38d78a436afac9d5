"""Strategies (生成策略) for what storages get wrong: few names, much alike, close together in time.

They are few so that they meet: an append is of a matter that is there, a query finds something,
a message waits for a recipient who has another one.
"""

from datetime import UTC, date, datetime, timedelta
from typing import Any, Final

from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.calendar import CHINA_TIME
from localstd.notices import Message, Posted
from localstd.storage import Append, Draft, OpenDuty, Standing, StandingQuery
from localstd.testing.storage.ground import NOON
from localstd.testing.strategies import storages
from localstd.testing.strategies.deriving import derived
from localstd.wording import Wording

__all__ = [
    "PLACES",
    "TITLES",
    "fitting_appends",
    "keys",
    "matters",
    "message_ids",
    "messages",
    "near_instants",
    "posted",
    "queries",
    "standings",
    "workers",
]

#: Places of standings: above one another, beside, and such as a pattern or a range gets wrong.
PLACES: Final = (
    *("", "3", "34", "3401", "34 ", "35", "3%", "3_"),
    *("34\U0010ffff", "\ud7ff", "\U0010ffff"),
)

#: Titles, and pieces of them: of every width and case, and with signs that are more to a database.
TITLES: Final = (
    *("绿茶加工", "ＤＢ34／T", "db34/t 绿茶", "STRASSE", "straße", ""),
    *("a%b_c", "aXbYc", "%", "_", "\\", "'", "茶 "),
)

_PARTS: Final = ("procedure", "kind", "stage", "number", "body", "sector")
_ALIKE: Final = st.sampled_from(("", "a", "A", "a "))
_DAYS: Final = st.sampled_from(
    (None, date(2026, 8, 1), date(2026, 8, 2), date(2027, 1, 1), date.max)
)
_FEW: Final = 3
_IDS: Final = 6


def near_instants() -> st.SearchStrategy[datetime]:
    """Give instants within minutes, and a microsecond apart, in two zones."""
    return st.builds(
        lambda minutes, microseconds, zone: (
            NOON + timedelta(minutes=minutes, microseconds=microseconds)
        ).astimezone(zone),
        st.integers(-3, 3),
        st.sampled_from((0, 0, 1)),
        st.sampled_from((UTC, CHINA_TIME)),
    )


def _few(of: str, most: int = _FEW) -> st.SearchStrategy[str]:
    """Give a few names, the same ones all along."""
    pool = st.lists(storages.names(), min_size=most, max_size=most, unique=True)
    return st.shared(pool, key=of).flatmap(st.sampled_from)


def matters() -> st.SearchStrategy[str]:
    """Give a few matters (事项)."""
    return _few("matters")


def message_ids() -> st.SearchStrategy[str]:
    """Give some ids of messages (通知件)."""
    return _few("message ids", _IDS)


def workers() -> st.SearchStrategy[str]:
    """Give two workers (发送者) whose names are alike."""
    return st.sampled_from(("a", "A"))


def keys() -> st.SearchStrategy[str]:
    """Give keys of submissions (幂等键)."""
    return storages.names()


def _texts() -> st.SearchStrategy[str]:
    """Give any text that can be storages."""
    some = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
    return storages.texts() | st.text(some, max_size=8)


def _titles() -> st.SearchStrategy[str]:
    known = st.sampled_from(TITLES)
    return known | known | known | _texts()


def _drafts() -> st.SearchStrategy[Draft]:
    return derived(
        Draft,
        type=storages.names(),
        recorded=near_instants(),
        body=st.none() | _texts(),
        salt=_texts(),
        key=st.none(),
        digest=st.none() | _texts(),
    )


def messages() -> st.SearchStrategy[Message]:
    """Give messages (通知件) to a few recipients, about the first records of the matters."""
    return derived(
        Message,
        id=message_ids(),
        recipient=_few("recipients", 2),
        name=storages.names(),
        subject=st.builds(Wording, _texts(), _texts()),
        body=st.builds(Wording, _texts(), _texts()),
        created=near_instants(),
        matter=matters() | matters() | st.none(),
        version=st.just(1) | st.integers(1, 3) | st.none(),
        not_before=st.none() | near_instants(),
    )


def posted() -> st.SearchStrategy[Posted]:
    """Give messages of an outbox (发件箱), new ones, and such as are in any state at all."""
    return messages().map(Posted.new) | derived(
        Posted,
        message=messages(),
        ready=st.none() | near_instants(),
        claimed_by=st.just("") | workers(),
        claimed_until=st.none() | near_instants(),
        reason=_texts(),
        settled=st.none() | near_instants(),
    )


def standings(matter: str, version: int) -> st.SearchStrategy[Standing]:
    """Give standings (事项现状) of a matter."""
    duties = derived(OpenDuty, name=_ALIKE, owed_by=st.none() | _ALIKE, due=_DAYS)
    return derived(
        Standing,
        matter=st.just(matter),
        version=st.just(version),
        place=st.sampled_from(PLACES),
        title=_titles(),
        duties=st.lists(duties, max_size=3).map(tuple),
        **dict.fromkeys(_PARTS, _ALIKE),
    )


def queries() -> st.SearchStrategy[StandingQuery]:
    """Give queries (现状查询), most of them of one part or two."""
    parts: dict[str, st.SearchStrategy[Any]] = {
        "place": st.sampled_from(PLACES),
        "title": _titles(),
        **dict.fromkeys(_PARTS, _ALIKE),
        **dict.fromkeys(("due_from", "due_until"), _DAYS),
    }
    some = st.lists(st.sampled_from(sorted(parts)), max_size=2) | st.sets(
        st.sampled_from(sorted(parts))
    )
    return some.flatmap(
        lambda names: st.builds(StandingQuery, **{name: parts[name] for name in names})
    )


@st.composite
def fitting_appends(
    draw: st.DrawFn, matter: str, version: int, *, free: set[str], redacts: bool
) -> Append:
    """Give an append (追加) that fits a matter of a version, with keys of those that are free."""
    drafts = draw(st.lists(_drafts(), max_size=3))
    key = draw(st.none() | st.sampled_from(sorted(free))) if drafts and free else None
    earlier = st.lists(st.integers(1, version), max_size=2) if redacts and version else st.just([])
    return Append(
        matter=matter,
        expected=version,
        drafts=[evolve(one, key=None if n else key) for n, one in enumerate(drafts)],
        standing=draw(st.none() | standings(matter, version + len(drafts))),
        messages=draw(st.lists(messages(), max_size=2)),
        redacts=draw(earlier),
    )
