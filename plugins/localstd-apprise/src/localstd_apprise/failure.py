"""Failures (失败): why a message did not go out, and whether another try is of use.

Final is what lies in the message or in its recipient, such as a mailbox that is not there. What
lies in the channel, such as a wrong password or a robot that was taken away, is tried again until
the office gives up: somebody can mend it meanwhile, and then nothing is lost.
"""

import re
from collections.abc import Sequence
from typing import Final

from requests import RequestException

__all__ = ["BRIEF_STATUSES", "FINAL_STATUSES", "Failure", "failure_in", "reason_of"]

#: Statuses of HTTP that refuse what was sent, whoever sends it.
FINAL_STATUSES: Final = frozenset({400, 411, 413, 414, 415, 422})

#: Statuses of HTTP by which a server says that it will be back.
BRIEF_STATUSES: Final = frozenset({502, 503, 504})
_STATUS: Final = re.compile(r"\berror=(\d{3})\b")
_TRANSPORT: Final = "onnection error"  # with a capital or without, as Apprise has it
_SECRET_URL: Final = re.compile(r"with url: \S+")
_NO_REASON: Final = "Apprise says no more than that it failed"


class Failure(Exception):  # noqa: N818  it is one, and becomes a DeliveryError
    """Why a message did not go out; ``is_brief`` says that it may be over in a moment."""

    def __init__(self, reason: str, *, is_final: bool = False, is_brief: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.is_final = is_final
        self.is_brief = is_brief


def failure_in(log: Sequence[str]) -> Failure:
    """Read from what Apprise logged why it failed; all of it is kept as the reason.

    >>> failure_in(["Failed to send JSON POST notification: error=503."]).is_brief
    True
    >>> failure_in(["Failed to send JSON POST notification: error=413."]).is_final
    True
    """
    told = _SECRET_URL.sub("", "; ".join(log)) or _NO_REASON
    found = (_STATUS.search(line) for line in log)
    status = next((int(one[1]) for one in found if one), None)
    if status is None:
        return Failure(told, is_brief=any(_TRANSPORT in line for line in log))
    return Failure(told, is_final=status in FINAL_STATUSES, is_brief=status in BRIEF_STATUSES)


def reason_of(problem: RequestException) -> str:
    """Say why nothing came back from a server, without the URL, in which a robot's token stands.

    >>> reason_of(RequestException("Max retries exceeded with url: /send?token=9 (refused)"))
    'RequestException: Max retries exceeded  (refused)'
    """
    return f"{type(problem).__name__}: {_SECRET_URL.sub('', str(problem))}"
