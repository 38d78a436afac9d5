"""From which day a review period (复审周期) runs: a reading, since the law does not say."""

from enum import StrEnum

__all__ = ["ReviewStart"]  # alone, so that a command line has it without the law


class ReviewStart(StrEnum):
    """From which day a review period (复审周期) runs; the law does not say.

    Publication is the usual reading (标龄, the age of a standard); ir1990 art 20 speaks of
    standards that are implemented. A completed review starts a new period under either.
    """

    PUBLICATION = "publication"
    IMPLEMENTATION = "implementation"
