"""``localstd law article``: one article, its words, and what rests on it."""

import json
from collections.abc import Callable

import pytest
from click.testing import Result

from localstd.cli.cited import UnknownArticleError, UnknownInstrumentError, articles
from localstd.cli.resting import resting_on
from localstd.law import china_law

LAW = china_law()
PROVISIONS = LAW.provisions
OF_ARTICLE_22 = ["ls2020-filing-days", "ls2020-filing-docs", "ls2020-inform"]


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("ls2020 22", OF_ARTICLE_22),
        ("LS2020 第22条", OF_ARTICLE_22),
        ("ls2020 第二十二条", OF_ARTICLE_22),
        ("ls2020 art. 22 (text not checked)", OF_ARTICLE_22),
        ("《地方标准管理办法（2020）》第22条（原文未核）", OF_ARTICLE_22),
        ("地方标准管理办法（2020）第22条", OF_ARTICLE_22),
        ("ls2020-filing-days", ["ls2020-filing-days"]),
        ("sl2017 39 2", ["sl2017-group-substance"]),
        ("sl2017 art. 39 para. 2", ["sl2017-group-substance"]),
        ("《中华人民共和国标准化法（2017修订）》第三十九条第二款", ["sl2017-group-substance"]),
        ("标准化法实施条例 20", ["ir1990-review"]),
        ("《关于进一步加强地方标准化工作的意见》（十四）", ["seed-ent-filing"]),
        ("seed2015 point 14", ["seed-ent-filing"]),
        ("《中华人民共和国档案法》第27条", ["archlaw-open"]),
        ("档案法实施条例 第二十四条", ["archlaw-expiry-appraisal"]),
        ("生态环境法典 第四百条", ["eec-soil"]),
        ("es1990 第16条", ["es1990-filing"]),
        ("civil code art. 203", ["cc-203"]),
    ],
)
def test_an_article_is_found_however_it_is_named(named: str, expected: list[str]) -> None:
    assert [one.id for one in articles(PROVISIONS, named)] == expected


@pytest.mark.parametrize("of", ["archlaw", "gs2016", "gsperf2024", "es2023"])
def test_every_printed_citation_is_found_again(of: str) -> None:
    for one in articles(PROVISIONS, of):
        for text in (one.citation.wording.zh, one.citation.wording.en):
            assert one in articles(PROVISIONS, text), text


def test_a_short_title_means_every_version() -> None:
    found = {one.instrument.id for one in articles(PROVISIONS, "标准化法")}
    assert found == {"sl1988", "sl2017"}


def test_an_instrument_alone_is_all_of_it_in_its_order() -> None:
    found = articles(PROVISIONS, "ls1990")
    assert {one.id for one in found} == {
        one.id for one in PROVISIONS if one.instrument.id == "ls1990"
    }
    numbered = [one.article for one in found if one.article]
    assert numbered[:2] == ["第2条", "第3条"]


@pytest.mark.parametrize("named", ["地方标准法 3", "20", "ls2021 22", "《》第2条", "第22条"])
def test_what_is_no_instrument_is_refused(named: str) -> None:
    with pytest.raises(UnknownInstrumentError):
        articles(PROVISIONS, named)


def test_the_nearest_instruments_are_named() -> None:
    with pytest.raises(UnknownInstrumentError) as refused:
        articles(PROVISIONS, "地方标准管理法")
    assert "ls2020 《地方标准管理办法（2020）》" in refused.value.nearest


def test_an_article_of_which_nothing_is_known_is_refused_with_those_that_are() -> None:
    with pytest.raises(UnknownArticleError) as refused:
        articles(PROVISIONS, "sl2017 99")
    assert "第29条" in refused.value.known
    assert refused.value.wording.zh.startswith("《中华人民共和国标准化法（2017修订）》没有收录“99”")


def test_what_rests_on_a_rule_and_on_nothing() -> None:
    found = resting_on(PROVISIONS["sl2017-floor"], LAW)
    assert [one.name for one in found.rules] == ["local.floor", "group.floor", "enterprise.floor"]
    assert [one.code for one in found.checks] == ["LS640", "LS734", "LS761"]
    assert not found.is_nothing
    assert resting_on(PROVISIONS["sl2017-budget"], LAW).is_nothing


def test_steps_and_duties_are_named_with_their_procedure() -> None:
    found = resting_on(PROVISIONS["ls2020-inform"], LAW)
    steps = [(each.name, one.name) for each, one in found.steps]
    duties = [(each.name, one.name) for each, one in found.duties]
    assert (steps, duties) == ([("making", "sector-informed")], [("making", "sector-notice")])


def test_an_article_is_told_with_its_words_its_mark_and_its_days(
    run: Callable[..., Result],
) -> None:
    told = run("law", "article", "《地方标准管理办法（2020）》第22条（原文未核）").stdout
    assert "《地方标准管理办法（2020）》第22条（原文未核）　2020-03-01起" in told
    assert "用语（原文未核）：“六十日内备案”" in told
    assert "违反时的检查结果：LS301 备案逾期、LS302 逾期未备案" in told
    english = run("law", "article", "ls2020", "22", "--lang", "en").stdout
    assert english.startswith(
        "ls2020  《地方标准管理办法（2020）》  "
        "Measures for the Administration of Local Standards (2020)"
    )


def test_without_a_name_all_instruments_are_listed(run: Callable[..., Result]) -> None:
    told = run("law", "article").stdout
    assert "ls1990      《地方标准管理办法（1990）》　1990-09-06起，2020-03-01起失效" in told
    assert "》　2023起\n" in told  # lsr2023, known by its year alone


def test_as_json_both_lists_are_there(run: Callable[..., Result]) -> None:
    told = json.loads(run("law", "article", "archlaw-open", "--format", "json").stdout)
    assert told["schema"] == "localstd-articles/1"
    assert [one["id"] for one in told["instruments"]] == ["archlaw"]
    (one,) = told["provisions"]
    assert (one["article"], one["words"], one["limits"]) == (
        "中华人民共和国档案法 第27条",
        "满二十五年",
        ["archive.opening"],
    )


def test_what_cannot_be_found_ends_with_2(run: Callable[..., Result]) -> None:
    refused = run("law", "article", "sl2017", "99")
    assert refused.exit_code == 2
    assert "没有收录“99”" in refused.stderr
