"""The OAuth side over HTTP: discovery, logins, tokens, recipients, enrolment, accounts."""

from datetime import UTC, datetime

from sqlalchemy import select
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.domain import Sharing
from kiosk.profile import (
    CARD_GRANT,
    DEPOSIT_SCOPE,
    DEVICE_GRANT,
    DISCOVERY_PATHS,
    JWT_ASSERTION,
    LETTERBOX_GRANT,
    LETTERS_SCOPE,
    VIEW_SCOPE,
    Discovery,
    Enrolment,
    Invitation,
    NewTakeAway,
    OpenAccount,
    Recipients,
    RecoverAccount,
    Token,
    ViewRequest,
)
from kiosk.vault import rates
from kiosk.vault.accounts import confirm_at_kiosk, label, open_account, recover_account, undo
from kiosk.vault.card_login import CardTry, new_nonce, redeem_card, redeem_card_for_letterbox, redeem_card_for_view
from kiosk.vault.database import accounts, reading
from kiosk.vault.deposits import quota_left
from kiosk.vault.dpop import ALGORITHMS, check_proof
from kiosk.vault.giving import sealed_bytes
from kiosk.vault.kiosks import ASSERTION_ALGORITHMS, Kiosk, authenticate, enrol
from kiosk.vault.letterboxes import ASKED, redeem_letterbox, takes_letters
from kiosk.vault.links import link_of, name_of
from kiosk.vault.openings import check_invitation
from kiosk.vault.phone_login import PENDING, begin_login, redeem_login
from kiosk.vault.receipts import public_keys
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault
from kiosk.vault.takeaway import offered, take_along, takeaway_of
from kiosk.vault.tokens import Grant, check_token, revoke_token
from kiosk.vault.views import gives_views, use_view, view_recipient
from kiosk.vault.web import address_of, answer, bearer, one_header, read_form, read_json, vault_of


async def discovery(request: Request) -> Response:
    """Say what this vault offers, and where (RFC 8414)."""
    vault = vault_of(request)
    issuer = vault.issuer
    found = Discovery(
        issuer=issuer,
        token_endpoint=f"{issuer}/token",
        device_authorization_endpoint=f"{issuer}/device",
        revocation_endpoint=f"{issuer}/revoke",
        jwks_uri=f"{issuer}/jwks",
        deposit_endpoint=f"{issuer}/deposits",
        recipients_endpoint=f"{issuer}/recipients",
        accounts_endpoint=f"{issuer}/accounts" if vault.relay is None else None,
        card_endpoint=f"{issuer}/card",
        enrolment_endpoint=f"{issuer}/enrolment",
        shared_endpoint=f"{issuer}/shared" if vault.relay is None else None,
        takeaway_endpoint=f"{issuer}/takeaways" if offered(vault) else None,
        readable_by=None if vault.relay is None else vault.relay.operator,
        invitation_endpoint=f"{issuer}/accounts/invitation" if vault.limits.invited else None,
        view_endpoint=f"{issuer}/view" if gives_views(vault) else None,
        binding_message_supported=True,
        sealed_link_supported=offered(vault),
        max_deposit_bytes=vault.limits.max_deposit_bytes,
        grant_types_supported=(DEVICE_GRANT, CARD_GRANT, *((LETTERBOX_GRANT,) if takes_letters(vault) else ())),
        scopes_supported=(
            DEPOSIT_SCOPE,
            *((VIEW_SCOPE,) if gives_views(vault) else ()),
            *((LETTERS_SCOPE,) if takes_letters(vault) else ()),
        ),
        token_endpoint_auth_methods_supported=("private_key_jwt",),
        token_endpoint_auth_signing_alg_values_supported=ASSERTION_ALGORITHMS,
        dpop_signing_alg_values_supported=ALGORITHMS,
    )
    return answer(found)


async def jwks(request: Request) -> Response:
    """Give the public keys that check receipts."""
    return answer(public_keys(vault_of(request).keys))


async def enrolment(request: Request) -> Response:
    """Take a kiosk in by its one-time code."""
    vault = vault_of(request)
    vault.rates.count(rates.ENROL_BY_ADDRESS, address_of(request))
    return answer(await run_in_threadpool(enrol, vault, await read_json(request, Enrolment)), 201)


