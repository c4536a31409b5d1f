"""The structure's certificate, where the site names one."""

from datetime import UTC, date, datetime

from kiosk.doctor.check import Check, good, look
from kiosk.site import Site
from kiosk.upload.certificate import CertificateError, read_certificate

WARNING_DAYS = 30
_PART = "certificate"


def certificate(site: Site, today: date | None = None) -> list[Check]:
    """Whether it opens, signs, and for how long. Without it papers still reach their vaults: never trouble."""
    if not site.agents.certificate:
        return []
    try:
        found = read_certificate(site.agents.certificate)
    except CertificateError as error:
        return [look(_PART, "it cannot be used: papers go without the structure's signature", str(error))]
    day = today or datetime.now(UTC).date()
    days = (found.ends_on - day).days
    if days < 0:
        todo = "Ask for a new one; until then papers go without the structure's signature."
        return [look(_PART, f"it ended on {found.ends_on}", todo)]
    if found.begins_on > day:
        return [look(_PART, f"it begins on {found.begins_on}", "Check this machine's clock.")]
    if days < WARNING_DAYS:
        return [look(_PART, f"good for {days} days", "Ask for a new one now.")]
    return [good(_PART, f"{found.name or 'without a name'}; good for {days} days")]
