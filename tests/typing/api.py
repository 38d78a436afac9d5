"""The public names as a user would use them: type-checked, and never run."""

from localstd.errors import LocalstdError
from localstd.wording import Language, Wording

language: Language = "zh"
sentence: str = Wording("期限", "limit").filled({"days": 60}).text(language)


def words_of(error: LocalstdError) -> str:
    """Read an error's own words."""
    return error.wording.text("en")
