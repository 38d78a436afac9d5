"""Read the notices of an office from JetStream, each once, and acknowledge them.

python subscribe.py nats://127.0.0.1:4222 NOTICES 'localstd.34.*' archive
"""

import asyncio
import json
import sys

import nats


async def read(server: str, stream: str, subject: str, name: str, *, wait: float = 5.0) -> None:
    """Handle what is there and what comes, until nothing has come for some seconds."""
    client = await nats.connect(server, connect_timeout=10)
    notices = await client.jetstream().pull_subscribe(subject, durable=name, stream=stream)
    try:
        while True:
            for message in await notices.fetch(100, timeout=wait):
                handle(json.loads(message.data))
                await message.ack()  # only now: what was not acknowledged comes again
    except TimeoutError:
        return
    finally:
        await client.close()


def handle(event: dict[str, object]) -> None:
    """Put the work of your system here; keep ``event["id"]`` with what it does."""
    print(event["time"], event["type"], event["id"])  # noqa: T201  it is an example


if __name__ == "__main__":
    asyncio.run(read(*sys.argv[1:5]))
