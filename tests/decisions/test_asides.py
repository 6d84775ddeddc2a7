"""What an answer says beside its matter: what was asked of us, and a line in their language."""

from __future__ import annotations

import pytest

from mailbot.decisions.conversation.faq import Asked, heard, others
from mailbot.reading.spoken_tongue import tongue_of
from world import Mail, World

OFFER = "Role: Head Baker\nCompany: Lantern Loaf\nPay: EUR 50,000 a year\n"


def one_line(letter: Mail) -> str:
    return " ".join(letter.text.split())


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("So it really is free, what's the catch?", "cost"),
        ("I'd like to know what you charge.", "cost"),
        ("est-ce que c'est payant ?", "cost"),
        ("combien ça coûte et à qui vous vendez nos adresses?", "cost readers address"),
        ("Was kostet uns das denn?", "cost"),
        ("¿Cuánto cuesta y quién lo lee?", "cost readers"),
        ("Quanto costa? C'è una persona vera?", "cost person"),
        ("Quanto custa anunciar? Quem lê?", "cost readers"),
        ("Wat kost dat? Mag ik in het Nederlands schrijven?", "cost language"),
        (
            "how many people read this, what do you do with my address, and is there a human",
            "readers address person",
        ),
        ("who runs this, is this a person or a machine?", "person"),
        ("Are you a person or one of those machines?", "person"),
        ("I asked whether a photograph would do instead of a video.", "video"),
        ("Would a photograph do, or something written?", "video"),
        ("waarom moet er een video bij?", "video"),
        ("my daughter can film me on the phone where do i put that", "video"),
        ("What do you mean by results?", "results"),
        ("Können Sie mir auch auf Deutsch schreiben?", "language"),
        ("When does it go out???", "when"),
        ("c'est publié quand ?", "when"),
        ("how do i withdraw it later?", "change"),
        ("May I see the text before it is published?", "preview"),
        ("Do you do a quarter page?", "paper"),
        ("no film, do i need one", "video"),
        ("May it be a phone film?", "video"),
        ("¿Es obligatorio el vídeo?", "video"),
        ("Can my wife do the video?", "speaker"),
        ("Ik durf niet voor de camera, mag mijn broer het doen?", "speaker"),
        ("Não percebi o vídeo, é o candidato que manda?", "speaker"),
        ("Muss ich selbst vor die Kamera?", "speaker"),
        ("Le candidat doit-il faire la vidéo ?", "speaker"),
        ("My son can film it. What does it cost?", "cost"),
        ("Is the van printed, too?", "printed"),
        ("Wird das Aktenzeichen mit abgedruckt?", "printed"),
        ("Qui voit mon adresse ? Tous les lecteurs ?", "address"),
        ("What legal entity runs this newsletter?", "person"),
        ("Wer entscheidet das?", "person"),
        ("Est-ce que mon adresse sera publiée ?", "address"),
        ("Muss ich noch etwas tun?", "next"),
        ("Can I list two jobs?", "several"),
        ("How does it work with you?", "how"),
        ("Please let me know the procedure.", "how"),
        ("Wie läuft das denn bei Ihnen ab?", "how"),
        ("Comment ça marche, et il faut payer quelque chose ?", "how cost"),
        ("Hola, ¿cómo funciona?", "how"),
        ("Como é que funciona?", "how"),
        ("Come funziona da voi?", "how"),
        ("Hoe gaat dat in zijn werk?", "how"),
        ("Do I need to pay for anything?", "cost"),
        ("Who can watch the film, everybody?", "watched"),
        ("Will the video be public?", "watched"),
        ("Ist das Video dann öffentlich?", "watched"),
        ("Wer kann das Video denn alles sehen?", "watched"),
        ("Une vidéo privée suffit-elle ?", "watched"),
        ("¿Quién puede ver el vídeo?", "watched"),
        ("O vídeo fica público?", "watched"),
        ("Chi vedrà il video?", "watched"),
        ("Wie kan het filmpje bekijken?", "watched"),
        ("Wer kann das Video machen?", "speaker"),
        ("¿Se puede grabar con el móvil?", "video"),
        ("Pode ser gravado com o telemóvel?", "video"),
        ("Mag het met de telefoon opgenomen worden?", "video"),
        ("Y a-t-il des frais pour nous ?", "cost"),
        ("C'è da pagare qualcosa?", "cost"),
        ("Kostar det någonting?", "cost"),
        ("Ab wann ist die Anzeige zu lesen?", "when"),
        ("¿Para cuándo saldría la oferta?", "when"),
        ("Quando é que a oferta sai?", "when"),
        ("När kommer det ut?", "when"),
        ("Wird meine E-Mail veröffentlicht?", "address"),
        ("¿Quién ve mi correo?", "address"),
        ("La mia mail sarà pubblica?", "address"),
        ("Komt mijn mailadres erin te staan?", "address"),
        ("Bekomme ich die Anzeige vor dem Druck zur Freigabe?", "preview"),
        ("Est-ce que je verrai le texte avant parution ?", "preview"),
        ("¿Lo veré antes de que salga?", "preview"),
        ("Posso vedere il testo prima che esca?", "preview"),
        ("Posso ver o texto antes de sair?", "preview"),
        ("Krijg ik de tekst eerst te zien?", "preview"),
        ("Wie viele Leute bekommen das?", "readers"),
        ("Combien de personnes le reçoivent ?", "readers"),
        ("¿A cuánta gente le llega?", "readers"),
        ("J'ai un autre poste, je peux vous l'envoyer ?", "several"),
        ("How long must the film be?", "video"),
        ("Quanto tempo tem de ter o vídeo?", "video"),
        ("Quelle durée pour la vidéo ?", "video"),
        ("Is it all right to film only my hands and my voice?", "shown"),
        ("Muss man mein Gesicht im Film sehen?", "shown"),
        ("Peut-on filmer seulement les mains ?", "shown"),
        ("¿Tengo que salir yo en el vídeo?", "shown"),
        ("Pode ser só a voz e as mãos no vídeo?", "shown"),
        ("Devo far vedere la faccia?", "shown"),
        ("Moet ik zelf in beeld?", "shown"),
        ("May the same film serve for both of our jobs?", "shared"),
        ("Gilt dasselbe Video für beide Stellen?", "shared"),
        ("La même vidéo pour les deux postes, ça va ?", "shared"),
        ("Mag hetzelfde filmpje voor allebei?", "shared"),
        ("Could they send a picture of a shoe they made?", ""),
        ("Können die Bewerber ein Foto ihrer Arbeit mitschicken?", ""),
        ("Les candidats peuvent joindre des photos ?", ""),
        ("I candidati possono mandare una foto di un lavoro?", ""),
        ("Os candidatos podem enviar uma fotografia?", ""),
        ("J'ai reçu votre lettre, je peux l'ouvrir ?", ""),
        ("The process takes two weeks, and the pay is public.", ""),
        ("Could you ask Tom whether his boat is ready?", ""),
        ("Cut costs by 10% until June, and free the shop of debts.", ""),
        (OFFER, ""),
    ],
)
def test_what_people_ask_of_us_is_heard_in_seven_languages(words: str, asked: str) -> None:
    assert heard(words) == tuple(map(Asked, asked.split()))


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("Do you also list apprenticeships?", True),
        ("Nehmen Sie auch Lehrstellen auf?", True),
        ("So what's it cost?", False),
        ("The pay is 95k, is that ok?", False),
        ("Anything else you need?", False),
        ("Is this sufficient for you?", False),
        ("Könnt ihr die Stelle reinnehmen?", False),
        ("Kunnen jullie hem in de nieuwsbrief zetten?", False),
        ("¿La podrían poner en el boletín?", False),
        ("Vous pourriez la passer dans la lettre ?", False),
        ("Ist es schlimm, wenn man die Kühe hört?", True),
        (f"{'We bake bread, every day and in all weathers. ' * 20}Do you like it warm?", False),
    ],
)
def test_any_other_question_is_for_a_person(words: str, other: bool) -> None:
    assert others(words) is other


