"""Charts (图): bars and columns, drawn as SVG that needs neither script nor network."""

from collections.abc import Iterator
from itertools import accumulate
from math import ceil
from typing import Final
from unicodedata import east_asian_width

from localstd._attrs import frozen
from localstd.legible import shortened
from localstd.reports.markup import Markup, element
from localstd.wording import Language, Wording

__all__ = ["Bar", "Figure", "bar_chart", "column_chart"]

WIDTH: Final = 520

BAR_STEP: Final = 24
BAR_LEFT: Final = 210
BAR_ROOM: Final = 260
BAR_LABEL: Final = 32  # half-width characters; a Chinese one counts for two

COLUMN_HEIGHT: Final = 160
COLUMN_TOP: Final = 24
WIDEST_COLUMN: Final = 60
COLUMN_LABEL: Final = 40  # the room that a year under its column needs
DIGIT: Final = 8  # the room that one of its signs needs


@frozen
class Bar:
    """One bar: what it stands for, how many, and its tone (the name of a style)."""

    label: str
    count: int
    tone: str = "plain"


@frozen
class Figure:
    """What a chart shows: an id within its page, a title, a description, its bars.

    ``top`` is the count that fills the height, so that two charts can be compared; at least
    that of the highest bar.
    """

    name: str
    title: Wording
    description: Wording
    bars: tuple[Bar, ...]
    top: int = 1


def bar_chart(figure: Figure, language: Language) -> Markup:
    """Draw lying bars under each other, for figures by name."""
    top = max(figure.top, *(bar.count for bar in figure.bars))
    drawn = [
        part
        for at, bar in enumerate(figure.bars)
        for part in _lying(bar, y=at * BAR_STEP, length=BAR_ROOM * bar.count / top)
    ]
    return _svg(figure, language, drawn, height=len(figure.bars) * BAR_STEP)


def column_chart(figure: Figure, language: Language) -> Markup:
    """Draw standing columns side by side, for figures by year or by month."""
    top = max(figure.top, *(bar.count for bar in figure.bars))
    room = max(COLUMN_LABEL, *(len(bar.label) * DIGIT for bar in figure.bars if _is_time(bar)))
    inset = _inset(len(figure.bars), room)
    step = min((WIDTH - 2 * inset) / len(figure.bars), WIDEST_COLUMN)
    every = ceil(room / step)
    drawn = [
        part
        for at, bar in enumerate(figure.bars)
        for part in _standing(
            bar,
            x=inset + at * step,
            width=step,
            rise=COLUMN_HEIGHT * bar.count / top,
            told=at % every == 0 or not _is_time(bar),
        )
    ]
    return _svg(figure, language, [*drawn, _ground()], height=COLUMN_TOP + COLUMN_HEIGHT + 20)


def _inset(columns: int, room: int) -> float:
    """Give the room left free at both ends, so that the outermost labels stay in the frame."""
    return max(0.0, (columns * room - WIDTH) / (2 * (columns - 1))) if columns > 1 else 0.0


def _lying(bar: Bar, *, y: float, length: float) -> Iterator[Markup]:
    middle = f"{y + BAR_STEP / 2:.1f}"
    yield _text(_fitted(bar.label), x=BAR_LEFT - 8, y=middle, anchor="end")
    yield _rect(bar, x=BAR_LEFT, y=y + 4, width=length, height=BAR_STEP - 8)
    yield _text(f"{bar.count:,}", x=BAR_LEFT + length + 6, y=middle, anchor="start")


def _is_time(bar: Bar) -> bool:
    return bar.label[:1].isdigit()


def _fitted(label: str) -> str:
    ends = accumulate(2 if east_asian_width(sign) in "WF" else 1 for sign in label)
    fitting = sum(end <= BAR_LABEL for end in ends)
    return shortened(label, max(fitting, 1))


def _standing(bar: Bar, *, x: float, width: float, rise: float, told: bool) -> Iterator[Markup]:
    foot = COLUMN_TOP + COLUMN_HEIGHT
    yield _rect(bar, x=x + width * 0.1, y=foot - rise, width=width * 0.8, height=rise)
    middle = x + width / 2
    if told:
        yield _text(bar.label, x=middle, y=f"{foot + 12}", anchor="middle")
        if bar.count:
            yield _text(f"{bar.count:,}", x=middle, y=f"{foot - rise - 8:.1f}", anchor="middle")


def _ground() -> Markup:
    foot = COLUMN_TOP + COLUMN_HEIGHT
    return element("path", d=f"M0 {foot}H{WIDTH}", class_="ground")


def _rect(bar: Bar, *, x: float, y: float, width: float, height: float) -> Markup:
    return element(
        "rect",
        element("title", f"{shortened(bar.label)}: {bar.count:,}"),
        x=f"{x:.1f}",
        y=f"{y:.1f}",
        width=f"{width:.1f}",
        height=f"{height:.1f}",
        class_=f"tone-{bar.tone}",
    )


def _text(text: str, *, x: float, y: str, anchor: str) -> Markup:
    return element("text", text, x=f"{x:.1f}", y=y, text_anchor=anchor, dominant_baseline="central")


def _svg(figure: Figure, language: Language, drawn: list[Markup], *, height: int) -> Markup:
    title, desc = f"{figure.name}-title", f"{figure.name}-desc"
    return element(
        "svg",
        element("title", figure.title.text(language), id=title),
        element("desc", figure.description.text(language), id=desc),
        *drawn,
        viewBox=f"0 0 {WIDTH} {height}",
        role="img",
        aria_labelledby=f"{title} {desc}",
    )
