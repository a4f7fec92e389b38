"""The HTML report in a real browser: its filters, its width, and that it loads nothing."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from support import ROOT, revisions
from wireloom import config
from wireloom.changes import Report, compare
from wireloom.changes.load import Roots, families, load
from wireloom.changes.show.html import html
from wireloom.config import Settings
from wireloom.model.ir import Family
from wireloom.pipeline import Pipeline

pytestmark = pytest.mark.slow

AXE = ROOT / "build" / "docs" / "npm" / "node_modules" / "axe-core" / "axe.min.js"
"""What the tests of the site use, too."""

HOSTILE = "<script>fetch('https://evil.example')</script><img src=x onerror=alert(1)>"

OLD: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": HOSTILE, "version": "1"},
    "paths": {},
    "components": {
        "schemas": {
            "Event": {
                "type": "object",
                "required": ["message"],
                "properties": {
                    "message": {
                        "oneOf": [
                            {"$ref": "#/components/schemas/Born"},
                            {"$ref": "#/components/schemas/Sold"},
                        ]
                    }
                },
            },
            "Born": {
                "type": "object",
                "required": ["type", "at"],
                "properties": {
                    "type": {"type": "string", "enum": ["born"]},
                    "at": {"type": "string"},
                    "pet": {"$ref": "#/components/schemas/Pet"},
                },
            },
            "Sold": {
                "type": "object",
                "required": ["type"],
                "properties": {"type": {"type": "string", "enum": ["sold"]}},
            },
            "Gone": {
                "type": "object",
                "required": ["type"],
                "properties": {"type": {"type": "string", "enum": ["gone"]}},
            },
            "Pet": {
                "type": "object",
                "properties": {"kind": {"type": "string", "enum": ["cat", "dog"]}},
            },
        }
    },
}


def newer() -> dict[str, Any]:
    """The document with a type that changes, a message and a field that come, and many values."""
    new = copy.deepcopy(OLD)
    schemas = new["components"]["schemas"]
    schemas["Event"]["properties"]["message"]["oneOf"].append({"$ref": "#/components/schemas/Gone"})
    schemas["Born"]["properties"]["at"] = {"type": "number"}
    schemas["Pet"]["properties"]["name"] = {"type": "string", "description": HOSTILE}
    schemas["Pet"]["properties"]["kind"]["enum"] += [f"kind-{n}" for n in range(20)] + [HOSTILE]
    return new


def family(document: dict[str, Any], folder: Path) -> Family:
    file = folder / "document.json"
    file.write_text(json.dumps(document))
    settings = Settings(schema=file, out=folder / "out", receive=("Event",))
    return Pipeline(settings).ir


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> list[Report]:
    """Two revisions; the second undoes the first."""
    folder = tmp_path_factory.mktemp("documents")
    old, new = family(OLD, folder), family(newer(), folder)
    return [
        compare(old, new, old_name="2026-01-01.json", new_name="2026-02-02.json"),
        compare(new, old, old_name="2026-02-02.json", new_name="2026-03-03.json"),
    ]


class Opened:
    """A report in the browser, with the browser's messages and requests."""

    def __init__(self, browser: Browser, file: Path, text: str, **options: Any) -> None:
        file.write_text(text, encoding="utf-8")
        self.page: Page = browser.new_page(**options)
        self.asked: list[str] = []
        self.said: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: self.said.append(dialog.message))
        self.page.goto(file.as_uri())

    def visible(self) -> list[str]:
        return [each.inner_text() for each in self.page.locator(".finding:visible").all()]


@pytest.fixture
def one(browser: Browser, reports: list[Report], tmp_path: Path) -> Iterator[Opened]:
    opened = Opened(browser, tmp_path / "report.html", html(reports[:1]))
    yield opened
    opened.page.close()


def test_the_verdict_and_the_counts_come_first(one: Opened, reports: list[Report]) -> None:
    assert one.page.locator(".verdict").first.inner_text().startswith("Breaks code that reads")
    for severity, count in reports[0].counts.items():
        chip = one.page.locator(f".chip[data-severity={severity}]")
        assert chip.inner_text().split()[-1] == str(count)
    assert "What breaks" in one.page.locator(".topic h3").first.inner_text()


