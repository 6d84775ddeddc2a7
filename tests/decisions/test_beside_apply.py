"""What has to come with an application is printed behind where it goes, in its employer's words."""

from __future__ import annotations

import pytest
from jobs import ann, job, last, reviewed

from mailbot.decisions.reply import beside_apply
from mailbot.terms import Apply
from world import World


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Write to crew@a.example with a CV by Friday.", "with a CV"),
        (
            "Please send your CV and a covering letter to crew@a.example.",
            "CV and a covering letter",
        ),
        ("Applicants have to enclose two references and an up-to-date CV.", "an up-to-date CV"),
        ("Applications must include a CV, a portfolio and three photos.", None),
        (
            "Reply to this mail with a short letter, no CV needed.",
            "with a short letter, no CV needed",
        ),
        ("Interested candidates may forward resume with expected CTC to hr@a.example", None),
        ("Bewerbung mit Anschreiben und Zeugnissen bis zum 3. Mai an uns.", None),
        ("Für die Bewerbung brauchen wir einen kurzen Lebenslauf.", "einen kurzen Lebenslauf"),
        ("Bitte ergänzen: Bewerbungen «mit Gesellenbrief».", "mit Gesellenbrief"),
        ("Pour postuler, joindre un CV et deux références.", "un CV et deux références"),
        ("Candidature avec CV avant le 3 mai à rh@a.example", "avec CV"),
        ("Enviad el currículum con una foto a rh@a.example", "currículum con una foto"),
        ("Los candidatos deben mandar su hoja de vida.", "hoja de vida"),
        ("Candidaturas para rh@a.example com carta de apresentação.", "com carta de apresentação"),
        (
            "Candidarsi a posta@a.example con curriculum e due referenze",
            "con curriculum e due referenze",
        ),
        ("Solliciteren met cv en motivatiebrief bij werk@a.example.", "met cv en motivatiebrief"),
        ("Ansökan med CV och personligt brev till jobb@a.example", "med CV och personligt brev"),
        ("Zgłoszenia z CV i dwiema referencjami na praca@a.example", "z CV i dwiema referencjami"),
    ],
)
def test_it_ends_where_something_else_is_said(sentence: str, words: str | None) -> None:
    """`None`: all that stands between the first paper and the address, or the end."""
    said = beside_apply.told(sentence)

    assert said is not None
    assert said.words in sentence
    assert words is None or said.words == words


@pytest.mark.parametrize(
    "sentence",
    [
        "Apply to crew@a.example by Friday.",
        "CVs to crew@a.example, please.",
        "Do they have to apply with a CV?",
        "No need to send a CV: call us.",
        "I don't want a pile of resumes from applicants.",
        "Bewerbungen bitte ohne Lebenslauf.",
        "Reading a CV takes us an hour; applications to crew@a.example.",
        "You will answer customers with photos of their roofs.",
        "Production is to resume in May.",
        "Apply with confidence.",
    ],
)
def test_what_only_sounds_like_it_is_nothing(sentence: str) -> None:
    assert beside_apply.told(sentence, reply=True) is None


@pytest.mark.parametrize(
    ("mail", "shown"),
    [
        ("Apply to crew@a.example with a CV by 3 May 2027.", "crew@a.example, with a CV"),
        ("How to apply: crew@a.example, with a song", "crew@a.example, with a song"),
        ("Write to me with a CV and two references.", f"{'ann@lantern.example'}, with a CV and"),
    ],
)
def test_a_first_mail_says_it(world: World, mail: str, shown: str) -> None:
    ann(world).writes(f"Title: Head baker\nOrganization: Lantern Loaf\n{mail}", subject="A job")

    assert shown in " ".join(ann(world).reads().text.split())


@pytest.mark.parametrize(
    "reply",
    [
        "You left out that people have to apply with a CV.",
        "Bewerber schicken bitte einen Lebenslauf mit, das fehlt noch.",
        "Les candidatures doivent comporter un CV, pouvez-vous l'ajouter ?",
        "with a CV please",
    ],
)
def test_an_answer_adds_it_to_the_address_that_stands_there(world: World, reply: str) -> None:
    ann(world).answers(reviewed(world), reply)
    world.unread(world.editor.address).clear()

    letter = last(ann(world)).text
    assert "not in the listing" not in letter
    listing = job(world).listing
    assert listing.apply == Apply(email="flour@lantern.example")
    assert (listing.apply_beside or "").split()[-1] in {"CV", "Lebenslauf"}


def test_it_stays_where_only_the_address_is_another(world: World) -> None:
    ann(world).answers(reviewed(world), "Apply: flour@lantern.example, with a CV")
    ann(world).answers(last(ann(world)), "Applications to ovens@lantern.example instead, please.")
    for each in (world.editor.address, ann(world).address):
        world.unread(each).clear()

    listing = job(world).listing
    assert listing.apply == Apply(email="ovens@lantern.example")
    assert listing.apply_beside == "with a CV"


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("jobs@loaf.example, with a link to your own bread", "with a link to your own bread"),
        ("jobs@loaf.example, mit einem Link zu eigenem Brot.", "mit einem Link zu eigenem Brot"),
        ("jobs@loaf.example, avec un lien vers vos pains", "avec un lien vers vos pains"),
        ("jobs@loaf.example, con un enlace a tus panes", "con un enlace a tus panes"),
        ("jobs@loaf.example, com um link para os seus pães", "com um link para os seus pães"),
        ("jobs@loaf.example, con un link ai vostri pani", "con un link ai vostri pani"),
        ("jobs@loaf.example, met een link naar je eigen brood", "met een link naar je eigen brood"),
        ('jobs@loaf.example, with the subject "Baker"', 'with the subject "Baker"'),
    ],
)
def test_right_behind_the_address_it_needs_no_known_name(sentence: str, words: str) -> None:
    told = beside_apply.told(sentence, reply=True)

    assert told is not None
    assert told.words == words
    assert beside_apply.told(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "jobs@loaf.example, with any questions",
        "jobs@loaf.example, with best regards",
        "jobs@loaf.example with me in copy",
        "jobs@loaf.example, mit freundlichen Grüßen",
        "jobs@loaf.example, and the pay is open",
    ],
)
def test_what_else_stands_behind_an_address_comes_with_nothing(sentence: str) -> None:
    assert beside_apply.told(sentence, reply=True) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Applications go to Ida, ida@oven.example. A CV and half a page on why.",
         "A CV and half a page on why"),
        ("Bewerbungen an ida@ofen.example. Bitte mit Lebenslauf und Foto.",
         "Lebenslauf und Foto"),
        ("Applications to ida@oven.example. A letter came from her today.", None),
        ("We bake at ida@oven.example. A CV and a letter lay on the table.", None),
    ],
)  # fmt: skip
def test_papers_may_be_a_sentence_behind_the_address(text: str, words: str | None) -> None:
    said = beside_apply.told(text)

    assert (said and said.words) == words
