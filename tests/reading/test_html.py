"""What a reader sees of HTML, and what clients say with their containers."""

from __future__ import annotations

import pytest

from mailbot.reading import html
from mailbot.reading.quotes import Letter, part
from mailbot.terms import Author, Mark, Origin

REPLY = Letter(is_reply=True, is_forward=False, author=Author("ann@acme.example", "Ann Smith"))


def seen(page: str) -> list[str]:
    return [row.text for row in html.rows(page) if row.text]


def new(page: str) -> str:
    return part(html.rows(page), REPLY).new_text


@pytest.mark.parametrize(
    "style",
    [
        "display:none",
        "DISPLAY: none !important",
        "visibility:hidden",
        "font-size:0",
        "font-size:1px;line-height:1px",
        "max-height:0px;overflow:hidden",
        "height:0;overflow:hidden",
        "opacity:0",
        "mso-hide:all",
        "color:#ffffff",
        "position:absolute;left:-9999px",
    ],
)
def test_what_is_hidden_is_not_read(style: str) -> None:
    assert seen(f'<div style="{style}">subscribe now</div><p>Hello</p>') == ["Hello"]


def test_white_on_a_button_is_seen() -> None:
    page = '<td style="background:#005"><a style="color:#fff" href="https://v.example/1">Watch</a></td>'
    (row,) = [row for row in html.rows(f"<table><tr>{page}</tr></table>") if row.text]

    assert (row.text, row.links) == ("Watch", ("https://v.example/1",))


def test_head_script_style_and_comments_are_not_read() -> None:
    page = "<head><title>t</title><style>p{}</style></head><body><script>x</script><!-- c -->ok"
    assert seen(page) == ["ok"]


def test_lists_are_bullets_and_bold_lines_headings() -> None:
    page = "<p><b>Results</b></p><ul><li>one</li><li><p>two</p></li></ul><ol><li>three</li></ol><div>• four</div><h2>Pay</h2>"
    rows = [(row.mark, row.bullet, row.text) for row in html.rows(page) if row.text]

    assert rows == [
        (Mark.HEADING, "", "Results"),
        (Mark.BULLET, "-", "one"),
        (Mark.BULLET, "-", "two"),
        (Mark.BULLET, "1.", "three"),
        (Mark.BULLET, "•", "four"),
        (Mark.HEADING, "", "Pay"),
    ]


def test_words_own_bullets() -> None:
    page = '<p class="MsoListParagraph"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp; </span></span>Sold out</p>'
    (row,) = html.rows(page)

    assert (row.mark, row.text) == (Mark.BULLET, "Sold out")


@pytest.mark.parametrize(
    "page",
    [
        "One<br>\n&nbsp;<br>\nTwo",
        "<div>One</div><div>&nbsp;</div><div>Two</div>",
        "<p style='margin:0'>One</p><p style='margin:0'><o:p>&nbsp;</o:p></p><div>Two</div>",
    ],
)
def test_a_line_with_a_hard_space_alone_is_an_empty_one(page: str) -> None:
    assert [row.text for row in html.rows(page)] == ["One", "", "Two"]


def test_a_two_column_table_is_labels_and_values() -> None:
    page = "<table><tr><th>Title</th><td>Baker</td></tr><tr><td>Results</td><td>one<br>two</td></tr></table>"
    rows = html.rows(page)

    assert [(row.mark, row.text) for row in rows if row.text] == [
        (Mark.CELL, "Title\tBaker"),
        (Mark.CELL, "Results\tone"),
        (Mark.CELL, "\ttwo"),
    ]


def test_layout_tables_are_no_tables() -> None:
    inner = "<table><tr><td>Hello</td></tr><tr><td><table><tr><td>We need a baker.</td></tr></table></td></tr></table>"
    rows = [row for row in html.rows(f"<table><tr><td>{inner}</td></tr></table>") if row.text]

    assert [(row.mark, row.text) for row in rows] == [
        (Mark.PLAIN, "Hello"),
        (Mark.PLAIN, "We need a baker."),
    ]


def test_line_ends_of_the_source_are_no_line_ends() -> None:
    assert seen("<p>one\r\n   two<br>three</p><pre>four\nfive</pre>") == [
        "one two",
        "three",
        "four",
        "five",
    ]


