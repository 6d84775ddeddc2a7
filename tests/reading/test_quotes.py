"""New text out of plain-text letters: quotes, attributions, header blocks, signatures."""

from __future__ import annotations

import pytest

from mailbot.reading import plain, quotes
from mailbot.reading.quotes import Letter, part
from mailbot.reading.subject import prefixes
from mailbot.terms import Author, Mark, Origin

ANN = Author("ann.smith@acme.example", "Ann Smith")
REPLY = Letter(is_reply=True, is_forward=False, author=ANN)
FRESH = Letter(is_reply=False, is_forward=False, author=ANN)
FORWARD = Letter(is_reply=False, is_forward=True, author=ANN)


def new(text: str, letter: Letter = REPLY) -> str:
    return part(plain.rows(text), letter).new_text


ATTRIBUTIONS = {
    "en gmail": "On Mon, May 11, 2026 at 10:03 AM Two Jobs <jobs@two.example> wrote:",
    "en gmail wrapped": "On Mon, May 11, 2026 at 10:03 AM Two Jobs <jobs@two.example>\nwrote:",
    "en apple": "On 2 Jun 2026, at 9:15 AM, Two Jobs <jobs@two.example> wrote:",
    "en yahoo": "On Monday, May 11, 2026 at 10:03:12 AM GMT+2, Two Jobs <jobs@two.example> wrote:",
    "en date first": "2026-05-11 10:03 GMT+02:00 Two Jobs <jobs@two.example>:",
    "de gmail": "Am Mo., 11. Mai 2026 um 10:03 Uhr schrieb Two Jobs <\njobs@two.example>:",
    "de thunderbird": "Am 11.05.26 um 10:03 schrieb Two Jobs:",
    "de apple": "Am 11.05.2026 um 10:03 schrieb Two Jobs <jobs@two.example>:",
    "fr gmail": "Le lun. 11 mai 2026 à 10:03, Two Jobs <jobs@two.example> a écrit :",
    "fr thunderbird": "Le 11/05/2026 à 10:03, Two Jobs a écrit :",
    "es gmail": "El lun, 11 may 2026 a las 10:03, Two Jobs (<jobs@two.example>)\nescribió:",
    "it gmail": "Il giorno lun 11 mag 2026 alle ore 10:03 Two Jobs <jobs@two.example> ha scritto:",
    "pt gmail": "Em seg., 11 de mai. de 2026 às 10:03, Two Jobs <jobs@two.example> escreveu:",
    "pt gmail pt": "Two Jobs <jobs@two.example> escreveu (segunda, 11/05/2026 à(s) 10:03):",
    "nl gmail": "Op ma 11 mei 2026 om 10:03 schreef Two Jobs <jobs@two.example>:",
    "pl gmail": "pon., 11 maj 2026 o 10:03 Two Jobs <jobs@two.example> napisał(a):",
    "pl thunderbird": "W dniu 11.05.2026 o 10:03, Two Jobs pisze:",
    "sv gmail": "Den mån 11 maj 2026 kl 10:03 skrev Two Jobs <jobs@two.example>:",
    "no gmail": "man. 11. mai 2026 kl. 10:03 skrev Two Jobs <jobs@two.example>:",
    "da gmail": "Den man. 11. maj 2026 kl. 10.03 skrev Two Jobs <jobs@two.example>:",
    "fi gmail": "ma 11. toukok. 2026 klo 10.03 Two Jobs (jobs@two.example) kirjoitti:",
    "ru gmail": "пн, 11 мая 2026 г. в 10:03, Two Jobs <jobs@two.example>:",
    "ru yandex": '11.05.2026, 10:03, "Two Jobs" <jobs@two.example>:',
    "ru thunderbird": "11.05.2026 10:03, Two Jobs пишет:",
    "uk gmail": "пн, 11 трав. 2026 р. о 10:03 Two Jobs <jobs@two.example> пише:",
    "cs gmail": "po 11. 5. 2026 v 10:03 odesílatel Two Jobs <jobs@two.example> napsal:",
    "zh gmail": "Two Jobs <jobs@two.example> 于2026年5月11日周一 10:03写道：",
    "zh apple": "在 2026年5月11日，10:03，Two Jobs <jobs@two.example> 写道：",
    "zh-tw gmail": "Two Jobs <jobs@two.example> 於 2026年5月11日 週一 上午10:03寫道：",
    "ja gmail": "2026年5月11日(月) 10:03 Two Jobs <jobs@two.example>:",
    "ja apple": "2026/05/11 10:03、Two Jobs <jobs@two.example>のメール:",
    "zoho": "---- On Mon, 11 May 2026 10:03:12 +0200 Two Jobs <jobs@two.example> wrote ----",
}


