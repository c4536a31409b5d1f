"""Tells how this box is, as OpenTelemetry metrics over OTLP/HTTP (opentelemetry.io/docs/specs/otlp, protobuf, gzip).

Every metric is a gauge: a point that is lost or told twice changes nothing, and a box that starts anew needs no memory.
The table below is all there is; docs/fleet.md, the dashboard and the alert rules name nothing else.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from opentelemetry.exporter.otlp.proto.http import Compression
from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.sdk.metrics.export import (
    Gauge,
    Metric,
    MetricExportResult,
    MetricsData,
    NumberDataPoint,
    ResourceMetrics,
    ScopeMetrics,
)
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.util.instrumentation import InstrumentationScope

from kiosk.box.how import How
from kiosk.domain import PrinterState
from kiosk.site import PlainError, SiteTable

TIMEOUT_S = 30.0

Points = list[tuple[float, Mapping[str, str]]]


class TellError(PlainError):
    """Nobody was told; one sentence."""


@dataclass(frozen=True)
class Told:
    """One metric: its name, its unit (UCUM, as OpenTelemetry wants it) and what it says."""

    name: str
    unit: str
    says: str


INFO = Told("consigne.box.info", "", "1, with version, kernel, architecture, slot, and whether an update is on trial")
UPTIME = Told("consigne.box.uptime", "s", "time since the box started")
GIVEN_UP = Told("consigne.update.given_up", "", "1 while a version rests that the box gave up, else 0")
WELL = Told("consigne.part.well", "", "1 when a part (scanner, printer, upload, vaults) is as it must be, else 0")
PRINTER = Told("consigne.printer.state", "", "1 for the state the receipt printer is in, 0 for the others")
WAITING = Told("consigne.outbox.waiting", "{deposit}", "deposits that wait, rounded up to fives")
DROPPED = Told(
    "consigne.outbox.dropped", "{deposit}", "deposits of 7 days that failed after being called safe, in fives"
)
ROOM = Told("consigne.outbox.room", "", "1 when the outbox takes one more visit, else 0")
LAST_DEPOSIT = Told(
    "consigne.deposit.age", "d", "days since the last day with a deposit, today left out; 31 or more is 31"
)
FAULTS = Told("consigne.faults", "{fault}", "faults of the machine yesterday (UTC), by kind")
METRICS = (INFO, UPTIME, GIVEN_UP, WELL, PRINTER, WAITING, DROPPED, ROOM, LAST_DEPOSIT, FAULTS)


def points(how: How) -> dict[Told, Points]:
    """The numbers of each metric; one that nobody could be asked for is left out."""
    info = {"version": how.version, "kernel": how.kernel, "arch": how.arch, "slot": how.slot, "trial": str(how.trial)}
    told: dict[Told, Points] = {
        INFO: [(1, info)],
        UPTIME: [(how.up_s, {})],
        GIVEN_UP: [(int(how.given_up), {})],
        WELL: [(int(well), {"part": part}) for part, well in how.well.items()],
        PRINTER: [(int(state is how.printer), {"state": state.value}) for state in PrinterState],
    }
    if how.days is not None:
        told |= {
            WAITING: [(how.days.waiting, {})],
            DROPPED: [(how.days.dropped, {})],
            ROOM: [(int(how.days.room), {})],
            LAST_DEPOSIT: [(how.days.deposit_days, {})],
            FAULTS: [(number, {"fault": kind}) for kind, number in how.days.faults.items()],
        }
    return told


def metrics(how: How, site: SiteTable, box: str, at_s: float) -> MetricsData:
    """What is sent: one resource (this box at this site) with its gauges, all of the time `at_s`."""
    resource = Resource(
        {
            "service.name": "consigne",
            "service.instance.id": box,
            "service.version": how.version,
            "consigne.site": site.name,
            "consigne.structure": site.structure,
        }
    )
    gauges = [_gauge(told, numbers, round(at_s * 1e9)) for told, numbers in points(how).items()]
    scope = ScopeMetrics(InstrumentationScope("consigne.box"), gauges, "")
    return MetricsData([ResourceMetrics(resource, [scope], "")])


def tell(address: str, token: str, data: MetricsData) -> None:
    """Send it. Raises TellError when the collector does not take it."""
    headers = {"authorization": f"Bearer {token}"} if token else {}
    exporter = OTLPMetricExporter(address, headers=headers, timeout=TIMEOUT_S, compression=Compression.Gzip)
    try:
        if exporter.export(data) is not MetricExportResult.SUCCESS:
            raise TellError("The collector of the site file did not take the metrics.")
    finally:
        exporter.shutdown()


def _gauge(told: Told, numbers: Iterable[tuple[float, Mapping[str, str]]], at_ns: int) -> Metric:
    data = [NumberDataPoint(dict(words), 0, at_ns, number) for number, words in numbers]
    return Metric(told.name, told.says, told.unit, Gauge(data))
