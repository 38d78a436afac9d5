"""How everything is run: ``python -m nox --list`` names the sessions.

``python -m nox`` alone runs what every change must pass, the tests last. Each session has a
fresh environment of its own and sees the library as it is installed, not the source tree.
"""

import os
import re
from pathlib import Path
from shutil import rmtree
from zipfile import ZipFile

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.error_on_external_run = True
nox.options.sessions = ["lint", "typing", "imports", "breakage", "docs", "build", "tests"]

PYPROJECT = nox.project.load_toml("pyproject.toml")
REGISTER = "examples/bulletin-2026-07.csv"
DISTRIBUTIONS = [f"./{found.parent}" for found in sorted(Path("plugins").glob("*/pyproject.toml"))]
# The law of a place, yet to be filled in: nobody has it installed beside the law of that place.
TEMPLATE = "./plugins/localstd-template"
PLUGINS = [one for one in DISTRIBUTIONS if one != TEMPLATE]

ALONE = """
from importlib.metadata import distributions
import localstd
found = {one.name.lower().replace("_", "-") for one in distributions()}
needed = {"localstd", "attrs", "cattrs", "pluggy", "typing-extensions"}
more = found - needed - {"pip", "setuptools", "wheel"}
assert not more, f"the core must not need {more}"
"""

# uv does not read what is set for pip: a mirror that is named for one holds for both.
for _pip, _uv in {"PIP_INDEX_URL": "UV_DEFAULT_INDEX", "PIP_EXTRA_INDEX_URL": "UV_INDEX"}.items():
    if _pip in os.environ:
        os.environ.setdefault(_uv, os.environ[_pip])


def _install(session: nox.Session, package: str, *groups: str) -> None:
    """Install the package, its plug-ins and dependency groups, so that one resolution fits all."""
    session.install(package, *PLUGINS, *nox.project.dependency_groups(PYPROJECT, *groups))


@nox.session
def demo(session: nox.Session) -> None:
    """Audit the example register into report.html, then keep Anhui's part of it in office.db."""
    session.install(".[cli,tables]", "./plugins/localstd-sqlite")
    report, kept = Path("report.html").resolve(), Path("office.db").resolve()
    for made in (report, *kept.parent.glob("office.db*")):
        made.unlink(missing_ok=True)
    audit = ["audit", REGISTER, "--as-of", "2026-08-01", "-o", str(report)]
    # 1 says that the register has faults, which this one has; 2 would be a failure.
    session.run("localstd", *audit, success_codes=[0, 1])
    if not report.exists():
        session.error("the audit broke off before its report was written")
    office = f"sqlite:///{kept}"
    take_over = ["office", "take-over", office, REGISTER, "--place", "34"]
    session.run("localstd", *take_over, success_codes=[0, 1])
    session.run("localstd", "office", "duties", office, "--until", "2026-12-31")
    session.run("localstd", "store", "verify", office)
    session.log(f"审查报告在 {report}，主管部门的档案在 {kept}")
    session.log(f"The report stands in {report}, the office's records in {kept}")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and layout with ruff."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check", "--diff")


@nox.session
def typing(session: nox.Session) -> None:
    """Check the types of all Python files; tests/typing is checked here and never run."""
    _install(session, ".[cli,signing,tables,testing]", "typing")
    session.run("mypy")
    for plugin in DISTRIBUTIONS:
        session.run("mypy", *(str(one) for one in sorted(Path(plugin, "tests").glob("*.py"))))


@nox.session
def imports(session: nox.Session) -> None:
    """Check the layers and the purity of the core."""
    _install(session, ".[cli,signing,tables,testing]", "imports")
    session.run("lint-imports", "--no-cache")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation without a warning; its examples are run by the tests.

    Where it is only checked, the lists of names beside the pages, a third of the work, are
    left out.
    """
    _install(session, ".[cli,signing,tables,testing]", "docs")
    build = ["-q", "-n", "-W", "--keep-going", "--jobs=4"]  # one of them reads, resolves and waits
    if os.environ.get("CI") == "true":
        build += ["-D", "toc_object_entries=0"]
    session.run("sphinx-build", *build, "docs", "docs/_build/html")


@nox.session
def breakage(session: nox.Session) -> None:
    """Compare what is promised with the last release, by its tag; before there is one, say so."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "breakage"))
    session.run("python", "-P", "docs/_ext/breakage.py")


