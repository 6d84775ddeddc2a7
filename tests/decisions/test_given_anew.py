"""A whole listing that a reply gives in place of the one before: all of it is meant as it stands."""

from __future__ import annotations

import pytest
from jobs import OUTCOMES, ann, asked, job, reviewed

from mailbot.decisions.reply.given_anew import replaces
from mailbot.states import JobState
from mailbot.terms import OtherJobs, Place
from world import World

PARTS = {
    "en": ("Title", "Company", "Results", "Pay", "Other job"),
    "de": ("Stelle", "Firma", "Ergebnisse", "Gehalt", "Nebentätigkeit"),
    "fr": ("Poste", "Entreprise", "Résultats", "Salaire", "Autre emploi"),
    "es": ("Puesto", "Empresa", "Resultados", "Sueldo", "Otro trabajo"),
    "pt": ("Cargo", "Empresa", "Resultados", "Salário", "Outro emprego"),
    "it": ("Posizione", "Azienda", "Risultati", "Stipendio", "Altro lavoro"),
    "nl": ("Functie", "Bedrijf", "Resultaten", "Salaris", "Andere baan"),
}


def listing(language: str = "en", role: str = "Dispatch Lead") -> str:
    title, company, results, pay, other = PARTS[language]
    return (
        f"{title}: {role}\n{company}: Lantern Loaf\n{results}:\n"
        "- 95% of 400 crates out by 6\n- 3 vans on the road by 2028\n"
        f"{pay}: EUR 44,000 a year\n{other}: no\n"
    )


@pytest.mark.parametrize(
    ("language", "role", "words"),
    [
        ("en", "Dispatch Lead", "We sat together once more. Please print this one instead:"),
        ("en", "Dispatch Lead", "Could you replace the old ad by the following?"),
        ("en", "Dispatch Lead", "Here is everything again, I had the wrong file open."),
        ("en", "Dispatch Lead", "We have changed our minds, ignore my first mail."),
        ("de", "Fuhrparkleiter", "Wir haben noch einmal geredet. Bitte die neue Fassung:"),
        ("de", "Fuhrparkleiter", "Vergessen Sie bitte meine erste Mail, es gilt jetzt das:"),
        ("de", "Fuhrparkleiter", "Noch einmal alles, mit der richtigen Bezeichnung."),
        ("fr", "Chef de dépôt", "Après réflexion, merci de remplacer l'annonce par celle-ci :"),
        ("fr", "Chef de dépôt", "Oubliez mon premier message, voici la bonne version."),
        ("es", "Jefe de almacén", "Lo hemos hablado otra vez: usen esta versión, por favor."),
        ("es", "Jefe de almacén", "Olviden lo anterior y pongan esto en su lugar:"),
        ("pt", "Chefe de armazém", "Esqueçam a mensagem anterior, a vaga mudou:"),
        ("pt", "Chefe de armazém", "Mando tudo de novo, com o cargo certo."),
        ("it", "Responsabile magazzino", "Abbiamo cambiato idea, usate invece questo testo:"),
        ("it", "Responsabile magazzino", "Dimenticate la mail di ieri, ecco la nuova versione."),
        ("nl", "Magazijnchef", "Vergeet mijn vorige mail, dit is de juiste versie:"),
        ("nl", "Magazijnchef", "Kunnen jullie dit in plaats van de oude tekst plaatsen?"),
    ],
)
def test_a_listing_given_anew_replaces_the_one_before(
    world: World, language: str, role: str, words: str
) -> None:
    ann(world).answers(reviewed(world), f"Hello,\n\n{words}\n\n{listing(language, role)}\nAnn")

    ann(world).reads(about="changed the title from")
    now = job(world).listing
    assert now.title == role
    assert now.outcomes == ("95% of 400 crates out by 6", "3 vans on the road by 2028")
    assert now.pay is not None
    assert now.pay.min == 44_000
    assert now.other_jobs is OtherJobs.NO
    assert now.place is Place.ONSITE  # of which nothing is said: it stays
    assert now.video is not None
    world.unread(world.editor.address).clear()


def test_what_had_to_be_asked_is_taken_with_it(world: World) -> None:
    new = listing().replace("- 95%", "1. 95%").replace("- 3 vans", "2. 3 vans")
    words = f"Forget the baker, here is the corrected ad.\n\n{new}Video: https://vimeo.com/40718263"

    ann(world).answers(asked(world), words)

    ann(world).reads(about="nothing is missing")
    now = job(world)
    assert now.listing.title == "Dispatch Lead"
    assert now.listing.outcomes == ("95% of 400 crates out by 6", "3 vans on the road by 2028")
    assert now.state is JobState.REVIEW
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    "words",
    [
        "Here is another vacancy of ours:",
        "We also need somebody for the vans:",
        "Wir haben noch eine weitere Stelle:",
        "Nous avons un deuxième poste à pourvoir :",
        "Tenemos otro puesto que cubrir:",
        "And now for something else, with thanks.",
    ],
)
def test_a_second_job_replaces_nothing(world: World, words: str) -> None:
    ann(world).answers(reviewed(world), f"{words}\n\n{listing()}")

    ann(world).reads(about="the other job in a mail of its own")
    assert job(world).listing.title == "Head Baker"
    assert job(world).listing.other_jobs is OtherJobs.WELCOME
    world.unread(world.editor.address).clear()


@pytest.mark.parametrize(
    "text",
    [
        f"Please use this instead:\n{OUTCOMES}",
        "The second one should read 12 shops instead.\nTitle: Head Baker",
        "Instead of phoning, write to us.\nTitle: Baker\nVideo: will follow",
        f"{listing()}\nTitle: Van Driver\nPlease use these instead.",
    ],
)
def test_a_part_of_it_is_no_listing(text: str) -> None:
    assert not replaces(text)
