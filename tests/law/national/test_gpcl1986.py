"""民法通则: how days were counted before 2021."""

from datetime import date

from localstd.law import Law


class TestArticle154:
    """第一百五十四条（原文未核）：“星期日或者其他法定休假日”."""

    def test_is_named_for_what_began_on_its_last_day(self, law: Law) -> None:
        start = date(2020, 12, 31)
        filing = law.on(start).limit("local.filing").leading
        (citation,) = law.counting(filing, start)
        assert (citation.provision, citation.checked) == ("gpcl-154", False)

    def test_nothing_is_known_before_it(self, law: Law) -> None:
        review = law.on(date(1990, 4, 6)).limit("local.review").leading
        assert law.counting(review, date(1986, 12, 31)) == ()