def test_the_severities_filter(one: Opened, reports: list[Report]) -> None:
    everything = one.page.locator(".finding").count()
    assert everything == len(reports[0].groups)
    for severity in ("breaks-reading", "breaks-sending", "new"):
        one.page.click(f".chip[data-severity={severity}]")
    descriptions = [each for each in reports[0].groups if "descriptions" in each.first.severities]
    assert len(one.visible()) == len(descriptions)
    assert one.page.locator("#nothing").is_visible() == (not descriptions)
    one.page.click(".chip[data-severity=breaks-reading]")
    assert any("at" in each for each in one.visible())
    for severity in ("breaks-sending", "new"):
        one.page.click(f".chip[data-severity={severity}]")
    assert "entries" in one.page.inner_text("#shown")


def test_the_class_filters(one: Opened) -> None:
    offered = {each.get_attribute("value") for each in one.page.locator("option").all()}
    assert "Born" in offered
    one.page.fill("#class", "Born")
    assert one.visible()
    assert all("Born" in each for each in one.visible())
    one.page.fill("#class", "no such thing")
    assert not one.visible()
    assert one.page.locator("#nothing").is_visible()
    one.page.fill("#class", "")
    assert not one.page.locator("#nothing").is_visible()


def test_a_card_names_the_class_that_has_changed(one: Opened) -> None:
    (card,) = [each for each in one.visible() if "Born.at" in each]
    assert "type changed: str → int | float" in card


def test_a_removed_class_is_named(browser: Browser, reports: list[Report], tmp_path: Path) -> None:
    opened = Opened(browser, tmp_path / "a.html", html(reports[1:]))
    (card,) = [each for each in opened.visible() if "message removed" in each]
    assert "Gone" in card
    removed = [each.inner_text() for each in opened.page.locator("del:visible").all()]
    assert "Gone" in removed or "gone" in removed
    opened.page.close()


def test_what_breaks_has_the_number_of_its_changes(one: Opened, reports: list[Report]) -> None:
    breaking = [each for each in reports[0].findings if each.severity.startswith("breaks")]
    heading = one.page.locator(".topic summary").first.inner_text()
    assert f"{len(breaking)} change" in heading


def test_code_in_explanations_has_no_backticks(one: Opened) -> None:
    why = one.page.locator(".more").all_text_contents()
    assert why
    assert not any("`" in each for each in why)


def test_many_enum_values_are_one_card_that_opens(one: Opened) -> None:
    (row,) = [
        each for each in one.page.locator(".finding").all() if "21 values" in each.inner_text()
    ]
    assert not row.locator("text=kind-7").is_visible()
    row.locator("summary", has_text="21 values").click()
    assert row.locator("text=kind-7").is_visible()


def test_no_text_of_a_document_becomes_code_and_nothing_is_requested(one: Opened) -> None:
    one.page.wait_for_timeout(200)
    assert one.said == []
    assert [url for url in one.asked if not url.startswith("file:")] == []
    assert len(one.asked) == 1
    assert one.page.locator("img").count() == 0
    assert "<script>fetch" in one.page.inner_text("h1")


def test_the_content_security_policy_refuses_requests(one: Opened) -> None:
    """The policy holds even for a script that was injected."""
    outcome = one.page.evaluate(
        "fetch('http://127.0.0.1:9/').then(() => 'loaded', () => 'refused')"
    )
    assert outcome == "refused"
    assert any("Content Security Policy" in each for each in one.said)


def test_the_pictures_show_what_was_added(one: Opened) -> None:
    union = one.page.locator("svg[aria-label^=Union]").first
    assert {"born", "sold", "gone"} <= set(union.locator("text").all_text_contents())
    assert "+ Gone" in union.locator(".added").all_text_contents()
    tree = one.page.locator("svg[aria-label='Family tree']")
    assert any("Pet" in each for each in tree.locator("text").all_text_contents())


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1200])
def test_it_fits_a_narrow_screen_and_a_dark_scheme(
    browser: Browser, reports: list[Report], tmp_path: Path, scheme: str, width: int
) -> None:
    view = {"width": width, "height": 800}
    opened = Opened(browser, tmp_path / "a.html", html(reports), viewport=view, color_scheme=scheme)
    assert opened.page.evaluate("document.documentElement.scrollWidth") <= width
    paper, ink = opened.page.evaluate(
        "[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]"
    )
    assert (brightness(paper) > brightness(ink)) == (scheme == "light")
    opened.page.close()


