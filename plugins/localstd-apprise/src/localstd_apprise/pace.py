"""The pace (发送间隔): how long to wait between two requests, as the service asks for."""

import time

__all__ = ["Pace"]


class Pace:
    """Waits before a request until so many seconds have passed since the one before.

    >>> pace = Pace(0.0)
    >>> pace.keep()
    """

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._next = 0.0

    def keep(self) -> None:
        """Wait as long as is left."""
        now = time.monotonic()
        if now < self._next:
            time.sleep(self._next - now)
        self._next = max(now, self._next) + self.seconds
