"""The report as a page, in a real browser: its filters, its width, and that it loads nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from support import PACKAGE, ROOT
from test_audit import lines, samples, wireloom
from wireloom import audit as audits
from wireloom.audit import Subject
from wireloom.audit.page import html
from wireloom.audit.saved import Result

HOSTILE = "<script>document.title='bad'</script><img src=https://evil.example/x>"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page for the samples and one hostile payload."""
    folder = tmp_path_factory.mktemp("page")
    hostile: Any = {"message": {"type": HOSTILE, HOSTILE: 1}}
    news: Any = {"message": {"type": "status-update", "status": HOSTILE, HOSTILE: 1}}
    (folder / "a.jsonl").write_bytes(lines([*samples(), hostile, news]))
    (tally,) = audits.audit([folder / "a.jsonl"], [Subject(PACKAGE, ("ServerMessage",))])
    page = folder / "report.html"
    page.write_text("\n".join(html([Result("p", "", tally)])), encoding="utf-8")
    return page


def opened(browser: Browser, file: Path, **options: Any) -> tuple[Page, list[str]]:
    page = browser.new_page(**options)
    seen: list[str] = []
    page.on("request", lambda each: seen.append(each.url))
    page.on("console", lambda each: seen.append(each.text))
    page.on("pageerror", lambda each: seen.append(str(each)))
    page.goto(file.as_uri())
    return page, seen


@pytest.mark.slow
def test_the_filters_show_what_is_asked_for(browser: Browser, file: Path) -> None:
    page, seen = opened(browser, file)
    entries = page.locator(".finding")
    assert entries.count() > 20
    page.fill("#class", "/message/status")
    visible = [each for each in entries.all() if each.is_visible()]
    assert visible
    assert all("/message/status" in (each.text_content() or "") for each in visible)
    page.fill("#class", "")
    for kind in ("missing", "value", "other"):
        page.click(f".chip[data-severity={kind}]")
    kinds = {each.get_attribute("data-severity") for each in entries.all() if each.is_visible()}
    assert kinds == {"key"}
    assert seen == [file.as_uri()]
    assert page.title() == "Audit of recorded webhooks"


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_narrow_screen_and_a_dark_scheme(
    scheme: Any, browser: Browser, file: Path
) -> None:
    size: Any = {"width": 390, "height": 800}
    page, _ = opened(browser, file, viewport=size, color_scheme=scheme)
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (paper == "rgb(255, 255, 255)") == (scheme == "light")


@pytest.mark.slow
def test_the_command_writes_the_page(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(samples()))
    config = ["--config", ROOT / "pyproject.toml"]
    run = wireloom(
        tmp_path, "audit", "a.jsonl", "--format", "html", "--out", "report.html", *config
    )
    assert (run.returncode, run.stdout) == (0, ""), run.stderr
    text = (tmp_path / "report.html").read_text("utf-8")
    assert text.startswith("<!doctype html>")
    assert "ServerMessageStatusUpdate" in text
    again = wireloom(tmp_path, "audit", "a.jsonl", "--format", "html", *config)
    assert again.stdout == text


def test_what_changes_with_a_candidate_is_listed() -> None:
    (one,) = audits.audit(
        [ROOT / "tests" / "payloads" / "hang.json"], [Subject(PACKAGE, ("ServerMessage",))]
    )
    page = "\n".join(html([Result("old", "1", one), Result("new", "2", audits.Tally())]))
    assert "What changes" in page
    assert "ServerMessageHang: payloads 1 → 0" in page
    assert json.dumps("new")[1:-1] in page