QUOTE = "Hi Ann, what does it pay? Reply to this mail."
CLIENTS = {
    "gmail": f'<div class="gmail_quote"><div class="gmail_attr">5月 wrote nothing we know</div><blockquote class="gmail_quote">{QUOTE}</blockquote></div>',
    "apple": f'<blockquote type="cite"><div>On 2 Jun 2026, Two Jobs &lt;j@two.example&gt; wrote:</div><div>{QUOTE}</div></blockquote>',
    "outlook web": f'<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Two Jobs<br><b>Sent:</b> Monday<br><b>To:</b> Ann<br><b>Subject:</b> Job</div><div>{QUOTE}</div>',
    "outlook web in a language we do not know": f'<div id="x_divRplyFwdMsg"><b>Saatja:</b> Two Jobs<br><b>Saadetud:</b> esmaspäev</div><div>{QUOTE}</div>',
    "outlook word": f'<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>From:</b> Two &lt;j@two.example&gt;<br><b>Sent:</b> Monday, 10 August 2026 11:00<br><b>To:</b> Ann<br><b>Subject:</b> Job</p></div><p class="MsoNormal">{QUOTE}</p>',
    "outlook mac": f'<div id="mail-editor-reference-message-container"><p><b>From: </b>Two Jobs &lt;j@two.example&gt;<br><b>Date: </b>Monday, 10 August 2026 at 11:00<br><b>To: </b>Ann<br><b>Subject: </b>Job</p><p>{QUOTE}</p></div>',
    "yahoo": f'<div class="yahoo_quoted"><div>On Monday, May 11, 2026, 10:03 AM, Two &lt;j@two.example&gt; wrote:</div><div>{QUOTE}</div></div>',
    "thunderbird": f'<div class="moz-cite-prefix">Am 11.05.26 um 10:03 schrieb Two Jobs:<br></div><blockquote type="cite">{QUOTE}</blockquote>',
    "proton": f'<div class="protonmail_quote">On Monday, May 11th, 2026 at 10:03 AM, Two &lt;j@two.example&gt; wrote:<br><blockquote class="protonmail_quote">{QUOTE}</blockquote></div>',
    "zimbra": f'<hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>From: </b>"Two" &lt;j@two.example&gt;<br><b>To: </b>"Ann"<br><b>Sent: </b>Monday, May 11, 2026 10:03:00 AM<br><b>Subject: </b>Job</div><div>{QUOTE}</div>',
    "zoho": f'<div class="zmail_extra"><br>---- On Mon, 11 May 2026 10:03:12 +0200 <b>Two &lt;j@two.example&gt;</b> wrote ----<br><blockquote>{QUOTE}</blockquote></div>',
    "gmx": f'<div name="quote" style="border-left:2px solid"><div><b>Gesendet:</b> Montag<br><b>Von:</b> Two</div><div name="quoted-content">{QUOTE}</div></div>',
    "mail.ru": f'<br>Понедельник, 11 мая 2026, 10:03 +03:00 от Two &lt;j@two.example&gt;:<br><blockquote style="border-left:1px solid #0857A6">{QUOTE}</blockquote>',
    "spark": f'<div name="messageReplySection">On 11 May 2026, 10:03 +0200, Two &lt;j@two.example&gt;, wrote:<br><blockquote type="cite">{QUOTE}</blockquote></div>',
    "samsung": f'<div id="composer_signature">Sent from my Galaxy</div><div>-------- Original message --------</div><div>From: Two &lt;j@two.example&gt;</div><div>Date: 11/05/2026 10:03 (GMT+01:00)</div><div>To: Ann</div><div>Subject: Job</div><div>{QUOTE}</div>',
    "qq": f'<div>------------------&nbsp;原始邮件&nbsp;------------------</div><div><b>发件人:</b> "Two" &lt;j@two.example&gt;;</div><div><b>发送时间:</b> 2026年5月11日 10:03</div><div><b>收件人:</b> "Ann";</div><div><b>主题:</b> Job</div><div>{QUOTE}</div>',
}


@pytest.mark.parametrize("quote", CLIENTS.values(), ids=CLIENTS.keys())
def test_each_clients_quote_is_cut(quote: str) -> None:
    assert (
        new(f"<html><body><div>The pay is 50k.</div><br>{quote}</body></html>") == "The pay is 50k."
    )


