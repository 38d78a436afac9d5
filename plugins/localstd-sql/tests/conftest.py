"""What tests of both servers share: a schema of their own, dropped in the end."""

from collections.abc import Callable, Iterator
from contextlib import closing
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, text

from localstd.storage import Origin
from localstd_sql import SQLStorage
from localstd_sql.address import Address


@pytest.fixture(params=["POSTGRESQL", "MARIADB"])
def base(request: pytest.FixtureRequest, server: Callable[[str], str]) -> str:
    """Give the URL of each server in turn."""
    return server(request.param)


@pytest.fixture
def told(base: str) -> Iterator[Callable[..., None]]:
    """Tell the server something, past the storage."""
    engine = create_engine(Address.parse(base).driver)

    def tell(*statements: str) -> None:
        with engine.begin() as connection:
            for one in statements:
                connection.execute(text(one))

    yield tell
    engine.dispose()


@pytest.fixture
def make_url(base: str, told: Callable[..., None]) -> Iterator[Callable[[], str]]:
    """Make URLs of schemas that nobody else uses."""
    made: list[str] = []

    def make() -> str:
        made.append(f"localstd_{uuid4().hex[:12]}")
        return f"{base}{'&' if '?' in base else '?'}schema={made[-1]}"

    yield make
    cascade = " CASCADE" if base.startswith("postgresql") else ""
    for schema in made:
        told(f"DROP SCHEMA IF EXISTS {schema}{cascade}")


@pytest.fixture
def url(make_url: Callable[[], str]) -> str:
    """Give the URL of a schema that is not there yet."""
    return make_url()


@pytest.fixture
def storage(url: str) -> Iterator[SQLStorage]:
    """Give an office, empty."""
    with closing(SQLStorage(url)) as made:
        made.create(Origin(place="34"))
        yield made
