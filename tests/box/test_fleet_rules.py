"""Dashboard and alert rules: each name and word in them is one that a box tells; promtool runs the rules' own tests."""

import json
import re
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

import msgspec
import pytest

from kiosk.box import how, tell
from kiosk.box.update import Release, box_id
from kiosk.domain import PrinterState
from kiosk.messages import DaysReport
from kiosk.records.days import MACHINES_FAULTS
from kiosk.site import SiteTable

PROJECT = Path(__file__).parent.parent.parent
DOCS, FLEET = PROJECT / "docs", PROJECT / "image/fleet"
RULES, TESTS, DASHBOARD = (FLEET / name for name in ("alerts.yaml", "alerts-tests.yaml", "dashboard.json"))
PROMTOOL = shutil.which("promtool")
needs_promtool = pytest.mark.skipif(PROMTOOL is None, reason="promtool (of Debian's prometheus) is not installed")
UNITS = {"s": "_seconds", "d": "_days"}
"""What a collector's Prometheus exporter adds to a name; a unit in braces adds nothing, and 1 would add _ratio."""
IDENTITY = {"service.name": "job", "service.instance.id": "instance"}
"""Attributes of the resource that become labels of every series; the others are labels of target_info alone."""

Words = dict[str, dict[str, set[str]]]
"""The labels of each series with the values that were seen."""


def everything(folder: Path) -> how.How:
    """All that a box can tell of itself; no helper answers, and the days are made up."""
    (folder / "cmdline").write_text("consigne.slot=a\n")
    running = Release("amd64", "0.2.0", "0.1")
    found = how.look(folder, running, folder / "tries", folder / "cmdline", folder / "kept")
    days = DaysReport({fault.value: 0 for fault in MACHINES_FAULTS}, 1, 5, 0, True)
    return msgspec.structs.replace(found, days=days)


@pytest.fixture
def told(tmp_path: Path) -> Words:
    """Prometheus's names for what a box can tell, made by the code that tells it."""
    words: Words = defaultdict(lambda: defaultdict(set))
    for trial in (True, False):
        whole = msgspec.structs.replace(everything(tmp_path), trial=trial)
        [sent] = tell.metrics(whole, SiteTable("Accueil", "CCAS"), box_id("dc:a6:32:00:00:01"), 0.0).resource_metrics
        resource = {key: str(value) for key, value in sent.resource.attributes.items()}
        who = {IDENTITY[key]: value for key, value in resource.items() if key in IDENTITY}
        assert who.keys() == set(IDENTITY.values())
        place = {key.replace(".", "_"): value for key, value in resource.items() if key not in IDENTITY}
        rows = [("target_info", who | place)]
        for metric, points in tell.points(whole).items():
            assert metric.unit in UNITS or metric.unit == "" or re.fullmatch(r"\{\w+\}", metric.unit), metric
            name = metric.name.replace(".", "_") + UNITS.get(metric.unit, "")
            rows += [(name, who | dict(attributes)) for _, attributes in points]
        for name, labels in rows:
            for label, value in labels.items():
                words[name][label].add(value)
    return words


def without_comments(path: Path) -> str:
    return re.sub(r"(^| )#.*", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)


def rules() -> dict[str, str]:
    """Each alert with its text."""
    parts = re.split(r"- alert: (\w+)", without_comments(RULES))
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def targets() -> dict[str, dict[str, str]]:
    """Each panel's title with what it asks."""
    found = json.loads(DASHBOARD.read_text(encoding="utf-8"))["panels"]
    return {panel["title"]: target for panel in found for target in panel["targets"]}


def panels() -> dict[str, str]:
    """Each panel's title with its expression."""
    return {title: target["expr"] for title, target in targets().items()}


def names(text: str) -> set[str]:
    """The metrics in a text; `consigne_site` and `consigne_structure` are labels of target_info."""
    return set(re.findall(r"\b(?:consigne_\w+|target_info)\b", text)) - {"consigne_site", "consigne_structure"}


def test_each_metric_and_label_is_one_that_a_box_tells(told: Words) -> None:
    drawn = {
        title: one["expr"] + one["legendFormat"] for title, one in targets().items() if one.get("format") != "table"
    }
    used = rules() | panels() | drawn
    assert len(used) > 20
    for where, text in used.items():
        assert names(text), where
        assert names(text) <= told.keys(), where
        grouped = re.findall(r"\b(?:by|on|group_left|without|ignoring) \(([^)]*)\)", text)
        labels = {label for group in grouped for label in re.findall(r"\w+", group)}
        labels |= set(re.findall(r"\{\{ ?(?:\$labels\.)?(\w+) ?\}\}", text))
        assert labels <= {label for name in names(text) for label in told[name]}, where


