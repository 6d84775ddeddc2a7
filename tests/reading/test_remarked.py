"""Who only remarks on what was printed, or tells what came of it; see `remarked`."""

from __future__ import annotations

import pytest
from short_mails import mailed

from mailbot.reading.whole import read
from mailbot.terms import Intent, Kind


def intent_of(text: str) -> Intent:
    return read(mailed("F", "", text)).intent


@pytest.mark.parametrize(
    "text",
    [
        "The video of the third job in your last issue wants a password. Just so you know.",
        "In today's mail the phone number of the tannery is wrong, I got a fax machine.",
        "Der Link beim zweiten Inserat der heutigen Ausgabe führt ins Leere.",
        "Bei der Anzeige der Gerberei stimmt die Telefonnummer nicht.",
        "Dans votre lettre, le lien de la deuxième annonce ne marche pas.",
        "El enlace del primer anuncio no funciona. Saludos",
        "Il video del primo annuncio non si apre, dice che è privato.",
        "O vídeo do segundo anúncio não abre.",
        "Het filmpje bij de vacature van de leerlooier werkt niet.",
    ],
)
def test_what_does_not_work_is_for_an_editor(text: str) -> None:
    assert intent_of(text) is Intent.QUESTION


@pytest.mark.parametrize(
    "text",
    [
        "Our tanner started on Monday, all thanks to your letter. Nine people wrote.",
        "Wir haben unsere Gerberin gefunden, durch Ihren Brief. Herzlichen Dank!",
        "Un petit mot pour vous remercier : notre tanneur a commencé hier.",
        "Ya tenemos curtidora, gracias a vuestro boletín. Podéis quitar el anuncio.",
        "Grazie mille, abbiamo trovato il nostro conciatore.",
        "Een bedankje: via jullie hebben we Hanneke aangenomen, zij begint in maart.",
    ],
)
def test_who_has_found_somebody_seeks_nobody(text: str) -> None:
    assert intent_of(text) is Intent.FILLED


@pytest.mark.parametrize(
    "text",
    [
        "Juste un mot pour vous remercier : j'ai commencé lundi chez le tanneur.",
        "Hej! Tack för brevet, jag började hos garvaren i Lund förra veckan.",
    ],
)
def test_who_has_found_a_job_thanks(text: str) -> None:
    assert intent_of(text) is Intent.THANKS


@pytest.mark.parametrize(
    "text",
    [
        "Our tanner started her own place, so we have an opening for a new one in Ross. Thanks",
        "Vacancy for a tanner, Ross. Our video doesn't work on phones yet, will send another.",
        "Tenemos una curtiduría en Soria y una vacante de curtidor. Gracias",
        "Nous avons trouvé votre lettre chez notre comptable. Poste de boulanger à Dole. Merci",
        "We found a tanner, thanks to you; now we need a saddler.",
    ],
)
def test_who_needs_somebody_besides_offers_a_job(text: str) -> None:
    assert read(mailed("F", "", text)).kind is Kind.SUBMISSION
