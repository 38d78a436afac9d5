"""Mail (邮件): each message to the address of its recipient, by the account that a URL names.

What a URL says, with what each provider of mail wants, is Apprise's to read. The mail is made and
handed over here: Apprise gives every mail a new Message-ID, writes a subject in one line however
long it is, which servers refuse, and tells of a refusal in its log alone.
"""

import hashlib
import re
import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from email.headerregistry import Address as Mailbox
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import cache
from typing import Any, Final

from apprise import NotifyFormat

from localstd.notices import Carries, Medium, Message
from localstd_apprise.address import Address
from localstd_apprise.failure import Failure
from localstd_apprise.letter import letter
from localstd_apprise.logs import listening
from localstd_apprise.pace import Pace
from localstd_apprise.service import dictionary_of, plugin_of

__all__ = ["Mail"]

#: The header in which the id of a message stands as it is.
ID_HEADER: Final = "X-Localstd-Message"

_FIRST_FINAL: Final = 500  # 4xx is for now, 5xx for good
_FIT_FOR_AN_ID: Final = re.compile(r"[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*")


class Mail:
    """One mail account, by which messages go to the addresses that they name."""

    capabilities = frozenset({Carries.ADDRESSES})

    def __init__(self, address: Address) -> None:
        self._settings = dictionary_of(address)
        self._pace = Pace(address.pace or 0.0)
        self._is_html = str(self._settings.get("format", "")).lower() == NotifyFormat.HTML

    def send(self, message: Message) -> None:
        """Send one mail.

        Raises:
            Failure: if it was not taken; final if the server refuses the recipient or the text.
        """
        account = self._account_for(message)
        mail = self._mail(account, message)
        to = account.targets[0][1]
        everybody = [to, *sorted(account.cc | account.bcc)]
        self._pace.keep()
        with _connected(account) as server:
            refused = _handed_over(server, mail, account.from_addr[1], everybody)
        if to in refused:
            raise _refusal(*refused[to])

    def _account_for(self, message: Message) -> Any:  # noqa: ANN401  Apprise's own
        targets = [message.address] if message.address else list(self._settings["targets"])
        with listening() as heard:
            account = plugin_of({**self._settings, "targets": targets})
        if account is None or len(account.targets) != 1:
            said = "; ".join(heard) or f"{message.address!r} is no single mail address"
            raise Failure(said, is_final=True)
        return account

    def _mail(self, account: Any, message: Message) -> EmailMessage:  # noqa: ANN401  Apprise's own
        plain = letter(message, Medium.PLAIN)
        mail = EmailMessage(policy=SMTP)
        name, sender = account.from_addr
        mail["From"] = _mailbox(name, sender)
        mail["To"] = _mailbox("", account.targets[0][1])
        if account.cc:
            mail["Cc"] = [_mailbox("", one) for one in sorted(account.cc)]
        if account.reply_to:
            mail["Reply-To"] = [_mailbox("", one) for one in sorted(account.reply_to)]
        mail["Subject"] = plain.subject
        mail["Date"] = format_datetime(message.created)
        mail["Message-ID"] = f"<{_fit(message.id)}@{sender.rpartition('@')[2]}>"
        mail["Auto-Submitted"] = "auto-generated"
        mail[ID_HEADER] = message.id
        for header, value in account.headers.items():
            if header not in mail:
                mail[header] = value
        mail.set_content(plain.body)
        if self._is_html:
            body = letter(message, Medium.HTML).body
            mail.add_alternative(f"<!DOCTYPE html><p>{body}</p>", subtype="html")
        return mail


def _mailbox(name: str, address: str) -> Mailbox:
    return Mailbox(display_name=name or "", addr_spec=address)


def _fit(id_: str) -> str:
    """Give an id as the left side of a Message-ID; one with other signs by its hash."""
    return id_ if _FIT_FOR_AN_ID.fullmatch(id_) else hashlib.sha256(id_.encode()).hexdigest()


@cache
def _trust(*, verifies: bool) -> ssl.SSLContext:
    """Say whom to trust; reading the certificates of the machine takes longer than a mail."""
    context = ssl.create_default_context()
    if not verifies:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


@contextmanager
def _connected(account: Any) -> Iterator[smtplib.SMTP]:  # noqa: ANN401  Apprise's own
    """Connect and log in; whatever goes wrong in it is the channel's, and may be mended."""
    timeout, where = account.socket_connect_timeout, (account.smtp_host, account.port)
    try:
        if account.secure_mode == "ssl":
            context = _trust(verifies=account.verify_certificate)
            server: smtplib.SMTP = smtplib.SMTP_SSL(*where, timeout=timeout, context=context)
        else:
            server = smtplib.SMTP(*where, timeout=timeout)
    except (OSError, smtplib.SMTPException) as problem:
        raise Failure(_told(problem), is_brief=True) from problem
    with server:
        try:
            if account.secure_mode == "starttls":
                server.starttls(context=_trust(verifies=account.verify_certificate))
            if account.user and account.password:
                server.login(account.user, account.password)
        except (OSError, smtplib.SMTPException) as problem:
            raise Failure(_told(problem)) from problem
        yield server


def _handed_over(
    server: smtplib.SMTP, mail: EmailMessage, sender: str, to: list[str]
) -> dict[str, tuple[int, bytes]]:
    """Hand a mail over; say who was refused."""
    try:
        return server.send_message(mail, sender, to)
    except smtplib.SMTPRecipientsRefused as refused:
        return refused.recipients
    except smtplib.SMTPDataError as refused:
        raise _refusal(refused.smtp_code, refused.smtp_error) from refused
    except (OSError, smtplib.SMTPException, ValueError) as problem:
        raise Failure(_told(problem)) from problem


def _refusal(code: int, said: bytes | str) -> Failure:
    told = said.decode(errors="replace") if isinstance(said, bytes) else said
    return Failure(f"SMTP {code}: {told}", is_final=code >= _FIRST_FINAL)


def _told(problem: Exception) -> str:
    return f"{type(problem).__name__}: {problem}"