@pytest.mark.parametrize("quoted", [True, False], ids=["marked", "unmarked"])
@pytest.mark.parametrize("attribution", ATTRIBUTIONS.values(), ids=ATTRIBUTIONS.keys())
def test_text_above_an_attribution_is_new(attribution: str, quoted: bool) -> None:
    mark = "> " if quoted else ""
    old = f"{mark}What does it pay?\n{mark}Just reply to this mail."

    parted = part(plain.rows(f"The pay is 50k.\n\n{attribution}\n\n{old}\n"), REPLY)

    assert parted.new_text == "The pay is 50k."
    assert "Just reply" in parted.cut_text


def test_what_stands_below_a_quoted_line_knows_it() -> None:
    text = "> What we have:\n> - 12 loaves\n\nDelete.\n\n> - 14 rolls\n\nMake it 15."

    below = part(plain.rows(text), REPLY).typed_below

    assert below == (("Delete.", "- 12 loaves"), ("Make it 15.", "- 14 rolls"))


BLOCKS = {
    "en": "From: Two Jobs <jobs@two.example>\nSent: Monday, May 11, 2026 10:03\nTo: Ann\nSubject: Your job",
    "en bold": "*From:* Two Jobs <jobs@two.example>\n*Sent:* Monday, May 11, 2026 10:03\n*To:* Ann\n*Subject:* Your job",
    "de": "Von: Two Jobs <jobs@two.example>\nGesendet: Montag, 11. Mai 2026 10:03\nAn: Ann\nBetreff: Your job",
    "fr": "De : Two Jobs <jobs@two.example>\nEnvoyé : lundi 11 mai 2026 10:03\nÀ : Ann\nObjet : Your job",
    "es": "De: Two Jobs <jobs@two.example>\nEnviado el: lunes, 11 de mayo de 2026 10:03\nPara: Ann\nAsunto: Your job",
    "it": "Da: Two Jobs <jobs@two.example>\nInviato: lunedì 11 maggio 2026 10:03\nA: Ann\nOggetto: Your job",
    "pt": "De: Two Jobs <jobs@two.example>\nEnviado: segunda-feira, 11 de maio de 2026 10:03\nPara: Ann\nAssunto: Your job",
    "nl": "Van: Two Jobs <jobs@two.example>\nVerzonden: maandag 11 mei 2026 10:03\nAan: Ann\nOnderwerp: Your job",
    "pl": "Od: Two Jobs <jobs@two.example>\nWysłano: poniedziałek, 11 maja 2026 10:03\nDo: Ann\nTemat: Your job",
    "sv": "Från: Two Jobs <jobs@two.example>\nSkickat: den 11 maj 2026 10:03\nTill: Ann\nÄmne: Your job",
    "no": "Fra: Two Jobs <jobs@two.example>\nSendt: mandag 11. mai 2026 10:03\nTil: Ann\nEmne: Your job",
    "fi": "Lähettäjä: Two Jobs <jobs@two.example>\nLähetetty: maanantai 11. toukokuuta 2026 10:03\nVastaanottaja: Ann\nAihe: Your job",
    "ru": "От: Two Jobs <jobs@two.example>\nОтправлено: понедельник, 11 мая 2026 г. 10:03\nКому: Ann\nТема: Your job",
    "uk": "Від: Two Jobs <jobs@two.example>\nНадіслано: понеділок, 11 травня 2026 р. 10:03\nКому: Ann\nТема: Your job",
    "cs": "Od: Two Jobs <jobs@two.example>\nOdesláno: pondělí 11. května 2026 10:03\nKomu: Ann\nPředmět: Your job",
    "zh": "发件人: Two Jobs <jobs@two.example>\n发送时间: 2026年5月11日 10:03\n收件人: Ann\n主题: Your job",
    "ja": "差出人: Two Jobs <jobs@two.example>\n送信日時: 2026年5月11日 10:03\n宛先: Ann\n件名: Your job",
    "original": "-----Original Message-----\nFrom: Two Jobs\nSent: Monday\nTo: Ann\nSubject: Your job",
    "ursprüngliche": "-----Ursprüngliche Nachricht-----\nVon: Two Jobs\nGesendet: Montag\nAn: Ann\nBetreff: Your job",
    "android": "-------- Original message --------\nFrom: Two Jobs <jobs@two.example>\nDate: 11/05/2026 10:03 (GMT+01:00)\nTo: Ann\nSubject: Your job",
    "underscores": "________________________________\nFrom: Two Jobs <jobs@two.example>\nSent: Monday, May 11, 2026 10:03\nTo: Ann\nSubject: Your job",
    "one line": "From: Two Jobs <jobs@two.example> Sent: Monday, May 11, 2026 10:03 To: Ann Subject: Your job",
}


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS.keys())
def test_a_header_block_ends_the_new_text(block: str) -> None:
    text = f"The pay is 50k.\n\n{block}\n\nWhat does it pay?\nA video, please.\n"

    assert new(text) == "The pay is 50k."


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS.keys())
def test_the_same_block_under_a_forward_subject_is_passed_on(block: str) -> None:
    text = f"For your list.\n\n{block}\n\nWe need a baker.\n"

    parted = part(plain.rows(text), FORWARD)

    assert parted.new_text == "For your list."
    assert [line.text for line in parted.lines if line.origin is Origin.FORWARD and line.text] == [
        "Your job",
        "We need a baker.",
    ]
    assert parted.forward is not None


