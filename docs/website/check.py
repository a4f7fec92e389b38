"""Follows the links of the finished site, and names what a browser would request from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

_LOADED = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}
_STYLE_URL = re.compile(r"url\(\s*[\"']?(?!data:)([^)\"']+)|@import\s+[\"']([^\"']+)")
_NOT_LOADED = {"canonical", "alternate", "next", "prev", "edit"}


@dataclass
class Page(HTMLParser):
    """The links, the loaded files and the anchors of an HTML file."""

    links: list[str] = field(default_factory=list[str])
    loaded: list[str] = field(default_factory=list[str])
    anchors: set[str] = field(default_factory=set[str])

    def __post_init__(self) -> None:
        """Prepare the parser."""
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what an element links to, loads, and is called."""
        values = {name: value or "" for name, value in attrs}
        self.anchors |= {values[name] for name in ("id", "name") if name in values}
        if tag == "a" and "href" in values:
            self.links.append(values["href"])
        elif _LOADED.get(tag) in values and not _NOT_LOADED & set(values.get("rel", "").split()):
            self.loaded.append(values[_LOADED[tag]])


def broken(site: Path) -> list[str]:
    """Each link of ``site`` that leads nowhere, and each file that comes from another host."""
    return [*_links(site), *_styles(site)]


def _links(site: Path) -> Iterator[str]:
    for file in sorted(site.rglob("*.html")):
        page, name = read(file), file.relative_to(site).as_posix()
        for link in page.loaded:
            if urlsplit(link).netloc:
                yield f"{name}: loads {link}"
        for link in [*page.links, *page.loaded]:
            if (
                not urlsplit(link).scheme
                and not urlsplit(link).netloc
                and not leads(site, file, link)
            ):
                yield f"{name}: {link} leads nowhere"


def _styles(site: Path) -> Iterator[str]:
    for file in sorted(site.rglob("*.css")):
        for found in _STYLE_URL.finditer(file.read_text(encoding="utf-8")):
            url = found[1] or found[2]
            if urlsplit(url).netloc or not (file.parent / urlsplit(url).path).is_file():
                yield f"{file.relative_to(site).as_posix()}: {url} is not of this site"


def leads(site: Path, file: Path, link: str) -> bool:
    """Whether a link of the page ``file`` has a target, and the target the anchor."""
    here = "/" + file.relative_to(site).as_posix()
    parts = urlsplit(urljoin(here, link))
    target = site / unquote(parts.path).lstrip("/")
    if target.is_dir():
        target /= "index.html"
    if not target.is_file():
        return False
    anchor = unquote(parts.fragment)
    if not anchor or target.suffix != ".html" or target.name == "explorer.html":
        return True  # the explorer's own program reads what follows the #
    return anchor in read(target).anchors


@cache
def read(file: Path) -> Page:
    """The links and anchors of a page."""
    page = Page()
    page.feed(file.read_text(encoding="utf-8"))
    return page
