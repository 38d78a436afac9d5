"""What a URL says, and what each driver means by an error."""

import pymysql
import pytest
from psycopg import errors
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionLeftError

import localstd_sql
from localstd.storage import NotCreatedError, StorageUnavailableError
from localstd_sql import SQLStorage, localstd_storage
from localstd_sql.address import Address, AddressError, SchemaNameError
from localstd_sql.failures import is_passing, told
from localstd_sql.finding import _after

URL = "postgresql://office@db/standards?schema=p34"


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("postgresql://office:x@db:5433/all?schema=p34", "postgresql+psycopg"),
        ("mariadb://office:x@db:5433/all?schema=p34", "mariadb+pymysql"),
        ("mysql://office:x@db:5433/all?schema=p34", "mysql+pymysql"),
        ("MariaDB://office:x@db:5433/all?schema=p34", "mariadb+pymysql"),
    ],
)
def test_every_scheme_has_its_driver(url: str, driver: str) -> None:
    address = Address.parse(url)
    assert address.driver.drivername == driver
    assert address.schema == "p34"
    assert "schema" not in address.driver.query
    assert address.shown == url.replace(":x@", ":***@")


def test_what_else_is_asked_goes_to_the_driver() -> None:
    address = Address.parse("postgresql://db/all?sslmode=verify-full&schema=p34")
    assert dict(address.driver.query) == {"sslmode": "verify-full"}


@pytest.mark.parametrize("url", ["postgresql://db:port/all", "mariadb:all"])
def test_what_names_no_server_is_refused(url: str) -> None:
    with pytest.raises(AddressError) as refused:
        localstd_storage(url)
    assert url in refused.value.wording.zh


def test_no_password_is_shown_wherever_it_stands() -> None:
    assert "geheim" not in Address.parse("postgresql://li:geheim@db/all?password=geheim").shown


def test_without_a_schema_the_connection_decides() -> None:
    assert Address.parse("mariadb://db/p34").schema is None


@pytest.mark.parametrize("name", ["P34", "安徽", "34", "a-b", "a.b", "a" * 64, 'a"; --'])
def test_a_name_that_cannot_be_a_schema_is_refused(name: str) -> None:
    url = Address.parse(URL).driver.update_query_dict({"schema": name})
    given = url.set(drivername="postgresql").render_as_string()
    with pytest.raises(SchemaNameError) as raised:
        localstd_storage(given)
    assert raised.value.name == name


def test_the_hook_answers_to_its_schemes_alone() -> None:
    assert isinstance(localstd_storage(URL), SQLStorage)
    assert isinstance(localstd_storage("PostgreSQL://office@db/standards"), SQLStorage)
    assert localstd_storage("sqlite:///anhui.db") is None
    assert localstd_storage("postgresql+asyncpg://db/all") is None


def test_the_door_offers_what_it_lists_and_no_more() -> None:
    assert all(hasattr(localstd_sql, name) for name in localstd_sql.__all__)
    with pytest.raises(AttributeError, match="Nothing"):
        _ = localstd_sql.Nothing


def wrapped(cause: Exception, *, was_cut: bool = False) -> Exception:
    return OperationalError("SELECT 1", {}, cause, connection_invalidated=was_cut)


@pytest.mark.parametrize(
    ("cause", "is_unsure"),
    [
        (errors.SerializationFailure(), False),
        (errors.DeadlockDetected(), False),
        (errors.DiskFull(), False),
        (errors.AdminShutdown(), True),
        (errors.IoError(), True),
        (errors.StatementCompletionUnknown(), True),
        (errors.OperationalError("the connection is lost"), True),
        (pymysql.err.OperationalError(1213, "Deadlock found"), False),
        (pymysql.err.OperationalError(1205, "Lock wait timeout"), False),
        (pymysql.err.OperationalError(2013, "Lost connection"), True),
        (pymysql.err.InternalError(), True),
    ],
)
def test_only_an_answer_that_was_lost_leaves_one_unsure(cause: Exception, is_unsure: bool) -> None:  # noqa: FBT001  a parameter of the test
    for problem in (cause, wrapped(cause)):
        at_commit = told(problem, URL, at_commit=True)
        assert isinstance(at_commit, StorageUnavailableError)
        assert at_commit.is_unsure is is_unsure
        before = told(problem, URL, at_commit=False)
        assert isinstance(before, StorageUnavailableError)
        assert not before.is_unsure


@pytest.mark.parametrize(
    ("cause", "passes"),
    [
        (wrapped(errors.SerializationFailure()), True),
        (errors.DeadlockDetected(), True),
        (wrapped(pymysql.err.OperationalError(1213, "Deadlock found")), True),
        (wrapped(pymysql.err.OperationalError(1020, "Record has changed")), True),
        (wrapped(pymysql.err.OperationalError(1205, "Lock wait timeout")), False),
        (wrapped(errors.DiskFull()), False),
        (wrapped(errors.OperationalError("lost"), was_cut=True), True),
        (NoConnectionLeftError("pool"), False),
    ],
)
def test_what_may_go_well_at_once_is_tried_again(cause: Exception, passes: bool) -> None:  # noqa: FBT001  a parameter of the test
    problem = told(cause, URL, at_commit=False)
    problem.__cause__ = cause
    assert is_passing(problem) is passes


def test_nothing_unsure_is_tried_again() -> None:
    cause = wrapped(errors.AdminShutdown(), was_cut=True)
    problem = told(cause, URL, at_commit=True)
    problem.__cause__ = cause
    assert not is_passing(problem)
    assert not is_passing(ValueError())


@pytest.mark.parametrize(
    "cause", [errors.UndefinedTable(), pymysql.err.ProgrammingError(1146, "no such table")]
)
def test_an_absent_table_is_an_absent_office(cause: Exception) -> None:
    absent = told(wrapped(cause), URL, at_commit=False)
    assert isinstance(absent, NotCreatedError)
    assert absent.url == URL


@pytest.mark.parametrize(
    ("prefix", "end"),
    [
        ("34", "35"),
        ("a\U0010ffff", "b"),
        ("\ud7ff", "\ue000"),
        ("\U0010ffff\U0010ffff", ""),
        ("3%", "3&"),
    ],
)
def test_the_end_of_a_range_is_the_next_text_of_another_beginning(prefix: str, end: str) -> None:
    assert _after(prefix) == end
