"""Where applications go, as people say it in seven languages."""

import pytest

from fact_letters import Read
from mailbot.terms import Line

SAID = [
    ("Ring the bakery or email.", "anna@post.example"),
    ("Text me on 07700 900461, email works too.", "anna@post.example"),
    ("Apply by email before 3 May.", "anna@post.example"),
    ("Interested persons may mail their two-page CV to me.", "anna@post.example"),
    ("Please email your resume in plain text.", "anna@post.example"),
    ("Letters to the undersigned.", "anna@post.example"),
    ("Application by hand or to this e-mail.", "anna@post.example"),
    ("Komm einfach vorbei oder schreib eine Mail.", "anna@post.example"),
    ("Bewerben bitte nur per Mail.", "anna@post.example"),
    ("Meldet euch bis 3. Mai bei mir.", "anna@post.example"),
    ("Bewerbung bitte schicken an die Unterzeichnerin, gern auch per Mail.", "anna@post.example"),
    ("Téléphonez au garage ou par mail.", "anna@post.example"),
    ("Candidatures par courriel, avant le 4 mai.", "anna@post.example"),
    ("Pasen por la tienda o manden un correo.", "anna@post.example"),
    ("Si os interesa, escribid aquí.", "anna@post.example"),
    ("Liguem ou mandem email pra cá.", "anna@post.example"),
    ("Venite in bottega oppure scrivete.", "anna@post.example"),
    ("Bellen of mailen mag.", "anna@post.example"),
    ("Mail je verhaal naar mij, graag voor 4 mei.", "anna@post.example"),
    ("Sollicitaties aan ondergetekende.", "anna@post.example"),
    ("Ring eller maila.", "anna@post.example"),
    ("Søknad sendes meg innen 4. mai.", "anna@post.example"),
    ("Anyone interested replies to this.", "anna@post.example"),
    ("Keen? Just mail me back.", "anna@post.example"),
    ("Wie zin heeft: mail maar terug.", "anna@post.example"),
    ("Schreiben Sie einfach zurück.", "anna@post.example"),
    ("Proszę odpowiadać na ten adres.", "anna@post.example"),
    ("Tell them to write to x@a.example please.", "x@a.example"),
    ("Letters to x@a.example, please no phone calls.", "x@a.example"),
    ("Just answer me.", "anna@post.example"),
    ("Just hit reply.", "anna@post.example"),
    ("Get in touch with me.", "anna@post.example"),
    ("Portfolios to x@a.example before Easter.", "x@a.example"),
    ("jobs@a.example", "jobs@a.example"),
    ("A reply to this is enough.", "anna@post.example"),
    ("A reply is enough.", "anna@post.example"),
    ("x@a.example, by the 20th of May", "x@a.example"),
    ("CVs straight to me, please.", "anna@post.example"),
    ("Send a few lines to x@a.example.", "x@a.example"),
    ("Melde Dich einfach bei mir, am besten bis Mitte Oktober.", "anna@post.example"),
    ("Einfach antworten.", "anna@post.example"),
    ("Unterlagen an mich, bitte.", "anna@post.example"),
    ("Arbeitsproben an x@a.example.", "x@a.example"),
    ("Eine Antwort auf diese Mail genügt.", "anna@post.example"),
    ("Zuschriften unter x@a.example", "x@a.example"),
    ("Schreibt einfach an x@a.example.", "x@a.example"),
    ("Pour postuler, on m'écrit.", "anna@post.example"),
    ("Faites-moi signe.", "anna@post.example"),
    ("Quelques lignes à x@a.example suffisent.", "x@a.example"),
    ("Répondez simplement à ce message.", "anna@post.example"),
    ("Lettres à x@a.example", "x@a.example"),
    ("Il suffit de me répondre.", "anna@post.example"),
    ("Basta con responder a este correo.", "anna@post.example"),
    ("Que me escriban.", "anna@post.example"),
    ("Una carta a x@a.example y listo.", "x@a.example"),
    ("Contestad a este correo.", "anna@post.example"),
    ("Mandadme el currículum.", "anna@post.example"),
    ("é só responder esse email", "anna@post.example"),
    ("Basta responder.", "anna@post.example"),
    ("Falem comigo.", "anna@post.example"),
    ("Cartas para x@a.example", "x@a.example"),
    ("Me mandem o currículo.", "anna@post.example"),
    ("Scrivete a me, entro il 15 gennaio 2027.", "anna@post.example"),
    ("Basta rispondere.", "anna@post.example"),
    ("Fatevi vivi.", "anna@post.example"),
    ("Due righe a x@a.example.", "x@a.example"),
    ("Rispondete a questa mail.", "anna@post.example"),
    ("Antwoord gewoon op deze mail.", "anna@post.example"),
    ("Meld je gewoon bij mij.", "anna@post.example"),
    ("Brieven naar x@a.example", "x@a.example"),
    ("Sollicitaties mogen naar mij.", "anna@post.example"),
    ("Reageren? Gewoon antwoorden volstaat.", "anna@post.example"),
    ("Zgłoszenia do 15 stycznia na adres praca@a.example", "praca@a.example"),
    ("Zgłoszenia na adres x@a.example", "x@a.example"),
    ("Send me a mail.", "anna@post.example"),
    ("Interested people can contact me directly.", "anna@post.example"),
    ("Anyone who fancies it: x@a.example", "x@a.example"),
    ("Best to write to x@a.example", "x@a.example"),
    ("If this is you, x@a.example", "x@a.example"),
    ("Say hello at x@a.example.", "x@a.example"),
    ("Reach us under x@a.example", "x@a.example"),
    ("To apply, fill in https://a.example/form", "https://a.example/form"),
    ("All details and the form: https://a.example/jobs/baker", "https://a.example/jobs/baker"),
    ("Apply on our careers page: a.example/careers", "https://a.example/careers"),
    ("I read everything that comes to this address.", "anna@post.example"),
    ("Wer Lust hat, schreibt mir.", "anna@post.example"),
    ("Bewerbung formlos an x@a.example", "x@a.example"),
    ("Mail genügt: x@a.example", "x@a.example"),
    ("Interessierte melden sich bei x@a.example", "x@a.example"),
    ("Bewerben kann man sich unter https://a.example/jobs", "https://a.example/jobs"),
    ("Wer will, antwortet einfach.", "anna@post.example"),
    ("Écrire à x@a.example", "x@a.example"),
    ("Contact : x@a.example", "x@a.example"),
    ("Merci de répondre à ce courriel.", "anna@post.example"),
    ("Candidature sur https://a.example/emploi", "https://a.example/emploi"),
    ("Envoyez-moi un mot.", "anna@post.example"),
    ("Escribir a x@a.example", "x@a.example"),
    ("Interesados, a x@a.example", "x@a.example"),
    ("Se apunta uno aquí: https://a.example/empleo", "https://a.example/empleo"),
    ("Me podéis escribir.", "anna@post.example"),
    ("Quem quiser, escreve para x@a.example", "x@a.example"),
    ("Inscrições em https://a.example/vagas", "https://a.example/vagas"),
    ("Podem responder a este e-mail.", "anna@post.example"),
    ("Chi è interessato scriva a x@a.example", "x@a.example"),
    ("Candidarsi qui: https://a.example/lavora", "https://a.example/lavora"),
    ("Potete rispondere a questa mail.", "anna@post.example"),
    ("Interesse? x@a.example", "x@a.example"),
    ("Solliciteer via https://a.example/vacature", "https://a.example/vacature"),
    ("Je kunt gewoon op deze mail antwoorden.", "anna@post.example"),
]

