"""Write the tables of instruments and provisions that ``localstd.law`` ships.

    python update/law.py ../shared

Facts and figures are carried, sentences are not: the summaries of the source stay there.
What the source only doubts ("2016-02-29 (unchecked; …)", a number "from brief") keeps its
value, and the name of the doubtful field goes into the column ``doubts``. Provisions that only
the texts beside the source have stand in ``provisions_read.toml``, and follow those of the source.
``provisions_mended.toml`` has the words of articles that the source tells in others, and
``titles_read.toml`` full and English titles. The words of a provision that was read are looked up
in its text, where there is one. The copy of seed2015 is in traditional characters; its words ship
in those of the country. What provinces made is left out: it comes with their plug-ins.
"""

import re
import sys
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeAlias

Source: TypeAlias = Mapping[str, object]
Line: TypeAlias = tuple[str, ...]

DATA = Path(__file__).parents[1] / "src" / "localstd" / "law" / "data"
HERE = Path(__file__).parent
TEXTS = {
    "seed2015": "seed/opinion-2015-133.txt",
    "fl2021": "law/texts/fl2021-24-32.md",
    "eec2026": "law/texts/eec2026-standards.md",
    "archlaw": "law/texts/archives2020-13-34.md",
    "cc2020": "law/texts/cc2020-200-204.md",
}  # the others are law/texts/INSTRUMENT.md

INSTRUMENT_COLUMNS = (
    "id", "title", "english", "issuer", "number", "published", "from", "until",
    "replaced_by", "checked", "doubts", "source",
)  # fmt: skip
PROVISION_COLUMNS = (
    "id", "instrument", "article", "from", "until",
    "subject", "value", "unit", "strict", "term", "checked", "source",
)  # fmt: skip

# "superseded by 2017 revision" names no instrument; it is the law of 2017.
REVISIONS = {"sl1988": "sl2017"}
# Groups of rows that are no instrument, and are named in English only.
TITLES = {
    "gbt": "关于标准化工作的国家标准",
    "grammar": "标准编号写法（实例归纳）",
    "practice": "实践及其他通知",
}
PLACES = ("上海", "山东", "北京")

QUANTITY = re.compile(r"(?i)(working day|day|month|year)\b")
SOFT = re.compile(r"generally|usual|about")
DATE = re.compile(r"\d{4}(-\d\d){0,2}")
DOCUMENT = re.compile(r"〔\d{4}〕|通知 \d{4}")
DOUBT = re.compile(r"\s*\([^)]*\)")
SUCCESSOR = re.compile(r"(?i)(?:superseded|replaced|repealed) by (\w+)")
REMARK = re.compile(r"\s+\([^)]*\)")
ADDRESS = re.compile(r"https?://|github:|\.(?:md|txt)$")
ARTICLE = re.compile(r"第(\d+)条|(\([一二三四五六七八九十]+\))")
NEXT_ARTICLE = re.compile(r"(?m)^\s*第[一二三四五六七八九十百零]+条")
NEXT_POINT = re.compile(r"(?m)^\s*\([一二三四五六七八九十]+\)")
DIGITS = "零一二三四五六七八九"
CHARACTERS = str.maketrans(  # those in which the words that are carried differ
    "備價創劃動務區協參問嚴國團執報別實審導層幫廣強復慣暢條業極標機檔決況測準環產監確積組統織習聯聲與舉薦藥衛規計設"
    "許訴評詢認調證護負責質軍進運過醫門開間關際項領題類風饋體點訂節時鍵現,",
    "备价创划动务区协参问严国团执报别实审导层帮广强复惯畅条业极标机档决况测准环产监确积组统织习联声与举荐药卫规计设"
    "许诉评询认调证护负责质军进运过医门开间关际项领题类风馈体点订节时键现，",
)


def main(shared: Path) -> None:
    """Read the source and write both tables."""
    source = tomllib.loads((shared / "law" / "provisions.toml").read_text("utf-8"))
    titles, mended = _beside("titles_read"), _beside("provisions_mended")
    instruments = [one for one in source["instrument"] if not _is_of_a_place(one)]
    known = {found["id"] for found in instruments}
    checked_on = source["as_of"]
    lines = (_instrument(one, known, titles[one["id"]]) for one in instruments)
    _write("instruments", INSTRUMENT_COLUMNS, checked_on, lines)
    addresses = {found["id"]: str(found["source"]) for found in instruments}
    read = [
        {**found, "source": addresses[found["instrument"]]}
        for found in _beside("provisions_read")["provision"]
    ]
    national = [
        {**one, **mended.get(one["id"], {})}
        for one in source["provision"]
        if one["instrument"] in known
    ]
    provisions = [*national, *read]
    for found in provisions:
        _require_words(found, shared, must_be_there=found in read)
    _write("provisions", PROVISION_COLUMNS, checked_on, map(_provision, provisions))


def _beside(name: str) -> dict[str, Any]:
    """Read a file beside this one."""
    return tomllib.loads((HERE / f"{name}.toml").read_text("utf-8"))


def _is_of_a_place(instrument: Source) -> bool:
    return str(instrument["title_zh"]).startswith(PLACES)


