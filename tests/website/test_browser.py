"""The finished site in a real browser. Without it, which ``make docs`` builds, they are skipped."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, Page
from support import ROOT, TESTS
from website import check
from website.npm import MODULES
from website.places import DOCS, SITE

LARGEST_FIRST_PAGE = 300_000
"""How many bytes the first page may need, with all that it loads."""

AXE = MODULES / "axe-core" / "axe.min.js"
Scheme = Literal["light", "dark"]
VIEWS: list[tuple[Scheme, int]] = [("light", 375), ("light", 1280), ("dark", 375), ("dark", 1280)]


@pytest.fixture(scope="module")
def site() -> Path:
    """The folder of the finished site."""
    index = SITE / "index.html"
    if not index.is_file():
        pytest.skip("there is no site: make docs builds it")
    sources = [each for each in DOCS.rglob("*.*") if each.suffix != ".pyc"]
    newest = max(each.stat().st_mtime for each in [*sources, ROOT / "README.md"])
    if newest > index.stat().st_mtime + 1:
        pytest.skip("the site is older than the documentation: make docs builds it")
    return SITE


class Quiet(SimpleHTTPRequestHandler):
    """Serves the files of a folder, compressed as a host does, and prints nothing."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is given
        pass

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        if path.suffix not in (".html", ".css", ".js", ".json"):
            return super().do_GET()
        if not path.is_file():
            return self.send_error(404)
        body = gzip.compress(path.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    handler = partial(Quiet, directory=str(site))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


class Watched:
    """A page of the browser, with what it asked for and what it complained of."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        self.elsewhere: list[str] = []
        self.said: list[str] = []
        page.on("request", lambda request: self._note(request.url, address))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on(
            "console",
            lambda message: self.said.append(message.text) if message.type == "error" else None,
        )

    def _note(self, url: str, address: str) -> None:
        if not url.startswith((address, "data:", "blob:")):
            self.elsewhere.append(url)


Open = Callable[..., Watched]


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Open]:
    """Open a page of the site. Nothing may be asked of another host, and nothing may fail."""
    opened: list[Watched] = []

    def open_(name: str, scheme: Scheme = "light", width: int = 1280) -> Watched:
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        opened.append(Watched(page, address))
        page.goto(address + name)
        return opened[-1]

    yield open_
    for each in opened:
        each.page.close()
        assert each.elsewhere == []
        assert each.said == []


def pages() -> list[str]:
    """The path of every page, but of the many decisions, which look alike, only a few."""
    found = sorted(each.relative_to(SITE).as_posix() for each in SITE.rglob("*.html"))
    return [each for each in found if not re.search(r"decisions/00(?!1)", each)]


# --- Every page


@pytest.mark.slow
def test_no_link_is_broken_and_nothing_comes_from_another_host(site: Path) -> None:
    assert check.broken(site) == []


@pytest.mark.slow
def test_every_page_fits_the_screen(open_page: Open, address: str) -> None:
    page, too_wide = open_page("index.html").page, list[str]()
    for name in pages():
        page.goto(address + name, wait_until="domcontentloaded")
        for scheme, width in VIEWS:
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 900})
            if page.evaluate("document.documentElement.scrollWidth") > width:
                too_wide.append(f"{name} at {width}")
    assert too_wide == []


@pytest.mark.ci
@pytest.mark.parametrize(("scheme", "width"), [VIEWS[1], VIEWS[2]])
def test_every_page_is_accessible(
    open_page: Open, address: str, scheme: Scheme, width: int
) -> None:
    """A desktop in light colours and a phone in dark ones; what is around a page, once."""
    page = open_page("index.html", scheme, width).page
    found: dict[str, Any] = {"index.html": serious_faults(page)}
    for name in pages():
        page.goto(address + name)
        found[name] = serious_faults(page, "article")
    assert not {name: faults for name, faults in found.items() if faults}


def serious_faults(page: Page, part: str = "html") -> list[str]:
    """What axe-core finds in a part that is serious or worse, with the place of each."""
    page.wait_for_timeout(200)  # colours fade in
    page.evaluate(AXE.read_text(encoding="utf-8"))
    result = page.evaluate("(part) => axe.run(part, {resultTypes: ['violations']})", part)
    return [
        f"{each['id']}: {node['target'][0]}"
        for each in result["violations"]
        if each["impact"] in ("serious", "critical")
        for node in each["nodes"][:3]
    ]


@pytest.mark.slow
def test_the_first_page_is_small(browser: Browser, address: str, site: Path) -> None:
    page = browser.new_page()
    sizes: list[int] = []
    page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    page.goto(address, wait_until="networkidle")
    page.close()
    assert len(sizes) > 3
    assert sum(sizes) < LARGEST_FIRST_PAGE


@pytest.mark.slow
@pytest.mark.parametrize("way", ["server", "file"])
def test_the_search_finds_a_page(browser: Browser, site: Path, address: str, way: str) -> None:
    page = browser.new_page()
    page.goto(address if way == "server" else (site / "index.html").as_uri())
    page.wait_for_timeout(300)
    page.keyboard.press("Control+k")
    page.keyboard.type("second deliveries")
    page.get_by_text("Second deliveries", exact=True).first.wait_for(timeout=10_000)
    page.close()


def test_programs_find_what_they_read(site: Path) -> None:
    index = (site / "llms.txt").read_text(encoding="utf-8")
    assert "](receive.md): " in index
    for line in index.splitlines():
        if line.startswith("- ["):
            assert (site / line.partition("](")[2].partition(")")[0]).is_file(), line
    assert (site / "objects.inv").read_bytes().startswith(b"# Sphinx inventory version 2")


# --- The explorer


@pytest.mark.slow
@pytest.mark.parametrize(("scheme", "width"), [VIEWS[1], VIEWS[2]])
def test_the_explorer_finds_a_class_and_follows_links(
    open_page: Open, scheme: Scheme, width: int
) -> None:
    page = open_page("explorer.html", scheme, width).page
    page.fill("#explorer-query", "endedReason")
    first = page.locator("#explorer-results a").first
    assert first.inner_text() == "ended_reason"
    page.fill("#explorer-query", "ServerMessageStatusUpdate")
    page.locator("#explorer-results a").first.click()
    assert page.inner_text("#explorer-name") == "ServerMessageStatusUpdate"
    shown = page.inner_text("#explorer-type")
    assert 'type = "status-update" in ServerMessage.message' in shown
    assert '"endedReason": ' in shown
    assert "ended_reason: ServerMessageStatusUpdate_EndedReason" in shown
    page.locator("#explorer-type pre a", has_text="Call").first.click()
    assert page.evaluate("location.hash") == "#Call"
    used = page.locator("#explorer-type li", has_text="ServerMessageStatusUpdate.call")
    assert used.first.is_visible()
    page.go_back()
    assert page.inner_text("#explorer-name") == "ServerMessageStatusUpdate"
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert serious_faults(page) == []


@pytest.mark.slow
def test_the_explorer_finds_a_value_of_an_enum(open_page: Open) -> None:
    page = open_page("explorer.html").page
    page.fill("#explorer-query", "customer-busy")
    page.locator("#explorer-results a", has_text="customer-busy").first.click()
    assert "customer-busy" in page.inner_text("#explorer-type")
    page.fill("#explorer-query", "no such thing")
    assert page.inner_text("#explorer-count") == "0 found"


# --- A pasted webhook


@pytest.mark.slow
@pytest.mark.parametrize(("scheme", "width"), [VIEWS[0], VIEWS[3]])
def test_a_pasted_webhook_is_decoded_in_the_browser(
    open_page: Open, scheme: Scheme, width: int
) -> None:
    watched = open_page("paste.html", scheme, width)
    page = watched.page
    body = json.loads((TESTS / "payloads" / "status-update--ended.json").read_text("utf-8"))
    body["message"] |= {"brandNew": "<img src=x onerror=alert(1)>", "status": "never-seen"}
    page.fill("#paste-body", json.dumps(body))
    page.click("#paste-run")
    page.locator("#paste-class").wait_for(timeout=120_000)
    shown = page.inner_text("#paste-result")
    assert page.inner_text("#paste-class") == "ServerMessageStatusUpdate"
    assert "message.ended_reason" in shown
    assert "event.message.extra['brandNew']" in shown
    assert "/message/status" in shown
    assert "to_dict() gives back exactly this body." in shown
    assert page.locator("#paste-result img").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert serious_faults(page) == []

    page.fill("#paste-body", "not JSON")
    page.click("#paste-run")
    page.get_by_text("This cannot be read").wait_for(timeout=10_000)
    assert page.inner_text("#paste-result") == ""


@pytest.mark.slow
def test_the_page_loads_python_only_when_it_is_asked_to(open_page: Open) -> None:
    page = open_page("paste.html").page
    page.wait_for_load_state("networkidle")
    loaded = page.evaluate("performance.getEntriesByType('resource').map((each) => each.name)")
    assert not [each for each in loaded if "/paste/" in each]


@pytest.mark.slow
def test_a_page_can_send_nothing_to_another_host(browser: Browser, address: str) -> None:
    """The policy of the site holds even for a script that was injected."""
    page = browser.new_page()
    page.goto(address + "paste.html")
    sent = page.evaluate("fetch('http://127.0.0.1:9/').then(() => 'sent', () => 'refused')")
    violated = page.evaluate("""new Promise((done) => {
            addEventListener("securitypolicyviolation", (each) => done(each.effectiveDirective));
            fetch("http://127.0.0.1:9/").catch(() => {});
        })""")
    page.close()
    assert sent == "refused"
    assert violated == "connect-src"
