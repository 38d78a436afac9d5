"""The templates of an office (模板集): for each notice, reminder and digest, replaceable."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from localstd._attrs import error, field, frozen
from localstd.errors import LocalstdError
from localstd.notices.templates.shipped import DEFAULTS
from localstd.notices.templates.template import Template, TemplateKind
from localstd.wording import Wording

__all__ = ["TemplateNameError", "Templates"]

_NAMES: Final = Wording(
    "“notice”“notice:<通知>”“reminder:before|on|after”“reminder:before|on|after:<义务>”“digest”",
    "notice, notice:<name>, reminder:before|on|after, reminder:before|on|after:<duty>, digest",
)
_TIMES: Final = ("before", "on", "after")


@error
class TemplateNameError(LocalstdError):
    """A template stands under a name that no message asks for, or that is of another kind.

    >>> print(TemplateNameError(name="remind", kind=TemplateKind.REMINDER).wording.en)
    'remind' is not a name for a template of kind reminder; known are notice, notice:<name>, ...
    """

    name: str
    kind: TemplateKind

    @property
    def wording(self) -> Wording:
        """Name the name and the kind, and the names that there are."""
        return Wording(
            f"“{self.name}”不是“{self.kind.value}”类模板的名称；可用：{_NAMES.zh}",
            f"{self.name!r} is not a name for a template of kind {self.kind.value}; "
            f"known are {_NAMES.en}",
        )


def _above_the_defaults(templates: Mapping[str, Template]) -> Mapping[str, Template]:
    return MappingProxyType({**DEFAULTS, **templates})


@frozen(kw_only=False)
class Templates:
    """The templates of an office, by name (模板集); it never changes, :meth:`with_` gives another.

    The names are ``notice`` for all notices and ``notice:filing`` for one of them;
    ``reminder:before``, ``reminder:on`` and ``reminder:after`` for all duties and
    ``reminder:on:filing`` for one of them; and ``digest``. The more exact name goes first. What is
    not given is as it ships.

    Raises:
        TemplateNameError: if a name is none of these, or of another kind than its template.

    >>> templates = Templates()
    >>> templates.notice("filing").subject.zh
    '【报送备案】{about}'
    >>> mine = Wording("备案：{number}", "filed: {number}")
    >>> mine = Template(kind=TemplateKind.NOTICE, subject=mine, body=mine)
    >>> templates.with_({"notice:filing": mine}).notice("filing").subject.en
    'filed: {number}'
    """

    given: Mapping[str, Template] = field(
        converter=_above_the_defaults, default=MappingProxyType({}), hash=False, repr=False
    )

    def __attrs_post_init__(self) -> None:
        for name, template in self.given.items():
            if not _is_name(name, template.kind):
                raise TemplateNameError(name=name, kind=template.kind)

    def with_(self, templates: Mapping[str, Template]) -> "Templates":
        """Give the templates with others in their place, or beside them.

        Raises:
            TemplateNameError: as when they are made.
        """
        return Templates({**self.given, **templates})

    def notice(self, name: str) -> Template:
        """Give the template of a notice."""
        return self.given.get(f"notice:{name}") or self.given["notice"]

    def reminder(self, time: str, duty: str) -> Template:
        """Give the template of a reminder ``before``, ``on`` or ``after`` the day of a duty.

        >>> Templates().reminder("on", "filing").subject.en
        '[due] {about}: {duty}'
        """
        return self.given.get(f"reminder:{time}:{duty}") or self.given[f"reminder:{time}"]

    def digest(self) -> Template:
        """Give the template of a digest.

        >>> Templates().digest().subject.zh
        '【汇总】{slot}共{count}条通知'
        """
        return self.given["digest"]


def _is_name(name: str, kind: TemplateKind) -> bool:
    first, *rest = name.split(":")
    if first != kind.value or "" in rest:
        return False
    if kind is TemplateKind.REMINDER:
        return len(rest) in (1, 2) and rest[0] in _TIMES
    return len(rest) <= (1 if kind is TemplateKind.NOTICE else 0)