def _require_words(found: Source, shared: Path, *, must_be_there: bool) -> None:
    """Refuse a provision that was read whose words do not stand in its article.

    Of some instruments there is no text, or only some articles of it.
    """
    instrument, article = str(found["instrument"]), str(found["article"])
    path = shared / TEXTS.get(instrument, f"law/texts/{instrument}.md")
    text = _text_of(article, _bare(path.read_text("utf-8"))) if path.is_file() else ""
    parts = _bare(str(found["term_zh"])).split("……")
    if found["check"] != "checked" or not (text or must_be_there):
        return
    if not all(part in text for part in parts):
        raise SystemExit(f"{found['id']}: its words are not in {instrument} {article}")


def _bare(text: str) -> str:
    """Write a text in the characters of the country, without blanks within its lines."""
    return re.sub(r"[ \u3000]", "", text.translate(CHARACTERS))


def _text_of(article: str, text: str) -> str:
    """Cut an article, or a point of a document without articles, out of a text."""
    named = ARTICLE.match(article)
    if named is None:
        return ""
    heading, following = named[2], NEXT_POINT
    if named[1]:
        heading, following = f"第{_numeral(int(named[1]))}条", NEXT_ARTICLE
    begun = re.search(rf"(?m)^\s*{re.escape(heading)}", text)
    if begun is None:
        return ""
    ended = following.search(text, begun.end())
    return text[begun.start() : ended.start() if ended else len(text)]


def _numeral(number: int) -> str:
    """Write a number from 1 to 9999 as articles are numbered."""
    for size, unit in ((1000, "千"), (100, "百")):
        if number >= size:
            first, rest = divmod(number, size)
            between = "零" if 0 < rest < size // 10 else "一" if 10 <= rest < 20 else ""  # noqa: PLR2004  tens
            return f"{DIGITS[first]}{unit}{between}{_numeral(rest)}"
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{DIGITS[tens]}十"
    return head + (DIGITS[ones] if ones else "")


def _instrument(found: Source, known: set[str], title: Mapping[str, str]) -> Line:
    text = {key: str(value).strip() for key, value in found.items()}
    dates = {"published": text["published"], "from": text["effective_from"]}
    doubted = {"title": text["title_zh"], "number": text["number"]} | dates
    return (
        text["id"],
        title.get("zh") or TITLES.get(text["id"], DOUBT.sub("", text["title_zh"])),
        title["en"],
        text["issuer"],
        DOUBT.sub("", text["number"]).strip("—"),
        *map(_date, dates.values()),
        _day_after(text["effective_to"]),
        _successor(text, known),
        text["check"],
        ",".join(name for name, value in doubted.items() if _is_doubted(value)),
        _addresses(text["source"]),
    )


def _provision(found: Source) -> Line:
    text = {key: str(value).strip() for key, value in found.items()}
    return (
        text["id"],
        text["instrument"],
        _article(text["article"]),
        _date(text["effective_from"]),
        _day_after(text["effective_to"]),
        text["subject"],
        text["value"],
        *_unit(text),
        text["term_zh"].strip("—").translate(CHARACTERS),
        text["check"],
        _addresses(text["source"]),
    )


def _article(text: str) -> str:
    """Keep the place within the instrument; 同上 ("as above") and a document's number are none."""
    return "" if text in {"—", "同上"} or DOCUMENT.search(text) else text


def _date(text: str) -> str:
    """Keep the first date as precisely as it is known; ``—`` is no date."""
    found = DATE.match(text)
    return found[0] if found else ""


def _day_after(text: str) -> str:
    """Turn the last day in force, which the source includes, into the first day out of force."""
    return str(date.fromisoformat(text) + timedelta(days=1)) if text else ""


def _is_doubted(text: str) -> bool:
    return "(" in text or (" / " in text and bool(DATE.match(text)))


def _successor(text: Mapping[str, str], known: set[str]) -> str:
    found = SUCCESSOR.search(text["status"])
    named = found[1] if found else ""
    return REVISIONS.get(text["id"], named if named in known else "")


def _unit(text: Mapping[str, str]) -> tuple[str, str]:
    """Give the unit, and how strictly a quantity of time is meant (empty for all else)."""
    found = QUANTITY.match(text["unit"])
    if found is None or not text["value"].isdecimal():
        return text["unit"], ""
    strict = "generally" if SOFT.search(text["unit"]) else "strict"
    return found[1].lower().replace(" ", "-"), strict


def _addresses(text: str) -> str:
    """Keep the addresses of a source and drop the remarks about it, which follow a space."""
    parts = (REMARK.sub("", part).strip() for part in text.split(";"))
    return " ; ".join(part for part in parts if ADDRESS.search(part))


def _write(name: str, columns: Line, checked_on: date, lines: Iterable[Line]) -> None:
    header = (
        f"# {name} of law on local standards: facts and figures, no sentences",
        "# source: law/provisions.toml of the reference folder; addresses in the last column",
        "# made by update/law.py",
        "# licence: laws and regulations are official documents, free of copyright",
        "# (Copyright Law of China, art. 5); this compilation: Apache-2.0",
        f"# checked on: {checked_on}",
        "# from/until: half-open; an empty until is in force as far as known on that day",
    )
    body = ["\t".join(line) for line in (columns, *lines)]
    (DATA / f"{name}.tsv").write_text("\n".join((*header, *body)) + "\n", "utf-8")
    print(f"{name}: {len(body) - 1}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
