"""How a page reaches a person's browser: templates, words, security headers, and where a form may come from."""

from http import HTTPStatus

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from starlette.requests import Request
from starlette.responses import Response

from kiosk.vault.refusal import Refusal
from kiosk.vault.web import vault_of
from kiosk.vault.words import best_language, words_in

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
)

_templates = Environment(
    loader=PackageLoader("kiosk.vault"),
    autoescape=select_autoescape(default=True),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def page(request: Request, template: str, status: HTTPStatus = HTTPStatus.OK, **values: object) -> Response:
    """Return a page in the language that the browser asks for first; no cache keeps it."""
    words = words_in(best_language(request.headers.get("Accept-Language", "")))
    body = _templates.get_template(template).render(w=words, **values)
    headers = {"Cache-Control": "no-store", "Content-Language": words.language, "Vary": "Accept-Language"}
    return Response(body, status, headers, media_type="text/html")


def same_site(request: Request) -> None:
    """Refuse a form that another site sent: browsers say where a form comes from (Origin, Sec-Fetch-Site)."""
    origin = request.headers.get("Origin")
    if origin is not None and origin != vault_of(request).origin:
        raise Refusal(403, "access_denied", "This form comes from another site.")
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
        raise Refusal(403, "access_denied", "This form comes from another site.")


def trouble_page(request: Request, status: int, trouble: str) -> Response:
    """Show one sentence about what went wrong, in the person's language."""
    return page(request, "trouble.html", HTTPStatus(status), trouble=trouble)


def refusal_page(request: Request, refusal: Refusal) -> Response:
    """Show a refusal to a person, whose browser asked for a page."""
    return trouble_page(request, refusal.status, trouble_of(refusal, "trouble"))


def trouble_of(refusal: Refusal, otherwise: str) -> str:
    """Return the name of the sentence that says a refusal."""
    return "too_many" if refusal.status == HTTPStatus.TOO_MANY_REQUESTS else otherwise
