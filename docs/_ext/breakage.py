"""What a release would take away: the promised names of the working tree beside the last release.

``python -P docs/_ext/breakage.py`` compares by reading alone; nothing is imported. A release is a
tag such as ``v0.1.0``. Within a series (0.1.x) nothing may go; a new series may take something
away, and lists it for the change log. ``docs/reference/compatibility.md`` says what is promised.
"""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import griffe

__all__ = ["breakages", "last_release", "main", "series"]

ROOT = Path(__file__).parents[2]
PACKAGE = "localstd"
#: Below these each module is public by itself; elsewhere what stands directly below the package.
OPEN = ("steps", "cooperation", "supervision", "law.judging")
_RELEASE = re.compile(r"v\d+\.\d+\.\d+")
_MAKERS = ("frozen", "error")
_POSITIONAL = griffe.ParameterKind.positional_or_keyword
_BY_KEYWORD = griffe.ParameterKind.keyword_only


def main(root: Path = ROOT) -> int:
    """Say what is missing or changed; 1 if that is more than the version allows."""
    tag = last_release(root)
    if tag is None:
        print("nothing was released yet: no tag such as v0.1.0")  # noqa: T201  a program
        return 0
    style = griffe.ExplanationStyle.MARKDOWN
    found = [f"{one.explain(style)} ({one.obj.path})" for one in breakages(root, tag)]
    version = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    same = series(tag) == series(version)
    allowed = "" if same else "; a new series may, and its change log tells of each"
    print(*found, f"{len(found)} found to break what {tag} promised{allowed}", sep="\n")  # noqa: T201  a program
    return 1 if found and same else 0


def last_release(root: Path) -> str | None:
    """Give the newest tag of a release that leads here; ``None`` if there is none."""
    asked = ["git", "-C", str(root), "tag", "--merged", "HEAD", "--sort=-version:refname"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603  nobody's words
    return next(filter(_RELEASE.fullmatch, told.stdout.split()), None)


def series(version: str) -> tuple[str, ...]:
    """Give what must stay the same for nothing to go: 0.1 of 0.1.7, and from 1.0 on 1 of 1.4.2."""
    major, minor, *_ = version.removeprefix("v").split(".")
    return (major, minor) if major == "0" else (major,)


def breakages(root: Path, tag: str) -> Iterator[griffe.Breakage]:
    """Give each way in which the working tree breaks what a tag promised."""
    old = griffe.load_git(PACKAGE, ref=tag, repo=root, search_paths=["src"], allow_inspection=False)
    new = griffe.load(PACKAGE, search_paths=[root / "src"], allow_inspection=False)
    assert isinstance(old, griffe.Module)  # noqa: S101  for the type checker
    assert isinstance(new, griffe.Module)  # noqa: S101  for the type checker
    for one in (old, new):
        _prepare(one)
    _leave_out_unlisted(old, new)
    yield from griffe.find_breaking_changes(old, new)


def _prepare(package: griffe.Module) -> None:
    """Shut what is no door, and give values the constructors that their fields make."""
    for module in list(_modules(package)):
        if not _is_door(module.path):
            module.public = False
        for cls in list(module.classes.values()):
            if not cls.is_alias and _maker(cls) is not None:
                cls.set_member("__init__", _constructor(cls))


def _leave_out_unlisted(old: griffe.Module, new: griffe.Module) -> None:
    """What a door lists no more is gone, even where the door still imports it."""
    doors = {one.path: one for one in _modules(old)}
    for door in _modules(new):
        for name in _listed(doors.get(door.path)) - _listed(door):
            door.members.pop(name, None)


def _listed(door: griffe.Module | None) -> set[str]:
    return set() if door is None else {str(name) for name in door.exports or ()}


def _modules(module: griffe.Module) -> Iterator[griffe.Module]:
    yield module
    for one in module.modules.values():
        if isinstance(one, griffe.Module):
            yield from _modules(one)


def _is_door(path: str) -> bool:
    above, _, name = path.removeprefix(f"{PACKAGE}.").rpartition(".")
    return not name.startswith("_") and above in ("", *OPEN)


def _maker(cls: griffe.Class) -> str | None:
    """Name the decorator of the house that makes a class a value."""
    found = (one.callable_path.rpartition(".")[-1] for one in cls.decorators)
    return next((name for name in found if name in _MAKERS), None)


def _constructor(cls: griffe.Class) -> griffe.Function:
    kind = _POSITIONAL if "kw_only=False" in _decorated(cls) else _BY_KEYWORD
    self = griffe.Parameter("self", kind=_POSITIONAL)
    fields = {
        one.name: one for each in (*reversed(_bases(cls)), cls) for one in _fields(each, kind)
    }
    return griffe.Function(
        "__init__", parent=cls, parameters=griffe.Parameters(self, *fields.values())
    )


def _decorated(cls: griffe.Class) -> str:
    return " ".join(str(one.value) for one in cls.decorators)


def _bases(cls: griffe.Class) -> list[griffe.Class]:
    try:
        return [one for one in cls.mro() if _maker(one) is not None]
    except (ValueError, griffe.GriffeError):
        return []


def _fields(cls: griffe.Class, kind: griffe.ParameterKind) -> Iterator[griffe.Parameter]:
    for one in cls.attributes.values():
        given = str(one.value or "")
        if "instance-attribute" in one.labels and "init=False" not in given:
            default = _default(given)
            yield griffe.Parameter(one.name.lstrip("_"), kind=kind, default=default)


def _default(given: str) -> str | None:
    """Give what a field holds if nothing is handed in; ``None`` if something must be."""
    if not re.match(r"(mapping_)?field\(", given):
        return given or None
    told = re.search(r"\b(?:default|factory)=(.+?)(?:, \w+=|\)$)", given)
    return told[1] if told else None


if __name__ == "__main__":
    sys.exit(main())
