"""Reading templates (读取模板) from what JSON or TOML says, and saying which one is wrong."""

from collections.abc import Mapping
from typing import Final

from localstd.convert import RecordError
from localstd.notices.templates.office_templates import TemplateNameError, Templates
from localstd.notices.templates.template import Template, TemplateKind
from localstd.wording import Wording

__all__ = ["read_templates"]

_PARTS: Final = ("subject", "body")
_LANGUAGES: Final = ("zh", "en")


def read_templates(told: Mapping[str, object]) -> Templates:
    """Read templates by their names, each with ``subject`` and ``body`` in ``zh`` and ``en``.

    What is not told is as it ships; a language that is left out is left empty.

    Raises:
        RecordError: if something is not of this form.
        TemplateError: if a template keeps a place that its kind of message does not fill.
        TemplateNameError: if no message asks for a name.

    >>> subject = {"zh": "备案：{number}", "en": "filed: {number}"}
    >>> told = {"notice:filing": {"subject": subject, "body": {"zh": "{notice}"}}}
    >>> templates = read_templates(told)
    >>> templates.notice("filing").subject.en
    'filed: {number}'
    """
    return Templates({name: _template(name, told[name]) for name in told})


def _template(name: str, told: object) -> Template:
    kind = name.partition(":")[0]
    if kind not in tuple(TemplateKind):
        raise TemplateNameError(name=name, kind=TemplateKind.NOTICE)
    parts = _mapping(told, name, _PARTS)
    subject, body = (_wording(parts.get(part, {}), f"{name}.{part}") for part in _PARTS)
    return Template(kind=TemplateKind(kind), subject=subject, body=body)


def _wording(told: object, key: str) -> Wording:
    words = _mapping(told, key, _LANGUAGES)
    zh, en = (_text(words.get(one, ""), f"{key}.{one}") for one in _LANGUAGES)
    return Wording(zh, en)


def _mapping(told: object, key: str, known: tuple[str, ...]) -> Mapping[str, object]:
    if not isinstance(told, Mapping) or not set(told) <= set(known):
        raise _refused(key, Wording(f"{'、'.join(known)}各一项", f"a table of {', '.join(known)}"))
    return told


def _text(told: object, key: str) -> str:
    if not isinstance(told, str):
        raise _refused(key, Wording("文字", "a text"))
    return told


def _refused(key: str, accepts: Wording) -> RecordError:
    return RecordError(
        key=key,
        problem=Wording("无法读取", "it cannot be read"),
        advice=Wording(f"请填写{accepts.zh}", f"give {accepts.en}"),
    )
