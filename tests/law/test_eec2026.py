"""生态环境法典."""

from datetime import date

import pytest

from localstd.law import Law, Track


class TestArticle1242:
    """第一千二百四十二条：环境保护法等“同时废止”."""

    @pytest.mark.parametrize(
        ("day", "instrument"),
        [
            (date(2026, 8, 14), "epl2014"),
            (date(2026, 8, 15), "eec2026"),
            (date(2026, 8, 16), "eec2026"),
        ],
    )
    def test_citations_move_to_the_code_on_its_first_day(
        self, law: Law, day: date, instrument: str
    ) -> None:
        assert law.on(day, track=Track.ENVIRONMENT).instruments() == (instrument,)


class TestArticle74:
    """第七十四条：“定期进行评估”: no number of years."""

    def test_no_interval_of_review_is_claimed(self, law: Law) -> None:
        assert law.on(date(2026, 9, 1), track=Track.ENVIRONMENT).limits() == ()
