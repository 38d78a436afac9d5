"""Problems (转换问题): why plain values could not be read, one line each."""

from cattrs import BaseValidationError, transform_error

__all__ = ["problems_of"]


def problems_of(error: BaseValidationError) -> tuple[str, ...]:
    """Flatten what the converter refused to lines of the form ``message @ path``.

    >>> from cattrs import BaseValidationError
    >>> from localstd.convert.converter import make_converter
    >>> from localstd.wording import Wording
    >>> try:
    ...     make_converter().structure({"zh": "期限"}, Wording)
    ... except BaseValidationError as error:
    ...     problems_of(error)
    ('required field missing @ $.en',)
    """
    return tuple(transform_error(error))