@pytest.mark.parametrize(
    ("words", "tongue"),
    [
        ("ja, das war ich. Ist etwas nicht in Ordnung?", "de"),
        ("Nous cherchons un boulanger pour notre maison.", "fr"),
        ("Hola, buscamos un panadero para nuestra casa, gracias.", "es"),
        ("Buongiorno, cerchiamo un panettiere per il nostro forno.", "it"),
        ("Olá, você pode publicar a nossa vaga? Obrigado.", "pt"),
        ("Hallo, wij zoeken een bakker voor onze zaak.", "nl"),
        ("We are looking for a baker, and the pay is 50k.", ""),
        ("Head Baker, 50k", ""),
        ("", ""),
        ("Hej, vi vill gärna ha en målare till vår kyrka i höst, kan man skriva det här?", ""),
        ("Får man fråga en sak? Vi är en liten kvarn och har en ledig plats.", ""),
        ("Goddag, vi mangler en maler til vores kirke. Er det her man skriver det?", ""),
        ("Hei, kan vi legge inn en stilling? Vi er et lite verft og trenger en sveiser.", ""),
        ("Hei, etsimme maalaria. Voiko teille kirjoittaa, kun meillä ei ole videota?", ""),
        ("Dzień dobry, szukamy malarza do naszej stolarni, czy to dobry adres?", ""),
        ("Dobrý den, hledáme malíře pro naši dílnu a nevíme, jak na to.", ""),
        ("Bon dia, necessitem un pintor per al taller. Es pot posar amb vosaltres?", ""),
        ("Ola, buscamos unha pintora para o obradoiro da nosa vila. Pódese?", ""),
        ("Bună ziua, căutăm un zugrav pentru atelierul nostru. Cum se face?", ""),
        ("Goeie dag, ons soek iemand vir die kombuis, kan ek dit vir julle stuur?", ""),
        ("Søren en Åse werken hier ook. Wij zoeken een schilder voor onze werf.", "nl"),
        ("Buenas, nos falta una pintora para el taller, no sé si es aquí.", "es"),
        ("Boa tarde, falta-nos um pintor para a oficina, não sei se é aqui.", "pt"),
        ("Wir suchen für unsere Werft in Malmö einen Maler, geht das bei Ihnen?", "de"),
        ("On cherche un peintre pour l'atelier, est-ce que c'est ici ?", "fr"),
        ("Ci servirebbe un pittore per la bottega, si può scrivere a voi?", "it"),
    ],
)
def test_the_language_somebody_writes_in(words: str, tongue: str) -> None:
    assert tongue_of(words) == tongue


