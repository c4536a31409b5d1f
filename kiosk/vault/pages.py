"""The phone's pages: sign in, approve a login, open a vault, my papers, my card."""

from http import HTTPStatus
from urllib.parse import urlencode

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from kiosk.profile import OpenAccount, RecoverAccount
from kiosk.vault import rates
from kiosk.vault.accounts import PHONE, change_pin_on_phone, confirm_on_phone, label, open_account, spoken
from kiosk.vault.card_login import unlock_cards
from kiosk.vault.consents import providers
from kiosk.vault.erase import close_vault, erase_paper
from kiosk.vault.export import archive
from kiosk.vault.giving import sealed_bytes
from kiosk.vault.letterboxes import letting_in, refuse_letters
from kiosk.vault.owner import card_state, lose_card, paper_of, papers_of, shows_papers
from kiosk.vault.phone_login import answer_login, look_up, spaced
from kiosk.vault.readings import EXPORT, LIST, PAPER, note_reading
from kiosk.vault.refusal import Refusal
from kiosk.vault.sessions import (
    Session,
    begin_session,
    end_session,
    prove_recovery_key,
    session_of,
    sign_in,
)
from kiosk.vault.shares import stop_sharing
from kiosk.vault.showing import page, same_site, trouble_of
from kiosk.vault.takeaway import end_link_of, goes_on, links_made_by, offered
from kiosk.vault.vaults_pages import leave_vaults
from kiosk.vault.views import forbid_views
from kiosk.vault.web import address_of, answer, read_form, read_json, run_hashing, vault_of

LONGEST_TYPED = 32
PHONE_NOTICE = "phone-1"
"""Version of the notice on the opening page; it is written down with the person's consent."""


class Proof(msgspec.Struct, frozen=True):
    """What my papers sends: the recovery key's verifier, never the key."""

    recovery_verifier: str


class Confirmation(msgspec.Struct, frozen=True):
    """What the opening page sends once the person wrote the digits down."""

    change: str


async def home(request: Request) -> Response:
    """Show what one can do here."""
    return page(request, "home.html", relay=vault_of(request).relay is not None)


async def go(request: Request) -> Response:
    """Show the login that waits under a code: type the code, sign in, or say yes or no.

    A browser that has a take-away open goes on with it, unless `other` asks for another way.
    """
    vault = vault_of(request)
    code = request.query_params.get("code", "")
    if not code:
        return page(request, "code.html", trouble="")
    asked = await run_in_threadpool(look_up, vault, code, address_of(request))
    if asked is None:
        return page(request, "code.html", HTTPStatus.NOT_FOUND, trouble="code_gone")
    session = await run_in_threadpool(session_of, vault, request)
    if session is None or not session.handle:
        here = session is not None and await run_in_threadpool(goes_on, vault, session.account)
        if here and not asked.letters and "other" not in request.query_params:
            return page(request, "go_on.html", asked=asked, shown_code=spaced(asked.user_code))
        return _sign_in(request, asked=asked, next="go", code=asked.user_code)
    if asked.letters:
        return page(request, "letters.html", asked=asked, shown_code=spaced(asked.user_code))
    reader = "" if vault.relay is None else vault.relay.operator
    shown, takes = spaced(asked.user_code), offered(vault)
    return page(request, "approve.html", asked=asked, shown_code=shown, reader=reader, take_away=takes)


async def sign_in_page(request: Request) -> Response:
    """Show the sign-in form by itself."""
    return _sign_in(request, next="card")


async def do_sign_in(request: Request) -> Response:
    """Sign in with handle and PIN, then go on to where one wanted to go."""
    vault = vault_of(request)
    same_site(request)
    form = await read_form(request)
    handle, code = form.get("handle", ""), form.get("code", "")
    goes_on = form.get("next") == "go"
    try:
        account = await run_hashing(request, sign_in, vault, address_of(request), handle, form.get("pin", ""))
    except Refusal as refusal:
        tells = code and refusal.status != HTTPStatus.TOO_MANY_REQUESTS
        return _sign_in(
            request,
            HTTPStatus(refusal.status),
            asked=await run_in_threadpool(look_up, vault, code, address_of(request)) if tells else None,
            next="go" if goes_on else "card",
            code=code,
            handle=handle[:LONGEST_TYPED],
            trouble=trouble_of(refusal, "sign_in_wrong"),
        )
    response = RedirectResponse(_go(code) if goes_on else "/card", HTTPStatus.SEE_OTHER)
    await run_in_threadpool(begin_session, vault, response, account, may_read=False)
    return response