async def device(request: Request) -> Response:
    """Begin a login with a phone (RFC 8628 section 3.1)."""
    vault = vault_of(request)
    form = await read_form(request)
    kiosk = await _client(request, form)
    vault.rates.count(rates.LOGIN_BY_KIOSK, kiosk.kid)
    scope = form.get("scope", DEPOSIT_SCOPE)
    asks_for = {DEPOSIT_SCOPE: PENDING, **({LETTERS_SCOPE: ASKED} if takes_letters(vault) else {})}
    if scope not in asks_for:
        raise Refusal(400, "invalid_scope", f"The scopes here are {', '.join(asks_for)}.")
    told = form.get("binding_message", ""), asks_for[scope], form.get("link_recipient", "")
    begun = await run_in_threadpool(begin_login, vault, kiosk, *told)
    return answer(begun)


async def card(request: Request) -> Response:
    """Give a nonce for one card login."""
    kiosk = await _client(request, await read_form(request))
    return answer(await run_in_threadpool(new_nonce, vault_of(request), kiosk))


async def token(request: Request) -> Response:
    """Give a token for a device code or a card (RFC 6749 section 3.2)."""
    form = await read_form(request)
    kiosk = await _client(request, form)
    return answer(await run_in_threadpool(_redeem, vault_of(request), kiosk, form, one_header(request, "DPoP")))


async def revoke(request: Request) -> Response:
    """Forget a token (RFC 7009)."""
    form = await read_form(request)
    kiosk = await _client(request, form)
    await run_in_threadpool(revoke_token, vault_of(request), kiosk, form.get("token", ""))
    return Response(status_code=200)


async def recipients(request: Request) -> Response:
    """Say for whom to seal, and how much room is left."""
    grant = await grant_of(request)
    return answer(await run_in_threadpool(_recipients, vault_of(request), grant))


async def open_vault(request: Request) -> Response:
    """Open a half-made account for a kiosk."""
    vault = vault_of(request)
    kiosk = await kiosk_of(request)
    vault.rates.count(rates.OPEN_BY_KIOSK, kiosk.kid)
    opened = await run_in_threadpool(open_account, vault, kiosk.kid, await read_json(request, OpenAccount))
    return answer(opened, 201, {"Location": opened.change})


async def recover(request: Request) -> Response:
    """Let the owner of a recovery key in again, at a kiosk."""
    vault = vault_of(request)
    kiosk = await kiosk_of(request)
    vault.rates.count(rates.RECOVER_BY_KIOSK, kiosk.kid)
    wanted = await read_json(request, RecoverAccount)
    recovered = await run_in_threadpool(recover_account, vault, kiosk.kid, wanted)
    return answer(recovered, 200, {"Location": recovered.change})


async def takeaway(request: Request) -> Response:
    """Let a kiosk put papers behind a link of its own, for who has no vault."""
    vault = vault_of(request)
    kiosk = await kiosk_of(request)
    vault.rates.count(rates.TAKEAWAY_BY_KIOSK, kiosk.kid)
    wanted = await read_json(request, NewTakeAway)
    jkt = await run_in_threadpool(check_proof, vault, one_header(request, "DPoP"), "POST", request.url.path)
    return answer(await run_in_threadpool(take_along, vault, kiosk, wanted, jkt))


async def invitation(request: Request) -> Response:
    """Say whether a vault can be opened with this invitation."""
    vault = vault_of(request)
    kiosk = await kiosk_of(request)
    vault.rates.count(rates.INVITATION_BY_KIOSK, kiosk.kid)
    wanted = await read_json(request, Invitation)
    await run_in_threadpool(check_invitation, vault, wanted.invitation)
    return Response(status_code=204)


async def confirm_change(request: Request) -> Response:
    """Make an account or a recovery final, and log in."""
    vault = vault_of(request)
    kiosk = await kiosk_of(request)
    jkt = await run_in_threadpool(check_proof, vault, one_header(request, "DPoP"), "PATCH", request.url.path)
    return answer(await run_in_threadpool(confirm_at_kiosk, vault, kiosk, request.path_params["mark"], jkt))


async def undo_change(request: Request) -> Response:
    """Take an account or a recovery back before it is final."""
    kiosk = await kiosk_of(request)
    await run_in_threadpool(undo, vault_of(request), kiosk.kid, request.path_params["mark"])
    return Response(status_code=204)


async def view(request: Request) -> Response:
    """Give the sealed bytes of one document once, for one view at a kiosk; its owner can read that it was."""
    wanted = await read_json(request, ViewRequest)
    authorization, proof = one_header(request, "Authorization"), one_header(request, "DPoP")
    vault = vault_of(request)
    deposit = await run_in_threadpool(use_view, vault, authorization, proof, request.url.path, wanted.statement)
    return await sealed_bytes(vault, deposit)


