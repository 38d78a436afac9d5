"""Strategies (生成策略) for findings and what they are made of."""

from datetime import date

from hypothesis import strategies as st

from localstd.calendar import Certainty
from localstd.law.citation import Citation
from localstd.law.finding import Check, Fact, Finding, Note, Weight, Where
from localstd.wording import Wording

__all__ = ["awkward_text", "checks", "citations", "findings"]

POOL = (
    "",
    "=1+1",
    "＝cmd|' /C calc'!A0",
    "@SUM(1)",
    "\t=2",
    'a;=HYPERLINK("http://x")',
    "<script>alert(1)</script>",
    "]]></style><img src=x onerror=alert(1)>",
    "\"' onclick='x",
    "&lt;&amp;&#0;",
    "-->",
    "\x00\x1b[31m\u202e",
    "\ud800",
    "{row}{0}{",
    "标准" * 2000,
    "第一行\r\n第二行\u2028",
)


@st.composite
def awkward_text(draw: st.DrawFn) -> str:
    """Draw text as registers hold it and as nobody would wish it, lone surrogates included."""
    return draw(st.one_of(st.sampled_from(POOL), st.text(st.characters(), max_size=40)))


def wordings(text: st.SearchStrategy[str]) -> st.SearchStrategy[Wording]:
    """Draw sentences without places for facts."""
    plain = text.map(lambda drawn: drawn.replace("{", "").replace("}", ""))
    return st.builds(Wording, plain, plain)


def checks() -> st.SearchStrategy[Check]:
    """Draw checks of a few codes, with any words."""
    words = wordings(awkward_text())
    return st.builds(
        Check,
        code=st.sampled_from(("LS101", "LS205", "LS301")),
        name=st.sampled_from(("number-unreadable", "date-unreadable", "filed-late")),
        weight=st.sampled_from(Weight),
        title=words,
        message=words.map(lambda kept: Wording(kept.zh + "{due}", kept.en + "{due}")),
        remedy=words,
    )


def citations() -> st.SearchStrategy[Citation]:
    """Draw citations, checked and not."""
    text = awkward_text()
    return st.builds(
        Citation, provision=text, instrument=text, title=text, article=text, checked=st.booleans()
    )


def findings() -> st.SearchStrategy[Finding]:
    """Draw findings whose every text may be awkward."""
    value: st.SearchStrategy[Fact] = st.one_of(
        awkward_text(), st.integers(), st.booleans(), st.dates(), st.floats()
    )
    return st.builds(
        Finding,
        check=checks(),
        facts=st.dictionaries(st.text(max_size=5), value, max_size=3).map(_with_due),
        certainty=st.sampled_from((Certainty.CERTAIN, Certainty.POSSIBLE)),
        citations=st.lists(citations(), max_size=2).map(tuple),
        notes=st.lists(st.sampled_from(Note), max_size=2, unique=True).map(tuple),
        where=st.builds(
            Where,
            row=st.none() | st.integers(min_value=1, max_value=10**7),
            column=awkward_text(),
            value=awkward_text(),
        ),
        weight=st.sampled_from(Weight),
        suggestion=awkward_text(),
    )


def _with_due(facts: dict[str, Fact]) -> dict[str, Fact]:
    return {"due": date(2026, 7, 24), **facts}
