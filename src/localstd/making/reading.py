"""From which day a review period (复审周期) runs; reviews count by the same readings."""

from localstd.steps.reading import ReviewStart

__all__ = ["ReviewStart"]