async def grant_of(request: Request) -> Grant:
    """Return what the token of a request allows; raise Refusal 401."""
    return await run_in_threadpool(
        check_token,
        vault_of(request),
        one_header(request, "Authorization"),
        one_header(request, "DPoP"),
        request.method,
        request.url.path,
    )


def _redeem(vault: Vault, kiosk: Kiosk, form: dict[str, str], proof: str | None) -> Token:
    jkt = check_proof(vault, proof, "POST", "/token")
    match form.get("grant_type"):
        case grant_type if grant_type == DEVICE_GRANT:
            return redeem_login(vault, kiosk, form.get("device_code", ""), jkt)
        case grant_type if grant_type == CARD_GRANT and form.get("scope", DEPOSIT_SCOPE) == VIEW_SCOPE:
            wish = form.get("category", ""), form.get("purpose", "")
            return redeem_card_for_view(vault, kiosk, _card_try(form), jkt, *wish)
        case grant_type if grant_type == CARD_GRANT and form.get("scope", DEPOSIT_SCOPE) == LETTERS_SCOPE:
            return redeem_card_for_letterbox(vault, kiosk, _card_try(form), jkt)
        case grant_type if grant_type == CARD_GRANT:
            return redeem_card(vault, kiosk, _card_try(form), jkt)
        case grant_type if grant_type == LETTERBOX_GRANT:
            return redeem_letterbox(vault, kiosk, form.get("letterbox", ""), jkt)
        case _:
            raise Refusal(400, "unsupported_grant_type", "This vault knows other grants; its metadata names them.")


def _card_try(form: dict[str, str]) -> CardTry:
    return CardTry(*(form.get(name, "") for name in ("card", "nonce", "proof", "pin")))


def _recipients(vault: Vault, grant: Grant) -> Recipients:
    with reading(vault.database) as connection:
        link = link_of(connection, grant.account)
        if link is not None and vault.relay is not None:
            named = name_of(connection, vault, link)
            return Recipients(recipients=(link.recipient,), label=named, readable_by=vault.relay.operator)
        left = quota_left(connection, vault, grant.account)
        taken = takeaway_of(connection, grant.account)
        if taken is not None:
            return Recipients(
                recipients=(taken["recipient"],),
                label=label(taken["number"]),
                quota_left=left,
                sealed_link=taken["sealed_link"],
                until=datetime.fromtimestamp(taken["expires_at"], UTC),
            )
        row = connection.execute(select(accounts).where(accounts.c.id == grant.account)).mappings().one()
        if grant.letters:
            return Recipients(recipients=(row["recipient"],), quota_left=left)
        viewing = view_recipient(connection, vault, grant.account)
    recipients = (row["recipient"], *((viewing,) if viewing else ()))
    sharing = tuple(Sharing)
    return Recipients(recipients=recipients, label=label(row["handle"]), quota_left=left, sharing=sharing)


async def _client(request: Request, form: dict[str, str]) -> Kiosk:
    if form.get("client_assertion_type", JWT_ASSERTION) != JWT_ASSERTION:
        raise Refusal(401, "invalid_client", "The client assertion must be a JWT (RFC 7523).")
    return await _authenticate(request, form.get("client_assertion"))


async def kiosk_of(request: Request) -> Kiosk:
    """Return the enrolled machine that asks, by its assertion (RFC 7523); raise Refusal 401."""
    return await _authenticate(request, bearer(request))


async def _authenticate(request: Request, assertion: str | None) -> Kiosk:
    vault = vault_of(request)
    return await run_in_threadpool(authenticate, vault, assertion, vault.issuer + request.url.path)


ROUTES = [
    *(Route(path, discovery) for path in DISCOVERY_PATHS),
    Route("/jwks", jwks),
    Route("/enrolment", enrolment, methods=["POST"]),
    Route("/device", device, methods=["POST"]),
    Route("/card", card, methods=["POST"]),
    Route("/token", token, methods=["POST"]),
    Route("/revoke", revoke, methods=["POST"]),
    Route("/recipients", recipients),
    Route("/view", view, methods=["POST"]),
    Route("/takeaways", takeaway, methods=["POST"]),
    Route("/accounts", open_vault, methods=["POST"]),
    Route("/accounts/invitation", invitation, methods=["POST"]),
    Route("/accounts/recover", recover, methods=["POST"]),
    Route("/accounts/changes/{mark}", confirm_change, methods=["PATCH"]),
    Route("/accounts/changes/{mark}", undo_change, methods=["DELETE"]),
]
