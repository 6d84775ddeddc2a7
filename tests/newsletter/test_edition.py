"""The weekly issue: two halves that say the same, the same bytes for everybody."""

import email
import email.policy
import html
import re
from dataclasses import replace
from datetime import date
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.address import Mailbox
from mailbot.newsletter.edition import (
    MAX_ENTITY,
    MAX_HTML,
    MAX_SUBJECT,
    Edition,
    Rendered,
    TooBig,
    digest,
    entity,
    listing_text,
    render,
    subject,
)
from mailbot.terms import Apply, Listing, OtherJobs, Pay, Period, Place, Video

BAKER = Listing(
    title="Head Baker",
    organization="Lantern Loaf",
    objective="Make Lantern Loaf the bakery that the east side plans its morning around.",
    outcomes=("400 loaves a day by June 2027", "Waste under 3 % in each month from March"),
    by_when="after the second winter",
    video=Video("https://www.youtube.com/watch?v=abcdefghijk&t=4", "youtube", "abcdefghijk"),
    pay=Pay(58000, 64000, "USD", Period.YEAR),
    place=Place.ONSITE,
    town="Leeds",
    other_jobs=OtherJobs.WELCOME,
    apply=Apply(email="mara@lantern.example"),
    phone="0113 555 0148",
    deadline=date(2027, 1, 12),
)
REPAIR = Listing(
    title="Repair Lead",
    organization="Harbor Cycles",
    outcomes=("Turnaround of 48 hours for nine of ten repairs",),
    video=Video("https://films.example/repair", "other", None),
    pay=Pay(2900, None, "EUR", Period.MONTH),
    apply=Apply(url="https://harbor.example/jobs/repair?from=here"),
)
FOREIGN = Listing(
    title="مدير المتجر",
    organization="Bäckerei Grüß & Söhne 🥖",
    objective="צוות של 5 אנשים",
    outcomes=("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk" * 4,),
    video=Video("https://peer.example/" + "x" * 300, "other", None),
    pay=Pay(None, 450, "GBP", Period.DAY),
    apply=Apply(email="öffentlich@bäckerei.example"),
)
HOSTILE = Listing(
    title="<script>alert(1)</script>\r\nBcc: x@y.example",
    organization="{{7*7}} {% raw %} <b>&amp;",
    objective='</p><img src="https://spy.example/t.gif">\u202egnp',
    outcomes=("<a href='javascript:alert(1)'>x</a>", "one\nFrom here\n.\n--=_x"),
    video=Video("javascript:alert(1)", "other", None),
    pay=Pay(1, 2, "<i>", None),
    apply=Apply(url='https://x.example/"onmouseover="alert(1)'),
)


def edition(*jobs: Listing, **changes: Any) -> Edition:
    base = Edition(
        newsletter="Linchpin Jobs",
        mailbox=Mailbox.parse("jobs@example.org"),
        number=12,
        day=date(2026, 12, 8),
        zone="America/New_York",
        intro="Two jobs this week.\n\nThank you, Ines.",
        sponsor="Sponsored by the workshop",
        postal_address="1 Main Street, Springfield",
        site="https://jobs.example.org",
        jobs=tuple((f"J{42 + place}", job) for place, job in enumerate(jobs)),
    )
    return replace(base, **changes)


def issue(*jobs: Listing, **changes: Any) -> Rendered:
    rendered = render(edition(*jobs, **changes))
    assert isinstance(rendered, Rendered)
    return rendered


