"""What an answer says beside its matter: what was asked of us, and a line in their language."""

from __future__ import annotations

import pytest
from jobs import ann, in_a_proof

from mailbot.decisions.conversation.faq import Asked, heard, hopes, others, unanswered
from mailbot.reading.spoken_tongue import tongue_of
from world import EDITOR, Mail, World

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
        ("my daughter can film me on the phone where do i put that", "sending"),
        ("What do you mean by results?", "results"),
        ("Können Sie mir auch auf Deutsch schreiben?", "language"),
        ("When does it go out???", "when"),
        ("c'est publié quand ?", "when"),
        ("how do i withdraw it later?", "change"),
        ("May I see the text before it is published?", "preview"),
        ("Do you do a quarter page?", "paper"),
        ("no film, do i need one", "required"),
        ("May it be a phone film?", "video"),
        ("¿Es obligatorio el vídeo?", "required"),
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
        ("How long must the film be?", "length"),
        ("Quanto tempo tem de ter o vídeo?", "length"),
        ("Quelle durée pour la vidéo ?", "length"),
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
    ("words", "asked"),
    [
        ("La vidéo est-elle indispensable ?", "required"),
        ("You still have not told us whether a recording is required.", "required"),
        ("I have now asked you three times whether the film is mandatory.", "required"),
        ("Geht es auch ohne Video?", "required"),
        ("O vídeo é mesmo necessário?", "required"),
        ("Sie haben mir nicht gesagt, ob das Video Pflicht ist.", "required"),
        ("Kan het ook zonder filmpje?", "required"),
        ("no video. is it a dealbreaker?", "required"),
        ("Before I go on: who is behind this newsletter?", "person"),
        ("Wer ist der Herausgeber? Ich bitte um Name und Anschrift.", "person"),
        ("Wie zit hier achter, een bedrijf?", "person"),
        ("Who are you people? Name and address please.", "person"),
        ("Chi pubblica questa newsletter? Vorrei nome e indirizzo.", "person"),
        ("¿Quién está detrás de esto, y dónde tienen la dirección?", "person"),
        ("Wie geeft deze nieuwsbrief uit?", "person"),
        ("¿Me pueden decir el nombre y la dirección de la empresa?", "person"),
        ("Wie lange werden meine Daten gespeichert?", "kept"),
        ("Wie lange heben Sie unsere Daten auf?", "kept"),
        ("Hoe lang bewaart u mijn gegevens?", "kept"),
        (
            "My question as to how long the listing stays on your books has not been answered.",
            "kept",
        ),
        ("How long is my data stored, and where?", "kept"),
        ("Pendant combien de temps gardez-vous mon adresse ?", "kept"),
        ("Per quanto tempo conservate i dati?", "kept"),
        ("¿Cuánto tiempo guardan mis datos?", "kept"),
        ("Kan jeg sende videoen som vedlegg?", "sending"),
        ("Video ist fertig. Wie schicke ich es Ihnen, als Anhang?", "sending"),
        ("La vidéo est prête, je vous l'envoie en pièce jointe ?", "sending"),
        ("Kann ich das Video einfach anhängen?", "sending"),
        ("Come vi faccio avere il video?", "sending"),
        ("Can I just email you the video?", "sending"),
        ("Il video ve lo mando in allegato?", "sending"),
        ("Posso mandar o vídeo por WhatsApp?", "sending"),
        ("My daughter made the film. Who will see it?", "watched"),
        ("Who's going to watch the video, just the subscribers?", "watched"),
        ("Qui pourra voir la vidéo ?", "watched"),
        ("Das Video liegt bei. Wer sieht das alles?", "watched"),
        ("Can the apprentice do the talking in the video?", "speaker"),
        ("Et si c'est ma sœur qui parle dans la vidéo ?", "speaker"),
        ("Kann auch der Azubi im Video sprechen?", "speaker"),
        ("May my business partner do the video on her own?", "speaker"),
        ("Do we have to show our faces in it, the video I mean?", "shown"),
        ("Mag het filmpje ook zonder gezicht?", "shown"),
        ("Darf das Video auch ohne Gesichter sein?", "shown"),
        ("Puis-je ne pas apparaître dans la vidéo ?", "shown"),
        ("I'd rather not be in the video myself. Is that all right?", "shown"),
        ("Das Video käme erst im März, geht das?", "later"),
        ("Is it okay if I send the video link in two weeks?", "later"),
        ("On peut envoyer la vidéo plus tard ?", "later"),
        ("Puis-je envoyer la vidéo après les fêtes ?", "later"),
        ("Can we send the video next week?", "later"),
        ("It runs to five minutes, is the video too long?", "length"),
        ("Das Video dauert drei Minuten, ist das zu lang?", "length"),
        ("Where can I mention that it's 20 hours a week?", "details"),
        ("Gibt es ein Feld für die Arbeitszeit?", "details"),
        ("Où puis-je indiquer les horaires ?", "details"),
        ("Why are the hours not in the listing?", "details"),
        ("¿Hay algún sitio para poner el horario?", "details"),
        ("Podemos buscar dos personas con un solo anuncio?", "places"),
        ("Kan vi søge to medarbejdere i samme annonce?", "places"),
        ("Peut-on chercher deux personnes dans la même annonce ?", "places"),
        ("Can one ad cover two vacancies for the same job?", "places"),
        ("Wir suchen zwei davon. Geht das in einer Anzeige?", "places"),
        ("A friend says you list for free, is that right?", "cost"),
        ("Was verlangen Sie dafür?", "cost"),
        ("I heard it is free of charge. Is that really so?", "cost"),
        ("Es soll nichts kosten. Stimmt das?", "cost"),
        ("Est-ce que l'annonce sera visible sur Google ?", "where"),
        ("Where will our ad be published?", "where"),
        ("How long does the listing stay online?", "where"),
        ("¿Dónde se publica la oferta?", "where"),
        ("Is the job shown on a website as well?", "where"),
        ("Wann kommt die nächste Ausgabe?", "when"),
        ("May we share the listing on our own website?", "passed_on"),
        ("Dürfen wir die Anzeige auf unseren Seiten teilen?", "passed_on"),
        ("Peut-on partager l'annonce sur nos réseaux ?", "passed_on"),
        ("¿Podemos compartir el anuncio en nuestras redes?", "passed_on"),
        ("Får vi dela annonsen på vår hemsida?", "passed_on"),
        ("Mogen we hem op onze eigen site plaatsen?", "passed_on"),
        ("May applicants share a desk in our own office?", ""),
        ("When would it be online?", "when"),
        ("quando la pubblicate?", "when"),
        ("Dürfen wir das Gehalt offen lassen?", "paid"),
        ("Muss das Gehalt drinstehen?", "paid"),
        ("Le salaire est-il obligatoire ?", "paid"),
        ("Is the pay range compulsory?", "paid"),
        ("Do I have to say what we pay?", "paid"),
        ("Wie groß ist Ihr Leserkreis?", "readers"),
        ("Kann ich noch eine zweite Stelle schicken?", "several"),
        ("No film, I'm afraid. Would you take the job all the same?", "required"),
        ("The salary is confidential. Is it obligatory?", "paid"),
        ("Why does there have to be a video?", "video"),
        ("We need someone who asks why, films nothing and sends it all on time.", ""),
        ("What does success look like? Video views up from 1,000 to 5,000 by June.", ""),
        ("How to apply: send us a photo of a cake\n\nCould you list it by Friday?", ""),
        ("Is the pay wrong? It should be 42k.", ""),
        ("May the film be in Polish?", ""),
        ("Can people apply by post?", ""),
        ("I did not ask whether my address is sold.", ""),
        ("My niece may do the video, does it have to be there?", "required"),
    ],
)
def test_what_is_asked_of_the_video_the_publisher_and_the_listing(words: str, asked: str) -> None:
    assert heard(words) == tuple(map(Asked, asked.split()))


