"""Whatever a text holds, a medium shows it, and nothing of it steers."""

from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP, default
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from localstd.notices import Medium, escaped, together
from localstd.wording import Wording

AWKWARD = st.text(
    alphabet=st.sampled_from("\\`*_{}[]()<>#+-.!|&~=:;$@1 9a茶\t\n\r\"'/") | st.characters(),
    max_size=40,
)
BREAKS = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"


class Read(HTMLParser):
    """Reads what a browser would show of an element's content."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.shown = ""
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.tags.add(tag)
        self.shown += "\n" if tag == "br" else ""

    def handle_data(self, data: str) -> None:
        self.shown += data.replace("\n", "")


def shown_by_html(text: str) -> tuple[str, set[str]]:
    reader = Read()
    reader.feed(text)
    reader.close()
    return reader.shown, reader.tags


def _words(tokens: list[Token]) -> str:
    said = {"softbreak": "\n", "hardbreak": "\n"}
    return "".join(said.get(one.type, one.content) for one in tokens)


def shown_by_markdown(text: str) -> tuple[list[str], set[str]]:
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    lines = [_words(one.children or []) for one in tokens if one.type == "inline"]
    kinds = {one.type for one in tokens}
    kinds |= {inner.type for one in tokens for inner in one.children or []}
    return "\n".join(lines).split("\n"), kinds


@given(AWKWARD)
@example("</p><script>alert(1)</script>")
@example("a & b &amp; c &lt;")
def test_html_reads_back_to_the_plain_text(text: str) -> None:
    shown, tags = shown_by_html(escaped(text, Medium.HTML))
    assert shown == escaped(text, Medium.PLAIN)
    assert tags <= {"br"}


@given(AWKWARD)
def test_an_attribute_of_html_cannot_be_left(text: str) -> None:
    reader = Read()
    reader.feed(f'<p title="{escaped(text, Medium.HTML)}">')
    assert reader.tags <= {"p"}


@given(AWKWARD)
@example("# 标题\n- 项\n1. 一\n2) 二\n> 引\n+ 加\n***\n---\n===\n| a |\n|---|")
@example("    四个空格")
@example("\t制表")
@example("[点此](http://example.org) ![图](x) <http://a.b> `代码` **粗** ~~删~~")
@example("a\n===")
@example(":-- | --:\n:-- | --:")
def test_markdown_shows_a_text_literally(text: str) -> None:
    lines, kinds = shown_by_markdown(escaped(text, Medium.MARKDOWN))
    plain = escaped(text, Medium.PLAIN).split("\n")
    wanted = [line.strip(" \t\u00a0\u3000") for line in plain]
    shown = [line.strip(" \t\u00a0\u3000") for line in lines]
    assert [one for one in shown if one.strip()] == [one for one in wanted if one.strip()]
    allowed = {"paragraph_open", "paragraph_close", "inline", "text", "hardbreak", "softbreak"}
    assert kinds <= allowed | {"text_special"}


@given(AWKWARD)
def test_a_header_is_one_line_without_control_characters(text: str) -> None:
    line = escaped(text, Medium.HEADER)
    assert line.splitlines() in ([], [line])
    assert not any(ord(sign) < 0x20 or 0x7F <= ord(sign) < 0xA0 for sign in line)
    assert line == line.strip()


@given(before=st.text(max_size=9), sign=st.sampled_from(BREAKS), after=st.text(max_size=9))
@example("备案", "\n", "Bcc: all@example.org")
def test_a_subject_injects_no_header(before: str, sign: str, after: str) -> None:
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = escaped(f"{before}{sign}Bcc: all@example.org{sign}{after}", Medium.HEADER)
    read = BytesParser(policy=default).parsebytes(bytes(mail))
    assert list(read) == ["Subject"]


@given(AWKWARD)
def test_plain_text_keeps_every_line_and_shows_what_steers(text: str) -> None:
    plain = escaped(text, Medium.PLAIN)
    assert not any(sign in plain for sign in "\r\x1b\x00\u202e\u2066")
    assert escaped(plain, Medium.PLAIN) == plain


@pytest.mark.parametrize("medium", Medium)
def test_marks_that_turn_a_line_around_are_spelled_out(medium: Medium) -> None:
    assert "\u202e" not in escaped("DB34\u202e4333", medium)


def test_a_text_is_told_in_the_languages_that_it_has() -> None:
    assert together(Wording("备案", "filed")) == "备案\n\nfiled"
    assert together(Wording("", "filed")) == "filed"
    assert together(Wording("备案", ""), " / ") == "备案"
