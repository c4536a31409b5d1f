"""The take-away's two pages: saying yes to the kiosk with a key of the phone's own, and the link to the papers."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.vault import rates
from kiosk.vault.accounts import label
from kiosk.vault.phone_login import look_up
from kiosk.vault.refusal import Refusal
from kiosk.vault.sessions import begin_session, session_of
from kiosk.vault.showing import page, same_site
from kiosk.vault.takeaway import Link, TakeAway, end_link, go_on, list_taken, offered, open_link, take_away
from kiosk.vault.web import address_of, answer, read_form, read_json, vault_of

DAY_S = 24 * 3600
NOTICE = "take-away-1"
"""Version of what the page says; it is written down with the person's yes."""


async def take_page(request: Request) -> Response:
    """Show which kiosk asks, and what taking the papers along means."""
    vault = vault_of(request)
    asked = await run_in_threadpool(look_up, vault, request.query_params.get("code", ""), address_of(request))
    if asked is None or asked.letters or not offered(vault):
        raise Refusal(404, "not_found", "No kiosk waits for this code any more.")
    days = max(1, round(vault.limits.takeaway_lifetime_s / DAY_S))
    return page(request, "take.html", asked=asked, notice=NOTICE, days=str(days))


async def do_take(request: Request) -> Response:
    """Begin a take-away for the recipient that the phone made."""
    vault = vault_of(request)
    same_site(request)
    vault.rates.count(rates.OPEN_BY_ADDRESS, address_of(request))
    session = await run_in_threadpool(session_of, vault, request)
    person = session.account if session is not None and session.handle else None
    taking, account = await run_in_threadpool(take_away, vault, await read_json(request, TakeAway), person)
    response = answer(taking, 201)
    await run_in_threadpool(begin_session, vault, response, account, may_read=True)
    return response


async def do_go_on(request: Request) -> Response:
    """Let a kiosk put more papers behind the link that this browser has open."""
    vault = vault_of(request)
    same_site(request)
    code = (await read_form(request)).get("code", "")
    session = await run_in_threadpool(session_of, vault, request)
    if session is None:
        raise Refusal(404, "not_found", "No kiosk waits for this code any more.")
    asked = await run_in_threadpool(look_up, vault, code, address_of(request), session.account)
    number = await run_in_threadpool(go_on, vault, asked.user_code if asked else "", session.account)
    return page(request, "said.html", state="approved", label=label(number), letters_of="")


async def taken_page(request: Request) -> Response:
    """Show the papers of a link; which link, only the browser knows (it is in the fragment)."""
    return page(request, "taken.html")


async def do_open_link(request: Request) -> Response:
    """List a link's papers, and let this browser fetch them."""
    vault = vault_of(request)
    same_site(request)
    vault.rates.count(rates.TAKEN_BY_ADDRESS, address_of(request))
    link = await read_json(request, Link)
    session = await run_in_threadpool(session_of, vault, request)
    reader = None if session is None else session.account
    taken = await run_in_threadpool(open_link, vault, link.mark, reader)
    response = answer(await run_in_threadpool(list_taken, vault, taken))
    if reader != taken.account:
        await run_in_threadpool(begin_session, vault, response, taken.account, may_read=True)
    return response


async def do_end_link(request: Request) -> Response:
    """Forget a take-away and its papers now."""
    vault = vault_of(request)
    same_site(request)
    vault.rates.count(rates.TAKEN_BY_ADDRESS, address_of(request))
    await run_in_threadpool(end_link, vault, (await read_json(request, Link)).mark)
    return Response(status_code=204)


ROUTES = [
    Route("/take", take_page),
    Route("/take", do_take, methods=["POST"]),
    Route("/take/on", do_go_on, methods=["POST"]),
    Route("/taken", taken_page),
    Route("/taken/open", do_open_link, methods=["POST"]),
    Route("/taken/end", do_end_link, methods=["POST"]),
]
