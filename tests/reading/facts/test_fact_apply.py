"""Where applications go."""

from dataclasses import replace

import pytest

from fact_letters import Read, letter
from mailbot.reading.facts import read_facts
from mailbot.terms import Apply, Author, Forward

ME = Apply(email="anna@post.example")


@pytest.mark.parametrize(
    ("text", "apply"),
    [
        ("APPLY: FLOUR@LOAF.EXAMPLE BY JUNE 12", Apply(email="flour@loaf.example")),
        ("Apply: flour@loaf.example by June 12", Apply(email="flour@loaf.example")),
        (
            "Applications: https://careers.a.example/req/20418?utm_source=mail",
            Apply(url="https://careers.a.example/req/20418"),
        ),
        (
            "Apply online at https://jobs.a.example/PK-117.",
            Apply(url="https://jobs.a.example/PK-117"),
        ),
        (
            "Use our form: https://a.example/apply?ref=NSS-04",
            Apply(url="https://a.example/apply?ref=NSS-04"),
        ),
        ("Apply here: a.example/careers/design", Apply(url="https://a.example/careers/design")),
        ("Email me or come by the yard.", ME),
        ("Just reply to this email.", ME),
        ("Bewerbungen an werkstatt@a.example", Apply(email="werkstatt@a.example")),
        ("Einfach auf diese Mail antworten: antworten Sie auf diese Mail.", ME),
        ("Schreiben Sie mir einfach.", ME),
        ("Pour postuler : emploi@a.example", Apply(email="emploi@a.example")),
        ("Écrivez-moi directement.", ME),
        ("Quien quiera puede escribir a visitas@a.example", Apply(email="visitas@a.example")),
        ("Responde a este correo.", ME),
        ("Candidaturas para rh@a.example", Apply(email="rh@a.example")),
        ("Candidature a lavoro@a.example", Apply(email="lavoro@a.example")),
        ("Solliciteren via hr@a.example", Apply(email="hr@a.example")),
        ("Mail me gerust.", ME),
        ("Apply: mailto:jobs%2Bnew@a.example", Apply(email="jobs+new@a.example")),
        (
            "Apply: <mailto:jobs@a.example?bcc=else@b.example&body=x>",
            Apply(email="jobs@a.example"),
        ),
        (
            "Apply: http://no@b.example/ or https://a.example/jobs",
            Apply(url="https://a.example/jobs"),
        ),
    ],
)
def test_a_way_to_apply(read: Read, text: str, apply: Apply) -> None:
    found = read(text).apply

    assert found is not None
    assert found.value == apply


@pytest.mark.parametrize(
    "text",
    [
        "We are a bakery, see https://bakery.example for the bread.",
        "Video: https://youtu.be/Jk3vQ8rT2mE",
        "Pay: $30 an hour.",
        "Apply: http://user@bakery.example/",
        "Apply: https://user:secret@bakery.example/jobs",
        "Apply: mailto:jobs%0Anew@bakery.example",
        "Apply: 50%off@bakery.example",
    ],
)
def test_nothing_is_assumed(read: Read, text: str) -> None:
    assert read(text, signature="Anna\nanna@bakery.example").apply is None


def test_me_in_a_forwarded_letter_is_who_wrote_it() -> None:
    forward = Forward(Author("otto@kitchen.example"), on_behalf=False, as_attachment=False)
    document = replace(letter("Interested? Email me."), forward=forward)

    found = read_facts(document).apply

    assert found is not None
    assert found.value == Apply(email="otto@kitchen.example")


def test_me_in_a_forward_of_an_unknown_writer_is_nobody() -> None:
    forward = Forward(None, on_behalf=False, as_attachment=False)

    assert read_facts(replace(letter("Email me."), forward=forward)).apply is None