UNSAID = [
    "Call me at 478 555 0123.",
    "Ring Bea on +1 207 555 0177, no forms please.",
    "Let me know if anything is missing.",
    "Questions to x@a.example.",
    "Rückfragen gern an mich.",
    "If you have questions, just reply to this mail.",
    "Wenn etwas fehlt, schreibt mir.",
    "S'il manque quelque chose, écrivez-moi.",
    "Si falta algo, escribidme.",
    "Se faltar algo, me escrevam.",
    "Se manca qualcosa, scrivetemi.",
    "Als er iets ontbreekt, mail me.",
    "Invoices to x@a.example please.",
    "We are Loaf, see https://loaf.example.",
    "Fragen an x@a.example",
    "For questions about the ad: x@a.example",
    "Please let me know whether you print it.",
    "Call 020 7946 0000 or drop in.",
    "Ruf an: 0431 123456.",
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_is_said(read: Read, text: str, expected: str) -> None:
    found = read(text).apply

    assert found is not None
    assert (found.value.email or found.value.url) == expected


@pytest.mark.parametrize("text", UNSAID)
def test_what_is_not_said(read: Read, text: str) -> None:
    assert read(text).apply is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Flick us an email if you are keen.",
        "Applications through me.",
        "Hit me back right here.",
        "Bewerben kann man sich bei mir persönlich, unter dieser Adresse.",
        "Ihre Unterlagen erbitten wir an die obige Absenderadresse.",
        "Einfach auf diese Mail antworten.",
        "Qu'on m'écrive directement ici.",
        "Un petit mail suffit.",
        "Maila mig!",
    ],
)
def test_more_ways_to_say_to_me(read: Read, sentence: str) -> None:
    apply = read(f"We need a cook.\n\n{sentence}", author="ann@fern.example").apply

    assert apply is not None
    assert apply.value.email == "ann@fern.example"


