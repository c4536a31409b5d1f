"""What the simulated scanner says and understands: XML as in the eSCL Technical Specification (Mopria Alliance)."""

import xml.etree.ElementTree as ET

from kiosk.demo.scanner_bed import MM_PER_INCH, Region
from kiosk.demo.scanner_machine import DPIS, FEEDER_MM, GLASS_MM, JobSettings, Machine

NAME = "Consigne simulated scanner"
_PWG = "http://www.pwg.org/schemas/2010/12/sm"
_SCAN = "http://schemas.hp.com/imaging/escl/2011/05/03"
_NAMESPACES = f'xmlns:pwg="{_PWG}" xmlns:scan="{_SCAN}"'
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_UNITS_PER_INCH = 300


class BadSettings(Exception):
    """The client's scan settings make no sense."""


def capabilities(machine: Machine) -> str:
    """The ScannerCapabilities document."""
    duplex = f"<scan:AdfDuplexInputCaps>{_source(FEEDER_MM)}</scan:AdfDuplexInputCaps>"
    return (
        f"{_HEAD}<scan:ScannerCapabilities {_NAMESPACES}><pwg:Version>2.63</pwg:Version>"
        f"<pwg:MakeAndModel>{NAME}</pwg:MakeAndModel><pwg:SerialNumber>SPECIMEN-1</pwg:SerialNumber>"
        f"<scan:Platen><scan:PlatenInputCaps>{_source(GLASS_MM)}</scan:PlatenInputCaps></scan:Platen>"
        f"<scan:Adf><scan:AdfSimplexInputCaps>{_source(FEEDER_MM)}</scan:AdfSimplexInputCaps>"
        f"{'' if machine.simplex else duplex}<scan:FeederCapacity>50</scan:FeederCapacity>"
        "<scan:AdfOptions><scan:AdfOption>DetectPaperLoaded</scan:AdfOption>"
        f"{'' if machine.simplex else '<scan:AdfOption>Duplex</scan:AdfOption>'}"
        "</scan:AdfOptions></scan:Adf></scan:ScannerCapabilities>"
    )


def status(machine: Machine) -> str:
    """The ScannerStatus document."""
    state = "Processing" if machine.busy else "Idle"
    return (
        f"{_HEAD}<scan:ScannerStatus {_NAMESPACES}><pwg:Version>2.63</pwg:Version>"
        f"<pwg:State>{state}</pwg:State><scan:AdfState>{machine.paper.value}</scan:AdfState></scan:ScannerStatus>"
    )


def settings(document: bytes) -> JobSettings:
    """A ScanSettings document, understood. Raises BadSettings."""
    try:
        root = ET.fromstring(document)  # noqa: S314  our own test device, on loopback
        dpi = _number(root, f"{{{_SCAN}}}XResolution", 300)
        from_feeder = root.findtext(f"{{{_PWG}}}InputSource", "Platen") == "Feeder"
        width_mm, height_mm = FEEDER_MM if from_feeder else GLASS_MM
        region = Region(
            _mm(_number(root, f".//{{{_PWG}}}XOffset", 0)),
            _mm(_number(root, f".//{{{_PWG}}}YOffset", 0)),
            min(width_mm, _mm(_number(root, f".//{{{_PWG}}}Width", _units(width_mm)))),
            min(height_mm, _mm(_number(root, f".//{{{_PWG}}}Height", _units(height_mm)))),
            dpi,
        )
    except (ET.ParseError, ValueError) as error:
        raise BadSettings("no scan settings") from error
    if dpi not in DPIS or region.width_mm <= 0 or region.height_mm <= 0:
        raise BadSettings("a resolution or region that this scanner does not have")
    return JobSettings(
        region,
        from_feeder,
        duplex=root.findtext(f"{{{_SCAN}}}Duplex", "false") == "true",
        grey=root.findtext(f"{{{_SCAN}}}ColorMode", "RGB24") == "Grayscale8",
    )


def _number(root: ET.Element, path: str, otherwise: int) -> int:
    return int(root.findtext(path, str(otherwise)))


def _mm(units: int) -> float:
    return units * MM_PER_INCH / _UNITS_PER_INCH


def _units(length_mm: float) -> int:
    return round(length_mm * _UNITS_PER_INCH / MM_PER_INCH)


def _source(size_mm: tuple[float, float]) -> str:
    resolutions = "".join(
        f"<scan:DiscreteResolution><scan:XResolution>{dpi}</scan:XResolution>"
        f"<scan:YResolution>{dpi}</scan:YResolution></scan:DiscreteResolution>"
        for dpi in DPIS
    )
    return (
        f"<scan:MinWidth>16</scan:MinWidth><scan:MaxWidth>{_units(size_mm[0])}</scan:MaxWidth>"
        f"<scan:MinHeight>16</scan:MinHeight><scan:MaxHeight>{_units(size_mm[1])}</scan:MaxHeight>"
        "<scan:MaxScanRegions>1</scan:MaxScanRegions><scan:SettingProfiles><scan:SettingProfile>"
        "<scan:ColorModes><scan:ColorMode>Grayscale8</scan:ColorMode><scan:ColorMode>RGB24</scan:ColorMode>"
        "</scan:ColorModes><scan:DocumentFormats><pwg:DocumentFormat>image/jpeg</pwg:DocumentFormat>"
        "<scan:DocumentFormatExt>image/jpeg</scan:DocumentFormatExt></scan:DocumentFormats>"
        f"<scan:SupportedResolutions><scan:DiscreteResolutions>{resolutions}</scan:DiscreteResolutions>"
        "</scan:SupportedResolutions></scan:SettingProfile></scan:SettingProfiles>"
        "<scan:SupportedIntents><scan:Intent>Document</scan:Intent><scan:Intent>Photo</scan:Intent>"
        "</scan:SupportedIntents>"
    )