@pytest.mark.parametrize(
    "rule",
    [
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "-------- Weitergeleitete Nachricht --------",
        "Anfang der weitergeleiteten Nachricht:",
        "---------- Message transféré ---------",
        "Début du message réexpédié :",
        "---------- Mensaje reenviado ---------",
        "-------- Messaggio inoltrato --------",
        "---------- 转发的邮件 ---------",
    ],
)
def test_a_forward_says_so_itself(rule: str) -> None:
    text = f"My cousin's job.\n\n{rule}\nFrom: Hannah Okafor <hannah@ink.example>\nDate: Mon, Jun 15, 2026 at 4:41 PM\nSubject: the job\nTo: Ann\n\nWe need an editor.\n"

    parted = part(plain.rows(text), FRESH)

    assert parted.new_text == "My cousin's job."
    assert parted.forward is not None
    assert parted.forward.author == Author("hannah@ink.example", "Hannah Okafor")
    assert not parted.forward.on_behalf


def test_a_forwarder_who_speaks_for_the_employer() -> None:
    text = "I send this on behalf of my boss.\n\nBegin forwarded message:\n\nFrom: Bo <bo@acme.example>\nSubject: job\n\nWe need an editor."

    forward = part(plain.rows(text), FRESH).forward

    assert forward is not None
    assert forward.on_behalf


def test_answers_between_the_lines_know_their_question() -> None:
    text = (
        "Hi, see below.\n\nOn 11 May 2026 at 10:03, Two Jobs <jobs@two.example> wrote:\n"
        "> Hi Ann,\n>\n> 1. What does it\n> pay?\n\n50k\n\n> 2. Until when?\n\n1 June\n\n> Two Jobs\n"
    )

    lines = [(line.text, line.asked) for line in part(plain.rows(text), REPLY).lines if line.text]

    assert lines == [
        ("Hi, see below.", ""),
        ("50k", "What does it pay?"),
        ("1 June", "Until when?"),
    ]


def test_answers_numbered_like_the_questions_below_know_them() -> None:
    quote = "\n\nFrom: Two Jobs <jobs@two.example>\nSent: 1 May 2026 11:20\nTo: a@b.example\nSubject: draft\n\n1. What does it pay?\n2. May they have another job?\n"
    text = "Hi,\n\n1. 50k\n2. No, sorry" + quote

    lines = [(line.text, line.asked) for line in part(plain.rows(text), REPLY).lines if line.text]

    assert lines == [
        ("Hi,", ""),
        ("50k", "What does it pay?"),
        ("No, sorry", "May they have another job?"),
    ]