def test_it_is_what_was_spoken_of_before(world: World) -> None:
    """What "it" is stands in the sentence before, and neither is held against its writer."""
    ann = world.person("ann@lantern.example")
    ann.writes(OFFER, subject="Head Baker")

    ann.answers(ann.reads(), "Our trustees won't have a film. Is it obligatory, yes or no?")
    letter = one_line(ann.reads())
    assert "Yes, a video is needed" in letter
    assert "> Is it" not in letter

    ann.writes("My nephew filmed us. And who gets to see it?", subject="Re: Head Baker [J1]")
    letter = one_line(ann.reads())
    assert "Whoever reads the issue can watch the video" in letter
    assert "> And who" not in letter
    world.unread(EDITOR).clear()


def test_the_publisher_is_named_with_the_address_and_how_long_mails_are_kept(world: World) -> None:
    ann = world.person("ann@lantern.example")
    ann.writes(OFFER, subject="Head Baker")
    ann.reads()

    for _ in range(2):  # asked again, it is answered again
        ann.writes(
            "I repeat my question: for how long are my details kept?\n\n"
            "And who is the publisher? Name and address, please.",
            subject="Re: Head Baker [J1]",
        )
        letter = one_line(ann.reads())
        assert "kept for 400 days, what we write to you for 90" in letter
        assert "| Two Good Jobs, 1 Main Street, Springfield" in letter
    world.unread(EDITOR).clear()


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
    "words",
    [
        "Is that what you wanted?",
        "Ich hoffe, das ist, was Sie wollten?",
        "J'espère que c'est bien ce que vous cherchez ?",
        "¿Es lo que necesitan?",
        "Spero sia quello che chiedevate?",
    ],
)
def test_who_hopes_to_have_said_enough_waits_for_no_answer(words: str) -> None:
    assert hopes(words)
    assert not others(words)
    assert unanswered([words], words) == ()


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


def test_when_a_job_goes_out_is_told_with_its_day_once_it_is_in_a_draft(world: World) -> None:
    employer, letter = ann(world), in_a_proof(world)

    employer.answers(letter, "When does it go out?")

    assert "in the draft of the issue of 1 December 2026" in " ".join(employer.reads().text.split())
    world.unread(EDITOR).clear()


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


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Is there a place for the hours?", True),
        ("Could you add that it is 20 hours a week?", False),  # they have one already
    ],
)
def test_where_the_hours_go_is_told_unless_they_have_just_got_there(
    world: World, words: str, told: bool
) -> None:
    ann = world.person("ann@lantern.example")
    ann.writes(OFFER, subject="Head Baker")

    ann.answers(ann.reads(), words)

    assert ("a line of their own in a listing" in one_line(ann.reads())) is told
    world.unread(EDITOR).clear()