def test_a_question_is_answered_above_ours(world: World) -> None:
    ann = world.person("ann@lantern.example")

    ann.writes(f"{OFFER}\nWhat does it cost, and when does it go out?\n", subject="Head Baker")

    letter = ann.reads(about="It costs nothing")
    assert "each Tuesday at 09:00 (Europe/Berlin)" in letter.text
    assert letter.text.index("costs nothing") < letter.text.index("1. ")


def test_a_question_alone_is_answered_and_nobody_else_needed(world: World) -> None:
    ann = world.person("ann@lantern.example")

    ann.writes("Hello, how many people read this, and what do you do with my address?")

    letter = ann.reads(about="what you wanted to know")
    assert "To list a job" in letter.text
    assert "No address is ever sold" in one_line(letter)
    assert world.editor.has_no_mail()


def test_what_has_no_fixed_answer_goes_to_the_editor_beside_everything_else(world: World) -> None:
    ann = world.person("ann@lantern.example")

    ann.writes(f"{OFFER}\nDo you also list apprenticeships?\n", subject="Head Baker")

    assert "Your question is with an editor now." in ann.reads(about="more things").text
    world.editor.reads(about="apprenticeships")


def test_who_is_not_proven_hears_the_answers_with_the_full_one(world: World) -> None:
    dave = world.person("dave@loon.example", signs=False)
    dave.writes(f"{OFFER}\nWhat do you charge?\n", subject="ad rates")
    asked = dave.reads(about="did you write")
    assert "nothing, neither" not in asked.text

    dave.answers(asked, "Yes, that's me. And who reads it?")

    letter = dave.reads(about="It costs nothing, neither")
    assert "people who asked for it themselves" in one_line(letter)

    dave.answers(letter, "Video: https://youtu.be/E7sLq2Xv-0I")
    assert "costs nothing" not in dave.reads().text


def test_somebody_is_told_in_their_language_that_they_may_go_on_in_it(world: World) -> None:
    hedwig = world.person("hedwig@linden.example", signs=False)
    hedwig.writes(
        "Wir suchen eine Leitung für den Hofladen, 3.400 Euro im Monat.", subject="Hofladen"
    )
    asked = hedwig.reads(about="did you write")
    assert "antworten Sie bitte mit „ja“" in one_line(asked)

    hedwig.answers(asked, "ja, das war ich. Ist etwas nicht in Ordnung?")

    assert "weiter auf Deutsch" in one_line(hedwig.reads(about="more things"))


def test_who_asks_how_it_works_is_told_beside_what_is_asked(world: World) -> None:
    ann = world.person("ann@lantern.example")

    ann.writes(f"{OFFER}\nHow does it work from here?\n", subject="Head Baker")

    letter = ann.reads(about="you see the job as readers will get it")
    assert "with an editor now" not in one_line(letter)
    assert "1. " in letter.text


def test_who_asks_it_without_a_job_gets_the_help_page(world: World) -> None:
    kim = world.person("kim@reader.example")

    kim.writes("How does this work?")

    assert "you see the job as readers" not in kim.reads().text
