"""The ends of help texts (示例): calls that can be tried as they stand, from a clone."""

__all__ = ["example", "example_on_office"]


def example(*calls: str) -> str:
    """Make the end of a help text: calls that can be tried as they stand, from a clone."""
    lines = "\n".join(f"  {one}" for one in calls)
    return f"\b\n示例 (example):\n{lines}"  # click keeps the lines of such a paragraph


def example_on_office(*calls: str) -> str:
    """Make the end of a help text whose calls need an office: the first call makes one."""
    taken = "localstd office take-over sqlite:///anhui.db examples/bulletin-2026-07.csv --place 34"
    return example(taken, *calls)
