"""The kit of localstd.testing, applied to the law of Shanghai."""

import localstd_shanghai
from localstd.law import Law, china_law
from localstd.roles import ROLES
from localstd.testing import check_accounts, check_local_law, check_plugin, days_around
from localstd_shanghai.law import local_law, texts


def test_nothing_is_wrong_with_the_plug_in() -> None:
    assert check_plugin(localstd_shanghai) == ()


def test_every_article_is_accounted_for() -> None:
    assert check_accounts(local_law(), texts()) == ()


def test_it_changes_shanghai_and_nothing_else(law: Law) -> None:
    days = days_around(law, "31")
    assert check_local_law(china_law(), law, place="31", days=days) == ()


def test_who_fills_a_role_is_called_as_its_text_does() -> None:
    (text,) = texts().values()
    called = local_law().titles
    assert set(called) <= set(ROLES)
    assert [one.zh for one in called.values() if one.zh not in text] == []
