"""The kit of localstd.testing, applied to the law of 安徽省 (34)."""

import localstd_template
from localstd.hooks import load_plugins
from localstd.law import china_law
from localstd.testing import check_accounts, check_law, check_plugin, days_around
from localstd_template.law import local_law, texts

PLACE = localstd_template.PLACE
ALONE = load_plugins(plugins=[localstd_template], entry_points=False)
LAW = ALONE.law(china_law(), PLACE)


def test_it_holds_in_its_place_alone_and_loosens_nothing() -> None:
    assert check_plugin(localstd_template) == ()


def test_every_article_is_accounted_for() -> None:
    assert check_accounts(local_law(), texts()) == ()


def test_whatever_holds_is_cited() -> None:
    assert check_law(LAW, days_around(LAW, PLACE), [None, PLACE]) == ()
