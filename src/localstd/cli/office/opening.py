"""Opening the office that a storage holds (打开主管部门), for a command."""

from collections.abc import Mapping

from localstd.hooks import Plugins
from localstd.notices import Directory, Templates
from localstd.office import Office, open_office

__all__ = ["opened"]


def opened(  # noqa: PLR0913  what a command may ask for
    url: str,
    plugins: Plugins,
    *,
    place: str | None = None,
    create: bool = False,
    notify: Mapping[str, str] | None = None,
    directory: Directory | None = None,
    templates: Templates | None = None,
) -> Office:
    """Open the office that a storage holds; of a new one the place must be told.

    Raises:
        NotCreatedError: if there is none, and none is to be created.
    """
    storage = plugins.storage(url)
    if place is None:
        try:
            place = storage.head().origin.place
        except BaseException:
            storage.close()
            raise
    return open_office(
        storage,
        place=place,
        create=create,
        notify=notify or {},
        directory=directory,
        templates=templates,
        plugins=plugins,
    )
