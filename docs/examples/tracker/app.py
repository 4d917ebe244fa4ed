"""The pages of the tracker."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import make_msgid
from pathlib import Path
from typing import Any
from uuid import uuid4

import attrs
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import MultiDict
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates

import followup_kit as fk
from followup_kit.exchange import InvalidDataError, form_for, form_values, read_form, to_ical
from followup_kit.pictures import timeline_svg
from followup_kit.reviews import highlight

from .store import Store

EVENTS = ("replied", "rejected", "offered", "out-of-office")
POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
TEMPLATES = Jinja2Templates(Path(__file__).parent / "templates")  # they escape what they show
TEMPLATES.env.globals.update(fk=fk, form_for=form_for, timeline_svg=timeline_svg, highlight=highlight, events=EVENTS)


async def guard(request: Request, answer: Callable[[Request], Awaitable[Response]]) -> Response:
    """Refuse what comes by another name of this machine or from another site; forbid scripts and frames."""
    own = request.method == "GET" or request.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin"
    if not own or request.url.hostname not in ("localhost", "127.0.0.1"):
        return Response("This came from another site.", 403)
    response = await answer(request)
    response.headers["Content-Security-Policy"] = POLICY
    return response


async def sent_values(request: Request) -> MultiDict:
    """Return what was sent, as texts."""
    sent = await request.form() if request.method == "POST" else request.query_params
    return MultiDict([(name, str(value)) for name, value in sent.multi_items()])


@dataclass(frozen=True)
class Tracker:
    """The pages of one person. The clock, in that person's zone, and the way to send mails are handed in."""

    store: Store
    send: Callable[[EmailMessage], None]
    now: Callable[[], datetime]

    def app(self) -> Starlette:
        """Return the application, for any ASGI server."""
        routes = [
            Route("/", self.today),
            Route("/calendar.ics", self.calendar),
            Route("/add", self.facts, methods=["GET", "POST"]),
            Route("/interviews/{key}", self.interview),
            Route("/interviews/{key}/edit", self.facts, methods=["GET", "POST"]),
            Route("/interviews/{key}/{event}", self.event, methods=["GET", "POST"]),
            Route("/step", self.step, methods=["GET", "POST"]),
            Route("/step/send", self.send_letter, methods=["POST"]),
            Route("/step/done", self.done, methods=["POST"]),
        ]
        return Starlette(routes=routes, middleware=[Middleware(BaseHTTPMiddleware, dispatch=guard)])

    def _page(self, request: Request, name: str, **shown: Any) -> Response:
        return TEMPLATES.TemplateResponse(request, name, {"now": self.now(), **shown})

    def _keep(self, interview: fk.Interview) -> Response:
        self.store.save(interview, self.now())
        return RedirectResponse(f"/interviews/{interview.key}", 303)

    def _known(self, key: str | None) -> fk.Interview:
        interview = self.store.agenda().interview(key or "")
        if interview is None:
            raise HTTPException(404, "There is no such interview.")
        return interview

    async def today(self, request: Request) -> Response:
        """Show what can be done today, and the plans of all interviews."""
        agenda, now = self.store.agenda(), self.now()
        return self._page(request, "today.html", agenda=agenda, entries=agenda.on(now.date(), now.tzinfo or UTC))

    async def calendar(self, _request: Request) -> Response:
        """Return the feed that calendar programs subscribe to."""
        return Response(self.store.feed() or to_ical([], at=self.now()), media_type="text/calendar")

    async def interview(self, request: Request) -> Response:
        """Show one interview: what happened, what is to be done, what is left out."""
        interview = self._known(request.path_params["key"])
        return self._page(request, "interview.html", interview=interview, agenda=fk.agenda_for([interview]))

    def _ask(self, request: Request, kind: str, values: MultiDict, then: Callable[[Any], fk.Interview]) -> Response:
        """Show a form; once it is sent without problems, keep the interview that follows from it."""
        problems: Mapping[str, Any] = {}
        if request.method == "POST":
            try:
                return self._keep(then(read_form(kind, values, zone=self.now().tzinfo)))
            except (InvalidDataError, fk.InvalidFactsError) as error:
                problems = error.by_field
        return self._page(request, "form.html", kind=kind, values=values, problems=problems)

    async def facts(self, request: Request) -> Response:
        """Ask for the facts of an interview; one that is known keeps its key and its history."""
        sent, key = await sent_values(request), request.path_params.get("key")
        known = self._known(key) if key else None
        values = sent or MultiDict(form_values(known, zone=self.now().tzinfo) if known else ())
        kept = {"key": key or uuid4().hex, "history": known.history if known else ()}
        return self._ask(request, "interview", values, lambda facts: attrs.evolve(facts, **kept))

    async def event(self, request: Request) -> Response:
        """Ask for something that happened."""
        values = await sent_values(request) or MultiDict(at=f"{self.now():%Y-%m-%dT%H:%M}")
        interview, kind = self._known(request.path_params["key"]), request.path_params["event"]
        if kind not in EVENTS:
            raise HTTPException(404, "There is no such event.")
        return self._ask(request, kind, values, interview.with_event)

    def _chosen(self, given: MultiDict) -> fk.AgendaEntry:
        """Return the step that is meant, by the channel that was chosen."""
        entry = self.store.agenda().get(given.get("id", ""))
        if entry is None:
            raise HTTPException(404, "There is no such step: it may be done already.")
        return entry._replace(step=entry.step.by(given["by"])) if given.get("by") in entry.channels else entry

    def _letter(self, step: fk.Step, given: MultiDict) -> tuple[fk.Message, fk.Context]:
        """Return the letter of a step, as edited if it was, and what it is written from."""
        context = step.context | {name: given[name] for name in step.required_context if given.get(name)}
        edited = {name: given[name] for name in ("subject", "body") if name in given}
        return attrs.evolve(fk.render(step, context, on=self.now().date()), **edited), context

    async def step(self, request: Request, trouble: str = "") -> Response:
        """Show a step and its letter; with what to change in it, if it was edited."""
        given = await sent_values(request)
        entry = self._chosen(given)
        message, context = self._letter(entry.step, given) if entry.message_type else (None, {})
        found = fk.review(message, context) if message and "body" in given else None
        return self._page(request, "step.html", entry=entry, given=given, message=message, found=found, trouble=trouble)

    async def send_letter(self, request: Request) -> Response:
        """Send a letter and record it, unless the review holds it back or the mail server does not take it."""
        given = await sent_values(request)
        step, interview = self._chosen(given)
        message, context = self._letter(step, given)
        if not (fk.review(message, context).ok or "as_it_is" in given):
            return await self.step(request, "Not sent: look at what is marked, or send it as it is.")
        try:
            sender, recipient = interview.candidate, step.recipient or ""
            message_id = make_msgid(domain=str(sender.email).partition("@")[2])
            mail = message.to_email(sender=sender, recipient=recipient, date=self.now(), message_id=message_id)
            await run_in_threadpool(self.send, mail)
        except (fk.FollowupError, OSError) as error:
            return await self.step(request, f"Not sent: {error}")
        return self._keep(self._known(interview.key).with_event(step.sent(self.now())))

    async def done(self, request: Request) -> Response:
        """Record a step that was done outside of the tracker."""
        step, interview = self._chosen(await sent_values(request))
        return self._keep(interview.with_event(step.sent(self.now())))