def test_the_document_says_how_many_series_5000_boxes_are(tmp_path: Path) -> None:
    [said] = re.findall(r"5,000 boxes are some ([\d,]+) series", (DOCS / "fleet.md").read_text(encoding="utf-8"))
    found = sum(len(points) for points in tell.points(everything(tmp_path)).values()) + len(["target_info"])
    assert round(5000 * found, -4) == int(said.replace(",", ""))


def selectors(text: str) -> list[tuple[str, dict[str, str]]]:
    return [
        (name, dict(re.findall(r'(\w+)="([^"]*)"', words)))
        for name, words in re.findall(r"(\w+)\{([^{}]+=[^{}]*)\}", text)
    ]


def test_each_selected_word_is_one_that_a_box_tells(told: Words) -> None:
    found = [one for text in [*rules().values(), *panels().values()] for one in selectors(text)]
    assert ("consigne_printer_state", {"state": PrinterState.OUT_OF_PAPER.value}) in found
    assert [one for one in found if not all(value in told[one[0]][label] for label, value in one[1].items())] == []


def test_every_metric_is_on_the_dashboard(told: Words) -> None:
    assert names(" ".join(panels().values())) == told.keys()


def test_the_rules_tests_have_series_as_a_box_tells_them(told: Words) -> None:
    found = selectors(without_comments(TESTS))
    assert len(found) == TESTS.read_text(encoding="utf-8").count("- series:") > 20
    assert [one for one in found if one[1].keys() != told[one[0]].keys()] == []


def test_each_alert_is_tried_when_it_must_speak_and_when_not() -> None:
    text = without_comments(TESTS)
    speaks = set(re.findall(r"alertname: (\w+)\n +exp_alerts:(?! \[\])", text))
    silent = set(re.findall(r"alertname: (\w+), exp_alerts: \[\]", text))
    assert speaks == silent == set(rules())


def promtool(*words: object) -> None:
    """Raises AssertionError with what promtool says."""
    assert PROMTOOL is not None
    ran = subprocess.run([PROMTOOL, *map(str, words)], capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@needs_promtool
def test_the_alert_rules_speak_when_they_must() -> None:
    promtool("check", "rules", RULES)
    promtool("test", "rules", TESTS)


@needs_promtool
def test_prometheus_reads_each_expression_of_the_dashboard(tmp_path: Path) -> None:
    recorded = [{"record": f"panel_{number}", "expr": expr} for number, expr in enumerate(panels().values())]
    (tmp_path / "panels.json").write_text(json.dumps({"groups": [{"name": "panels", "rules": recorded}]}))
    promtool("check", "rules", tmp_path / "panels.json")


def info(box: str, version: str, slot: str, trial: bool, values: str) -> dict[str, str]:
    words = f'instance="{box}",job="consigne",version="{version}",arch="amd64",kernel="6",slot="{slot}",trial="{trial}"'
    return {"series": f"consigne_box_info{{{words}}}", "values": values}


@needs_promtool
def test_a_box_that_took_an_update_is_counted_once(tmp_path: Path) -> None:
    """What it told before is kept by the collector for 40 minutes, and seen for 40 more."""
    series = [
        info("consigne-1", "0.2.0", "a", False, "1x32"),
        info("consigne-1", "0.3.0", "b", False, "_x24 1x60"),
        info("consigne-2", "0.2.0", "a", False, "1x84"),
        *(
            {
                "series": f'target_info{{instance="consigne-1",job="consigne",service_version="{version}",'
                'consigne_site="Accueil",consigne_structure="CCAS"}',
                "values": values,
            }
            for version, values in (("0.2.0", "1x32"), ("0.3.0", "_x24 1x60"))
        ),
        {"series": 'consigne_part_well{instance="consigne-1",job="consigne",part="scanner"}', "values": "0x84"},
        {"series": 'consigne_part_well{instance="consigne-1",job="consigne",part="vaults"}', "values": "1x84"},
    ]
    one_of_each = [
        {"labels": '{version="0.2.0",arch="amd64",slot="a",trial="False"}', "value": 1},
        {"labels": '{version="0.3.0",arch="amd64",slot="b",trial="False"}', "value": 1},
    ]
    broken = '{instance="consigne-1",job="consigne",part="scanner",consigne_site="Accueil",consigne_structure="CCAS"}'
    wanted = {
        "Boxes that are heard": [{"labels": "{}", "value": 2}],
        "Versions": one_of_each,
        "Boxes with a part that is not well": [{"labels": "{}", "value": 1}],
        "Parts that are not well": [{"labels": broken, "value": 0}],
    }
    asked = [
        {"expr": panels()[title], "eval_time": at, "exp_samples": samples}
        for title, samples in wanted.items()
        for at in ("2h10m", "2h40m", "3h10m", "5h")
    ]
    tests = {"tests": [{"interval": "5m", "input_series": series, "promql_expr_test": asked}]}
    (tmp_path / "tests.json").write_text(json.dumps(tests))
    promtool("test", "rules", tmp_path / "tests.json")
