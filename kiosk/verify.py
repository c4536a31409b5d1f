"""`kiosk verify`: what a signed statement, its QR code, or a vault's receipt proves, and whether it holds."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import cv2
import msgspec
import numpy as np
import typer
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from kiosk import profile
from kiosk.printer.statement_qr import PREFIX, Issuer, StatementError, from_qr
from kiosk.scanner import codes
from kiosk.site import PlainError
from kiosk.upload.receipts import ReceiptError, claims_of, key_set
from kiosk.upload.signed import Signature, signature_of

_LONGEST_PROOF_BYTES = 64 * 1024
_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff"})
_NOTHING = "This is no statement, no QR code of one and no receipt, nor the name of a file with one."
_NOT_AS_SENT = (
    "The file given is not the one that was sent. A document is sealed before it is sent: give the sealed file, or"
    " check the document with the kiosk's statement, which names its own hash."
)


@dataclass(frozen=True)
class Finding:
    """What was found: `holds` is False when anything that was checked is not as it claims."""

    holds: bool
    sentences: tuple[str, ...]


def verify(
    receipt_or_qr: Annotated[
        str, typer.Argument(help="The text of a statement, QR code or receipt, a file of it, or a picture of QR codes.")
    ],
    pdf: Annotated[
        Path | None, typer.Option(help="The document that a statement should be about, or a receipt's sealed file.")
    ] = None,
    keys: Annotated[
        Path | None, typer.Option(help="Public keys (JWK set): the kiosk's kiosk.jwks.json, or the vault's.")
    ] = None,
) -> None:
    """Check a signed statement or receipt and say what it proves; exit code 0 when it holds, 1 when it does not."""
    jwks, pdf_sha256 = _read(keys) if keys else None, _sha256(pdf) if pdf else None
    findings = [check(text, jwks, pdf_sha256) for text in _texts_of(receipt_or_qr)]
    if pdf is not None:
        findings = [one for one in findings if one.holds] or findings[:1]
        findings = [_with_signature(finding, signature_of(pdf.read_bytes())) for finding in findings]
    for finding in findings:
        for sentence in finding.sentences:
            typer.echo(sentence)
    raise typer.Exit(0 if all(finding.holds for finding in findings) else 1)


def check(text: str, jwks: bytes | None, pdf_sha256: str | None) -> Finding:
    """Checks a proof against a JWK set (or none) and the hash of a document (or none). Raises PlainError."""
    if text.startswith(PREFIX):
        return _check_statement(_from_qr(text, jwks), jwks, pdf_sha256)
    if _type_of(text) == profile.STATEMENT_TYPE:
        return _check_statement(text, jwks, pdf_sha256)
    return _check_receipt(text, jwks, pdf_sha256)


def _check_statement(text: str, jwks: bytes | None, pdf_sha256: str | None) -> Finding:
    if jwks is None:
        return Finding(False, ("The signature was not checked: give the kiosk's public key with --keys.",))
    try:
        payload = jws.deserialize_compact(text, _keys(jwks), algorithms=[profile.SIGNATURE_ALGORITHM]).payload
        claims = msgspec.json.decode(payload, type=profile.Statement)
    except (JoseError, ValueError, msgspec.MsgspecError):
        return Finding(False, ("The signature is not from this kiosk, or the statement was changed.",))
    pages = "1 page" if claims.pages == 1 else f"{claims.pages} pages"
    came = (
        f"was put in by {claims.structure} itself"
        if claims.mode == "structure"
        else f"was scanned there {_who(claims)}"
    )
    said = (
        f"The kiosk at {claims.site} ({claims.structure}) signed this: on {claims.at} a document of {pages} {came},"
        f" under notice {claims.notice}, as deposit {claims.deposit_id}.",
        "It does not say whose document it is, that it is genuine, or that the vault kept it.",
    )
    return _compare(
        said, claims.sha256, pdf_sha256, "document", "The document given is another one, or it was changed."
    )


def _who(claims: profile.Statement) -> str:
    """Who scanned it, and what an agent vouches for: a scan is never confused with a look at the original."""
    if claims.mode == "self":
        return "by the person alone"
    seen = "who had the original in hand" if claims.original else "who does not vouch for the original"
    mandate = f", under mandate {claims.mandate}" if claims.mandate else ""
    return f"with agent {claims.agent}, {seen}{mandate},"


def _with_signature(finding: Finding, signature: Signature | None) -> Finding:
    """What the structure's own signature in the document adds."""
    if signature is None:
        return finding
    if not signature.holds:
        broken = "The document carries a signature that does not hold: it was changed after it was signed."
        return Finding(False, (*finding.sentences, broken))
    whose = (
        f"The document carries the signature of {signature.name}, which covers all of it; who gave that name its"
        " certificate was not checked ('pdfsig' does)."
    )
    return Finding(finding.holds, (*finding.sentences, whose))


