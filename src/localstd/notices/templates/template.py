"""A template (模板): the words of a message with places for facts, checked when it is made."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from string import Formatter
from typing import Final

from localstd._attrs import error, frozen
from localstd.errors import LocalstdError
from localstd.wording import Wording, worded

__all__ = ["Template", "TemplateError", "TemplateKind"]

_NOT_KNOWN: Final = Wording("—", "—")
_ALWAYS: Final = ("recipient",)
_OF_A_MATTER: Final = ("about", "matter", "number", "title", "place", "sector", "role")


class TemplateKind(StrEnum):
    """What a template is for (模板用途)."""

    NOTICE = "notice"  #: 通知: that something happened
    REMINDER = "reminder"  #: 提醒: that something falls due
    DIGEST = "digest"  #: 汇总: the messages of a day

    @property
    def places(self) -> tuple[str, ...]:
        """The names of the places for facts that such a template may keep.

        >>> TemplateKind.DIGEST.places
        ('recipient', 'slot', 'count', 'items')
        """
        return (*_ALWAYS, *_PLACES[self])


_PLACES: Final[Mapping[TemplateKind, tuple[str, ...]]] = {
    TemplateKind.NOTICE: (*_OF_A_MATTER, "notice", "on"),
    TemplateKind.REMINDER: (*_OF_A_MATTER, "duty", "due", "days", "on"),
    TemplateKind.DIGEST: ("slot", "count", "items"),
}


@error
class TemplateError(LocalstdError):
    """A template keeps a place that its kind of message does not fill, or a brace stands alone.

    >>> words = Wording("{matter.id}", "{matter}")
    >>> try:
    ...     Template(kind=TemplateKind.NOTICE, subject=words, body=words)
    ... except TemplateError as refusal:
    ...     print(refusal.wording.en.partition(";")[0])
    the template '{matter.id}' keeps a place {matter.id} that is not known
    """

    text: str
    place: str | None
    known: tuple[str, ...]

    @property
    def wording(self) -> Wording:
        """Show the template and the place, and list those that are known."""
        if self.place is None:
            return Wording(
                f"模板“{self.text}”中的花括号不成对；花括号本身请写作“{{{{”“}}}}”",
                f"the braces of the template {self.text!r} do not match; "
                "write {{ and }} for the signs themselves",
            )
        listed = ", ".join(f"{{{name}}}" for name in self.known)
        return Wording(
            f"模板“{self.text}”中的“{{{self.place}}}”无法填写；可用：{listed}，不带格式",
            f"the template {self.text!r} keeps a place {{{self.place}}} that is not known; "
            f"use one of {listed}, as they are",
        )


def _places_of(text: str, known: tuple[str, ...]) -> Iterator[str]:
    """Name the places of a text, with whatever stands in their braces."""
    try:
        parsed = list(Formatter().parse(text))
    except ValueError:
        raise TemplateError(text=text, place=None, known=known) from None
    for _, name, form, conversion in parsed:
        if name is not None:
            yield name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")


@frozen
class Template:
    """The subject and the body of one kind of message, in both languages (模板).

    A place for a fact is its name in braces; ``kind.places`` names them. A fact is put in as it is
    and never read as a template itself; one that is not known is shown as a dash.

    Raises:
        TemplateError: if a place is not known, or a brace stands alone.

    >>> words = Wording("{number}：{notice}", "{number}: {notice}")
    >>> template = Template(kind=TemplateKind.NOTICE, subject=words, body=words)
    >>> template.filled({"number": "DB34/T 1-2026", "notice": Wording("{已备案}", "filed")})[0]
    Wording(zh='DB34/T 1-2026：{已备案}', en='DB34/T 1-2026: filed')
    """

    kind: TemplateKind
    subject: Wording
    body: Wording

    def __attrs_post_init__(self) -> None:
        known = self.kind.places
        for text in (self.subject.zh, self.subject.en, self.body.zh, self.body.en):
            for place in _places_of(text, known):
                if place not in known:
                    raise TemplateError(text=text, place=place, known=known)

    def filled(self, facts: Mapping[str, object]) -> tuple[Wording, Wording]:
        """Give the subject and the body with the facts in their places."""
        told = {name: _or_a_dash(facts.get(name)) for name in self.kind.places}
        zh = {name: words.zh for name, words in told.items()}
        en = {name: words.en for name, words in told.items()}
        subject = Wording(self.subject.zh.format_map(zh), self.subject.en.format_map(en))
        return subject, Wording(self.body.zh.format_map(zh), self.body.en.format_map(en))


def _or_a_dash(fact: object) -> Wording:
    return _NOT_KNOWN if fact is None or fact == "" else worded(fact)
