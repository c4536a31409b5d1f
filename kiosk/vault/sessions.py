"""Who is on the phone's pages: signing in with handle and PIN, or with the recovery key; the session's cookie."""

from dataclasses import dataclass

from sqlalchemy import delete, insert, select, update
from starlette.requests import Request
from starlette.responses import Response

from kiosk.vault import rates
from kiosk.vault.accounts import find_by_verifier
from kiosk.vault.database import accounts, reading, sessions, writing
from kiosk.vault.marks import digest, new_mark
from kiosk.vault.pins import NOBODYS_HASH, pin_fits
from kiosk.vault.rates import Tally
from kiosk.vault.refusal import Refusal
from kiosk.vault.settings import Vault

TRIES_BEFORE_WAIT = 5
FIRST_WAIT_S = 15 * 60
LONGEST_WAIT_S = 24 * 3600


@dataclass(frozen=True)
class Session:
    """A person on their phone; `may_read` is true only after the recovery key was proven, or a take-away opened.

    A take-away has no handle.
    """

    account: str
    handle: str
    may_read: bool


def sign_in(vault: Vault, address: str, handle: str, pin: str) -> str:
    """Return the account of a handle and its PIN; raise Refusal 403 or 429, the same for unknown and for wrong."""
    digits = "".join(filter(str.isdecimal, handle))
    vault.rates.count(rates.SIGN_IN_BY_ADDRESS, address)
    vault.rates.count(rates.SIGN_IN_BY_HANDLE, digest(digits))
    account, pin_hash = _take_try(vault, digits)
    if not pin_fits(vault.hashing, vault.keys, pin_hash, pin) or account is None:
        raise Refusal(403, "access_denied", "The number or the PIN is not right.")
    with writing(vault.database) as connection:
        connection.execute(
            update(accounts).where(accounts.c.id == account).values(sign_in_failures=0, sign_in_blocked_until=0.0)
        )
    vault.rates.forgive(rates.SIGN_IN_BY_HANDLE, digest(digits))
    return account


def prove_recovery_key(vault: Vault, address: str, verifier: str) -> str:
    """Return the account whose recovery key was proven; raise Refusal 403 or 429."""
    vault.rates.count(rates.RECOVER_BY_ADDRESS, address)
    account: str = find_by_verifier(vault, verifier)["id"]
    vault.rates.count(rates.RECOVER_BY_ACCOUNT, account)
    return account


def begin_session(vault: Vault, response: Response, account: str, *, may_read: bool) -> None:
    """Start a session and set its cookie; old ones of the same person stay."""
    mark = new_mark()
    lifetime_s = vault.limits.reading_lifetime_s if may_read else vault.limits.sign_in_lifetime_s
    with writing(vault.database) as connection:
        connection.execute(
            insert(sessions).values(
                hash=digest(mark), account=account, may_read=may_read, expires_at=vault.clock() + lifetime_s
            )
        )
    secure = vault.issuer.startswith("https:")
    response.set_cookie(
        cookie_name(vault), mark, max_age=lifetime_s, path="/", secure=secure, httponly=True, samesite="lax"
    )


def session_of(vault: Vault, request: Request) -> Session | None:
    """Return the session of a request's cookie, None when there is none."""
    mark = request.cookies.get(cookie_name(vault), "")
    with reading(vault.database) as connection:
        row = (
            connection.execute(
                select(sessions.c.account, sessions.c.may_read, accounts.c.handle)
                .outerjoin(accounts, accounts.c.id == sessions.c.account)
                .where(sessions.c.hash == digest(mark), sessions.c.expires_at > vault.clock())
            )
            .mappings()
            .first()
        )
    return None if row is None else Session(row["account"], row["handle"] or "", row["may_read"])


def end_session(vault: Vault, request: Request, response: Response) -> None:
    """Forget a session and its cookie."""
    mark = request.cookies.get(cookie_name(vault), "")
    with writing(vault.database) as connection:
        connection.execute(delete(sessions).where(sessions.c.hash == digest(mark)))
    response.delete_cookie(cookie_name(vault), path="/", secure=vault.issuer.startswith("https:"), httponly=True)


def cookie_name(vault: Vault) -> str:
    """Return the cookie's name; `__Host-` binds it to this host where there is TLS."""
    return "__Host-consigne" if vault.issuer.startswith("https:") else "consigne"


def _take_try(vault: Vault, handle: str) -> tuple[str | None, str]:
    """Count a try before the PIN is looked at, so that tries at the same moment all count.

    A number that nobody has makes one wait just as long, else who guesses numbers would learn which there are.
    """
    now = vault.clock()
    with writing(vault.database) as connection:
        row = (
            connection.execute(select(accounts).where(accounts.c.handle == handle, accounts.c.state == "active"))
            .mappings()
            .first()
        )
        if row is None:
            who = digest(handle)
            vault.rates.note_stranger(who, _next_try(vault.rates.stranger(who), now))
            return None, NOBODYS_HASH
        tally = _next_try(Tally(row["sign_in_failures"], row["sign_in_blocked_until"]), now)
        connection.execute(
            update(accounts)
            .where(accounts.c.id == row["id"])
            .values(sign_in_failures=tally.times, sign_in_blocked_until=tally.until)
        )
        return row["id"], row["pin_hash"]


def _next_try(tally: Tally, now: float) -> Tally:
    """Return the failures of somebody with one more, and until when they wait; raise Refusal 429 while they do."""
    if tally.until > now:
        headers = {"Retry-After": str(int(tally.until - now) + 1)}
        raise Refusal(429, "slow_down", "Too many wrong PINs; wait.", headers=headers)
    rounds, rest = divmod(tally.times + 1, TRIES_BEFORE_WAIT)
    wait_s = min(FIRST_WAIT_S * 2.0 ** min(rounds - 1, 10), LONGEST_WAIT_S) if rest == 0 else 0.0
    return Tally(tally.times + 1, now + wait_s)
