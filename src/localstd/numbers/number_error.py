"""The error of this package: text that is no number."""

from localstd._attrs import error
from localstd.errors import LocalstdError
from localstd.wording import Wording

__all__ = ["NumberError"]

_SHOWN = 60


@error
class NumberError(LocalstdError):
    """A text could not be read as a number (or code); says where, and what was expected.

    >>> from localstd.numbers import StandardNumber
    >>> try:
    ...     StandardNumber.parse("DB34/T 号")
    ... except NumberError as error:
    ...     print(error.position, error.wording.en)
    7 'DB34/T 号' is not a valid number: at character 8 a serial of digits was expected; correct it
    """

    text: str
    #: Index in ``text`` of the first character that does not fit.
    position: int
    expected: Wording

    @property
    def wording(self) -> Wording:
        """Say what was read, where reading stopped, what was expected there, what to do."""
        facts = {
            "text": self.text if len(self.text) <= _SHOWN else f"{self.text[:_SHOWN]}…",
            "nth": self.position + 1,
            "zh": self.expected.zh,
            "en": self.expected.en,
        }
        return Wording(
            "“{text}”不是有效编号：第{nth}个字符处应为{zh}；请核对更正",
            "'{text}' is not a valid number: at character {nth} {en} was expected; correct it",
        ).filled(facts)
