"""`kiosk certify`."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from kiosk.site import PlainError
from kiosk.upload.certificate import load_certificate
from kiosk.upload.certify import CertifyError, certify
from kiosk.upload.stamp import Stamp


def certify_pdf(
    pdf: Annotated[Path, typer.Argument(help="The PDF to sign.")],
    certificate: Annotated[Path, typer.Option(help="The structure's certificate and key (PKCS #12, .p12).")],
    out: Annotated[Path, typer.Option(help="Where to write the signed PDF.")],
    agent: Annotated[str, typer.Option(help="An agent's badge number: also put a stamp under the first page.")] = "",
) -> None:
    """Sign a PDF with the structure's certificate (PAdES), so that no byte of it can change unseen."""
    try:
        paper, key = pdf.read_bytes(), certificate.read_bytes()
        password = typer.prompt("Password of the certificate, empty for none", default="", hide_input=True)
        loaded = load_certificate(key, password)
        stamp = Stamp(loaded.name, agent, datetime.now(UTC).astimezone().date()) if agent else None
        out.write_bytes(certify(paper, loaded, stamp))
    except OSError as error:
        raise PlainError(f"{error.filename}: {error.strerror}; check its name and its rights.") from error
    except CertifyError as error:
        raise PlainError(f"{pdf}: {error}") from error
    typer.echo(f"{out} is signed by {loaded.name}; 'pdfsig {out}' says so too.")
