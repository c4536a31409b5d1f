"""The relay's phone pages: a person's vaults at providers, linking one by consent, and papers to look for."""

from http import HTTPStatus
from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from kiosk.vault import errands, rates
from kiosk.vault.consents import LIFETIME_S, ask, come_back, forget_asked, providers
from kiosk.vault.database import reading
from kiosk.vault.history import history_of
from kiosk.vault.links import choose_link, end_link, links_of, own_name
from kiosk.vault.marks import moment_shown
from kiosk.vault.refusal import Refusal
from kiosk.vault.relay import Relay
from kiosk.vault.sessions import begin_session, cookie_name, session_of
from kiosk.vault.settings import Vault
from kiosk.vault.showing import page, same_site
from kiosk.vault.web import address_of, read_form, vault_of

LONGEST_PLACE = 200
SEEN_BY_OWNER = "seen-by-owner"
"""Stands in a receipt for the provider's id, where the owner said that the paper is there."""


async def vaults_page(request: Request) -> Response:
    """Show the person's vaults, the one that their card deposits into first."""
    relay, person = _relay(request), await _person(request)
    if person is None:
        return RedirectResponse("/sign-in", HTTPStatus.SEE_OTHER)
    shown = await run_in_threadpool(_vaults_of, vault_of(request), person)
    offered, happened = providers(vault_of(request)), await run_in_threadpool(_history, vault_of(request), person)
    return page(request, "vaults.html", vaults=shown, operator=relay.operator, providers=offered, history=happened)


async def do_mine(request: Request) -> Response:
    """Choose or end a vault of the person's, or say what became of a paper."""
    relay, vault = _relay(request), vault_of(request)
    same_site(request)
    person = await _person(request)
    if person is None:
        return RedirectResponse("/sign-in", HTTPStatus.SEE_OTHER)
    form = await read_form(request)
    await run_in_threadpool(_act, vault, relay, person, form)
    return RedirectResponse("/vaults", HTTPStatus.SEE_OTHER)


async def new_page(request: Request) -> Response:
    """Ask for the address of the person's vault at a provider."""
    provider = request.query_params.get("provider", "")
    if provider not in providers(vault_of(request)):
        raise Refusal(404, "not_found", "There is no such provider here.")
    code = request.query_params.get("code", "")[:32]
    return page(request, "vault_new.html", provider=provider, code=code, place="", trouble="")


async def do_new(request: Request) -> Response:
    """Show where the person goes to say yes. It is a link, for a form may not lead to another site here."""
    vault = vault_of(request)
    same_site(request)
    vault.rates.count(rates.CONSENT_BY_ADDRESS, address_of(request))
    form = await read_form(request)
    provider, place, code = form.get("provider", ""), form.get("place", "")[:LONGEST_PLACE], form.get("code", "")[:32]
    person = await _person(request)
    try:
        begun = await run_in_threadpool(ask, vault, provider, place, person, code)
    except Refusal as refusal:
        if provider not in providers(vault):
            raise
        said = {"provider": provider, "code": code, "place": place, "trouble": "vaults_place_wrong"}
        return page(request, "vault_new.html", HTTPStatus(refusal.status), **said)
    response = page(request, "vault_go.html", provider=provider, address=begun.address)
    secure = vault.issuer.startswith("https:")
    response.set_cookie(
        _cookie(vault), begun.browser, max_age=LIFETIME_S, path="/", secure=secure, httponly=True, samesite="lax"
    )
    return response


async def consented(request: Request) -> Response:
    """Take the person's answer at the provider, in the browser that asked."""
    vault = vault_of(request)
    vault.rates.count(rates.CONSENT_BY_ADDRESS, address_of(request))
    asked, shown = request.query_params, request.cookies.get(_cookie(vault), "")
    try:
        person, user_code = await run_in_threadpool(
            come_back, vault, asked.get("state", ""), shown, await _person(request), asked.get("code", "")
        )
    except Refusal as refusal:
        return page(request, "trouble.html", HTTPStatus(refusal.status), trouble="vaults_no")
    place = f"/go?{urlencode({'code': user_code})}" if user_code else "/vaults"
    response = RedirectResponse(place, HTTPStatus.SEE_OTHER)
    _drop_cookie(vault, response)
    await run_in_threadpool(begin_session, vault, response, person, may_read=False)
    return response


def leave_vaults(vault: Vault, request: Request, response: Response) -> None:
    """Whoever leaves lets nobody after them answer in this browser what they asked."""
    if (shown := request.cookies.get(_cookie(vault))) is not None:
        forget_asked(vault, shown)
        _drop_cookie(vault, response)


def _act(vault: Vault, relay: Relay, person: str, form: dict[str, str]) -> None:
    account, act = form.get("vault", ""), form.get("act", "")
    if act == "choose":
        choose_link(vault, person, account)
    elif act == "end":
        end_link(vault, account, person)
    elif act in {"there", "again"}:
        _looked(vault, relay, person, form.get("paper", ""), there=act == "there")


def _looked(vault: Vault, relay: Relay, person: str, paper: str, *, there: bool) -> None:
    mine = {str(row["deposit"]) for shown in _vaults_of(vault, person) for row in _doubts(vault, str(shown["account"]))}
    if paper not in mine:
        raise Refusal(404, "not_found", "No paper of this name waits for somebody to look.")
    if there:
        errands.found_there(vault, paper, SEEN_BY_OWNER)
    else:
        errands.send_again(vault, paper)
        relay.wake()


def _vaults_of(vault: Vault, person: str) -> list[dict[str, object]]:
    with reading(vault.database) as connection:
        mine = links_of(connection, person)
    return [
        {
            "account": link.account,
            "name": link.upstream,
            "own": own_name(vault, link),
            "doubts": _doubts(vault, link.account),
        }
        for link in mine
    ]


def _history(vault: Vault, person: str) -> list[dict[str, str]]:
    with reading(vault.database) as connection:
        return history_of(connection, person)


def _doubts(vault: Vault, account: str) -> list[dict[str, str]]:
    """Papers to look for, by their moment alone: who knows a PIN learns nothing of what they are."""
    rows = errands.doubtful(vault, account)
    return [
        {"deposit": row["deposit"], "at": moment_shown(row["taken_at"])}
        for row in rows
        if row["state"] == errands.Fate.UNKNOWN
    ]


def _relay(request: Request) -> Relay:
    relay = vault_of(request).relay
    if relay is None:
        raise Refusal(404, "not_found", "There is nothing here.")
    return relay


async def _person(request: Request) -> str | None:
    session = await run_in_threadpool(session_of, vault_of(request), request)
    return session.account if session is not None and session.handle else None


def _drop_cookie(vault: Vault, response: Response) -> None:
    response.delete_cookie(_cookie(vault), path="/", secure=vault.issuer.startswith("https:"), httponly=True)


def _cookie(vault: Vault) -> str:
    return f"{cookie_name(vault)}-consent"


ROUTES = [
    Route("/vaults", vaults_page),
    Route("/vaults/mine", do_mine, methods=["POST"]),
    Route("/vaults/new", new_page),
    Route("/vaults/new", do_new, methods=["POST"]),
    Route("/vaults/consented", consented),
]