def parts(rendered: Rendered) -> tuple[EmailMessage, EmailMessage]:
    """Read the two halves back with the parser of the stdlib."""
    message = email.message_from_bytes(entity(rendered), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    assert not message.defects
    text, page = message.iter_parts()
    assert isinstance(text, EmailMessage)
    assert isinstance(page, EmailMessage)
    return text, page


def content(part: EmailMessage) -> str:
    text = part.get_content()
    assert isinstance(text, str)
    return text.replace("\r\n", "\n")


class Page(HTMLParser):
    """What a page says and where it points; a link is read as its name and its address."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.said = ""
        self.links: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._label: int | None = None
        self._hidden = False
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._hidden |= tag == "head"
        if tag == "a":
            self._label = len(self.said)
            self.links.append(dict(attrs)["href"] or "")

    def handle_endtag(self, tag: str) -> None:
        self._hidden &= tag != "head"
        if tag == "a":
            address = unquote(self.links[-1].removeprefix("mailto:").partition("?subject=")[0])
            if self.said[self._label :].strip() in address:
                self.said = self.said[: self._label]
            self.said += f" {address}"
        elif tag not in {"span", "b"}:
            self.said += " "

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.said += data


def tokens(text: str) -> list[str]:
    """Return all that carries meaning: words, numbers and signs, not bullets and rules."""
    return re.findall(r"[^\s:*()\ufe0e-]+", text)


@pytest.mark.parametrize(
    "rendered",
    [
        issue(BAKER),
        issue(BAKER, REPAIR),
        issue(REPAIR, FOREIGN, intro=None, sponsor=None, site=None),
        issue(HOSTILE, Listing()),
    ],
    ids=["one", "two", "foreign", "hostile"],
)
def test_both_halves_say_the_same_in_the_same_order(rendered: Rendered) -> None:
    assert tokens(Page(rendered.html).said) == tokens(rendered.text)


def test_the_issue_says_all_that_it_promises() -> None:
    text = " ".join(issue(BAKER, REPAIR).text.split())

    for said in (
        "Linchpin Jobs Issue 12 · Tuesday, 8 December 2026",
        "Two jobs this week. Thank you, Ines.",
        "Job 1 of 2 · J42 Head Baker — Lantern Loaf Make Lantern Loaf the bakery",
        "What you will have achieved (after the second winter) - 400 loaves a day by June 2027 - Waste under 3 %",
        "▶ Watch the video (YouTube): https://www.youtube.com/watch?v=abcdefghijk&t=4",
        "Pay: USD 58,000 to 64,000 a year Another job beside it: welcome Place: On site, Leeds",
        "Apply by 12 January 2027 How to apply: mara@lantern.example, or phone 0113 555 0148",
        "Job 2 of 2 · J43 Repair Lead — Harbor Cycles What you will have achieved",
        "Pay: from EUR 2,900 a month Another job beside it: the employer did not say How",
        "How to apply: https://harbor.example/jobs/repair?from=here",
        "Sponsored by the workshop",
        "Forward this mail to a peer who fits.",
        "Were you forwarded this? To get it each week, send an empty mail to",
        "jobs+subscribe@example.org",
        "Know such a job? Just reply to this mail",
        "No address is ever sold, rented or shared, and nothing in this mail tracks what you open",
        "To leave, reply “unsubscribe” or send an empty mail to jobs+unsubscribe@example.org",
        "Earlier issues: https://jobs.example.org",
        "Dates are in America/New_York time.",
        "Linchpin Jobs, 1 Main Street, Springfield",
    ):
        assert said in text


def test_every_link_is_one_of_ours_and_leads_where_the_text_says() -> None:
    assert Page(issue(BAKER, REPAIR).html).links == [
        "https://www.youtube.com/watch?v=abcdefghijk&t=4",
        "mailto:mara@lantern.example",
        "https://films.example/repair",
        "https://harbor.example/jobs/repair?from=here",
        "mailto:jobs+subscribe@example.org?subject=subscribe",
        "mailto:jobs+unsubscribe@example.org?subject=unsubscribe",
        "https://jobs.example.org",
    ]


@pytest.mark.parametrize("job", [BAKER, FOREIGN, HOSTILE], ids=["plain", "foreign", "hostile"])
def test_nothing_is_fetched_and_nothing_runs(job: Listing) -> None:
    """No tag and no attribute that a mail program would load or run, whoever wrote the job."""
    page = issue(job).html

    tags = Page(page).tags
    assert {tag for tag, _ in tags} <= {
        "html", "head", "meta", "title", "style", "body", "div", "h1", "h2", "h3", "p", "br", "b",
        "span", "ul", "li", "a", "table", "tr", "th", "td",
    }  # fmt: skip
    assert {name for _, attributes in tags for name in attributes} <= {
        "lang", "dir", "charset", "name", "content", "class", "style", "href", "scope",
        "aria-hidden",
    }  # fmt: skip
    assert not re.search(r"url\(|@import|@font-face", page)
    for link in Page(page).links:
        assert link.startswith(("https://", "http://", "mailto:"))


def test_an_employers_markup_is_only_text() -> None:
    rendered = issue(HOSTILE)

    assert "&lt;script&gt;alert(1)&lt;/script&gt; Bcc: x@y.example" in rendered.html
    assert "{{7*7}} {% raw %} &lt;b&gt;&amp;amp;" in rendered.html
    assert "<script>alert(1)</script> Bcc: x@y.example — {{7*7}}" in rendered.text
    assert "- one From here . --=_x\n" in rendered.text
    assert not [link for link in Page(rendered.html).links if "javascript" in link]
    assert "\u202e" not in rendered.text + rendered.html


def test_foreign_scripts_keep_to_their_own_place() -> None:
    """What an employer wrote finds its own direction and turns nothing else round."""
    page = issue(FOREIGN).html

    for text in (FOREIGN.title, FOREIGN.organization, *FOREIGN.outcomes):
        assert f'<span dir="auto">{html.escape(text or "")}</span>' in page
    assert re.search(r'<p dir="auto"[^>]*>צוות', page)


def test_the_page_is_read_aloud_in_order() -> None:
    tags = Page(issue(BAKER).html).tags

    assert ("html", {"lang": "en", "dir": "ltr"}) in tags
    headings = [tag for tag, _ in tags if tag in {"h1", "h2", "h3"}]
    assert headings == ["h1", "h2", "h3", "h2", "h2"]
    assert all(attributes.get("scope") == "row" for tag, attributes in tags if tag == "th")


def test_colours_can_be_told_apart_by_day_and_by_night() -> None:
    """WCAG 2.2 §1.4.3: 4.5 to 1 for text, on the page's own ground in both modes."""
    page = issue(BAKER).html
    night = dict(re.findall(r"\.(\w+) \{[^}]*?(?<!-)color: (#\w{6})", page))
    ground = re.search(r"\.paper \{ background-color: (#\w{6})", page)
    assert ground

    by_day = set(re.findall(r"[ ;]color: (#\w{6});", page.partition("</head>")[2])) - {"#ffffff"}

    assert night.keys() >= {"paper", "quiet", "accent"}
    assert all(_contrast(ink, ground[1]) >= 4.5 for ink in night.values())
    assert all(_contrast(ink, "#ffffff") >= 4.5 for ink in by_day)
    for panel in re.findall(r'watch(?:"[^>]*?| \{ )background-color: (#\w{6})', page):
        assert _contrast("#ffffff", panel) >= 4.5


def _contrast(one: str, other: str) -> float:
    low, high = sorted(map(_luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (red, green, blue)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("job", [BAKER, FOREIGN, HOSTILE], ids=["plain", "foreign", "hostile"])
def test_the_wire_is_seven_bit_in_short_lines_and_reads_back(job: Listing) -> None:
    rendered = issue(job)

    wire = entity(rendered)

    assert wire.isascii()
    assert wire.count(b"\n") == wire.count(b"\r\n") == wire.count(b"\r")
    assert max(map(len, wire.split(b"\r\n"))) <= 76
    text, page = parts(rendered)
    assert text.get_content_type() == "text/plain"
    assert page.get_content_type() == "text/html"
    assert content(text) == rendered.text
    assert content(page) == rendered.html


def test_the_same_issue_is_the_same_bytes_and_any_change_is_another() -> None:
    first, again = issue(BAKER, REPAIR), issue(BAKER, REPAIR)
    changed = issue(BAKER, replace(REPAIR, pay=Pay(2901, None, "EUR", Period.MONTH)))

    assert entity(first) == entity(again)
    approved = digest(first.subject, entity(first))
    assert approved == digest(again.subject, entity(again))
    assert re.fullmatch("[0-9a-f]{64}", approved)
    assert approved != digest(changed.subject, entity(changed))
    assert approved != digest("Another subject", entity(first))


def test_an_issue_too_big_to_be_shown_is_refused() -> None:
    huge = replace(BAKER, objective="very " * 13_000)
    wide = replace(BAKER, objective="ы" * 14_000)  # six octets each on the wire, in both halves

    assert isinstance(render(edition(huge)), TooBig)
    refused = render(edition(wide))
    assert isinstance(refused, TooBig)
    assert refused.html_bytes <= MAX_HTML < MAX_ENTITY < refused.entity_bytes
    rendered = issue(replace(BAKER, objective="very " * 10_000))
    assert len(rendered.html.encode()) <= 60_000
    assert len(entity(rendered)) <= 142_000


def test_an_ordinary_issue_is_small() -> None:
    assert len(entity(issue(BAKER, REPAIR))) < 20_000


def test_the_subject_names_the_jobs() -> None:
    assert subject(edition(BAKER)) == "Linchpin Jobs #12: Head Baker at Lantern Loaf"
    assert subject(edition(BAKER, REPAIR)) == (
        "Linchpin Jobs #12: Head Baker at Lantern Loaf · Repair Lead at Harbor Cycles"
    )


def test_a_long_subject_gives_up_the_organizations_first() -> None:
    long = replace(REPAIR, organization="Harbor Cycles and Kindly Old Bicycles")
    longer = replace(long, title="Lead of the repair shop and of everything that is beside it")

    assert subject(edition(BAKER, long)) == "Linchpin Jobs #12: Head Baker · Repair Lead"
    assert subject(edition(BAKER, longer)) == (
        "Linchpin Jobs #12: Head Baker · Lead of the repair shop and of everything that is beside…"
    )


def test_an_editors_own_subject_counts_and_is_one_line() -> None:
    assert subject(edition(BAKER, own_subject="Bread!\r\nBcc: x@y.example")) == (
        "Bread! Bcc: x@y.example"
    )
    assert subject(edition(BAKER, own_subject=" ")).startswith("Linchpin Jobs #12")


def test_a_letters_preview_is_what_the_issue_prints() -> None:
    assert listing_text(BAKER) in issue(BAKER, REPAIR).text
    assert listing_text(REPAIR) in issue(BAKER, REPAIR).text


def test_a_preview_of_a_draft_shows_its_holes() -> None:
    assert listing_text(Listing(title="Head Baker")) == (
        "Head Baker — (no organization yet)\n"
        "\n"
        "Another job beside it: the employer did not say\n"
        "How to apply: the employer did not say\n"
    )


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=60))
def test_any_text_makes_a_sound_issue(text: str) -> None:
    job = Listing(title=text, organization=text, objective=text, outcomes=(text,))

    rendered = issue(job, intro=text, sponsor=text)

    assert tokens(Page(rendered.html).said) == tokens(rendered.text)
    assert len(rendered.subject) <= MAX_SUBJECT
    plain, page = parts(rendered)
    assert content(plain) == rendered.text
    assert content(page) == rendered.html