def _check_receipt(text: str, jwks: bytes | None, pdf_sha256: str | None) -> Finding:
    signed = text.count(".") == 2
    if signed and jwks is None:
        return Finding(False, ("The signature was not checked: give the vault's public keys with --keys.",))
    try:
        claims = claims_of(text, _given(jwks) if jwks is not None else None)
    except ReceiptError as error:
        return Finding(False, (str(error) if signed else _NOTHING,))
    whose = f"The vault {claims.iss}" if claims.iss else "The vault"
    said = (
        f"{whose} says: since {claims.at} it keeps deposit {claims.deposit_id}, under its own number {claims.id}.",
        f"Its hash is that of the file as it was sent: {claims.sha256}.",
    )
    if not signed:
        unsigned = "Nobody signed this receipt: anyone could have written it."
        return Finding(False, (*said, unsigned))
    return _compare(said, claims.sha256, pdf_sha256, "file", _NOT_AS_SENT)


def _compare(said: tuple[str, ...], claimed: str, found: str | None, what: str, otherwise: str) -> Finding:
    if found is None:
        return Finding(True, said)
    if found == claimed:
        return Finding(True, (*said, f"The {what} given is the very one, to the last bit."))
    return Finding(False, (*said, otherwise))


def _from_qr(text: str, jwks: bytes | None) -> str:
    """The statement that a QR code stands for, built again with what the keys' file says of the kiosk."""
    if jwks is None:
        raise PlainError("A QR code is checked with the kiosk's own kiosk.jwks.json: give it with --keys.")
    for entry in _entries(jwks):
        issuer = Issuer(str(entry.get("kid", "")), str(entry.get("site", "")), str(entry.get("structure", "")))
        try:
            return from_qr(text, issuer)
        except StatementError:
            continue
    raise PlainError("This QR code is from a kiosk whose key is not in the file given with --keys, or was read badly.")


def _entries(jwks: bytes) -> list[dict[str, Any]]:
    try:
        return msgspec.json.decode(jwks, type=dict[str, list[dict[str, Any]]])["keys"]
    except (*profile.NO_SUCH_JSON, KeyError) as error:
        raise PlainError("The file given with --keys is no set of public keys (JWK set).") from error


def _keys(jwks: bytes) -> KeySet:
    try:
        return key_set(jwks)
    except ReceiptError as error:
        raise PlainError("The file given with --keys is no set of public keys (JWK set).") from error


def _given(jwks: bytes) -> Callable[[], KeySet]:
    keys = _keys(jwks)
    return lambda: keys


def _type_of(text: str) -> str:
    try:
        header = msgspec.json.decode(profile.from_base64url(text.split(".")[0]))
    except (profile.ProfileError, *profile.NO_SUCH_JSON):
        return ""
    return str(header.get("typ", "")) if isinstance(header, dict) and text.count(".") == 2 else ""


def _texts_of(argument: str) -> list[str]:
    """What is to be checked: each statement's code that a picture shows. Raises PlainError when it shows none."""
    path = Path(argument)
    try:
        is_file = path.is_file()
    except OSError:
        is_file = False
    if is_file and path.suffix.lower() in _PICTURES:
        return _codes_in(path)
    return [_read(path).decode(errors="replace").strip() if is_file else argument.strip()]


def _codes_in(path: Path) -> list[str]:
    picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    found = [] if picture is None else codes.read_all(np.asarray(picture, np.uint8), PREFIX)
    if not found:
        raise PlainError(f"{path}: no statement's QR code can be read in it; take the picture again, near and flat.")
    return found


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LONGEST_PROOF_BYTES)
    except OSError as error:
        raise PlainError(f"{path}: it cannot be read; check its name and rights.") from error


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise PlainError(f"{path}: it cannot be read; check its name and rights.") from error
