"""The open vault profile, version 1: OAuth for who, tus for bytes, age for secrecy, JWS for proof."""

import secrets
import threading
import time
from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

import msgspec

from kiosk import profile
from kiosk.calls import Answer, Http
from kiosk.card import any_pin, card_proof, read_card
from kiosk.domain import Category, Fault, Receipt
from kiosk.fault import VaultError
from kiosk.site import VaultTable
from kiosk.upload import tus
from kiosk.upload.dpop import VisitKey, visit_key
from kiosk.upload.identity import KioskKey
from kiosk.upload.receipts import KnownKeys
from kiosk.upload.statement import timestamp
from kiosk.upload.vaults import (
    Access,
    Account,
    Attempt,
    Capabilities,
    HalfMade,
    NewCard,
    Offer,
    Opening,
    Reached,
    Sealed,
    View,
    Waiting,
)
from kiosk.upload.vaults.answers import access_in, account_in, capabilities_in, offered
from kiosk.upload.vaults.refusals import oauth_error, refusal

DISCOVERY_LIFETIME_S = 300.0
MOST_VIEWED_BYTES = 32 * 1024 * 1024


class Profile1:
    """One vault that speaks the open profile; safe from any thread."""

    in_one_piece = False

    def __init__(self, table: VaultTable, key: KioskKey) -> None:
        self._issuer = table.issuer.rstrip("/")
        self._client_id = table.client_id
        self._key = key
        self._http = Http(table.ca_file)
        self._lock = threading.Lock()
        self._discovered: tuple[float, profile.Discovery] | None = None
        self._keys = KnownKeys()

    def capabilities(self) -> Capabilities:
        """Reads the discovery document anew (RFC 8414); ends nobody's token (RFC 7009): are we known?"""
        with self._lock:
            self._discovered = None
        found = self._discovery()
        by_key = profile.KEY_AUTHENTICATION in found.token_endpoint_auth_methods_supported
        if by_key and (answer := self._revoke("none", found)).status == 401:
            raise refusal(answer)
        return capabilities_in(found)

    def begin_login(self) -> Attempt:
        """Starts a device login (RFC 8628 section 3.1) with a key and a match number of its own."""
        return self._begin(profile.DEPOSIT_SCOPE)

    def begin_login_with_paper(self, link_recipient: str) -> Attempt:
        """As `begin_login`; where the vault's phones can seal a link for the receipt, they are told for whom."""
        known = self._discovery().sealed_link_supported
        return self._begin(profile.DEPOSIT_SCOPE, {"link_recipient": link_recipient} if known else {})

    def begin_letterbox(self) -> Attempt:
        """Starts asking for a letterbox, as a device login of another scope (profile, section 12)."""
        if profile.LETTERS_SCOPE not in self._discovery().scopes_supported:
            raise VaultError(Fault.VAULT_REFUSED, "This vault does not let structures put papers in.")
        return self._begin(profile.LETTERS_SCOPE)

    def letterbox_by_card(self, code: str, pin: str) -> Access:
        """Asks for a letterbox with card and PIN (profile, section 12)."""
        answer, key = self._card_request(code, pin, {"scope": profile.LETTERS_SCOPE})
        access = access_in(answer, key)
        if not access.letterbox:
            raise VaultError(Fault.VAULT_REFUSED, "This vault does not let structures put papers in.")
        return access

    def enter_letterbox(self, letterbox: str) -> Access:
        """Asks for a token with the letterbox's mark."""
        key = visit_key(self._discovery().dpop_signing_alg_values_supported)
        answer = self._token_request({"grant_type": profile.LETTERBOX_GRANT, "letterbox": letterbox}, key)
        if answer.good:
            return access_in(answer, key)
        if oauth_error(answer).error == "invalid_grant":
            raise VaultError(Fault.LOGIN_DENIED, "This person does not let the structure put papers in any more.")
        raise refusal(answer)

    def _begin(self, scope: str, more: Mapping[str, str] = MappingProxyType({})) -> Attempt:
        found = self._discovery()
        match = f"{secrets.randbelow(100):02d}" if found.binding_message_supported else ""
        form = {"scope": scope, **({"binding_message": match} if match else {}), **more}
        address = offered(found.device_authorization_endpoint)
        answer = self._http.send("POST", address, form={**form, **self._client(found)})
        if not answer.good:
            raise refusal(answer)
        login = answer.json(profile.DeviceLogin)
        return Attempt(
            uri=login.verification_uri_complete or login.verification_uri,
            user_code=login.user_code,
            match=match,
            expires_in_s=float(login.expires_in),
            interval_s=float(login.interval),
            secret=login.device_code,
            key=visit_key(found.dpop_signing_alg_values_supported),
        )

    def poll(self, attempt: Attempt) -> Access | Waiting:
        """Asks once for the token (RFC 8628 section 3.4)."""
        form = {"grant_type": profile.DEVICE_GRANT, "device_code": attempt.secret}
        answer = self._token_request(form, attempt.key)
        if answer.good:
            return access_in(answer, attempt.key)
        error = oauth_error(answer)
        if error.error in {"authorization_pending", "slow_down"}:
            return Waiting(slow_down=error.error == "slow_down")
        raise refusal(answer)

    def card_login(self, code: str, pin: str) -> Access:
        """Logs in with a card: HMAC of the vault's nonce under the card's secret, and the PIN."""
        answer, key = self._card_request(code, pin, {})
        return access_in(answer, key)

    def begin_view(self, code: str, pin: str, category: Category, purpose: str) -> View:
        """Asks for one view with card and PIN (profile, section 11)."""
        wanted = {"scope": profile.VIEW_SCOPE, "category": category.value, "purpose": purpose}
        answer, key = self._card_request(code, pin, wanted)
        token = answer.json(profile.Token)
        if token.scope != profile.VIEW_SCOPE or token.document is None:
            raise VaultError(Fault.VAULT_REFUSED, "The vault gave another power than the one view that was asked for.")
        return View(access_in(answer, key), token.document)

    def fetch_view(self, view: View, statement: str) -> bytes:
        """Uses a view up."""
        url = offered(self._discovery().view_endpoint)
        answer = self._http.send(
            "POST",
            url,
            headers=self._authorization("POST", url, view.access, ""),
            json=profile.ViewRequest(statement=statement),
            most_bytes=MOST_VIEWED_BYTES,
        )
        if not answer.good:
            raise refusal(answer)
        return answer.body

    def _card_request(self, code: str, pin: str, wanted: Mapping[str, str]) -> tuple[Answer, VisitKey | None]:
        try:
            card = read_card(code)
        except profile.ProfileError as error:
            raise VaultError(Fault.CARD_UNKNOWN, "This is not a card of this network.") from error
        found = self._discovery()
        answer = self._http.send("POST", offered(found.card_endpoint), form=self._client(found))
        if not answer.good:
            raise refusal(answer)
        nonce = answer.json(profile.CardNonce).nonce
        form = {
            "grant_type": profile.CARD_GRANT,
            "card": card.id,
            "nonce": nonce,
            "proof": card_proof(card.secret, nonce),
            "pin": pin,
            **wanted,
        }
        key = visit_key(found.dpop_signing_alg_values_supported)
        answer = self._token_request(form, key)
        if not answer.good:
            raise refusal(answer)
        return answer, key

    def account_hint(self, access: Access) -> Account:
        """Who to seal for (profile, section 4)."""
        answer = self._authorized("GET", self._discovery().recipients_endpoint, access)
        if not answer.good:
            raise refusal(answer)
        return account_in(answer)

    def quota(self, access: Access) -> int | None:
        """Bytes left, as the vault says it now."""
        return self.account_hint(access).quota_left

    def deposit(self, access: Access, offer: Offer) -> str:
        """Creates the tus upload of this `deposit_id`, or finds it again."""
        endpoint = self._discovery().deposit_endpoint
        answer = self._authorized("POST", endpoint, access, headers=tus.creation_headers(offer))
        return tus.created(answer, endpoint)

    def reconcile(self, capability: str, offer: Offer) -> Reached:
        """Asks by HEAD, without a token."""
        return self._reached(*tus.head(self._http, capability), offer)

    def resume(self, capability: str, offer: Offer, start: int, end: int, sealed: Sealed) -> Reached:
        """Sends one PATCH, without a token."""
        return self._reached(*tus.patch(self._http, capability, start, sealed.part(start, end)), offer)

    def logout(self, access: Access) -> None:
        """Revokes the token (RFC 7009)."""
        answer = self._revoke(access.secret, self._discovery())
        if not answer.good:
            raise refusal(answer)

    def take_along(self, recipient: str, mark_hash: str, notice_version: str) -> Access:
        """Asks for a token for papers behind a link (profile, section 13)."""
        found = self._discovery()
        address = offered(found.takeaway_endpoint)
        key, proof = self._proven("POST", address, found)
        consent = profile.Consent(notice=notice_version, at=timestamp())
        body = profile.NewTakeAway(recipient=recipient, hash=mark_hash, consent=consent)
        return access_in(self._as_kiosk("POST", address, body, headers=proof), key)

    def open_account(self, opening: Opening, card: NewCard) -> HalfMade:
        """Opens an account that waits for `confirm` (profile, section 6)."""
        consent = profile.Consent(
            notice=opening.notice_version, at=timestamp(), mode=opening.mode.value, agent=opening.agent or None
        )
        body = profile.OpenAccount(
            recipient=opening.recipient,
            wrapped_identity=opening.wrapped_identity,
            recovery_verifier=opening.recovery_verifier,
            pin=card.pin,
            consent=consent,
            card=card.key(),
            invitation=opening.invitation or None,
        )
        found = self._discovery()
        opened = self._as_kiosk("POST", offered(found.accounts_endpoint), body).json(profile.OpenedAccount)
        return HalfMade(opened.account, opened.handle, opened.change)

    def check_invitation(self, invitation: str) -> None:
        """Asks whether a vault can be opened with it (profile, section 6)."""
        address = offered(self._discovery().invitation_endpoint)
        self._as_kiosk("POST", address, profile.Invitation(invitation=invitation))

    def check_recovery(self, recovery_verifier: str) -> None:
        """Asks for a change as `recover_account` does, without a card, and takes it back at once."""
        self.undo(self._recover(profile.RecoverAccount(recovery_verifier=recovery_verifier, pin=any_pin())))

    def recover_account(self, recovery_verifier: str, card: NewCard) -> HalfMade:
        """Proves the recovery key (profile, section 7)."""
        return self._recover(profile.RecoverAccount(recovery_verifier=recovery_verifier, pin=card.pin, card=card.key()))

    def confirm(self, half: HalfMade) -> Access:
        """Makes a change final; the answer is a token."""
        key, proof = self._proven("PATCH", half.change, self._discovery())
        return access_in(self._as_kiosk("PATCH", half.change, None, {410: Fault.LOGIN_EXPIRED}, proof), key)

    def undo(self, half: HalfMade) -> None:
        """Takes a change back; one that is gone already is no fault."""
        headers = self._bearer(self._discovery())
        answer = self._http.send("DELETE", half.change, headers=headers)
        if not answer.good and answer.status not in {404, 410}:
            raise refusal(answer)

    def _proven(self, method: str, url: str, found: profile.Discovery) -> tuple[VisitKey | None, dict[str, str]]:
        """A new key for this visit, where the vault binds tokens to one, and the proof of it for one request."""
        key = visit_key(found.dpop_signing_alg_values_supported)
        return key, {"DPoP": key.proof(method, url, ahead_s=self._http.ahead_s(url))} if key else {}

    def _recover(self, body: profile.RecoverAccount) -> HalfMade:
        address = offered(self._discovery().accounts_endpoint).rstrip("/") + "/recover"
        recovered = self._as_kiosk("POST", address, body, {403: Fault.RECOVERY_UNKNOWN}).json(profile.RecoveredAccount)
        return HalfMade(recovered.account, recovered.handle, recovered.change)

    def _discovery(self) -> profile.Discovery:
        with self._lock:
            if self._discovered and time.monotonic() - self._discovered[0] < DISCOVERY_LIFETIME_S:
                return self._discovered[1]
        found = self._ask_discovery()
        if found.issuer.rstrip("/") != self._issuer:
            raise VaultError(Fault.VAULT_NOT_TRUSTED, "The vault calls itself by another name than the site file does.")
        with self._lock:
            self._discovered = (time.monotonic(), found)
            self._keys = KnownKeys()
        return found

    def _ask_discovery(self) -> profile.Discovery:
        for path in profile.DISCOVERY_PATHS:
            answer = self._http.send("GET", self._issuer + path)
            if answer.good:
                return answer.json(profile.Discovery)
        raise VaultError(Fault.VAULT_REFUSED, "There is no vault of the open profile at this address.")

    def _revoke(self, token: str, found: profile.Discovery) -> Answer:
        """Once more when it is refused, by the vault's clock, which the refusal told."""
        if found.revocation_endpoint is None:
            return Answer(200, {})
        for _ in range(2):
            form = {"token": token, **self._client(found)}
            answer = self._http.send("POST", found.revocation_endpoint, form=form)
            if answer.status != 401:
                break
        return answer

    def _client(self, found: profile.Discovery) -> dict[str, str]:
        """How the kiosk says who it is: by its key where the vault takes that, else by its client_id alone."""
        if profile.KEY_AUTHENTICATION in found.token_endpoint_auth_methods_supported:
            return self._assertion(found)
        return {"client_id": self._client_id}

    def _bearer(self, found: profile.Discovery) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._assertion(found)['client_assertion']}"}

    def _assertion(self, found: profile.Discovery) -> dict[str, str]:
        return self._key.assertion(self._client_id, found.issuer, self._http.ahead_s(found.token_endpoint))

    def _as_kiosk(
        self,
        method: str,
        url: str,
        body: msgspec.Struct | None,
        faults: Mapping[int, Fault] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        all_headers = {**self._bearer(self._discovery()), **(headers or {})}
        answer = self._http.send(method, url, headers=all_headers, json=body)
        if not answer.good:
            fault = (faults or {}).get(answer.status)
            raise VaultError(fault, "The vault refused.") if fault else refusal(answer)
        return answer

    def _token_request(self, form: Mapping[str, str], key: VisitKey | None) -> Answer:
        """POST to the token endpoint; once more with the server's nonce when it wants one (RFC 9449 section 8)."""
        found = self._discovery()
        nonce = ""
        for _ in range(2):
            ahead_s = self._http.ahead_s(found.token_endpoint)
            proof = key.proof("POST", found.token_endpoint, nonce=nonce, ahead_s=ahead_s) if key else ""
            headers = {"DPoP": proof} if key else {}
            answer = self._http.send(
                "POST", found.token_endpoint, headers=headers, form={**form, **self._client(found)}
            )
            nonce = answer.headers.get("DPoP-Nonce", "")
            if answer.good or not nonce or oauth_error(answer).error != "use_dpop_nonce":
                break
        return answer

    def _authorized(self, method: str, url: str, access: Access, *, headers: Mapping[str, str] | None = None) -> Answer:
        """A request with the token; once more with the server's nonce when it wants one (RFC 9449 section 9)."""
        nonce = ""
        for _ in range(2):
            answer = self._http.send(
                method, url, headers={**(headers or {}), **self._authorization(method, url, access, nonce)}
            )
            nonce = answer.headers.get("DPoP-Nonce", "")
            if answer.status != 401 or not nonce or "use_dpop_nonce" not in answer.headers.get("WWW-Authenticate", ""):
                break
        return answer

    def _authorization(self, method: str, url: str, access: Access, nonce: str) -> dict[str, str]:
        if access.key is None:
            return {"Authorization": f"Bearer {access.secret}"}
        proof = access.key.proof(method, url, token=access.secret, nonce=nonce, ahead_s=self._http.ahead_s(url))
        return {"Authorization": f"DPoP {access.secret}", "DPoP": proof}

    def _reached(self, offset: int, proof: str, offer: Offer) -> Reached:
        if offset > offer.length:
            raise VaultError(Fault.VAULT_REFUSED, "The vault says that more arrived than there is.")
        if not proof or offset < offer.length:
            return Reached(offset)
        return Reached(offset, self._checked(proof, offer))

    def _checked(self, proof: str, offer: Offer) -> Receipt:
        jwks = self._discovery().jwks_uri
        ask = partial(self._ask_keys, jwks) if jwks else None
        return self._keys.check_receipt(proof, deposit_id=offer.deposit_id, sha256=offer.sha256, ask=ask)

    def _ask_keys(self, jwks_uri: str) -> bytes:
        answer = self._http.send("GET", jwks_uri)
        if not answer.good:
            raise refusal(answer)
        return answer.body