@nox.session
def build(session: nox.Session) -> None:
    """Build all wheels; install the library alone, then with its plug-ins; run them elsewhere.

    A plug-in for a province is made by the command, installed and tested there as well.
    """
    library, plugins, _ = _wheels(session)
    with session.chdir(library.parents[1]):
        session.install(str(library))
        session.run("python", "-c", ALONE)
        session.install(f"localstd[cli,signing,tables,testing] @ {library.as_uri()}", *plugins)
        session.run("localstd", "--version")
        session.run("localstd", "number", "DB34/T 3000—2018")
        session.run("localstd", "law", "show", "--on", "2019-06-01", "--place", "31")
        session.run("localstd", "plugin", "check")
        Path("trial.db").unlink(missing_ok=True)
        session.run("localstd", "conformance", "sqlite:///trial.db")
        # How procedures run is tried by the tests; here, that the kit works without them.
        kinds = ("scheme", "law", "calendar", "procedure", "storage", "notifier")
        session.run("python", "-m", "localstd.testing", *kinds)
        made = Path("localstd-34")
        rmtree(made, ignore_errors=True)
        session.run("localstd", "plugin", "new", "--place", "34")
        session.install(f"./{made}")
        session.run("localstd", "plugin", "check", "34")
        _test_alone(session, made)


@nox.session
def downstream(session: nox.Session) -> None:
    """Run the own tests of every plug-in against the wheels, one plug-in after the other.

    Folders of further plug-ins may follow: nox -s downstream -- ../localstd-anhui. What is of
    this repository the session tests runs as well; so this one is not among those that every
    change must pass.
    """
    library, plugins, template = _wheels(session)
    session.install(
        f"localstd[cli,signing,tables,testing] @ {library.as_uri()}",
        *plugins,
        *nox.project.dependency_groups(PYPROJECT, "tests"),
    )
    for plugin in PLUGINS:
        session.run("pytest", "-q", "-m", "not property and not faults", f"{plugin}/tests")
    for wheel, folder in ((template, TEMPLATE), *((one, one) for one in session.posargs)):
        session.install(wheel)
        _test_alone(session, Path(folder))


def _wheels(session: nox.Session) -> tuple[Path, list[str], str]:
    """Build all wheels: that of the library, those of the plug-ins, and that of the template."""
    made = Path(session.create_tmp()).resolve() / "dist"
    session.run("uv", "build", "--all-packages", "--clear", "--out-dir", str(made), external=True)
    (library,), (template,) = made.glob("localstd-*.whl"), made.glob("localstd_template-*.whl")
    plugins = [str(one) for one in sorted(made.glob("localstd_*.whl")) if one != template]
    return library, plugins, str(template)


