"""What the tracker keeps, in SQLite: each interview as JSON, and the calendar feed as it was last published."""

import json
import sqlite3
from datetime import datetime
from pathlib import Path

from followup_kit import Agenda, Interview, agenda_for
from followup_kit.exchange import from_json, to_ical, to_json


class Store:
    """The database. The plan follows from the facts, so it is not kept."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, check_same_thread=False)
        self._db.execute("CREATE TABLE IF NOT EXISTS interviews (key TEXT PRIMARY KEY, facts TEXT NOT NULL)")
        self._db.execute("CREATE TABLE IF NOT EXISTS feeds (name TEXT PRIMARY KEY, content BLOB NOT NULL)")

    def agenda(self) -> Agenda:
        """Plan all interviews."""
        rows = self._db.execute("SELECT facts FROM interviews ORDER BY key")
        return agenda_for(from_json(Interview, json.loads(facts)) for (facts,) in rows)

    def feed(self) -> bytes | None:
        """Return the calendar feed, or None before there is an interview."""
        return next((feed for (feed,) in self._db.execute("SELECT content FROM feeds")), None)

    def save(self, interview: Interview, at: datetime) -> None:
        """Keep an interview, new or changed, and write the feed anew from the one before."""
        with self._db:
            facts = (interview.key, json.dumps(to_json(interview)))
            self._db.execute("REPLACE INTO interviews VALUES (?, ?)", facts)
            feed = to_ical(self.agenda(), at=at, name="Follow-up", previous=self.feed())
            self._db.execute("REPLACE INTO feeds VALUES ('calendar', ?)", (feed,))