def test_a_link_shown_without_its_query_is_whole(read: Read) -> None:
    shown = "Apply here: fern.example/join/cook"
    line = Line(shown, links=("https://fern.example/join/cook?ref=frl",))

    apply = read("We need a cook.", extra=(line,)).apply

    assert apply is not None
    assert apply.value.url == "https://fern.example/join/cook?ref=frl"


@pytest.mark.parametrize(
    "sentence",
    [
        "Send me a short message if you fancy it.",
        "Ring the shop or email this one.",
        "Write me an email, tell me which privacy rule you would scrap.",
        "Bewerben kann man sich im Laden oder über diese Mailadresse.",
        "Schickt einfach eine kurze Nachricht.",
        "Envoyez un petit mot si ça vous dit.",
        "Manda un correo con dos líneas sobre ti.",
        "Mande uma mensagem contando de você.",
        "Mandate due righe.",
        "Stuur gerust een mailtje als het je aanspreekt.",
        "Ansökan skickas via mejl till mig.",
        "Skicka ett mejl så hörs vi.",
        "Send en mail hvis det er noget for dig.",
        "Wyślij wiadomość, odpowiem.",
        "Give me a ring or email any time.",
        "Call or text me 830-555-0177 or email",
        "Apply by sending me something you once mended.",
        "Meld dich bis zum 1. Advent einfach hier.",
        "Am besten einfach hierher schreiben.",
        "Contéstenme este correo o pasen por la tienda.",
        "Reageren kan t/m Sinterklaas, gewoon op deze mail.",
    ],
)
def test_a_message_goes_to_the_sender(read: Read, sentence: str) -> None:
    said = read(f"We seek a smith in Ely. {sentence}").apply

    assert said is not None
    assert said.value.email == "anna@post.example"


@pytest.mark.parametrize(
    "sentence",
    [
        "Text me or call 0491 570 111, I never look at the computer.",
        "Que me escriban por WhatsApp al 341 555 0100.",
        "Schreibt mir per WhatsApp: 0171 5550100.",
        "Écrivez-moi sur WhatsApp au 06 55 50 10 00.",
        "You write a line about each book and send a message to every member.",
        "Du schickst eine Nachricht an die Eltern.",
        "Melden bei mir 071 555 01 44",
        "Hier schreibt Sepp vom Verein.",
        "Wir schreiben euch von hier.",
        "The price list is attached to this mail.",
        "Write to me and tell me if anything is missing.",
        "Schreibt mir und sagt mir, ob etwas fehlt.",
    ],
)
def test_a_telephone_or_another_letter_is_no_way_to_apply(read: Read, sentence: str) -> None:
    assert read(f"We seek a smith in Ely. {sentence}").apply is None


@pytest.mark.parametrize(
    "text",
    [
        "You will ring or mail our suppliers.",
        "Every call or email from a customer is answered within a day.",
        "Do not call or email.",
        "Call or email with questions.",
        "Replies below, I hope that is fine.",
        "Applications are up, a shop is not run by mail.",
        "Kunden rufen an oder schreiben, und keiner wartet.",
        "Un atelier ne se dirige pas par mail.",
        "Mein Ja hieß, dass die Mail von mir ist.",
        "Ik zei ja omdat het bericht van ons komt.",
    ],
)
def test_a_mail_that_is_no_way_to_apply(read: Read, text: str) -> None:
    assert read(text).apply is None
