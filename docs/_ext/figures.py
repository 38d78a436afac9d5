"""The figures of the house (度量) in docs/explanation/architecture.md, counted from the code.

``python -P docs/_ext/figures.py`` prints it, for the library and for its plug-ins.
"""

import ast
import io
import sys
import tokenize
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import chain
from pathlib import Path
from statistics import median, quantiles

from localstd._attrs import frozen

__all__ = ["Figures", "counted"]

ROOT = Path(__file__).parents[2]
SHARED_RUN = 6  # so many lines alike, one after the other, are a run that stands twice
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@frozen
class Figures:
    """What was counted of some source files and their tests."""

    modules: int
    lines: tuple[float, int]
    functions: tuple[float, float, int]
    documented: float
    annotated: float
    comments: float
    tested: float
    properties: tuple[int, int]
    shared_runs: int
    has_circle: bool

    @property
    def row(self) -> str:
        """Write them as a row of the table."""
        middle, longest = self.lines
        half, most, largest = self.functions
        using, of = self.properties
        cells = (
            f"{self.modules}",
            f"{middle:.0f}",
            f"{longest}",
            f"{half:.0f} / {most:.0f} / {largest}",
            f"{self.documented:.0%}",
            f"{self.annotated:.0%}",
            f"{self.comments:.1%}",
            f"{self.tested:.1f}",
            f"{using} of {of}",
            "yes" if self.has_circle else "none",
            f"{self.shared_runs}",
        )
        return " | ".join(cells)


def counted(sources: Iterable[Path], tests: Iterable[Path]) -> Figures:
    """Count source files, and the tests beside them."""
    texts = {path: path.read_text(encoding="utf-8") for path in sources}
    tried = [path.read_text(encoding="utf-8") for path in tests]
    trees = {path: ast.parse(text) for path, text in texts.items()}
    lengths = [text.count("\n") for text in texts.values()]
    functions = [one for tree in trees.values() for one in ast.walk(tree) if _is_function(one)]
    sizes = [_lines_of(one) for one in functions]
    offered = [one for tree in trees.values() for one in _offered(tree)]
    return Figures(
        modules=len(texts),
        lines=(median(lengths), max(lengths)),
        functions=(median(sizes), quantiles(sizes, n=10)[-1], max(sizes)),
        documented=_share(ast.get_docstring(one) is not None for one in offered),
        annotated=_share(_is_annotated(one) for one in functions),
        comments=sum(map(_comments, texts.values())) / sum(lengths),
        tested=sum(text.count("\n") for text in tried) / sum(lengths),
        properties=(sum("hypothesis" in text for text in tried), len(tried)),
        shared_runs=_shared_runs(texts),
        has_circle=_has_circle(trees),
    )


def _is_function(node: ast.AST) -> bool:
    return isinstance(node, FUNCTIONS)


def _lines_of(node: ast.AST) -> int:
    """Count the lines of a function from its signature on, its docstring left out."""
    assert isinstance(node, FUNCTIONS)  # noqa: S101  for the type checker
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    if ast.get_docstring(node) is None:
        return lines
    told = node.body[0]
    return max(1, lines - ((told.end_lineno or told.lineno) - told.lineno + 1))


def _offered(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    """Give the functions and classes of a module, and the methods of those, without underscore."""
    classes = [one for one in tree.body if isinstance(one, ast.ClassDef)]
    for node in chain(tree.body, *(one.body for one in classes if one.name[0] != "_")):
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)) and not node.name.startswith("_"):
            yield node


def _is_annotated(node: ast.AST) -> bool:
    assert isinstance(node, FUNCTIONS)  # noqa: S101  for the type checker
    given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    told = [one.annotation for one in given if one.arg not in {"self", "cls"}]
    return node.returns is not None and None not in told


def _comments(text: str) -> int:
    """Count comments that say something to a reader: orders to tools are none."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    said = (one.string for one in tokens if one.type == tokenize.COMMENT)
    return sum(not one.startswith(("# noqa", "# type:", "# pragma")) for one in said)


def _share(answers: Iterable[bool]) -> float:
    told = list(answers)
    return sum(told) / len(told)


def _shared_runs(texts: Mapping[Path, str]) -> int:
    """Count the places at which lines begin that stand, word for word, elsewhere as well."""
    runs: Counter[tuple[str, ...]] = Counter()
    for text in texts.values():
        lines = [line.strip() for line in text.splitlines() if _is_code(line.strip())]
        runs.update(zip(*(lines[start:] for start in range(SHARED_RUN)), strict=False))
    return sum(times - 1 for times in runs.values() if times > 1)


def _is_code(line: str) -> bool:
    """Leave out blank lines, brackets, imports and comments."""
    return any(letter.isalnum() for letter in line) and not line.startswith(
        ("import ", "from ", "#", '"')
    )


def _has_circle(trees: Mapping[Path, ast.Module]) -> bool:
    names = {_module(path): path for path in trees}
    needs: dict[str, set[str]] = {}
    for path, tree in trees.items():
        needs[_module(path)] = {one for one in _imports(tree, names) if one != _module(path)}
    try:
        TopologicalSorter(needs).prepare()
    except CycleError:
        return True
    return False


def _module(path: Path) -> str:
    parts = path.with_suffix("").parts
    inside = parts[parts.index("src") + 1 :]
    return ".".join(inside).removesuffix(".__init__")


def _imports(tree: ast.Module, names: Container[str]) -> Iterator[str]:
    """Give the modules that are imported when one loads: a door, or what is behind it."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            inside = (f"{node.module}.{one.name}" for one in node.names)
            found = (one if one in names else node.module for one in inside)
            yield from (one for one in found if one in names)


def _python(*folders: Path) -> Sequence[Path]:
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def _write() -> None:
    source = ROOT / "src" / "localstd"
    library = counted(_python(source), _python(ROOT / "tests"))
    plugins = sorted((ROOT / "plugins").iterdir())
    beside = counted(
        _python(*(one / "src" for one in plugins)), _python(*(one / "tests" for one in plugins))
    )
    sys.stdout.write(f"| localstd | {library.row} |\n| its plug-ins | {beside.row} |\n")


if __name__ == "__main__":
    _write()