POINTS = "\n\nFrom: Two Jobs <jobs@two.example>\nSent: 1 May 2026 11:20\nTo: a@b.example\nSubject: draft\n\nHello,\n\n1. {}\n\n{}\n\n2. {}\n\n{}\n\nTwo Jobs\n"


@pytest.mark.parametrize(
    ("above", "points"),
    [
        ("My answers are below.", ("The pay", "52k", "The results", "No returns")),
        ("Antworten unten", ("Das Gehalt", "3.400 brutto", "Das Ziel", "Keine Rückläufer")),
        ("Mes réponses ci-dessous", ("Le salaire", "2 400 €", "Les résultats", "Zéro retour")),
    ],
)
def test_answers_between_numbered_points_are_kept(above: str, points: tuple[str, ...]) -> None:
    lines = part(plain.rows(above + POINTS.format(*points)), REPLY).lines

    assert [(line.text, line.asked) for line in lines if line.text] == [
        (above, ""),
        (points[1], points[0]),
        (points[3], points[2]),
    ]


@pytest.mark.parametrize("above", ["See below, may I hear more about this one.", ""])
def test_what_stands_between_the_jobs_of_an_issue_is_no_answer(above: str) -> None:
    issue = POINTS.format("Orchard manager", "30 tonnes", "Payroll clerk", "No late wages")

    assert new(above + issue) == above


def test_a_list_of_results_above_numbered_questions_answers_none() -> None:
    quote = "\n\n> 1. What will be different?\n> 2. What does it pay?\n"
    text = "Results:\n1. 80% in 48 hours\n2. 4 pass the exam" + quote

    assert not any(line.asked for line in part(plain.rows(text), REPLY).lines)


def test_an_answer_below_the_quote_is_new() -> None:
    text = "On 2 Jun 2026, at 9:15 AM, Two Jobs <jobs@two.example> wrote:\n\n> A video?\n> Two Jobs\n\nHere: https://youtu.be/abc\n"

    assert new(text) == "Here: https://youtu.be/abc"


def test_lines_are_not_joined_because_those_quoted_are_long() -> None:
    above = "The film is at the same place as that of the other one, I think"
    quote = f"{ATTRIBUTIONS['de gmail']}\n> {above}\n> {above}\n"

    assert new(f"{above}\nstop\n\n{quote}") == f"{above}\nstop"


def test_our_marker_is_enough_to_know_our_own_letter() -> None:
    text = f"50k\n\nunknown client speaks\n{quotes.MARKER}\n\nHi Ann,\nWhat does it pay?\n"

    assert new(text).startswith("50k")
    assert "Hi Ann" not in new(text)


def test_typed_signs_are_bullets_in_a_fresh_mail() -> None:
    parted = part(
        plain.rows("Measured by\n> trucks gone by 04:30\n> no damages\n\nPay: 50k"), FRESH
    )

    assert [line.text for line in parted.lines if line.mark is Mark.BULLET] == [
        "trucks gone by 04:30",
        "no damages",
    ]
    assert "trucks gone" in parted.new_text


@pytest.mark.parametrize(
    "body",
    [
        "From: January 2027\nTo: March 2027\nPay: 50k",
        "On Monday our chef wrote: nobody waits.\nPay: 50k",
        "Where: Pittsburgh\nDate: 1 June\nPay: 50k",
        "Best results in the county: 40% more.\nPay: 50k",
        "Thanks to her, we sold 40% more.\nPay: 50k",
        "Results\n-- sub bullet one\n-- sub bullet two\nPay: 50k a year, all in",
    ],
)
def test_a_job_is_not_cut_for_looking_like_a_letter(body: str) -> None:
    assert "50k" in new(body, FRESH)
    assert new(body, FRESH).startswith(body[:12])