def brightness(colour: str) -> int:
    return sum(int(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(","))


def test_a_history_has_a_timeline_that_leads_to_its_revisions(
    browser: Browser, reports: list[Report], tmp_path: Path
) -> None:
    opened = Opened(browser, tmp_path / "history.html", html(reports))
    bars = opened.page.locator("svg[aria-label='Findings by revision'] a")
    assert bars.count() == len(reports)
    assert bars.nth(1).get_attribute("href") == "#r2"
    bars.nth(1).click()
    assert opened.page.evaluate("location.hash") == "#r2"
    assert opened.page.locator("#r2 h2").inner_text() == "2026-02-02.json → 2026-03-03.json"
    assert opened.page.locator("#r2 .finding").first.is_visible()
    assert not opened.page.locator("#r1 .finding").first.is_visible()
    assert [each.get_attribute("id") for each in opened.page.locator("article").all()] == [
        "r2",
        "r1",
    ]
    opened.page.close()


def test_the_timeline_zooms(browser: Browser, reports: list[Report], tmp_path: Path) -> None:
    opened = Opened(browser, tmp_path / "history.html", html(reports))
    bars = opened.page.locator("svg[aria-label='Findings by revision'] a")
    before = [each.bounding_box() for each in bars.all()]
    opened.page.locator("#zoom").fill("4")
    after = [each.bounding_box() for each in bars.all()]
    for one, other in zip(before, after, strict=True):
        assert one
        assert other
        assert other["width"] == pytest.approx(4 * one["width"], rel=0.1)
    opened.page.close()


def test_a_history_has_a_row_for_each_class(
    browser: Browser, reports: list[Report], tmp_path: Path
) -> None:
    opened = Opened(browser, tmp_path / "history.html", html(reports))
    rows = opened.page.locator("svg[aria-label='Classes'] text")
    assert not rows.first.is_visible()
    opened.page.locator("summary", has_text="Class by class").click()
    assert rows.first.is_visible()
    owners = {each.owner for report in reports for each in report.findings}
    assert set(rows.all_text_contents()) <= owners
    assert {"Born", "Pet_Kind"} <= set(rows.all_text_contents())
    opened.page.close()


@pytest.mark.ci
@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("look", [("light", 1200), ("dark", 375)])
def test_axe_finds_no_serious_fault(
    browser: Browser, reports: list[Report], tmp_path: Path, count: int, look: tuple[str, int]
) -> None:
    if not AXE.is_file():
        pytest.skip("no axe-core: make docs installs it")
    view: dict[str, Any] = {
        "viewport": {"width": look[1], "height": 800},
        "color_scheme": look[0],
    }
    page = html(reports[:count])
    opened = Opened(browser, tmp_path / "a.html", page, bypass_csp=True, **view)
    opened.page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)")
    opened.page.evaluate(AXE.read_text(encoding="utf-8"))
    found = opened.page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    serious = [each for each in found["violations"] if each["impact"] in ("serious", "critical")]
    assert [each["id"] for each in serious] == []
    opened.page.close()


@pytest.mark.slow
def test_the_history_of_the_real_documents_stays_small(browser: Browser, tmp_path: Path) -> None:
    settings = config.load(ROOT / "pyproject.toml")
    roots = Roots(receive=settings.receive, send=settings.send, overlay=settings.overlay)
    found = families([load(str(each)) for each in revisions()], roots)
    page = html([compare(old, new) for old, new in pairwise(found)])
    assert len(page) < 2_000_000
    opened = Opened(browser, tmp_path / "history.html", page)
    assert not opened.visible()
    opened.page.locator("#class").fill("StartSpeakingPlan")
    assert opened.visible()
    assert [url for url in opened.asked if not url.startswith("file:")] == []
    opened.page.close()


def test_it_is_readable_without_scripts(
    browser: Browser, reports: list[Report], tmp_path: Path
) -> None:
    opened = Opened(browser, tmp_path / "a.html", html(reports[:1]), java_script_enabled=False)
    assert opened.page.locator(".finding").count() == len(reports[0].groups)
    assert opened.page.locator(".finding").first.is_visible()
    opened.page.close()


def test_a_report_without_findings_is_a_page(reports: list[Report], tmp_path: Path) -> None:
    same = family(OLD, tmp_path)
    page = html([compare(same, same)])
    assert "There is no difference." in page
    assert "<li" not in page


def test_the_page_is_deterministic(reports: list[Report]) -> None:
    assert html(reports) == html(reports)
