"""The house (总览图) in docs/explanation/architecture.md: its rooms by floors, and who asks whom.

All of it is read from the code: the floors from the contract on imports in ``pyproject.toml``,
what a room is for from the first line of its docstring, the arrows from its imports.
``python -P docs/_ext/house.py`` draws it; a test fails where picture and code drift apart.
"""

import ast
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from localstd._attrs import frozen
from localstd.reports.markup import Markup, element

__all__ = ["PICTURE", "House", "Room", "drawn", "read_house"]

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "localstd"
PICTURE = ROOT / "docs" / "explanation" / "house.svg"

WIDTH = 900
LEFT = 106  # beside the rooms run the arrows that pass by floors
SIGN = 118  # the width of a room's sign
STEP = 31  # from room to room
LANE = 9  # from arrow to arrow
STYLE = """
text { font: 13px system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; fill: #24292f }
.sign { font-weight: 600; font-family: ui-monospace, monospace }
.inside { fill: #6e7781; font-size: 11px }
.floor { fill: #f3f6fa } .room { fill: #ffffff; stroke: #57606a }
.arrow { fill: none; stroke: #0969da; marker-end: url(#tip) } #tip path { fill: #0969da }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 } .inside { fill: #9198a1 } .floor { fill: #161b22 }
  .room { fill: #0d1117; stroke: #9198a1 } .arrow { stroke: #58a6ff } #tip path { fill: #58a6ff }
}
"""


@frozen
class Room:
    """A package or module right below ``localstd``: its name, its purpose, what lies inside."""

    name: str
    purpose: str
    folders: tuple[str, ...]
    is_package: bool

    @property
    def sign(self) -> str:
        """Write the name as the tree shows it."""
        return f"{self.name}/" if self.is_package else f"{self.name}.py"


@frozen
class House:
    """The floors from the top down, each with its rooms, and the arrows that tell all others.

    An arrow leads from a room to one that it imports. One that a longer way implies is left out.
    """

    floors: tuple[tuple[Room, ...], ...]
    arrows: frozenset[tuple[str, str]]

    @property
    def rooms(self) -> tuple[Room, ...]:
        """All rooms, from the top down."""
        return tuple(room for floor in self.floors for room in floor)


def read_house() -> House:
    """Read the house from the code."""
    floors = tuple(tuple(_room(name) for name in floor) for floor in _floors())
    needed = {room.name: _needed(room.name) for floor in floors for room in floor}
    return House(floors=floors, arrows=frozenset(_plainest(needed)))


def _floors() -> Iterator[list[str]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    for layer in next(one["layers"] for one in contracts if one["type"] == "layers"):
        yield re.findall(r"\w+", layer)


def _room(name: str) -> Room:
    folder = SOURCE / name
    door = folder / "__init__.py" if folder.is_dir() else folder.with_suffix(".py")
    told = ast.get_docstring(ast.parse(door.read_text(encoding="utf-8"))) or ""
    inside = (one.parent.name for one in folder.glob("*/__init__.py"))
    return Room(
        name=name,
        purpose=told.splitlines()[0].rstrip("."),
        folders=tuple(sorted(inside)),
        is_package=folder.is_dir(),
    )


def _needed(name: str) -> frozenset[str]:
    """Give the rooms that a room imports, the testing kit left out."""
    files = (SOURCE / name).rglob("*.py") if (SOURCE / name).is_dir() else [SOURCE / f"{name}.py"]
    found = {room for file in files for room in _imported(ast.parse(file.read_text("utf-8")))}
    return frozenset(found - {name, "testing"})


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module="localstd", names=names):
                yield from (one.name for one in names if one.name.islower())
            case ast.ImportFrom(module=str(module)) if module.startswith("localstd."):
                yield module.split(".")[1]


def _plainest(needed: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, str]]:
    """Leave out each arrow to a room that another needed room leads to."""
    for name, rooms in needed.items():
        beyond = {far for room in rooms for far in _reached(room, needed)}
        yield from ((name, room) for room in rooms - beyond)


def _reached(name: str, needed: Mapping[str, frozenset[str]]) -> frozenset[str]:
    return needed[name].union(*(_reached(room, needed) for room in needed[name]))


def drawn(house: House) -> str:
    """Draw the house as SVG, the same for the same code."""
    height = STEP * len(house.rooms) + 8
    picture = element(
        "svg",
        element("title", "The rooms of localstd, floor by floor; arrows lead to what is imported"),
        element("style", Markup(STYLE)),
        element("defs", _tip()),
        *_drawn_floors(house),
        *_drawn_arrows(house),
        *(_drawn_room(room, place) for place, room in enumerate(house.rooms)),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {WIDTH} {height}",
        role="img",
    )
    return f"{picture}\n"


def _tip() -> Markup:
    point = element("path", d="M0 0 6 3 0 6z")
    return element(
        "marker", point, id="tip", markerWidth=6, markerHeight=6, refX=6, refY=3, orient="auto"
    )


def _drawn_floors(house: House) -> Iterator[Markup]:
    above = 0
    for floor in house.floors:
        height = STEP * len(floor) - 3
        yield element("rect", x=0, y=STEP * above + 4, width=WIDTH, height=height, class_="floor")
        above += len(floor)


def _drawn_room(room: Room, place: int) -> Markup:
    middle = _middle(place)
    box = element("rect", x=LEFT, y=middle - 11, width=SIGN, height=22, rx=3, class_="room")
    inside = f"  {'  '.join(f'{one}/' for one in room.folders)}" if room.folders else ""
    told = element("tspan", inside, class_="inside")
    return element(
        "g",
        box,
        element("text", room.sign, x=LEFT + 9, y=middle + 4, class_="sign"),
        element("text", room.purpose, told, x=LEFT + SIGN + 12, y=middle + 4),
    )


def _drawn_arrows(house: House) -> Iterator[Markup]:
    """Draw each arrow beside the rooms, the short ones nearest to them."""
    places = {room.name: place for place, room in enumerate(house.rooms)}
    spans = [(places[start], places[end]) for start, end in house.arrows]
    taken: list[list[tuple[int, int]]] = []
    for start, end in sorted(spans, key=lambda span: (span[1] - span[0], span)):
        lane = _free_lane(taken, start, end)
        x = LEFT - 14 - LANE * lane
        d = f"M{LEFT} {_middle(start) + 5}H{x}V{_middle(end) - 5}H{LEFT - 1}"
        yield element("path", d=d, class_="arrow")


def _free_lane(taken: list[list[tuple[int, int]]], start: int, end: int) -> int:
    """Take the nearest lane in which nothing runs yet between two places."""
    for lane, runs in enumerate(taken):
        if all(end <= begun or ended <= start for begun, ended in runs):
            runs.append((start, end))
            return lane
    taken.append([(start, end)])
    return len(taken) - 1


def _middle(place: int) -> int:
    return STEP * place + STEP // 2 + 3


if __name__ == "__main__":
    PICTURE.write_text(drawn(read_house()), encoding="utf-8")
