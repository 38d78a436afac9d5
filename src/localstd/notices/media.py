"""Media (介质): text made safe for where it is shown, so that it shows as what it is."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from html import escape
from typing import Final

from localstd.legible import visible
from localstd.wording import Wording

__all__ = ["Medium", "escaped", "together"]


class Medium(StrEnum):
    """Where a text is shown (介质)."""

    PLAIN = "plain"  #: 纯文本: lines of plain text, as in a mail or a robot's text message
    HTML = "html"  #: lines of an element's content, or an attribute's value, of HTML
    MARKDOWN = "markdown"  #: lines of Markdown, as DingTalk, WeCom and Feishu know it
    HEADER = "header"  #: 邮件头: one line, such as the subject of a mail or a robot's title


_BREAKS: Final = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_BLANKS: Final = re.compile(r"\s+")
_MEANT: Final = re.compile(r"[\\`*_\[\]<>&~|$]")  # in Markdown, anywhere in a line
_OPENING: Final = re.compile(r"^([ \t\u3000\u00a0]*)(?:([#+=:-])|(\d+)([.)]))")  # at a line's start
_INDENT: Final = re.compile("^[ \t]+")


def escaped(text: str, medium: Medium) -> str:
    r"""Give a text as a medium shows it: what it says stays, and nothing of it steers.

    Control characters, and marks that turn the direction of text, are spelled out in every
    medium. A header is one line, whatever the text is.

    >>> escaped("<b>茶叶</b>\n第2行", Medium.HTML)
    '&lt;b&gt;茶叶&lt;/b&gt;<br>\n第2行'
    >>> escaped("# 1*2 [点此](http://example.org)", Medium.MARKDOWN)
    '\\# 1\\*2 \\[点此\\](http://example.org)'
    >>> escaped("备案\r\nBcc: all@example.org", Medium.HEADER)
    '备案 Bcc: all@example.org'
    """
    return _WAYS[medium](text)


def _lines(text: str) -> list[str]:
    """Give the lines of a text, in which everything but a tab can be seen."""
    return ["\t".join(map(visible, line.split("\t"))) for line in _BREAKS.split(text)]


def _plain(text: str) -> str:
    return "\n".join(_lines(text))


def _html(text: str) -> str:
    return "<br>\n".join(escape(line) for line in _lines(text))


def _markdown(text: str) -> str:
    return "  \n".join(map(_markdown_line, _lines(text)))


def _markdown_line(line: str) -> str:
    """Escape what means something; blanks at the start would make a block of code."""
    meant = _MEANT.sub(r"\\\g<0>", line.rstrip(" \t"))
    opened = _OPENING.sub(_opened, meant)
    return _INDENT.sub(lambda blanks: "\u00a0" * len(blanks[0].expandtabs(4)), opened)


def _opened(found: re.Match[str]) -> str:
    before, sign, digits, after = found.groups()
    return f"{before}\\{sign}" if sign else f"{before}{digits}\\{after}"


def _header(text: str) -> str:
    return _BLANKS.sub(" ", " ".join(_lines(text))).strip()


_WAYS: Final[Mapping[Medium, Callable[[str], str]]] = {
    Medium.PLAIN: _plain,
    Medium.HTML: _html,
    Medium.MARKDOWN: _markdown,
    Medium.HEADER: _header,
}


def together(words: Wording, between: str = "\n\n") -> str:
    """Give a text in the languages that it has, Chinese first; what is empty is left out.

    >>> together(Wording("备案", "filed"), " / "), together(Wording("备案", ""), " / ")
    ('备案 / filed', '备案')
    """
    return between.join(filter(None, (words.zh, words.en)))
