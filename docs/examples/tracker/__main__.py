"""Run the tracker on this machine, with its clock and a mail server: ``python -m tracker``."""

import smtplib
from datetime import datetime
from email.message import EmailMessage
from os import environ
from pathlib import Path
from zoneinfo import ZoneInfo

import uvicorn

from .app import Tracker
from .store import Store


def send(mail: EmailMessage) -> None:
    with smtplib.SMTP(environ.get("TRACKER_SMTP", "localhost:25"), timeout=20) as server:
        server.send_message(mail)  # a server that asks for a password wants starttls() and login() before


if __name__ == "__main__":
    zone = ZoneInfo(environ.get("TRACKER_ZONE", "UTC"))
    store = Store(Path(environ.get("TRACKER_DATABASE", "tracker.db")))
    app = Tracker(store, send, now=lambda: datetime.now(zone)).app()
    uvicorn.run(app, host="127.0.0.1", port=int(environ.get("TRACKER_PORT", "8000")))
