"""A badge to print and to cut out, on any office printer: one HTML file, the size of a bank card."""

import html
import io
from string import Template

import qrcode
from qrcode.image.svg import SvgPathImage

from kiosk.agents.badges import Badge
from kiosk.agents.roles import Role
from kiosk.agents.roster import Agent

ROLES = {
    Role.RECEPTION: "Accueil",
    Role.SOCIAL_WORKER: "Travail social",
    Role.VOLUNTEER: "Bénévole",
    Role.TECHNICIAN: "Technique",
}
"""The roles' names for screens and badges."""

_PAGE = Template("""<!doctype html>
<html lang="fr"><meta charset="utf-8"><title>Badge $number</title>
<style>
@page { margin: 15mm }
body { font: 11pt "Noto Sans", sans-serif; color: #1C2321; margin: 0 }
.badge { width: 85.6mm; height: 54mm; border: 1px dashed #767F7A; border-radius: 3mm; box-sizing: border-box;
  display: flex; gap: 3mm; padding: 4mm; align-items: center }
.badge svg { width: 42mm; height: 42mm; flex: none }
h1 { font-size: 14pt; margin: 0 0 2mm }
p { margin: 0 0 1.5mm }
small { color: #5A625E }
</style>
<main class="badge">$qr<div><h1>$name</h1><p>$role</p><p>$structure</p><p><small>Badge $number</small></p></div></main>
<p>Coupez sur les pointillés. Ce badge ouvre l'espace des agents avec votre code&nbsp;: ne le prêtez pas, ne le
photographiez pas. S'il est perdu, dites-le tout de suite&nbsp;: la structure signe une nouvelle liste sans lui.</p>
</html>
""")


def to_html(badge: Badge, agent: Agent, structure: str) -> str:
    """The page. It holds the badge's secret."""
    values = {"number": badge.number, "name": agent.name, "role": ROLES[agent.role], "structure": structure}
    escaped = {name: html.escape(value) for name, value in values.items()}
    return _PAGE.substitute(escaped, qr=_svg(badge.qr_text()))


def _svg(text: str) -> str:
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, border=4)
    code.add_data(text)
    code.make(fit=True)
    out = io.BytesIO()
    code.make_image(image_factory=SvgPathImage).save(out)
    return out.getvalue().decode().partition("?>")[2]
