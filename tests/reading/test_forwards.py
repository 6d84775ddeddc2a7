"""Letters passed on, by every client in its language: whose they are, and what stands above."""

from __future__ import annotations

import pytest

from mailbot.reading import plain
from mailbot.reading.quotes import Letter, Parted, part
from mailbot.reading.subject import prefixes
from mailbot.reading.whole import read
from mailbot.terms import Author, Kind, Origin

ANN = Author("ann.smith@acme.example", "Ann Smith")
FORWARD = Letter(is_reply=False, is_forward=True, author=ANN)
JO = "Jo Lund <jo@ink.example>"
JOB = "We need an editor.\n\nThe pay is 40k."


def parted(text: str) -> Parted:
    return part(plain.rows(text), FORWARD)


def passed_on(letter: Parted) -> list[str]:
    return [line.text for line in letter.lines if line.origin is Origin.FORWARD and line.text]


ATTRIBUTIONS = {  # Outlook for Mac forwards under an attribution, without quote marks
    "cs": f"Dne 28/10/2026 12:46, {JO} napsal(a):",
    "da": 'D. 28/10/2026 12.46 skrev "Jo Lund" <jo@ink.example>:',
    "de": 'Am 28/10/2026 12:46 schrieb "Jo Lund" <jo@ink.example>:',
    "en": 'On 28/10/2026, 12:46, "Jo Lund" <jo@ink.example> wrote:',
    "es": 'El 28/10/2026 12:46, "Jo Lund" <jo@ink.example> escribió:',
    "fi": f"{JO} kirjoitti 28/10/2026 12.46:",
    "fr": "Le 28/10/2026 12:46, « Jo Lund » <jo@ink.example> a écrit :",
    "hu": "28/10/2026 12:46 időpontban Jo Lund (<jo@ink.example>) ezt írta:",
    "it": 'Il giorno 28/10/26, 12:46 "Jo Lund" <jo@ink.example> ha scritto:',
    "nl": f"Op 28/10/2026 12:46 heeft {JO} geschreven:",
    "no": f"{JO} skrev følgende den 28/10/2026 12:46:",
    "pl": "Dnia 28/10/2026 12:46 „Jo Lund” <jo@ink.example> napisał:",
    "pt": 'Em 28/10/2026 12:46, "Jo Lund" <jo@ink.example> escreveu:',
    "ru": '28/10/2026 12:46 пользователь "Jo Lund" <jo@ink.example> написал:',
    "sk": "28/10/2026 12:46 používateľ Jo Lund (<jo@ink.example>) napísal:",
    "sv": 'Den 28/10/2026 12:46 skrev "Jo Lund" <jo@ink.example> följande:',
    "tr": '"Jo Lund" <jo@ink.example>, 28/10/2026 12:46 tarihinde şunu yazdı:',
    "clock": f"On Tue, Apr 11, 2026 at 10:07 PM {JO} wrote:",
}


@pytest.mark.parametrize("above", ["For your list.", ""])
@pytest.mark.parametrize("attribution", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS.keys())
def test_a_letter_under_an_attribution_is_passed_on(attribution: str, above: str) -> None:
    letter = parted(f"{above}\n\n{attribution}\n\n{JOB}\n")

    assert letter.new_text == above
    assert passed_on(letter) == ["We need an editor.", "The pay is 40k."]
    assert letter.forward is not None
    assert letter.forward.author == Author("jo@ink.example", "Jo Lund")


RULES = {
    "thunderbird sk": "-------- Preposlaná správa --- Forwarded Message --------",
    "thunderbird tr": "-------- İletilen İleti --------",
    "yahoo tr": "----- İletilmiş Mesaj -----",
    "hubspot pl": "---------- Wiadomość przesłana dalej ---------",
    "et": "---------- Edastatud kiri ---------",
}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES.keys())
def test_a_rule_in_any_language_says_forwarded(rule: str) -> None:
    letter = parted(
        f"Look!\n\n{rule}\nFrom: {JO}\nDate: Mon, 1 Jun 2026 16:41\nTo: a@b.example\n\n{JOB}\n"
    )

    assert letter.new_text == "Look!"
    assert passed_on(letter) == ["We need an editor.", "The pay is 40k."]


REPLY_TO = {
    "cs": ("Od", "Datum", "Komu", "Odpověď na"),
    "da": ("Fra", "Dato", "Til", "Svar til"),
    "es": ("De", "Fecha", "Para", "Responder a"),
    "fi": ("Lähettäjä", "Päivämäärä", "Vastaanottaja", "Vastaus"),
    "fr": ("De", "Date", "À", "Répondre à"),
    "it": ("Da", "Data", "A", "Rispondi a"),
    "nl": ("Van", "Datum", "Aan", "Antwoord aan"),
    "pl": ("Od", "Data", "Do", "Odpowiedź-do"),
    "sv": ("Från", "Datum", "Till", "Svara till"),
    "tr": ("Kimden", "Tarih", "Kime", "Yanıt Adresi"),
    "ja": ("送信元", "日付", "送信先", "返信先"),
}


@pytest.mark.parametrize("labels", REPLY_TO.values(), ids=REPLY_TO.keys())
def test_the_address_for_answers_belongs_to_the_header(labels: tuple[str, ...]) -> None:
    sender, sent, to, reply = labels
    block = (
        f"{sender}: {JO}\n{sent}: 26.10.2026 14:25:08\n{to}: a@b.example\n{reply}: <x@y.example>"
    )

    assert passed_on(parted(f"Look!\n\n{block}\n\n{JOB}\n")) == [
        "We need an editor.",
        "The pay is 40k.",
    ]


def test_what_stands_below_a_forward_whose_rule_is_quoted_too_is_new() -> None:
    quoted = f"> Begin forwarded message:\n>\n> From: {JO}\n> Date: 1. August 2026\n> Subject: A job\n>\n> We need an editor."

    letter = parted(f"Hello\n\n{quoted}\n\nPlease list it.\n")

    assert letter.new_text == "Hello\n\nPlease list it."
    assert passed_on(letter) == ["A job", "We need an editor."]


@pytest.mark.parametrize("subject", ["Videresend: Job", "İLT: Job", "Redir.: Job", "Env. : Job"])
def test_a_subject_says_forwarded_in_any_language(subject: str) -> None:
    assert prefixes(subject) == (("forward",), "Job")


def test_an_issue_passed_back_with_a_remark_offers_no_job() -> None:
    raw = (
        b"From: Ines <ines@reader.example>\nTo: jobs@news.example\nSubject: Fwd: Two jobs\n\n"
        b"My father would have loved the one about bees.\n\n---------- Forwarded message ---------\n"
        b"From: Two Good Jobs <jobs@news.example>\nDate: Mon, 2 Nov 2026\nSubject: Two jobs\n"
        b"To: ines@reader.example\n\nWe need a beekeeper at Almenhof, Graz.\nPay: EUR 2,700 a month\n"
    )

    assert read(raw).kind is not Kind.SUBMISSION
    assert read(raw.replace(b"Jobs <jobs@", b"Jobs <other@")).kind is Kind.SUBMISSION
