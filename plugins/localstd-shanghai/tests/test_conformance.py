"""The kit of localstd.testing, applied to the law of Shanghai."""

import localstd_shanghai
from localstd.law import Law, china_law
from localstd.testing import check_accounts, check_local_law, check_plugin, days_around
from localstd_shanghai.law import local_law, texts


def test_nothing_is_wrong_with_the_plug_in() -> None:
    assert check_plugin(localstd_shanghai) == ()


def test_every_article_is_accounted_for() -> None:
    assert check_accounts(local_law(), texts()) == ()


def test_it_changes_shanghai_and_nothing_else(law: Law) -> None:
    days = days_around(law, "31")
    assert check_local_law(china_law(), law, place="31", days=days) == ()