def test_answers_between_blockquotes_are_kept() -> None:
    page = (
        '<div>See below.</div><div class="gmail_quote"><div class="gmail_attr">On Mon, Two wrote:</div>'
        '<blockquote class="gmail_quote">1. What does it pay?</blockquote><div>50k</div>'
        '<blockquote class="gmail_quote">2. Until when?</blockquote><div>1 June</div></div>'
    )
    lines = [(line.text, line.asked) for line in part(html.rows(page), REPLY).lines if line.text]

    assert lines == [("See below.", ""), ("50k", "What does it pay?"), ("1 June", "Until when?")]


BELOW = '<div style="border-top:solid #E1E1E1 1.0pt"><b>From:</b> Two &lt;j@two.example&gt;<br><b>Sent:</b> Monday, 10 August 2026<br><b>To:</b> Ann<br><b>Subject:</b> Job</div>'


def test_answers_in_colour_are_kept() -> None:
    page = f'<p>Answers in red.</p>{BELOW}<p>What does it pay?</p><p><font color="red">50k</font></p><p>Until when?</p><p><span style="color:rgb(200, 0, 0)">1 June</span></p><p>Two Jobs</p>'
    lines = [(line.text, line.asked) for line in part(html.rows(page), REPLY).lines if line.text]

    assert lines == [
        ("Answers in red.", ""),
        ("50k", "What does it pay?"),
        ("1 June", "Until when?"),
    ]


@pytest.mark.parametrize(
    ("above", "colour", "asked"),
    [
        ("My replies are in blue.", "#0070C0", ("The pay", "The results")),
        ("Antworten in Rot.", "red", ("Das Gehalt", "Was erreicht werden soll")),
        ("Mes réponses en vert ci-dessous", "#00B050", ("Le salaire", "Les résultats")),
        ("Risposte in rosso", "rgb(192,0,0)", ("La paga", "I risultati")),
        ("Antwoorden in het rood hieronder", "#C00000", ("Het loon", "De resultaten")),
    ],
)
def test_answers_in_colour_know_the_numbered_point_above(
    above: str, colour: str, asked: tuple[str, str]
) -> None:
    pay, results = asked
    page = f'<p>{above}</p>{BELOW}<p>1. {pay}</p><p style="color:{colour}">50k</p><p>2. {results}</p><p style="color:{colour}">No complaints</p><p>Two Jobs</p>'

    lines = [line for line in part(html.rows(page), REPLY).lines if line.text]

    assert [(line.text, line.asked) for line in lines] == [
        (above, ""),
        ("50k", pay),
        ("No complaints", results),
    ]


def test_a_list_goes_on_with_the_number_it_says() -> None:
    page = "<ol><li>bread</li></ol><p></p><ol start='2'><li>cake</li></ol><ol start='x'><li>tea</li></ol>"

    assert [row.shown for row in html.rows(page) if row.text] == ["1. bread", "2. cake", "1. tea"]


def test_colours_of_a_quoted_issue_are_no_answers() -> None:
    page = f'<p>Please take me off.</p>{BELOW}<p>Hello,</p><h1 style="color:#b00020">Head of Repair</h1><p>USD 85,000 a year</p><p>Where to apply</p>'

    assert new(page) == "Please take me off."


def test_a_signature_container_is_signature() -> None:
    page = '<div>The pay is 50k.</div><div class="gmail_signature">Bob Builder<br>Acme</div>'
    lines = part(html.rows(page), REPLY).lines

    assert [line.text for line in lines if line.origin is Origin.SIGNATURE] == [
        "Bob Builder",
        "Acme",
    ]


@pytest.mark.parametrize("tag", ["div", "blockquote", "span", "table><tr><td", "b", "ul><li"])
def test_depth_costs_neither_recursion_nor_text(tag: str) -> None:
    assert "bottom" in " ".join(seen(f"<{tag}>" * 5000 + "bottom"))


@pytest.mark.parametrize("tag", ["<p {}>", "<p title='>' {}>", '<p title="<" {}', "<p/{}>"])
def test_an_element_with_thousands_of_attributes_is_not_parsed(tag: str) -> None:
    crowd = " ".join(f"a{number}=b" for number in range(3_000))
    assert html._crowded(f"<p>hello</p>{tag.format(crowd)}")


def test_a_picture_inside_the_page_is_no_crowd() -> None:
    page = f'<p>hello</p><img alt="" src="data:image/png;base64,{"AA/B+" * 9_000}"><p>there</p>'
    assert [row.text for row in html.rows(page) if not row.blank] == ["hello", "there"]