@pytest.mark.parametrize(
    "signature",
    [
        "Best,\nAnn",
        "Best, Ann",
        "Thanks,\nAnn Smith",
        "Ann",
        "Ann Smith | Acme",
        "-- \nAnn Smith\nAcme",
        "--\nAnn Smith\nAcme",
        "Kind regards,\n\nAnn Smith\nHead of Repair\nT +1 555 010 0142",
        "Mit freundlichen Grüßen\n\nAnn Smith",
        "Cordialement,\nAnn",
        "Un saludo,\nAnn",
        "Cordiali saluti\nAnn",
        "Com os melhores cumprimentos,\nAnn",
        "Met vriendelijke groet,\nAnn",
        "Pozdrawiam\nAnn",
        "Med vänliga hälsningar\nAnn",
        "Ystävällisin terveisin\nAnn",
        "С уважением,\nAnn",
        "З повагою,\nAnn",
        "S pozdravem\nAnn",
        "よろしくお願いいたします。\nAnn",
        "此致\n敬礼\nAnn",
        "Many thanks in advance and best wishes\nAnn",
        "Viele Grüße aus Köln\nAnn",
        "Greetings from Berlin,\nAnn",
        "Sent from my iPhone",
        "Von meinem iPhone gesendet",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Inviato da iPhone",
        "Verstuurd vanaf mijn iPhone",
        "Get Outlook for iOS<https://aka.ms/o0ukef>",
        "iPhoneから送信",
        "发自我的iPhone",
        "This email and any attachments are confidential and intended solely for the addressee.",
    ],
)
def test_a_signature_is_not_new_text(signature: str) -> None:
    assert new(f"The pay is 50k a year.\n\n{signature}\n") == "The pay is 50k a year."


@pytest.mark.parametrize(
    "text",
    [
        "Rosa",
        "Remote",
        "Thanks!",
        "yes",
        "Thank you, that is all.",
        "Best video ever: https://youtu.be/x",
    ],
)
def test_what_is_all_there_is_stays(text: str) -> None:
    assert (
        new(text, Letter(is_reply=True, is_forward=False, author=Author("rosa@a.example", "Rosa")))
        == text
    )


@pytest.mark.parametrize(
    "banner",
    [
        "[EXTERNAL]",
        "CAUTION: This email originated from outside of the organization. Do not click links or open attachments.",
        "ACHTUNG: Diese E-Mail kommt von extern.",
        "You don't often get email from ann@acme.example. Learn why this is important",
    ],
)
def test_a_gateway_banner_is_not_the_persons(banner: str) -> None:
    assert new(f"{banner}\n\nThe pay is 50k.", FRESH) == "The pay is 50k."


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("AW: WG: [EXTERN] Stelle", (("reply", "forward"), "Stelle")),
        ("回复：职位", (("reply",), "职位")),
        ("Re[2]: Fwd: job", (("reply", "forward"), "job")),
        ("TR : Offre", (("forward",), "Offre")),
        ("Baker: at night", ((), "Baker: at night")),
    ],
)
def test_subject_prefixes(subject: str, expected: tuple[tuple[str, ...], str]) -> None:
    assert prefixes(subject) == expected


OLD = "On Mon, Jul 6, 2026 at 10:00, Jobs <jobs@two.example> wrote:\n> old"


@pytest.mark.parametrize(
    "said",
    [
        "PS: the salary is 50000, not 40000!",
        "P.S. Please wait until Friday",
        "NB do not publish before Friday",
        "Nachtrag: das Gehalt ist 50000.",
        "PD: el sueldo es de 50000.",
        "Dimenticavo: lo stipendio è di 50000.",
        "O ja, het salaris is 50000.",
        "I nearly left this out: you may also print my number.",
        "Wenn Sie noch Fragen haben, rufen Sie mich bitte an.",
    ],
)
@pytest.mark.parametrize("end", ["Best regards\nAnn", "Cheers, Ann", "Sent from my iPhone"])
def test_what_is_said_below_a_name_is_kept(said: str, end: str) -> None:
    assert new(f"yes please.\n\n{end}\n\n{said}\n\n{OLD}\n") == f"yes please.\n\n{said}"


