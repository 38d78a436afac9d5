"""Citations as a lawyer writes them: which document, which article, paragraph, item or point."""

from pathlib import Path

import pytest

from localstd.law import Citation, china_law

PROVISIONS = china_law().provisions


def cited(article: str, *, title: str = "某办法", instrument: str = "made-up") -> Citation:
    return Citation(
        provision="one", instrument=instrument, title=title, article=article, checked=True
    )


@pytest.mark.parametrize(
    ("article", "zh", "en"),
    [
        ("第29条", "《某办法》第29条", "made-up art. 29"),
        ("第39条第2款", "《某办法》第39条第2款", "made-up art. 39 para. 2"),
        ("第15条(四)", "《某办法》第15条第（四）项", "made-up art. 15 (4)"),
        ("第14—17条", "《某办法》第14—17条", "made-up arts 14–17"),
        ("第9条?", "《某办法》第9条（条次未核）", "made-up art. 9 (article not certain)"),
        ("(四)", "《某办法》（四）", "made-up point 4"),
        ("(十)", "《某办法》（十）", "made-up point 10"),
        ("(十九)", "《某办法》（十九）", "made-up point 19"),
        ("二", "《某办法》第二部分", "made-up part 2"),
        ("三(二)", "《某办法》第三部分（二）", "made-up part 3 point 2"),
        ("全文", "《某办法》全文", "made-up 全文"),
        ("", "《某办法》", "made-up"),
        ("某条例 第20条", "《某条例》第20条", "made-up 某条例 art. 20"),
    ],
)
def test_the_place_is_told_in_both_languages(article: str, zh: str, en: str) -> None:
    wording = cited(article).wording
    assert (wording.zh, wording.en) == (zh, en)


def test_a_title_within_a_title_has_the_inner_marks() -> None:
    assert cited("", title="贯彻《某方案》计划").wording.zh == "《贯彻〈某方案〉计划》"


def test_a_compilation_is_no_instrument_and_has_no_marks() -> None:
    assert cited("", title="实例归纳", instrument="grammar").wording.zh == "实例归纳"


def test_no_citation_of_the_tables_is_written_in_half_width_brackets() -> None:
    assert [one.id for one in PROVISIONS if set("()?") & set(one.citation.wording.zh)] == []


def test_every_instrument_has_an_english_title() -> None:
    assert [one.id for one in PROVISIONS.instruments.values() if not one.english] == []


#: Checked, and outside of what is at hand of their texts.
ELSEWHERE = {"archlaw-scope-approval", "archlaw-transfer-20", "archlaw-transfer-10"} | {
    "archlaw-expiry-appraisal",  # 档案法实施条例 was read elsewhere
    "eec-repeal",  # the extract ends before that article
    "ir1990-replacement",  # of what was not found, and no words of it
}


def test_the_words_of_what_was_read_stand_in_its_text(shared: Path) -> None:
    texts = {}
    for path in (shared / "law" / "texts").glob("*.md"):
        texts[path.stem.partition("-")[0]] = path.read_text("utf-8").replace(" ", "")
    texts["archlaw"] = texts["archives2020"]
    missing = [
        one.id
        for one in PROVISIONS
        if one.checked and one.instrument.id in texts and one.id not in ELSEWHERE
        for part in one.term.split("……")
        if part.replace(" ", "") not in texts[one.instrument.id].replace("\u3000", "")
    ]
    assert missing == []
