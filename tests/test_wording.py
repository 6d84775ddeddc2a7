"""A job in words, as its readers and its employer read it."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot import weblink, wording
from mailbot.terms import Apply, Listing, OtherJobs, Pay, Period, Place, Video


@pytest.mark.parametrize(
    ("pay", "said"),
    [
        (Pay(58000, 64000, "USD", Period.YEAR), "USD 58,000 to 64,000 a year"),
        (Pay(2900, None, "EUR", Period.MONTH), "from EUR 2,900 a month"),
        (Pay(None, 450, "GBP", Period.DAY), "up to GBP 450 a day"),
        (Pay(38000, 38000, "CHF", Period.PROJECT), "CHF 38,000 for the project"),
        (Pay(22.5, 25, "EUR", Period.HOUR), "EUR 22.50 to 25 an hour"),
        (Pay(90000, 90000, None, None), "90,000"),
        (Pay(None, None, "EUR", Period.YEAR), "no sum said"),
    ],
)
def test_pay_is_said_as_a_person_would(pay: Pay, said: str) -> None:
    assert wording.pay(pay) == said


def test_whether_another_job_is_all_right_is_always_said() -> None:
    assert wording.words(Listing()).other_jobs == "the employer did not say"
    assert [wording.other_jobs(each) for each in OtherJobs] == [
        "welcome",
        "to be discussed",
        "no",
        "to be discussed",
    ]


def test_every_period_and_place_has_its_word() -> None:
    assert all(wording.pay(Pay(1, 1, "EUR", each)) != "EUR 1" for each in Period)
    assert [wording.place(each) for each in Place] == ["Remote", "Hybrid", "On site"]


def test_a_draft_names_the_holes_in_its_heading() -> None:
    words = wording.words(Listing())

    assert (words.title, words.organization) == ("(no title yet)", "(no organization yet)")
    assert (words.objective, words.pay, words.place, words.deadline) == (None,) * 4
    assert (words.video, words.apply) == (None, None)


def test_dates_are_english_in_any_locale_and_name_their_zone() -> None:
    new_york = ZoneInfo("America/New_York")

    assert wording.day(date(2026, 6, 12)) == "12 June 2026"
    assert wording.weekday(date(2026, 12, 8)) == "Tuesday, 8 December 2026"
    said = wording.moment(datetime(2026, 12, 8, 14, 0, tzinfo=UTC), new_york)
    assert said == "Tuesday, 8 December 2026, 09:00 (America/New_York)"


def test_the_zone_decides_the_day() -> None:
    said = wording.moment(datetime(2026, 12, 8, 23, 30, tzinfo=UTC), ZoneInfo("Asia/Tokyo"))

    assert said == "Wednesday, 9 December 2026, 08:30 (Asia/Tokyo)"


def test_lists_are_joined_with_and() -> None:
    assert wording.join_and([]) == ""
    assert wording.join_and(["pay"]) == "pay"
    assert wording.join_and(["pay", "video"]) == "pay and video"
    assert wording.join_and(["title", "pay", "video"]) == "title, pay and video"


@pytest.mark.parametrize(
    ("video", "label"),
    [
        (Video("https://youtu.be/x", "youtube", "x"), "YouTube"),
        (Video("https://vimeo.com/1", "vimeo", "1"), "Vimeo"),
        (Video("https://drive.google.com/file/d/x", "google-drive", "x"), "Google Drive"),
        (Video("https://www.lantern.example/a.mp4", "file", None), "lantern.example"),
        (Video("https://films.example/watch", "other", None), "films.example"),
    ],
)
def test_a_video_says_where_it_is_seen(video: Video, label: str) -> None:
    link = wording.video(video)

    assert (link.label, link.address, link.href) == (label, video.url, video.url)


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//no-scheme.example/x",
        "http://",
        "https://[::1",
        "https://a.example/ b",
        "https://a.example/\nb",
        "java\nscript:alert(1)",
        "",
    ],
)
def test_what_is_no_web_address_is_shown_and_never_linked(address: str) -> None:
    assert weblink.printed(address) is None
    assert wording.video(Video(address, "other", None)).href is None
    assert wording.apply(Apply(url=address)).href is None


def test_an_address_to_write_to_cannot_add_recipients_or_text() -> None:
    link = wording.apply(Apply(email="a@b.example?cc=c@d.example&body=x"))

    assert link.href is not None
    assert not set("?&=") & set(link.href)


def test_a_plus_stays_a_plus_in_a_prepared_mail() -> None:
    link = wording.mail_link("jobs+subscribe@example.org", "subscribe")

    assert link == "mailto:jobs+subscribe@example.org?subject=subscribe"
    assert wording.mail_link("nobody") is None
    assert wording.mail_link("two words@example.org") is None


def test_a_line_stays_a_line() -> None:
    assert wording.one_line("Head\r\nBcc: x@y.example\t\x00Baker\u2028 !") == (
        "Head Bcc: x@y.example Baker !"
    )
    assert wording.one_line("\u202egnp.cod\u202c") == "gnp.cod"
    assert wording.one_line("\ud800") == ""
    assert wording.one_line("👩\u200d🍳 Küche") == "👩\u200d🍳 Küche"


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Head\u200b Ba\u00adker\ufeff", "Head Baker"),  # zero width, soft hyphen, byte order mark
        ("\u202eHead\u202c \u2067Baker\u2069\u200f\u061c", "Head Baker"),  # all that turns round
        ("Head\U000e0041\U000e007f Baker", "Head Baker"),  # tags
        ("\u3164\u115f\u2800\uffa0", ""),  # letters that show nothing
        ("He\u200dad", "Head"),  # a joiner that joins nothing
        ("می\u200cخواهم", "می\u200cخواهم"),  # one that does
        ("e" + "\u0301" * 50, "e" + "\u0301" * 4),  # a pile of marks
        ("Köln, Zürich — “ok”", "Köln, Zürich — “ok”"),
        ("ｆｕｌｌ", "ｆｕｌｌ"),
    ],
)
def test_what_nobody_sees_is_not_there(text: str, seen: str) -> None:
    """Two titles that look the same are the same, and none turns round what stands behind it."""
    assert wording.one_line(text) == seen


@pytest.mark.parametrize(
    ("apply", "label", "href"),
    [
        (
            Apply(email="jobs@lаntern.example"),
            "jobs@xn--lntern-3nf.example",
            "mailto:jobs@xn--lntern-3nf.example",
        ),
        (
            Apply(url="https://lаntern.example/x"),
            "xn--lntern-3nf.example",
            "https://xn--lntern-3nf.example/x",
        ),
        (
            Apply(url="https://bäckerei.example/x"),
            "bäckerei.example",
            "https://xn--bckerei-5wa.example/x",
        ),
    ],
)
def test_a_look_alike_host_looks_like_what_it_is(apply: Apply, label: str, href: str) -> None:
    link = wording.apply(apply)

    assert (link.label, link.href) == (label, href)


def test_paragraphs_part_at_blank_lines_only() -> None:
    assert wording.paragraphs("One\nline.\r\n\r\n \r\nTwo.\n") == ("One line.", "Two.")
    assert wording.paragraphs(" \n\n") == ()


def test_a_cut_falls_between_words_and_shows() -> None:
    assert wording.shorten("Head Baker", 10) == "Head Baker"
    assert wording.shorten("Head Baker at Lantern Loaf", 14) == "Head Baker at…"
    assert wording.shorten("Head Baker at Lantern Loaf", 16) == "Head Baker at…"
    assert wording.shorten("Straßenbahnfahrerin", 10) == "Straßenba…"


@given(st.text(), st.integers(2, 40))
def test_any_text_is_harmless(text: str, room: int) -> None:
    """One line in, one line out, always with a UTF-8, whatever an employer writes."""
    listing = Listing(
        title=text,
        outcomes=(text,),
        video=Video(text, text, None),
        pay=Pay(1, None, text, None),
        apply=Apply(url=text),
    )

    words = wording.words(listing)

    said = (words.title, words.pay or "", *words.outcomes, *wording.paragraphs(text))
    assert all(len(line.splitlines()) == 1 and line.encode() for line in said)
    assert len(wording.shorten(wording.one_line(text), room)) <= room
