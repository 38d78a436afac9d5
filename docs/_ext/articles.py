"""The pages of the articles (条文一览), made from the tables, the law and the procedures.

``python docs/_ext/articles.py`` writes them; a test fails where page and tables drift apart.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from localstd.cli.article import days_of, heading, told_of
from localstd.cli.cited import articles
from localstd.law import Instrument, Law, Provision, china_law
from localstd.wording import Language, Wording

__all__ = ["FOLDER", "pages"]

FOLDER = Path(__file__).parents[1] / "reference"

_ENDINGS: Mapping[Language, str] = {"en": "md", "zh": "zh-CN.md"}
_GENERATED = Wording(
    "由法规文件表、条款表和程序表自动生成；不要手工修改。",
    "Made from the tables of the law and the procedures; do not edit it by hand.",
)
_TITLE = Wording("条文一览", "The articles (条文一览)")
_OTHER = Wording("[English](articles.md)", "[中文](articles.zh-CN.md)")
_INTRODUCTION = Wording(
    """\
收录的国家法规文件及其条文：条文用语，原文是否已核，施行期间，以及以其为据的期限、规则、检查项和程序事项。
命令 `localstd law article` 查其中一条，也查随插件提供的地方规定，
见[从结论查到条文](../how-to/follow-a-decision-to-the-law.zh-CN.md)。

标准化法、标准化法实施条例、地方标准化意见（2015）、社会团体登记管理条例、投诉举报处理暂行办法（2019）、
档案法以及民法典、食品安全法、生态环境法典的有关条文，已核条款的用语与原文逐字一致，省略处以“……”标明；
其他文件已核条款的用语摘自读过的网页。标明“原文未核”的，没有读到原文，用语只是目前所知，采取行动前请核对官方文本。""",
    """\
The national instruments that are known here, and their articles: the decisive words, whether the
text was checked, since when it is in force, and every limit, rule, check and step that rests on it.
The command `localstd law article` shows one of them, and the law of places that plug-ins bring:
[Follow a decision to its words](../how-to/follow-a-decision-to-the-law.md).

Words of what was read stand in the text word for word, with …… where some are left out, for sl2017,
ir1990, seed2015, so2016, cr2019, the Archives Law, and the articles at hand of cc2020, fl2021 and
eec2026; for the others they are taken from the page that was read. Of what is marked *text not
checked* nobody has read the text: its words are what is known of it, so look at the official text
before you act on them. English titles are not official.""",
)
_ABBREVIATIONS = Wording("法规文件标识", "Abbreviations")
_COLUMNS = (
    Wording("标识", "Id"),
    Wording("法规文件", "Instrument"),
    Wording("施行期间", "In force"),
    Wording("条款", "Provisions"),
    Wording("其中已核", "Checked"),
)


def pages() -> Mapping[str, str]:
    """Give both pages by the names of their files."""
    law = china_law()
    of_each = {one: articles(law.provisions, one.id) for one in _named(law)}
    return {
        f"articles.{ending}": "\n".join((*_page(of_each, law, language), ""))
        for language, ending in _ENDINGS.items()
    }


def _named(law: Law) -> tuple[Instrument, ...]:
    """Give the instruments of which some provision is known, in the order of the table."""
    used = {one.instrument.id for one in law.provisions}
    return tuple(one for one in law.provisions.instruments.values() if one.id in used)


def _page(
    of_each: Mapping[Instrument, tuple[Provision, ...]], law: Law, language: Language
) -> Iterator[str]:
    for words in (_TITLE, _OTHER, _INTRODUCTION):
        mark = "# " if words is _TITLE else ""
        if words is _TITLE:
            yield f"<!-- {_GENERATED.text(language)} -->\n"
        yield f"{mark}{words.text(language)}\n"
    yield f"## {_ABBREVIATIONS.text(language)}\n"
    yield f"| {' | '.join(one.text(language) for one in _COLUMNS)} |"
    yield f"|{' --- |' * len(_COLUMNS)}"
    for instrument, provisions in of_each.items():
        yield _row(instrument, provisions, language)
    for instrument, provisions in of_each.items():
        yield from _section(instrument, provisions, law, language)


def _row(instrument: Instrument, provisions: tuple[Provision, ...], language: Language) -> str:
    checked = sum(one.checked for one in provisions)
    cells = (
        f"`{instrument.id}`",
        _titled(instrument).text(language),
        days_of(instrument).text(language),
        str(len(provisions)),
        str(checked),
    )
    return f"| {' | '.join(cells)} |"


def _titled(instrument: Instrument) -> Wording:
    title = instrument.wording.zh
    return Wording(title, f"{instrument.english}, {title}")


def _section(
    instrument: Instrument, provisions: tuple[Provision, ...], law: Law, language: Language
) -> Iterator[str]:
    first, *rest = (line.text(language).strip() for line in heading(instrument, law.provisions))
    yield f"\n## {first}\n"
    yield "<br>\n".join(map(_plain, rest))
    for cited, together in groupby(provisions, key=lambda one: one.citation.wording):
        yield f"\n### {cited.text(language)}\n"
        yield from _provisions(together, law, language)


def _provisions(together: Iterable[Provision], law: Law, language: Language) -> Iterator[str]:
    for one in together:
        words, *rest = (line.text(language) for line in told_of(one, law))
        yield f"* `{one.id}` {days_of(one).text(language)}<br>"
        yield "<br>\n".join(f"  {_plain(line)}" for line in (words, *rest) if line)


def _plain(text: str) -> str:
    """Keep what is no Markdown from being read as such, and addresses from being links."""
    return text.replace("|", "&#124;").replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_")


def _write() -> None:
    for name, text in pages().items():
        (FOLDER / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    _write()
