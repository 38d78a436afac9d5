"""Strategies (生成策略) for what storages keep: drafts, records, chains, standings, queries."""

from datetime import date

from hypothesis import strategies as st

from localstd._attrs import evolve
from localstd.storage import (
    Append,
    Copied,
    Draft,
    Fault,
    Head,
    OpenDuty,
    Origin,
    Page,
    Record,
    RecordKind,
    SignedHead,
    Standing,
    StandingQuery,
    Verification,
    sealed,
)
from localstd.testing.strategies.deriving import derived
from localstd.testing.strategies.messages import instants, messages
from localstd.testing.strategies.values import days, place_codes

__all__ = [
    "appends",
    "chains",
    "copied",
    "drafts",
    "heads",
    "names",
    "open_duties",
    "origins",
    "pages",
    "records",
    "signed_heads",
    "standing_queries",
    "standings",
    "storage_faults",
    "texts",
    "unfit_names",
    "verifications",
]

_PLACES = ("34", "37", "3702", "某省")
_NAMES = (
    *("34-2026-1", "a", "A", "ａ", "a\u0301", "á", "𠮷", "b b", "%_\\", "'\"", "x" * 200),
    *("34-2026-10", "\uffff"),  # begins as another; sorts after 𠮷 in UTF-16 only
)
_TEXTS = ("", "{}", '{"on":"2026-07-24"}', "绿茶 𠮷", "e\u0301\r\n\t", "\U0010ffff", "%_\\'\"")
_UNFIT = ("", " a", "a ", "a\n", "\x00", "\x7f", "\ud800", "x" * 201, "\u0085")
_STAGES = ("30", "60", "70")
_SEALS = st.binary(min_size=32, max_size=32).map(bytes.hex)
_MOST = 4


def names() -> st.SearchStrategy[str]:
    """Give names that every storage keeps apart (编号): such as look alike, and the longest."""
    return st.sampled_from(_NAMES)


def texts() -> st.SearchStrategy[str]:
    """Give texts that every storage keeps to the letter."""
    return st.sampled_from(_TEXTS)


def unfit_names() -> st.SearchStrategy[str]:
    """Give texts that look like names, and that no storage keeps as such."""
    return st.sampled_from(_UNFIT)


def origins() -> st.SearchStrategy[Origin]:
    """Give origins (来源) of offices."""
    return st.builds(Origin, place=st.sampled_from(_PLACES))


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """Give drafts (待存记录) of every kind, some of them with words that are gone."""
    is_redacted = draw(st.integers(0, 5)) == 0
    return Draft(
        type=draw(names()),
        recorded=draw(instants()),
        body=None if is_redacted else draw(texts()),
        kind=draw(st.sampled_from(RecordKind)),
        schema=draw(st.integers(1, 3)),
        salt="" if is_redacted else draw(texts()),
        digest=draw(_SEALS) if is_redacted else None,
    )


@st.composite
def chains(draw: st.DrawFn) -> tuple[Record, ...]:
    """Give the records of an office (记录链), of some matters by turns, from its first one on."""
    head = Head.new(draw(origins()))
    last: dict[str, Record] = {}
    made: list[Record] = []
    for draft in draw(st.lists(drafts(), min_size=1, max_size=_MOST)):
        matter = draw(st.sampled_from(_NAMES[:3]))
        before = last.get(matter)
        version, link = (before.version, before.link) if before else (0, "")
        record = sealed(head, matter, version, link, draft)
        head = evolve(head, position=record.position, seal=record.seal)
        last[matter] = record
        made.append(record)
    return tuple(made)


def records() -> st.SearchStrategy[Record]:
    """Give records (档案记录) with their place in a chain."""
    return chains().map(lambda chain: chain[-1])


def heads() -> st.SearchStrategy[Head]:
    """Give heads (链首), of offices without records, too."""
    made = st.builds(Head, origin=origins(), position=st.integers(1, 9), seal=_SEALS)
    return origins().map(Head.new) | made


def open_duties() -> st.SearchStrategy[OpenDuty]:
    """Give open duties (未了义务) as an index keeps them."""
    return derived(OpenDuty, name=st.sampled_from(("filing", "review")))


@st.composite
def standings(draw: st.DrawFn, matter: str | None = None) -> Standing:
    """Give standings (事项现状), whose texts are those that a database gets wrong."""
    duties = draw(st.lists(open_duties(), max_size=2))
    return Standing(
        matter=matter or draw(names()),
        version=draw(st.integers(1, 5)),
        procedure=draw(st.sampled_from(("making", "review"))),
        track="ordinary",
        stage=draw(st.sampled_from(_STAGES)),
        is_final=draw(st.booleans()),
        place=draw(place_codes()),
        kind=draw(st.sampled_from(("", "local"))),
        number=draw(st.sampled_from(("", "DB34/T 1-2020", "db34/t 1-2020"))),
        title=draw(texts()),
        body=draw(texts()),
        sector=draw(texts()),
        duties=tuple(duties),
    )


def _asked_days() -> st.SearchStrategy[date | None]:
    return st.none() | days()


def standing_queries() -> st.SearchStrategy[StandingQuery]:
    """Give queries (现状查询) of one part or several."""
    stage, text = st.sampled_from((None, *_STAGES)), st.none() | texts()
    return st.builds(
        StandingQuery,
        place=st.none() | place_codes() | st.just("3"),
        stage=stage,
        title=text,
        body=text,
        due_from=_asked_days(),
        due_until=_asked_days(),
    )


@st.composite
def appends(draw: st.DrawFn) -> Append:
    """Give appends (追加) with all that may go with them."""
    matter = draw(names())
    return Append(
        matter=matter,
        expected=draw(st.integers(0, 3)),
        drafts=tuple(draw(st.lists(drafts(), max_size=2))),
        standing=draw(st.none() | standings(matter)),
        messages=tuple(draw(st.lists(messages(), max_size=2))),
        redacts=tuple(draw(st.lists(st.integers(1, 3), max_size=1))),
    )


def pages() -> st.SearchStrategy[Page[Standing]]:
    """Give pages (分页) of standings, the last one and others."""
    items = st.lists(standings(), min_size=1, max_size=2).map(tuple)
    return st.builds(
        lambda found, is_last: Page(found, None if is_last else found[-1].matter),
        items,
        st.booleans(),
    )


def storage_faults() -> st.SearchStrategy[Fault]:
    """Give what a verification finds (差错)."""
    counts = st.integers(1, 9)
    return derived(Fault, position=counts, until=counts, matter=names())


def verifications() -> st.SearchStrategy[Verification]:
    """Give what verifications come to (核验结论), sound and not."""
    return derived(Verification, head=heads(), faults=st.lists(storage_faults()).map(tuple))


def copied() -> st.SearchStrategy[Copied]:
    """Give what was copied (复制结果)."""
    return derived(Copied, head=heads())


def signed_heads() -> st.SearchStrategy[SignedHead]:
    """Give signed heads (签名链首), whose signature need not hold."""
    return derived(
        SignedHead, head=heads(), at=instants(), key=_SEALS, signature=st.just("00" * 64)
    )