async def do_answer(request: Request) -> Response:
    """Take the person's yes or no to a login."""
    vault = vault_of(request)
    same_site(request)
    form = await read_form(request)
    code = form.get("code", "")
    session = await _signed_in(request)
    if session is None:
        return RedirectResponse(_go(code), HTTPStatus.SEE_OTHER)
    state = "approved" if form.get("answer") == "yes" else "denied"
    asked = await run_in_threadpool(look_up, vault, code, address_of(request), session.account)
    if asked is None or not await run_in_threadpool(answer_login, vault, code, session.account, state):
        return page(request, "code.html", HTTPStatus.NOT_FOUND, trouble="code_gone")
    letters_of = asked.structure if asked.letters else ""
    shown_label = label(session.handle) if state == "approved" and not letters_of else ""
    return page(request, "said.html", state=state, label=shown_label, letters_of=letters_of)


async def open_page(request: Request) -> Response:
    """Show how to open a vault on one's own phone; keys are made in the browser. A relay has none to open."""
    if vault_of(request).relay is not None:
        raise Refusal(404, "not_found", "No vault can be opened here.")
    return page(request, "open.html", code=request.query_params.get("code", ""), notice=PHONE_NOTICE)


async def do_open(request: Request) -> Response:
    """Open a half-made account from the phone."""
    vault = vault_of(request)
    same_site(request)
    vault.rates.count(rates.OPEN_BY_ADDRESS, address_of(request))
    opened = await run_hashing(request, open_account, vault, PHONE, await read_json(request, OpenAccount))
    return answer(opened, 201)


async def do_confirm(request: Request) -> Response:
    """Make the account final, and sign in."""
    vault = vault_of(request)
    same_site(request)
    confirmation = await read_json(request, Confirmation)
    account = await run_in_threadpool(confirm_on_phone, vault, confirmation.change.rpartition("/")[2])
    response = Response(status_code=204)
    await run_in_threadpool(begin_session, vault, response, account, may_read=False)
    return response


async def papers_page(request: Request) -> Response:
    """Show the form for the recovery key; what follows happens in the browser."""
    return page(request, "papers.html")


async def do_prove(request: Request) -> Response:
    """Give the wrapped identity and the list of papers to who proves the recovery key."""
    vault = vault_of(request)
    same_site(request)
    proof = await read_json(request, Proof)
    account = await run_in_threadpool(prove_recovery_key, vault, address_of(request), proof.recovery_verifier)
    await run_in_threadpool(note_reading, vault, account, LIST)
    response = answer(await run_in_threadpool(papers_of, vault, account))
    await run_in_threadpool(begin_session, vault, response, account, may_read=True)
    return response


async def do_change_pin(request: Request) -> Response:
    """Set a new PIN for who proves the recovery key; all sessions end but this new one."""
    vault = vault_of(request)
    same_site(request)
    wanted = await read_json(request, RecoverAccount)
    account = await run_in_threadpool(prove_recovery_key, vault, address_of(request), wanted.recovery_verifier)
    await run_in_threadpool(change_pin_on_phone, vault, wanted)
    response = Response(status_code=204)
    await run_in_threadpool(begin_session, vault, response, account, may_read=True)
    return response


async def paper(request: Request) -> Response:
    """Give the sealed bytes of one paper to its owner, who proved the recovery key in this session."""
    session = await _reader(request)
    vault = vault_of(request)
    deposit = await run_in_threadpool(paper_of, vault, session.account, request.path_params["deposit"])
    if session.handle:
        await run_in_threadpool(note_reading, vault, session.account, PAPER, deposit)
    return await sealed_bytes(vault, deposit)


async def export(request: Request) -> Response:
    """Give all that there is of its owner, who proved the recovery key in this session, as a ZIP file."""
    vault, session = vault_of(request), await _reader(request)
    if not session.handle:
        raise Refusal(404, "not_found", "A take-away has nothing but its papers.")
    vault.rates.count(rates.EXPORT_BY_ACCOUNT, session.account)
    await run_in_threadpool(note_reading, vault, session.account, EXPORT)
    headers = {"Cache-Control": "no-store", "Content-Disposition": 'attachment; filename="consigne.zip"'}
    return StreamingResponse(archive(vault, session.account), media_type="application/zip", headers=headers)


async def do_erase(request: Request) -> Response:
    """Erase one paper of who opened the papers in this session."""
    same_site(request)
    session = await _reader(request)
    await run_in_threadpool(erase_paper, vault_of(request), session.account, request.path_params["deposit"])
    return Response(status_code=204)


async def do_stop_sharing(request: Request) -> Response:
    """Share one paper no longer, for who opened the papers in this session."""
    same_site(request)
    session = await _reader(request)
    await run_in_threadpool(stop_sharing, vault_of(request), session.account, request.path_params["deposit"])
    return Response(status_code=204)


