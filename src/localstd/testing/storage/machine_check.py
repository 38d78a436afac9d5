"""The machine as a check (状态机检查): for a short while, where hypothesis is installed."""

from collections.abc import Iterator
from importlib.util import find_spec
from typing import Final

from localstd.testing.storage.check import harness_check
from localstd.testing.storage.harness import StorageHarness

__all__ = ["MACHINE_CHECK"]

_EXAMPLES: Final = 8
_STEPS: Final = 20
_LAST: Final = 12


def _is_installed(_: StorageHarness) -> bool:
    return find_spec("hypothesis") is not None


@harness_check(
    "whatever is called, it does what the model does",
    "任意调用均与模型一致",
    possible=_is_installed,
)
def _as_the_model(harness: StorageHarness) -> Iterator[str]:
    """Call the storage by chance, the same way every time; what fails is not made shorter."""
    from hypothesis import HealthCheck, Phase, settings  # noqa: PLC0415  may not be installed

    from localstd.testing.storage.machine import run_storage_machine  # noqa: PLC0415  the same

    few = settings(
        max_examples=_EXAMPLES,
        stateful_step_count=_STEPS,
        deadline=None,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_storage_machine(harness.looked_at, profile=few)
    except AssertionError as broken:
        yield f"{broken}"
        yield from _last_calls(broken)


def _last_calls(broken: AssertionError) -> Iterator[str]:
    """Tell the calls that lead to it, the last ones where they are many."""
    notes = "\n".join(getattr(broken, "__notes__", ()))
    calls = [line for line in notes.splitlines() if line.startswith("state.")]
    told = [
        one for one in calls if not one.endswith((".it_keeps_what_the_model_keeps()", "teardown()"))
    ]
    if told[_LAST:]:
        yield f"after {len(told) - _LAST} other calls; run_storage_machine finds the fewest:"
    yield from told[-_LAST:]


#: The check that runs the machine; it takes hypothesis.
MACHINE_CHECK: Final = _as_the_model
