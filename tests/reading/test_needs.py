"""Who needs somebody and says it shyly, and who only asks, tells or seeks; see `needs`."""

from __future__ import annotations

import pytest
from short_mails import mailed

from mailbot.reading.whole import read
from mailbot.terms import Intent, Kind


def kind_of(text: str) -> Kind:
    return read(mailed("F", "", text)).kind


@pytest.mark.parametrize(
    "text",
    [
        "Hello, I hope I'm not bothering anyone. Our ferry is short of a skipper. Can we ask here?",
        "Not sure this is your thing: my wife's pottery in Deal is desperate for a glazier.",
        "We could do with someone for the till. How do we get into your letter?",
        "I run a small cinema and can't manage on my own any more. Could you help me find somebody?",
        "Darf man fragen? Unsere Imkerei bräuchte ab Mai eine Imkerin.",
        "Ich weiß nicht, ob ich hier richtig bin. Uns fehlt seit Ostern ein Melker.",
        "Wir suchen wen, der den Laden führt. Wie geht das bei Ihnen?",
        "Ich schaffe die Druckerei nicht mehr allein. Kann man bei Ihnen jemanden finden?",
        "Pardon de vous déranger, il nous faudrait un menuisier pour l'église. C'est possible ?",
        "On cherche quelqu'un qui tienne le bar, comment faire pour passer chez vous ?",
        "Je n'y arrive plus toute seule à la ferme, pouvez-vous m'aider à trouver quelqu'un ?",
        "Perdonad, no sé si es el sitio: en el molino nos haría falta un molinero.",
        "Necesitamos a alguien para la recepción. ¿Cómo entramos en vuestra lista?",
        "Scusate il disturbo, nel nostro frantoio servirebbe un mugnaio. Si può?",
        "Cerchiamo qualcuno che tenga i conti, come si fa con voi?",
        "Desculpem, não sei se é aqui. Precisávamos de um padeiro na aldeia.",
        "Procuramos alguém que trate do jardim. Como funciona?",
        "Sorry, ik weet niet of dit kan. Wij hebben een kapper nodig in de winkel.",
        "We zoeken iemand voor de telefoon. Hoe werkt dat bij jullie?",
        "Ursäkta, får man höra av sig? Vårt kafé skulle behöva en kock i sommar.",
        "Undskyld, må man spørge? Vi har brug for en tømrer på slottet.",
        "Hei, er dette riktig sted? Verftet vårt trenger en sveiser.",
        "Przepraszam, czy to dobry adres? Szukamy piekarza.",
        "Dobrý den, nevím, jestli píšu správně. Hledáme kuchaře.",
        "Hei, voiko teille kirjoittaa? Etsimme leipuria.",
        "Bon dia, no sé si és aquí. Necessitem un forner.",
        "Our miller is leaving at Easter and we have nobody. Is that something for you?",
        "Unser Koch geht in Rente und wir haben niemanden. Kann man da schreiben?",
        "Notre boulanger part et nous n'avons personne, c'est possible chez vous ?",
        "Olá! Tenho um café e queria contratar um pasteleiro, como faço?",
        "J'ai une auberge et je voudrais embaucher un cuisinier, comment faire ?",
        "We'd like to place an ad for a bookbinder in Deal. What does it cost?",
        "Wir möchten ein Inserat aufgeben für eine Köchin in Erfurt. Was kostet das?",
        "Queríamos publicar un anuncio para higienista en Soria. ¿Qué coste tiene?",
        "I read you every week. Now it's me who is looking: we need a bookbinder.",
        "Ich lese Sie gern, jetzt suche ich selber: einen Glaser.",
    ],
)
def test_somebody_is_needed_however_shyly(text: str) -> None:
    assert kind_of(text) is Kind.SUBMISSION


@pytest.mark.parametrize(
    "text",
    [
        "If we need someone next year, how would we get into your letter?",
        "We may need a cook in spring. What would we have to send?",
        "Wenn wir einmal einen Koch suchen, wie geht das bei Ihnen?",
        "Quand on a besoin d'un vendeur, comment ça marche chez vous ?",
        "Als we ooit een kok zoeken, hoe werkt dat dan?",
        "Brauche ich jemanden, der das Video dreht?",
        "Do we need somebody to film us?",
        "¿Necesito una empresa para publicar con vosotros?",
        "Do you take jobs from abroad? We may need a cook in May, nothing's decided.",
        "Pubblicate anche annunci dalla Svizzera? Forse cerchiamo un cuoco, non è ancora deciso.",
        "Is it free? We want to place an ad for a friend.",
    ],
)
def test_who_asks_for_a_day_to_come_needs_nobody_yet(text: str) -> None:
    assert kind_of(text) is not Kind.SUBMISSION


@pytest.mark.parametrize(
    "text",
    [
        "Busco trabajo de camarero, ¿conocen a alguien?",
        "The chandler's two doors down is after a cook. I have nothing to do with them.",
        "Mein Nachbar sucht einen Maurer, ich habe damit nichts zu tun.",
        "La voisine cherche une couturière, je n'ai rien à voir avec elle.",
        "Hi, do you know anyone who needs a gardener? I have my own tools.",
        "Kennen Sie jemanden, der einen Maurer braucht? Ich bin ab sofort frei.",
        "Connaissez-vous quelqu'un qui cherche une nounou ?",
        "I think this is a mistake, I needed the number of the vet.",
        "Is the glazier's position still available?",
        "Ist die Stelle als Müller noch zu haben?",
        "Le poste de vitrier est-il encore libre ?",
        "¿El puesto de molinero sigue libre?",
        "Il posto di mugnaio è ancora disponibile?",
        "A vaga de padeiro ainda está aberta?",
        "Is die baan als kapper al vergeven?",
        "I love reading these. The job at the windmill made my day.",
    ],
)
def test_who_seeks_tells_of_others_or_asks_of_a_listing_offers_none(text: str) -> None:
    assert kind_of(text) is Kind.OTHER


def test_an_employer_may_still_be_looking() -> None:
    assert kind_of("We're still looking for a slater in Bala, 34k. Is your next issue full?") is (
        Kind.SUBMISSION
    )


def test_praise_alone_is_thanks() -> None:
    reading = read(mailed("F", "", "I love your letter. The job at the mill made my day."))

    assert reading.intent is Intent.THANKS
