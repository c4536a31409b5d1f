"""The machine's side of the vault as an OpenAPI 3.1 document, made from routes, shapes and docstrings."""

from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Any

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk import profile
from kiosk.vault import health, oauth, shared_routes, tus
from kiosk.vault.web import answer, vault_of

TITLE = "Consigne vault, open profile 1"
DOCUMENT_PATH = "/openapi.json"
MACHINE_ROUTES = (*oauth.ROUTES, *tus.ROUTES, *shared_routes.ROUTES, *health.ROUTES)
_COMPONENT = "#/components/schemas/{name}"
_REFUSED = (400, 401, 403, 404, 408, 409, 410, 412, 413, 415, 423, 429, 460, 503, 507)


class Health(msgspec.Struct, frozen=True, omit_defaults=True):
    """How the server is."""

    status: str
    reasons: tuple[str, ...] = ()


class Keys(msgspec.Struct, frozen=True):
    """A JWK set (RFC 7517)."""

    keys: tuple[dict[str, str], ...]


@dataclass(frozen=True)
class Shape:
    """What an endpoint takes and gives: a JSON body, or the names of a form's fields; status and shape of success."""

    gives: type | None = None
    status: int = 200
    body: type | None = None
    form: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    """Security schemes that it wants all together."""
    headers: tuple[str, ...] = ()
    """Request headers that it needs."""
    also: dict[int, type | None] = field(default_factory=dict)
    """Further answers that are no refusal."""


_CLIENT = ("client_assertion_type", "client_assertion")
_TUS = ("Tus-Resumable",)
_SHAPES: dict[str, Shape] = {
    "discovery": Shape(profile.Discovery),
    "jwks": Shape(Keys),
    "enrolment": Shape(profile.Enrolled, 201, body=profile.Enrolment),
    "device": Shape(profile.DeviceLogin, form=(*_CLIENT, "scope", "binding_message", "link_recipient")),
    "card": Shape(profile.CardNonce, form=_CLIENT),
    "token": Shape(
        profile.Token,
        form=(
            *_CLIENT,
            "grant_type",
            "device_code",
            "card",
            "nonce",
            "proof",
            "pin",
            "scope",
            "category",
            "purpose",
            "letterbox",
        ),
        asks=("proof",),
    ),
    "revoke": Shape(form=(*_CLIENT, "token")),
    "recipients": Shape(profile.Recipients, asks=("token", "proof")),
    "takeaway": Shape(profile.Token, body=profile.NewTakeAway, asks=("kiosk", "proof")),
    "view": Shape(status=200, body=profile.ViewRequest, asks=("token", "proof")),
    "shared": Shape(profile.SharedPapers, asks=("kiosk",)),
    "shared_paper": Shape(asks=("kiosk",)),
    "open_vault": Shape(profile.OpenedAccount, 201, body=profile.OpenAccount, asks=("kiosk",)),
    "invitation": Shape(status=204, body=profile.Invitation, asks=("kiosk",)),
    "recover": Shape(profile.RecoveredAccount, body=profile.RecoverAccount, asks=("kiosk",)),
    "confirm_change": Shape(profile.Token, asks=("kiosk", "proof")),
    "undo_change": Shape(status=204, asks=("kiosk",)),
    "options": Shape(status=204),
    "create": Shape(status=201, asks=("token", "proof"), headers=(*_TUS, "Upload-Length", "Upload-Metadata")),
    "patch": Shape(status=204, headers=(*_TUS, "Upload-Offset")),
    "head": Shape(status=200),
    "never_read": Shape(status=403, gives=profile.OAuthError),
    "live": Shape(Health),
    "ready": Shape(Health, also={503: Health}),
}
_SCHEMES = {
    "kiosk": {"type": "http", "scheme": "bearer", "description": "The kiosk's private_key_jwt assertion (RFC 7523)."},
    "token": {"type": "apiKey", "in": "header", "name": "Authorization", "description": "DPoP and the access token."},
    "proof": {"type": "apiKey", "in": "header", "name": "DPoP", "description": "DPoP proof (RFC 9449)."},
}


def document(issuer: str) -> dict[str, Any]:
    """Return the OpenAPI document of a vault at this address."""
    paths: dict[str, dict[str, Any]] = {}
    for route in MACHINE_ROUTES:
        for method in sorted((route.methods or set()) - ({"HEAD"} if "GET" in (route.methods or ()) else set())):
            paths.setdefault(route.path, {})[method.lower()] = _operation(route, method)
    _, components = msgspec.json.schema_components(_types(), ref_template=_COMPONENT)
    return {
        "openapi": "3.1.0",
        "info": {"title": TITLE, "version": version("consigne"), "license": {"name": "EUPL-1.2"}},
        "servers": [{"url": issuer}],
        "paths": paths,
        "components": {"schemas": components, "securitySchemes": _SCHEMES},
    }


async def serve_document(request: Request) -> Response:
    """Give this server's OpenAPI document."""
    return answer(document(vault_of(request).issuer))


def _operation(route: Route, method: str) -> dict[str, Any]:
    shape = _SHAPES[route.name]
    successes = {shape.status: shape.gives, **shape.also}
    operation: dict[str, Any] = {
        "operationId": f"{route.name}_{method.lower()}_{route.path.strip('/').replace('/', '_')}",
        "summary": (route.endpoint.__doc__ or "").strip().splitlines()[0],
        "parameters": _parameters(route, shape),
        "responses": {
            **{str(status): _response("Refused.", profile.OAuthError) for status in _REFUSED},
            **{str(status): _response("Done.", gives) for status, gives in successes.items()},
        },
    }
    if shape.asks:
        operation["security"] = [{scheme: [] for scheme in shape.asks}]
    if body := _body(route, shape):
        operation["requestBody"] = {"required": True, "content": body}
    return operation


def _parameters(route: Route, shape: Shape) -> list[dict[str, Any]]:
    inside = [{"name": name, "in": "path"} for name in route.param_convertors]
    headers = [{"name": name, "in": "header"} for name in shape.headers]
    return [{**parameter, "required": True, "schema": {"type": "string"}} for parameter in (*inside, *headers)]


def _body(route: Route, shape: Shape) -> dict[str, Any]:
    if shape.body is not None:
        return {"application/json": {"schema": _reference(shape.body)}}
    if shape.form:
        fields = {"type": "object", "properties": {name: {"type": "string"} for name in shape.form}}
        return {"application/x-www-form-urlencoded": {"schema": fields}}
    if route.name == "patch":
        return {profile.TUS_BODY_TYPE: {"schema": {"type": "string", "format": "binary"}}}
    return {}


def _response(sentence: str, gives: type | None) -> dict[str, Any]:
    response: dict[str, Any] = {"description": sentence}
    if gives is not None:
        response["content"] = {"application/json": {"schema": _reference(gives)}}
    return response


def _reference(shape: type) -> dict[str, str]:
    return {"$ref": _COMPONENT.format(name=shape.__name__)}


def _types() -> list[type]:
    shapes = [one for shape in _SHAPES.values() for one in (shape.body, shape.gives, *shape.also.values())]
    return list(dict.fromkeys([profile.OAuthError, *filter(None, shapes)]))


ROUTES = [*health.ROUTES, Route(DOCUMENT_PATH, serve_document)]
