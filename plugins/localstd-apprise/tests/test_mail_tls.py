"""Mail over TLS, to a server with a certificate and accounts of its own."""

import ssl
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from localstd.notices import DeliveryError, Message, Notifier
from localstd_apprise import localstd_notifier

Making = Callable[..., Message]


def opened(url: str) -> Notifier:
    notifier = localstd_notifier(url)
    assert notifier is not None
    return notifier


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Make a certificate that nobody trusts, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)  # noqa: TID251  the server's certificate must hold now
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    folder = tmp_path_factory.mktemp("tls")
    (folder / "cert.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return folder / "cert.pem", folder / "key.pem"


@pytest.fixture
def office_mail(
    mail_type: type[Any], certificate: tuple[Path, Path], free_port: Callable[[], int]
) -> Iterator[Any]:
    """Run a mail server that wants TLS from the first byte, and the password of ``office``."""
    handler = mail_type(port=free_port())
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(*certificate)

    def check(
        server: SMTP, session: Session, envelope: Envelope, mechanism: str, given: object
    ) -> AuthResult:
        del server, session, envelope, mechanism
        right = LoginPassword(b"office", b"geheim")
        return AuthResult(success=given == right, handled=False)

    controller = Controller(
        handler,
        hostname="127.0.0.1",
        port=handler.port,
        ssl_context=context,
        authenticator=check,
        auth_require_tls=False,
    )
    controller.start()
    yield handler
    controller.stop()


def url_of(server: Any, password: str = "geheim", verify: str = "no") -> str:  # noqa: S107  an example
    return (
        f"mailtos://office:{password}@127.0.0.1:{server.port}"
        f"?from=office@example.org&mode=ssl&verify={verify}&cto=5"
    )


def test_a_mail_arrives_over_tls_from_who_has_logged_in(office_mail: Any, message: Making) -> None:
    opened(url_of(office_mail)).deliver(message())
    ((to, _),) = office_mail.taken
    assert to == ["li@example.org"]


def test_a_wrong_password_is_no_reason_to_give_up_and_is_not_told(
    office_mail: Any, message: Making
) -> None:
    with pytest.raises(DeliveryError) as refused:
        opened(url_of(office_mail, password="falsch")).deliver(message())  # noqa: S106  a wrong one
    assert not refused.value.is_final
    assert "SMTPAuthenticationError" in refused.value.reason
    assert "falsch" not in refused.value.reason
    assert office_mail.taken == []


def test_a_certificate_that_nobody_trusts_is_no_reason_to_give_up(
    office_mail: Any, message: Making
) -> None:
    with pytest.raises(DeliveryError) as refused:
        opened(url_of(office_mail, verify="yes")).deliver(message())
    assert not refused.value.is_final
    assert "CERTIFICATE_VERIFY_FAILED" in refused.value.reason
    assert office_mail.taken == []
