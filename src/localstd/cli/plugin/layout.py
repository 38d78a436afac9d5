"""What a new plug-in is made of (新插件): the files of the smallest one with a place's law."""

import re
from collections.abc import Mapping
from importlib.metadata import version
from string import Template
from types import MappingProxyType
from typing import Final

from localstd._attrs import error
from localstd._shipped import shipped_text
from localstd.errors import LocalstdError
from localstd.legible import shown
from localstd.places import Level, Place, china_places
from localstd.wording import Wording

__all__ = ["PluginNameError", "WithoutLawError", "plugin_files"]

_FILES: Final = MappingProxyType(
    {
        "pyproject.toml": "pyproject.toml",
        "README.md": "README.md",
        "src/$module/__init__.py": "init.py",
        "src/$module/law.py": "law.py",
        "src/$module/law.toml": "law.toml",
        "src/$module/$example.md": "text.md",
        "src/$module/statements.py": "statements.py",
        "tests/test_conformance.py": "test_conformance.py",
    }
)
_MARK: Final = "src/$module/py.typed"
_NAME: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@error
class PluginNameError(LocalstdError):
    """A plug-in cannot be called so.

    >>> print(PluginNameError(name="An Hui").wording.en)
    'An Hui' cannot name a plug-in; write lower-case letters, digits and hyphens, such as anhui
    """

    name: str

    @property
    def wording(self) -> Wording:
        """Show the name, and what one is made of."""
        name = shown(self.name)
        return Wording(
            f"“{name}”不能作插件名；请用小写字母、数字和连字符，如 anhui",
            f"'{name}' cannot name a plug-in; write lower-case letters, digits and hyphens, "
            "such as anhui",
        )


@error
class WithoutLawError(LocalstdError):
    """A place makes no law on standards: it is a county, or only stands above places.

    >>> print(WithoutLawError(place="340111").wording.en)
    '340111' makes no law on standards; give the code of a province or a city, such as 34 or 3401
    """

    place: str

    @property
    def wording(self) -> Wording:
        """Show the code, and which places make law."""
        return Wording(
            f"“{self.place}”不制定标准化方面的地方规定；请给出省级或地级代码，如34、3401",
            f"{self.place!r} makes no law on standards; give the code of a province or a city, "
            "such as 34 or 3401",
        )


def plugin_files(*, place: str, name: str) -> Mapping[str, str]:
    """Give the text of each file of a new plug-in, by its path in the plug-in's folder.

    ``place`` is the code of a province or a city, ``name`` what the plug-in is called.

    Raises:
        PluginNameError: if it cannot be called so.
        WithoutLawError: if no law on standards is made there.

    >>> sorted(plugin_files(place="34", name="anhui"))[-2:]
    ['src/localstd_anhui/statements.py', 'tests/test_conformance.py']
    """
    if not _NAME.fullmatch(name):
        raise PluginNameError(name=name)
    told = _told(_lawmaker(place), name)
    texts = {
        path: shipped_text("localstd.cli.plugin", "template", f"{source}.in")
        for path, source in _FILES.items()
    }
    return {
        Template(path).substitute(told): Template(text).substitute(told)
        for path, text in {**texts, _MARK: ""}.items()
    }


def _lawmaker(code: str) -> Place:
    bearers = china_places().history(code)
    if not bearers or bearers[-1].level is Level.COUNTY:
        raise WithoutLawError(place=code)
    return bearers[-1]


def _told(place: Place, name: str) -> Mapping[str, str]:
    return {
        "place": place.code,
        "title": place.name,
        "other": "11" if place.code[:2] != "11" else "12",
        "name": name,
        "example": f"{name}-example",
        "module": f"localstd_{name.replace('-', '_')}",
        "range": _range(version("localstd")),
    }


def _range(of: str) -> str:
    """Give the range of versions that a plug-in works with: those of the same minor series.

    What leads up to a series is before its first release, and must be let in by name.

    >>> _range("0.1.7"), _range("0.2.0.dev0")
    ('>=0.1,<0.2', '>=0.2.dev0,<0.3')
    """
    major, minor, *rest = of.split(".")
    leading_up = "" if all(one.isdecimal() for one in rest) else ".dev0"
    return f">={major}.{minor}{leading_up},<{major}.{int(minor) + 1}"
