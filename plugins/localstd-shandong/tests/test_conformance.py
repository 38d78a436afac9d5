"""The kit of localstd.testing, applied to the law of Shandong."""

from datetime import date

import pytest

import localstd_shandong
from localstd.guidance import GUIDANCE_DOCUMENT
from localstd.law import Law, china_law
from localstd.making import MAKING
from localstd.procedure import Matter, Procedure, fold
from localstd.review import REVIEW
from localstd.roles import ROLES
from localstd.testing import (
    check_accounts,
    check_local_law,
    check_plugin,
    days_around,
    shipped_trial,
    walk,
)
from localstd_shandong.law import local_law, texts


def test_nothing_is_wrong_with_the_plug_in() -> None:
    assert check_plugin(localstd_shandong) == ()


def test_every_article_is_accounted_for() -> None:
    assert check_accounts(local_law(), texts()) == ()


def test_it_changes_shandong_and_nothing_else(law: Law) -> None:
    days = days_around(law, "37")
    assert check_local_law(china_law(), law, place="37", days=days) == ()


def test_who_fills_a_role_is_called_as_its_text_does() -> None:
    (text,) = texts().values()
    called = local_law().titles
    assert set(called) <= set(ROLES)
    assert [one.zh for one in called.values() if one.zh not in text] == []


def test_what_is_repealed_is_named_and_sets_nothing(law: Law) -> None:
    old = law.provisions.instrument("sd1995")
    assert (old.checked, str(old.until), old.place) == (False, "2020-08-01", "37")
    assert "begins" in old.doubts
    rules = {cite.instrument for one in law.rules for cite in one.citations}
    cited = rules | {one.citation.instrument for one in law.limits}
    assert "sd1995" not in cited


@pytest.mark.parametrize(
    ("procedure", "to"), [(MAKING, "60"), (REVIEW, "concluded"), (GUIDANCE_DOCUMENT, "valid")]
)
def test_its_cities_can_walk_there_lawfully(law: Law, procedure: Procedure, to: str) -> None:
    trial, matter = shipped_trial(procedure, law), Matter(id="1", place="3702")
    history = walk(trial, matter, date(2021, 3, 1), to=to)
    assert fold(procedure, history).stage.code == to
