"""Charts stay within their frame."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from localstd.reports.charts import DIGIT, WIDTH, Bar, Figure, column_chart
from localstd.wording import Wording

LABEL = re.compile(r'<text x="([\d.]+)"[^>]*text-anchor="middle"[^>]*>(\d{4}-\d\d)</text>')


@given(st.integers(1, 120))
def test_no_month_leaves_the_frame_and_none_covers_another(months: int) -> None:
    labels = [f"{2027 + at // 12}-{at % 12 + 1:02}" for at in range(months)]
    bars = tuple(Bar(label=label, count=1) for label in labels)
    words = Wording("按月到期", "by month")
    drawn = column_chart(Figure(name="months", title=words, description=words, bars=bars), "zh")
    placed = [(float(x), label) for x, label in LABEL.findall(str(drawn))]
    assert placed[0][1] == labels[0]
    half = DIGIT * len(labels[0]) / 2
    assert all(x - half >= -0.1 and x + half <= WIDTH + 0.1 for x, _ in placed)
    spaces = [after - before for (before, _), (after, _) in pairwise(placed)]
    assert all(space >= 2 * half - 0.2 for space in spaces)