def _test_alone(session: nox.Session, plugin: Path) -> None:
    """Run the tests of a plug-in as its author does, by its own settings and not by ours."""
    session.run("pytest", "-q", "-c", str(plugin / "pyproject.toml"), str(plugin / "tests"))


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests and all documented examples; arguments go to pytest."""
    _tests(session)


@nox.session
def coverage(session: nox.Session) -> None:
    """Run the tests and measure which branches they reach: it takes twice as long."""
    _tests(session, "--cov")


def _tests(session: nox.Session, *measured: str) -> None:
    _install(session, ".[cli,signing,tables,testing]", "tests", "oracles")
    # A file of tests stays with one worker: its tests may share what they set up.
    workers = ("--numprocesses=auto", "--dist=loadfile")
    chosen = ("-m", "not property and not faults")
    session.run("pytest", *workers, *chosen, *measured, *session.posargs)


@nox.session(name="property")
def property_(session: nox.Session) -> None:
    """Run every property with many examples, the long ones too."""
    _install(session, ".[cli,signing,tables,testing]", "tests", "oracles")
    session.run(
        "pytest",
        "-m",
        "(property or hypothesis) and not faults",
        *session.posargs,
        env={"LOCALSTD_PROFILE": "long"},
    )


@nox.session
def faults(session: nox.Session) -> None:
    """Kill, cut and fill what keeps records and carries notices, hundreds of times."""
    _install(session, ".[cli,signing,tables,testing]", "tests")
    session.run("pytest", "-m", "faults", *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Change the procedures a little, again and again, and see that a test notices."""
    _install(session, ".[cli,signing,tables,testing]", "mutation")
    session.run("mutmut", "run", *session.posargs, env={"LOCALSTD_PROFILE": "mutation"})
    session.run("mutmut", "results")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure, with the peers in the same run."""
    _install(session, ".[cli,tables]", "bench")
    # Examples in the pages are no benchmarks: the conftest above bench/ stays out.
    session.run("pytest", "--confcutdir=bench", "bench", "--benchmark-only", *session.posargs)


@nox.session
def update(session: nox.Session) -> None:
    """Make the data tables again from a folder of sources: nox -s update -- FOLDER."""
    (folder,) = session.posargs or session.error("name the folder of sources: -- FOLDER")
    session.install(".")
    # -P: a script may be called after a module of Python's own, such as calendar.
    for script in sorted(Path("update").glob("*.py")):
        session.run("python", "-P", str(script), folder)


@nox.session
def tables(session: nox.Session) -> None:
    """Print procedures, articles and codes again as pages, and draw the picture of the house."""
    session.install(".")
    session.run("python", "-P", "docs/_ext/procedures.py")
    session.run("python", "-P", "docs/_ext/articles.py")
    session.run("python", "-P", "docs/_ext/codes.py")
    session.run("python", "-P", "docs/_ext/house.py")


@nox.session
def notes(session: nox.Session) -> None:
    """Print the release notes that the fragments in changes/ make."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "release"))
    session.run("towncrier", "build", "--draft", "--version", PYPROJECT["project"]["version"])


@nox.session(venv_backend="none")
def version(session: nox.Session) -> None:
    """Give the library and its plug-ins another version: nox -s version -- 0.2.0.dev0."""
    given = " ".join(session.posargs)
    told = re.fullmatch(r"(\d+)\.(\d+)\.\d+(\.dev\d+)?", given)
    if told is None:
        session.error("name a version, such as 0.2.0 or 0.2.0.dev0: nox -s version -- 0.2.0")
    major, minor, leading_up = told.groups()
    series = f"localstd>={major}.{minor}{'.dev0' if leading_up else ''},<{major}.{int(minor) + 1}"
    for distribution in (".", *DISTRIBUTIONS):
        file = Path(distribution, "pyproject.toml")
        text = re.sub(r'"localstd>=[^"]+"', f'"{series}"', file.read_text("utf-8"))
        # The template is as the command makes it, and begins with a version of its own.
        if distribution != TEMPLATE:
            text = re.sub(r'(?m)^version = ".+"$', f'version = "{given}"', text, count=1)
        file.write_text(text, "utf-8")


@nox.session
def dist(session: nox.Session) -> None:
    """Build what is published into dist/, wheels and sdists, and check what they hold and say."""
    session.install(*nox.project.dependency_groups(PYPROJECT, "release"))
    made = Path("dist").resolve()
    session.run("uv", "build", "--all-packages", "--clear", "--out-dir", str(made), external=True)
    for template in made.glob("localstd_template-*"):
        template.unlink()
    session.run("twine", "check", "--strict", *(str(one) for one in sorted(made.glob("local*"))))
    for wheel in made.glob("*.whl"):
        _check_content(session, wheel)


def _check_content(session: nox.Session, wheel: Path) -> None:
    """A wheel holds its package, typed, and its licence; no test, and nothing beside them."""
    module, number, *_ = wheel.name.split("-")
    about = f"{module}-{number}.dist-info"
    held = set(ZipFile(wheel).namelist())
    lacking = {f"{module}/py.typed", f"{about}/licenses/LICENSE"} - held
    astray = {one for one in held if one.split("/")[0] not in (module, about) or "/tests/" in one}
    if lacking or astray:
        session.error(f"{wheel.name} lacks {sorted(lacking)} and should not hold {sorted(astray)}")
