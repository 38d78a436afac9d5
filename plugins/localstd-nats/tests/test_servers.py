"""Servers that refuse, are silent, or die: what was acknowledged is kept, exactly once."""

import socket
from collections.abc import Callable, Collection
from contextlib import closing
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from queue import Queue
from random import Random
from threading import Thread
from time import time
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from localstd.calendar import CHINA_TIME
from localstd.notices import DeliveryError, Message
from localstd.wording import Wording
from localstd_nats import localstd_notifier
from localstd_nats.notifier import NatsNotifier

RECIPIENTS = ("archive", "registry", "bureau")
MANY = 200


def message(number: int) -> Message:
    recipient = RECIPIENTS[number % len(RECIPIENTS)]
    return Message(
        id=f"m-{number:05}",
        recipient=recipient,
        channel="nats",
        name="filing",
        subject=Wording("备案", "filed"),
        body=Wording(f"第{number}件", f"number {number}"),
        created=datetime(2026, 7, 24, 12, tzinfo=CHINA_TIME),
    )


def opened(url: str) -> NatsNotifier:
    notifier = localstd_notifier(url)
    assert isinstance(notifier, NatsNotifier)
    return notifier


def delivered(notifier: NatsNotifier, given: Message) -> int:
    """Deliver as an office does, again and again; say how often it failed."""
    errors: list[DeliveryError] = []
    while len(errors) < 100:
        try:
            notifier.deliver(given)
            break
        except DeliveryError as error:
            errors.append(error)
    assert [one for one in errors if one.is_final] == []
    return len(errors)


def crashed(server: Any, stream: Any, many: int, kills: Collection[int]) -> None:
    """Deliver messages while the server is killed at some of them, and started a moment later."""
    reached: Queue[int | None] = Queue()

    def crash() -> None:
        while reached.get() is not None:
            server.kill()
            server.start()

    crashing = Thread(target=crash)
    crashing.start()
    with closing(opened(stream.url)) as notifier:
        for number in range(many):
            if number in kills:
                reached.put(number)
            delivered(notifier, message(number))
        reached.put(None)
        crashing.join()


def assert_all_are_there_once_and_in_order(stream: Any, many: int) -> None:
    kept = [(one.subject, one.headers["Nats-Msg-Id"]) for one in stream.messages()]
    assert sorted(id_ for _, id_ in kept) == [message(number).id for number in range(many)]
    of = {subject: [id_ for one, id_ in kept if one == subject] for subject, _ in kept}
    assert len(of) == len(RECIPIENTS)
    assert [ids for ids in of.values() if ids != sorted(ids)] == []


@pytest.mark.parametrize("killed_at", [20, 57, 100, 171])
def test_a_crash_of_the_server_loses_nothing_and_doubles_nothing(
    own_server: Callable[..., Any], stream_on: Callable[[str], Any], killed_at: int
) -> None:
    server = own_server()
    stream = stream_on(server.url)
    crashed(server, stream, MANY, {killed_at})
    assert_all_are_there_once_and_in_order(stream, MANY)


@pytest.mark.faults
def test_many_crashes_of_the_server_lose_nothing_and_double_nothing(
    own_server: Callable[..., Any], stream_on: Callable[[str], Any]
) -> None:
    """The moments are drawn, and differ from run to run by the speed of the machine alone."""
    server = own_server()
    stream = stream_on(server.url)
    kills = Random(34).sample(range(10 * MANY), 40)  # noqa: S311  nothing is secret
    crashed(server, stream, 10 * MANY, set(kills))
    assert_all_are_there_once_and_in_order(stream, 10 * MANY)


def test_an_id_is_known_again_after_a_crash(
    own_server: Callable[..., Any], stream_on: Callable[[str], Any]
) -> None:
    server = own_server()
    stream = stream_on(server.url)
    with closing(opened(stream.url)) as notifier:
        notifier.deliver(message(1))
        server.kill()
        server.start()
        notifier.deliver(message(1))
    assert len(stream.messages()) == 1


def test_a_server_that_is_not_there_is_a_failure_that_says_so() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"nats://127.0.0.1:{taken.getsockname()[1]}/NOTICES?place=34"
        with closing(opened(url)) as notifier, pytest.raises(DeliveryError) as error:
            notifier.deliver(message(1))
    assert not error.value.is_final
    assert "no servers available" in error.value.reason
    assert "Connect call failed" in error.value.reason


def test_the_next_server_of_a_cluster_is_asked(
    own_server: Callable[..., Any], stream_on: Callable[[str], Any]
) -> None:
    server = own_server()
    stream = stream_on(server.url)
    url = stream.url.replace("nats://", "nats://127.0.0.1:1,")
    with closing(opened(url)) as notifier:
        notifier.deliver(message(1))
    assert len(stream.messages()) == 1


def test_a_server_that_says_nothing_is_a_failure() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        url = f"nats://127.0.0.1:{port}/NOTICES?place=34&timeout=0.1"
        with closing(opened(url)) as notifier, pytest.raises(DeliveryError) as error:
            notifier.deliver(message(1))
    assert error.value.reason


def test_who_may_not_publish_is_told(own_server: Callable[..., Any]) -> None:
    server = own_server("--user", "me", "--pass", "secret")
    url = f"{server.url}/NOTICES?place=34"
    with closing(opened(url)) as notifier, pytest.raises(DeliveryError) as error:
        notifier.deliver(message(1))
    assert "uthorization" in error.value.reason
    known = url.replace("nats://", "nats://me:secret@")
    with closing(opened(known)) as notifier:
        notifier.deliver(message(1))


def test_a_server_without_jetstream_is_a_failure(
    own_server: Callable[..., Any], tmp_path: Path
) -> None:
    config = tmp_path / "none.conf"
    config.write_text("accounts { A { users = [{ user: a, password: a }] } }\n")
    server = own_server("-c", str(config))
    url = f"{server.url}/NOTICES?place=34".replace("nats://", "nats://a:a@")
    with closing(opened(url)) as notifier, pytest.raises(DeliveryError) as error:
        notifier.deliver(message(1))
    assert not error.value.is_final


def _certified(folder: Path) -> tuple[Path, Path]:
    """Make a key and the certificate that the server of this machine shows."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.fromtimestamp(time(), UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    written = folder / "key.pem", folder / "certificate.pem"
    written[0].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    written[1].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return written


def test_a_server_is_trusted_by_its_certificate_alone(
    own_server: Callable[..., Any], tmp_path: Path
) -> None:
    key, certificate = _certified(tmp_path)
    server = own_server("--tls", "--tlscert", str(certificate), "--tlskey", str(key))
    url = f"{server.url}/NOTICES?place=34".replace("nats://", "nats+tls://")
    with closing(opened(f"{url}&ca={certificate}")) as notifier:
        notifier.deliver(message(1))
    with closing(opened(url)) as notifier, pytest.raises(DeliveryError) as error:
        notifier.deliver(message(2))
    assert "certificate" in error.value.reason