async def do_close(request: Request) -> Response:
    """Close the vault of who proves the recovery key, and erase everything in it."""
    vault = vault_of(request)
    same_site(request)
    proof = await read_json(request, Proof)
    account = await run_in_threadpool(prove_recovery_key, vault, address_of(request), proof.recovery_verifier)
    await run_in_threadpool(close_vault, vault, account)
    return Response(status_code=204)


async def card_page(request: Request) -> Response:
    """Show the person's number and card."""
    vault = vault_of(request)
    session = await _signed_in(request)
    if session is None:
        return RedirectResponse("/sign-in", HTTPStatus.SEE_OTHER)
    state = await run_in_threadpool(card_state, vault, session.account)
    shows = await run_in_threadpool(shows_papers, vault, session.account)
    letterboxes = await run_in_threadpool(letting_in, vault, session.account)
    handle = spoken(session.handle)
    taken = await run_in_threadpool(links_made_by, vault, session.account)
    told: dict[str, object] = {"shows": shows, "letterboxes": letterboxes, "taken": taken}
    return page(request, "card.html", HTTPStatus.OK, handle=handle, state=state, **told)


async def do_card(request: Request) -> Response:
    """Unlock the card, make a lost one die, let it show nothing, let a structure put nothing in, or end a take-away."""
    vault = vault_of(request)
    same_site(request)
    form = await read_form(request)
    session = await _signed_in(request)
    if session is None:
        return RedirectResponse("/sign-in", HTTPStatus.SEE_OTHER)
    if form.get("act") == "unlock":
        await run_in_threadpool(unlock_cards, vault, session.account)
    elif form.get("act") == "lose":
        await run_in_threadpool(lose_card, vault, session.account)
    elif form.get("act") == "hide":
        await run_in_threadpool(forbid_views, vault, session.account)
    elif form.get("act") == "refuse":
        await run_in_threadpool(refuse_letters, vault, session.account, form.get("structure", ""))
    elif form.get("act") == "endTaken":
        await run_in_threadpool(end_link_of, vault, session.account, form.get("taken", ""))
    return RedirectResponse("/card", HTTPStatus.SEE_OTHER)


async def leave(request: Request) -> Response:
    """End the session."""
    vault = vault_of(request)
    same_site(request)
    response = page(request, "left.html")
    await run_in_threadpool(end_session, vault, request, response)
    await run_in_threadpool(leave_vaults, vault, request, response)
    return response


def _sign_in(request: Request, status: HTTPStatus = HTTPStatus.OK, **values: object) -> Response:
    vault = vault_of(request)
    absent = {"asked": None, "code": "", "handle": "", "trouble": ""}
    ways = {"take_away": offered(vault), "relay": vault.relay is not None, "providers": providers(vault)}
    return page(request, "sign_in.html", status, **{**absent, **ways, **values})


def _go(code: str) -> str:
    return f"/go?{urlencode({'code': code[:LONGEST_TYPED]})}"


async def _reader(request: Request) -> Session:
    session = await run_in_threadpool(session_of, vault_of(request), request)
    if session is None:
        raise Refusal(401, "access_denied", "Sign in first.")
    if not session.may_read:
        raise Refusal(403, "access_denied", "Papers are given out for the recovery key only.")
    return session


async def _signed_in(request: Request) -> Session | None:
    """The session of a person with a vault; a take-away has no card."""
    session = await run_in_threadpool(session_of, vault_of(request), request)
    return session if session is not None and session.handle else None


ROUTES = [
    Route("/", home),
    Route("/go", go),
    Route("/sign-in", sign_in_page),
    Route("/sign-in", do_sign_in, methods=["POST"]),
    Route("/answer", do_answer, methods=["POST"]),
    Route("/open", open_page),
    Route("/open", do_open, methods=["POST"]),
    Route("/open/confirm", do_confirm, methods=["POST"]),
    Route("/papers", papers_page),
    Route("/papers/key", do_prove, methods=["POST"]),
    Route("/papers/pin", do_change_pin, methods=["POST"]),
    Route("/papers/close", do_close, methods=["POST"]),
    Route("/papers/export", export),
    Route("/papers/{deposit}", paper),
    Route("/papers/{deposit}/erase", do_erase, methods=["POST"]),
    Route("/papers/{deposit}/stop-sharing", do_stop_sharing, methods=["POST"]),
    Route("/card/mine", do_card, methods=["POST"]),
    Route("/card", card_page),
    Route("/leave", leave, methods=["POST"]),
]