def test_an_afterthought_below_a_signature_is_kept_and_its_slogan_is_not() -> None:
    signed = "yes please.\n\n-- \nAnn\nWe mend what you throw away."

    assert new(signed) == "yes please."
    assert new(f"{signed}\n\nPS: wait until Friday\n") == "yes please.\n\nPS: wait until Friday"


@pytest.mark.parametrize(
    ("above", "attribution"),
    [
        ("Yes, publish it. ", "On Mon, Jul 6, 2026 at 10:00, Jobs <j@two.example> wrote:"),
        ("Yes.\nOn Tuesday it starts.\n", "On Mon, Jul 6, 2026 at 10:00, Jobs wrote:"),
        ("On Monday we hire, at 20 EUR.\n", "On Mon, Jul 6, 2026 at 10:00, J <j@t.example> wrote:"),
        ("Ja bitte. ", "Am Mo., 6. Juli 2026 um 10:00 Uhr schrieb Jobs <j@two.example>:"),
        ("On prend le poste.\n", "Le mar. 30 avr. 2024 à 11:53, Jobs <j@two.example> a écrit :"),
        ("Sì. ", "Il giorno lun 6 lug 2026 alle ore 10:00 Jobs <j@two.example> ha scritto:"),
        ("Sí, publicadlo. ", "El lun, 6 jul 2026 a las 10:00, Jobs (<j@two.example>) escribió:"),
    ],
)
def test_an_attribution_takes_no_words_of_the_writer_with_it(above: str, attribution: str) -> None:
    assert new(f"{above}{attribution}\n> old\n") == above.strip()


@pytest.mark.parametrize(
    "text",
    [
        "Sent from my desk, which is much easier than my phone.",
        "Sent from my phone so please excuse the typos, the salary is 50000.",
        "Gesendet von unterwegs, das Gehalt ist 50000.",
    ],
)
def test_a_sentence_that_begins_like_a_device_line_is_kept(text: str) -> None:
    assert new(f"Yes.\n\n{text}\n") == f"Yes.\n\n{text}"


@pytest.mark.parametrize(
    "text",
    [
        "Sent from my iPhone, please excuse typos",
        "Von meinem iPhone gesendet, bitte entschuldigen Sie Tippfehler",
        "Sent from my Galaxy S22 - excuse brevity",
        "Enviado desde mi iPhone",
    ],
)
def test_a_device_line_may_excuse_itself(text: str) -> None:
    assert new(f"Yes, publish it.\n\n{text}\n") == "Yes, publish it."


def test_what_stands_below_a_marked_forward_is_new() -> None:
    forwarded = (
        "> From: Bo <bo@acme.example>\n> Date: 1 May 2026\n> Subject: Baker\n>\n> We seek one"
    )

    parted = part(
        plain.rows(f"Hello\n\nBegin forwarded message:\n\n{forwarded}\n\nPlease print it.\n"),
        FORWARD,
    )

    assert parted.new_text.split() == ["Hello", "Please", "print", "it."]
    assert parted.forward is not None


def test_a_link_in_angle_brackets_is_seen_and_an_anchor_shows_its_text() -> None:
    assert new("Apply at <https://a.example/x> or <https://b.example/y>.", FRESH) == (
        "Apply at https://a.example/x or https://b.example/y."
    )
    assert new("Apply here<https://a.example/x> now.", FRESH) == "Apply here now."
    assert new("See www.a.example <https://www.a.example/>", FRESH) == "See www.a.example"


def test_a_programmers_name_keeps_its_underscores() -> None:
    (line,) = part(plain.rows("Call __init__ and __Really Soon__"), FRESH).lines

    assert line.text == "Call __init__ and Really Soon"


@pytest.mark.parametrize(
    "card",
    [
        "Karen Green\nGraphic Designer\nTel: +44 20 7946 0000\nkaren@acme.example",
        "Jo Ray | Founder\nwww.acme.example\nT +31 6 2222 2222",
        "-Ann",
        "/A",
        "_______________\ncooks mailing list\nhttps://lists.example/listinfo/cooks",
        "Med venlig hilsen / Kind regards\nAnn",
    ],
)
def test_a_card_a_dash_and_a_list_end_the_letter(card: str) -> None:
    assert new(f"We can pay 50k for it.\n\n{card}\n") == "We can pay 50k for it."
