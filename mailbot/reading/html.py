"""HTML to rows: what a reader sees, line by line; the only module that knows selectolax.

The walk is a loop over a stack, so that depth costs no recursion, and looks at each node once.
What is hidden is not read, an anchor's target stays beside its text, and a client's containers
become quote depth and hints.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mailbot.reading import clients, css, plain
from mailbot.reading.clients import Container
from mailbot.reading.memory import remembered
from mailbot.reading.page import Page, Style
from mailbot.reading.rows import Hint, Row

MAX_OPEN: Final = 1000  # elements open at once; the parser grows quadratic beyond
MAX_ATTRIBUTES: Final = 1000  # of one element; the parser compares each with each
LONG_TAG: Final = 5000  # characters; a shorter one has not many more attributes
MAX_NODES: Final = 200_000

_SKIPPED: Final = frozenset({
    "head", "title", "style", "script", "noscript", "template", "svg", "math", "object", "iframe",
    "video", "audio", "canvas", "select", "textarea", "map",
})  # fmt: skip
_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody",
    "td", "tfoot", "th", "thead", "tr", "ul", "caption",
})  # fmt: skip
_SPACED: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "pre", "hr", "table"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_HINTS: Final = {
    Container.ATTRIBUTION: Hint.ATTRIBUTION,
    Container.SIGNATURE: Hint.SIGNATURE,
    Container.QUOTE_BELOW: Hint.QUOTE_BELOW,
}
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,20})[^<>]{0,5000}>")
_ANY_TAG: Final = re.compile(r"<[^<>]{0,5000}>")
_QUOTED: Final = re.compile(r"=\s{0,20}+(?:\"[^\"]*+\"|'[^']*+')")
_OPEN_TAG: Final = re.compile(rf"<[a-zA-Z][^>=]*+(?:(?:{_QUOTED.pattern}|=)[^>=]*+)*+")
_PARTED: Final = re.compile(r"[\s/]+")
_VOID: Final = frozenset({"br", "img", "hr", "meta", "link", "input", "col", "area", "base", "wbr"})


@dataclass(frozen=True, slots=True)
class _Leave:
    """Stands on the stack where an element ends."""

    tag: str
    spaced: bool


def rows(html: str) -> list[Row]:
    """Return the rows that a reader of `html` sees."""
    if _too_deep(html) or _crowded(html):
        return plain.rows(_ANY_TAG.sub("\n", html))
    body = LexborHTMLParser(html).body
    if body is None:
        return []
    page = Page()
    stack: list[tuple[LexborNode, Style] | _Leave] = [(body, Style())]
    for _ in range(MAX_NODES):
        if not stack:
            break
        top = stack.pop()
        if isinstance(top, _Leave):
            page.leave(top.tag, spaced=top.spaced)
        else:
            _enter(page, stack, *top)
    return page.finish()


def _enter(
    page: Page, stack: list[tuple[LexborNode, Style] | _Leave], node: LexborNode, style: Style
) -> None:
    tag = node.tag or ""
    if tag == "-text":
        page.text(node.text_content or "", style)
        return
    if tag in _SKIPPED or not node.is_element_node:
        return
    attributes = {name: value or "" for name, value in node.attributes.items()}
    declared = css.declarations(attributes.get("style", ""))
    if "hidden" in attributes or css.hides(declared):
        return
    if tag == "br":
        page.newline(style)
        return
    if tag == "img":
        page.image(attributes.get("alt", ""), style)
        return
    style = _styled(tag, tuple(attributes.items()), style)
    if css.white(style.colour) and not style.backed:
        return
    if tag in _BLOCKS:
        spaced = tag in _SPACED or (tag == "p" and _paragraph(attributes, declared))
        page.enter(tag, style, spaced=spaced, first=_first(attributes))
        stack.append(_Leave(tag, spaced))
    children = []
    child = node.first_child
    while child is not None:
        children.append((child, style))
        child = child.next
    stack.extend(reversed(children))


@remembered
def _styled(tag: str, named: tuple[tuple[str, str], ...], style: Style) -> Style:
    """Return the style inside an element; `named` are its attributes."""
    attributes = dict(named)
    declared = css.declarations(attributes.get("style", ""))
    container = clients.container(tag, attributes, declared)
    colour = declared.get("color") or attributes.get("color", "")
    background = declared.get("background-color") or declared.get("background")
    white_space = declared.get("white-space", "")
    changed = replace(
        style,
        bold=css.bold(declared, style.bold or tag in {"b", "strong", "th"} or tag in _HEADINGS),
        heading=style.heading or tag in _HEADINGS,
        pre=tag == "pre"
        or white_space.startswith("pre")
        or (style.pre and white_space != "normal"),
        link=attributes["href"].strip()[:3000]
        if tag == "a" and attributes.get("href")
        else style.link,
        colour=css.colour(colour) if colour and tag != "a" else style.colour,
        backed=style.backed or bool(background or attributes.get("bgcolor")),
        depth=min(style.depth + (container is Container.QUOTE), plain.MAX_DEPTH),
        hint=_HINTS.get(container, style.hint),
        bullet=style.bullet or declared.get("mso-list") == "ignore",
    )
    if tag in {"ul", "ol"}:
        changed = replace(changed, ordered=tag == "ol")
    return style if changed == style else changed


def _first(attributes: Mapping[str, str]) -> int:
    """Give the number that a list begins with: Apple Mail makes a list of each item."""
    start = attributes.get("start", "")
    return int(start) if re.fullmatch(r"[1-9]\d?", start) else 1


def _paragraph(attributes: dict[str, str], declared: Mapping[str, str]) -> bool:
    """Tell whether a <p> is set off by space: Word's MsoNormal and margin 0 are mere lines."""
    return "mso" not in attributes.get("class", "").lower() and css.spaced(declared)


def _too_deep(html: str) -> bool:
    """Count open elements without parsing; what is never closed counts as open."""
    depth: dict[str, int] = {}
    for match in _TAG.finditer(html):
        tag = match[2].lower()
        if tag in _VOID or tag in {"p", "li", "td", "tr", "th", "option", "dd", "dt", "o"}:
            continue  # void, or closed by the next of its kind
        depth[tag] = max(0, depth.get(tag, 0) + (-1 if match[1] else 1))
        if depth[tag] > MAX_OPEN:
            return True
    return False


def _crowded(html: str) -> bool:
    """Tell whether an element has more attributes than any mail program writes."""
    long = (tag.group() for tag in _OPEN_TAG.finditer(html) if len(tag.group()) > LONG_TAG)
    return any(len(_PARTED.split(_QUOTED.sub(" ", tag))) > MAX_ATTRIBUTES for tag in long)
