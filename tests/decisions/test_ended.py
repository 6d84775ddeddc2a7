"""A job ends at one plain sentence, whatever reasons, regrets and hopes stand around it."""

import pytest
from jobs import ann, job, last

from mailbot.decisions.reply import calling_off
from mailbot.decisions.reply.ended import (
    ended,
    given_up,
    goes_on,
    is_plain,
    leaves,
    only_later,
    only_might,
)
from mailbot.states import JobState
from mailbot.terms import Intent
from world import EDITOR, World

HALF = "Role: Head Baker\nCompany: Lantern Loaf\nPay: EUR 48,000 a year\n"
WHOLE = f"""\
{HALF}Key results:
- Waste under 4% of dough by the end of September
Video: https://www.youtube.com/watch?v=Jk3vQ8rT2mE
"""
TAKEN_BACK = (
    """\
Hello, unfortunately head office has decided against this role for now, so could you please take
the vacancy down? Thanks for all your help so far, you have been great, and so was your letter.""",
    """\
Vielen Dank für die ausführliche Antwort. Leider passt das für uns nicht, ein Video kommt nicht in
Frage. Wir ziehen unsere Anzeige daher zurück und wünschen Ihnen alles Gute.""",
    """\
Bonjour, notre direction a gelé les embauches jusqu'à l'été. Merci de retirer notre annonce. Nous
reviendrons vers vous dès que possible.""",
    "Buenas, la dirección ha paralizado las contrataciones. Por favor, retiren la oferta.",
    "Vi prego di ritirare l'annuncio, il consiglio ha deciso di rimandare tutto all'anno prossimo.",
    "Olá, a vaga foi cancelada pela direção. Podem por favor apagar o anúncio? Obrigado.",
    "Hallo, het gaat niet door, er is een vacaturestop. Willen jullie de vacature intrekken?",
    "Please withdraw our ad, we will be back in touch when the new owners have settled in.",
    "Too complicated for us, sorry. If possible please cancel the listing before Monday.",
    "Thanks, but we'd rather leave it. My nephew starts in the bakehouse on Monday.",
    "It's no longer needed, thank you. I had not thought that it would be so much work.",
    "We won't be needing anybody this year. Sorry for all the questions I asked you.",
    "Danke, aber wir lassen es lieber. Die Filmerei ist nichts für uns, und Zeit haben wir keine.",
    "Bitte veröffentlichen Sie das nicht, wir haben es uns anders überlegt.",
    "Das hat sich erledigt. Mein Bruder steht ab März wieder selbst in der Backstube.",
    "Merci, mais ce n'est plus la peine. Ma belle-sœur reprend le fournil au printemps.",
    "Finalement on laisse tomber. Ne publiez rien, s'il vous plaît.",
    "Muchas gracias, pero al final lo dejamos. Este invierno me arreglo con mi cuñado.",
    "Pues ya no hace falta, gracias. No publiquen nada, por favor.",
    "Obrigada, mas já não é preciso. O meu tio volta em março para o forno.",
    "Melhor deixar pra lá. Vou ver primeiro como corre o Natal.",
    "Grazie, ma non serve più. Per quest'anno ci arrangiamo in famiglia.",
    "Alla fine lasciamo stare. Ci abbiamo pensato tanto, ma costa troppo.",
    "Bedankt, maar het hoeft niet meer. Mijn broer komt terug in de zaak.",
    "Tack, men det behövs inte längre.",
    "Blimey, far too complicated for us. We'll just ask around in the village instead.",
    "So many questions. Leave it, pal, I'll stick a notice in the shop window. No hard feelings!",
    "Das ist mir zu kompliziert. Lassen Sie es gut sein, ich hänge einen Aushang in den Laden.",
    "So viele Fragen! Dann hängen wir lieber einen Zettel an die Tür. Nichts für ungut.",
    "Sorry but I haven't got the time for this. Will advertise in the Gazette instead.",
    "Dit is me te veel gedoe. Ik hang wel een briefje op bij de supermarkt.",
    "Que de questions ! On passera plutôt par le bouche à oreille. Sans rancune.",
    "Demasiadas preguntas para un panadero, mejor ponemos un cartel en la puerta.",
    "É muito complicado para nós. Esqueçam, vou pôr um anúncio no café.",
    "Troppo complicato. Lasciate stare, metto un cartello in vetrina.",
    "Veel te ingewikkeld. Laat maar zitten, we hangen wel een briefje op in de winkel.",
    "Det är alldeles för krångligt. Glöm det, vi sätter upp en lapp i affären.",
)
FOUND = (
    "You can close this, the position has been filled by one of our own apprentices.",
    "Good news: we've hired someone internally, so there is no need to run this any more!",
    "Good news: a customer told her daughter, and we hired her. So no need for the ad!",
    "Hallo, wir haben intern jemanden gefunden, die Anzeige ist damit hinfällig. Danke!",
    "Bonjour, le poste est finalement pourvu en interne, merci de ne pas publier l'annonce.",
    "Al final hemos encontrado a una persona por recomendación, ya no hace falta el anuncio.",
    "Abbiamo trovato una persona tramite un amico, quindi l'annuncio non serve più.",
    "Entretanto encontrámos uma pessoa para o lugar, por isso podem retirar o anúncio.",
    "We hebben ondertussen iemand gevonden, jullie mogen de vacature dus schrappen. Bedankt!",
    "Hej, vi har hittat en person genom en bekant, så annonsen behövs inte längre.",
)
NO_END = (
    "We found somebody for the other job, this one is still open.",
    "Die zweite Stelle ist schon vergeben, um die geht es nicht.",
    "Please withdraw the second result, it isn't ours.",
    "Please take the phone number off the listing.",
    "Streichen Sie in der Anzeige bitte den Satz mit dem Hund.",
    "If you can't do it without a video we withdraw the listing.",
    "Wenn das nicht geht, ziehen wir die Anzeige zurück.",
    "Si ce n'est pas possible, nous retirons l'annonce.",
    "Si no se puede sin vídeo, retiramos la oferta.",
    "Se non è possibile ritiriamo l'annuncio.",
    "Als dat niet kan trekken we de vacature in.",
    "No deadline, we'll take the ad down when we've found someone.",
    "Offen, bis die Stelle besetzt ist.",
    "We have found someone to film the video, it comes on Friday.",
    "Wir haben jemanden gefunden, der das Video dreht. Der Link folgt.",
    "No, not yet, we still haven't hired anyone.",
    "How can I withdraw the listing later on?",
    "We hired someone through a board last year, and it was a disaster.",
    "Die Stelle heißt Bäcker, bitte das Wort davor streichen.",
    "It is quite a job, ask anybody in Leeds.",
    "Guten Tag, die Stelle ist in Kassel.",
    "Bitte nehmen Sie die Stelle in den nächsten Newsletter auf.",
    "Please don't cancel the listing, it was only a question.",
    "We'll leave it at 48,000 then.",
    "The pay is as it is, we'll leave it.",
    "A driving licence is no longer needed.",
    "Don't publish it yet, the film comes tomorrow.",
    "Please don't list it under bakers, put it under cooks.",
    "Do we no longer need it if somebody turns up?",
    "If there has to be a film, we'd rather leave it.",
    "Wir lassen es bei 48.000 Euro.",
    "Ein Führerschein wird nicht mehr gebraucht.",
    "Le salaire, on laisse tomber.",
    "Un permis n'est plus nécessaire.",
    "Mejor lo dejamos así, gracias.",
    "Un carné de conducir ya no hace falta.",
    "O ordenado já não é preciso dizer.",
    "La patente non serve più.",
    "Het rijbewijs hoeft niet meer.",
    "A lot of questions! Here goes. We also put a card up in the shop.",
    "A video is too much hassle. Leave it, I'll put a card up with the link.",
    "Leave it as it is, thanks. No hard feelings.",
    "If that's too much, forget it, we'll put a card up instead.",
    "Applicants should rather ask around in the village. Too complicated for a map.",
    "We're too busy today, no time for this, I'll answer tomorrow instead.",
    "Wir haben auch einen Zettel im Laden. So viele Fragen, der Rest kommt morgen.",
    "We could use LinkedIn instead for applications, mail is too much work.",
    "On a mis une affiche aussi. Pas le temps aujourd'hui, je réponds demain.",
)


@pytest.mark.parametrize("mail", [HALF, WHOLE])
@pytest.mark.parametrize("words", [*TAKEN_BACK, *FOUND])
def test_it_ends_and_they_are_told_so(world: World, mail: str, words: str) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(mail, subject="Head Baker")

    employer.answers(employer.reads(), words)

    assert job(world).state is JobState.CLOSED
    employer.reads(about="taken your job back" if words in TAKEN_BACK else "glad to hear it")
    world.unread(EDITOR).clear()


@pytest.mark.parametrize("words", [*TAKEN_BACK, *FOUND, *NO_END])
def test_what_a_sentence_says_of_an_end(words: str) -> None:
    wanted = None if words in NO_END else Intent.WITHDRAW if words in TAKEN_BACK else Intent.FILLED

    assert ended(words) is wanted


@pytest.mark.parametrize("words", NO_END)
def test_nothing_ends_on_a_condition_in_time_or_elsewhere(world: World, words: str) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(WHOLE, subject="Head Baker")

    employer.answers(employer.reads(), words)

    assert job(world).state is not JobState.CLOSED
    world.unread(employer.address).clear()
    world.unread(EDITOR).clear()


def test_who_offers_another_job_in_the_same_mail_has_not_ended_this_one(world: World) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(HALF, subject="Head Baker")

    employer.answers(
        employer.reads(),
        "We have found somebody, so it is a night baker now:\n"
        "- Bread in three shops by five every morning from June\n"
        "Pay: EUR 39,000 a year\n",
    )

    assert job(world).state is not JobState.CLOSED
    world.unread(employer.address).clear()


def test_words_that_decide_nothing() -> None:
    assert ended("Please remove Leeds and put the position in York.") is None
    assert not only_might("Please withdraw the listing.")
    assert not only_might("The deadline is 15 January.")
    assert only_might("Open until the position is filled.")


GIVEN_UP = (
    "Then leave it.",
    "No film from me, sorry. Leave it then.",
    "I'm not standing in front of a camera. Forget it then, and thanks.",
    "Never mind then, my cousin will ask around.",
    "In that case we'll pass.",
    "Then we won't bother, thanks all the same.",
    "Not for us then.",
    "Ein Video machen wir nicht. Dann lassen wir's.",
    "Dann lassen Sie es eben, danke trotzdem.",
    "Dann halt nicht.",
    "Vergessen Sie's.",
    "Pas de vidéo chez nous. Alors laissez.",
    "Dans ce cas on laisse.",
    "Tant pis alors, merci quand même.",
    "Sin vídeo. Pues nada, gracias.",
    "Déjalo.",
    "Olvídelo, gracias.",
    "Allora niente, grazie.",
    "Lasci stare, grazie.",
    "Então deixem.",
    "Não fazemos vídeo nenhum. Então nada.",
    "Geen film. Dan maar niet.",
    "Laat dan maar.",
    "Glöm det.",
    "Så lad det være.",
)
GOES_ON = (
    "Leave it as it is.",
    "We'll leave it to you.",
    "Leave it with me, the film comes on Monday.",
    "Then leave the bonus out.",
    "The deadline? Leave it then.",
    "48,000 is right. Leave it then.",
    "Then leave it at the 15th.",
    "Leave it then, if it can't be shorter.",
    "Shall we leave it then?",
    "Never mind the pay then.",
    "Dann lassen Sie es so.",
    "Dann lassen wir es bei dem Titel.",
    "Der Titel? Dann lassen Sie es.",
    "Dann morgen, heute nicht.",
    "Alors laissez le titre.",
    "Laissez comme ça.",
    "Entonces déjelo así.",
    "Allora lasci così.",
    "Então deixe assim.",
    "Dan laat het maar zo.",
    "Vergeet dan de bonus.",
    "Låt det vara som det är.",
)


@pytest.mark.parametrize("words", [*GIVEN_UP, *GOES_ON])
def test_who_goes_no_further_with_what_is_asked(words: str) -> None:
    assert given_up(words) is (words in GIVEN_UP)


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("No film. Leave it then.", JobState.CLOSED),
        ("Please stop sending me these letters.", JobState.CLOSED),
        ("Dejadlo, ya tengo a uno.", JobState.CLOSED),
        ("Dann lassen Sie es so.", JobState.ASKING),
    ],
)
def test_a_draft_is_given_up_while_something_is_asked(
    world: World, words: str, state: JobState
) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(HALF, subject="Head Baker")

    employer.answers(employer.reads(), words)

    assert job(world).state is state
    world.unread(employer.address).clear()
    world.unread(EDITOR).clear()


GONE_ON_WITH = (
    "Sorry, one small thing: a trial day is only for those who never baked. Nobody else needs it.",
    "The van is no longer needed. Everything else is right.",
    "Scrap what I said about Sundays.",
    "We take it down to the cellar ourselves.",
    "Entschuldigung, eine Kleinigkeit: ein Zeugnis brauchen wir nur von Gesellen.",
    "Das mit dem Nachtzuschlag hat sich erledigt.",
    "Pardon, un détail : les références, on n'en a pas besoin.",
    "Laissez tomber l'histoire des primes.",
    "Pour les pourboires, on oublie.",
    "Lo del delantal ya no hace falta. Lo demás está perfecto.",
    "Il libretto sanitario non serve più. Il resto va bene.",
    "Dat van de auto hoeft niet meer. Verder klopt het.",
    "Já não precisamos do atestado. O resto está bem.",
    "Körkort behövs inte längre. Resten stämmer.",
)


@pytest.mark.parametrize("words", GONE_ON_WITH)
def test_what_is_not_needed_may_be_a_thing_and_no_job(words: str) -> None:
    assert goes_on(words)
    assert not is_plain(words)


@pytest.mark.parametrize(
    "words",
    [
        "Sorry, one more thing: please take our vacancy down.",
        "Noch eine Sache: Wir ziehen die Anzeige zurück.",
        "Finalement, un détail a changé : nous retirons l'annonce.",
        "One last thing, we have found somebody!",
    ],
)
def test_what_names_the_job_ends_it_whatever_stands_beside_it(words: str) -> None:
    assert is_plain(words)


@pytest.mark.parametrize(
    ("words", "leaves_us"),
    [
        ("Please stop sending me these letters.", True),
        ("Take me off your list.", True),
        ("Unsubscribe please, I never asked for it.", True),
        ("Ich möchte keine Mails mehr von Ihnen.", True),
        ("Je ne veux plus recevoir vos lettres.", True),
        ("Le permis, on n'en a pas besoin.", False),
        ("Een rijbewijs hoeft niet meer, per mail ook niet.", False),
        ("No need for references any more.", False),
        ("El carné ya no lo necesitamos para nada.", False),
    ],
)
def test_who_leaves_us_names_what_we_send(words: str, leaves_us: bool) -> None:
    assert leaves(words) is leaves_us


def test_a_draft_stays_where_a_thing_in_it_is_no_longer_needed(world: World) -> None:
    employer = world.person("ann@lantern.example")
    employer.writes(HALF, subject="Head Baker")

    employer.answers(employer.reads(), "Désolée, un détail : le permis, on n'en a pas besoin.")

    assert job(world).state is JobState.ASKING
    world.unread(employer.address).clear()
    world.unread(EDITOR).clear()


@pytest.mark.parametrize(
    "words",
    [
        "Das war's dann für uns, bitte nicht veröffentlichen.",
        "Basta così, non se ne fa niente.",
        "Vi trekker annonsen.",
        "Ritiro l'annuncio, grazie.",
        "Wir nehmen von der Anzeige Abstand.",
        "Bei so viel Hin und Her verzichte ich auf das Inserat.",
        "This is too much. Just forget the whole thing.",
        "Then I shall have to withdraw the vacancy.",
        "Rinunciamo alla pubblicazione, grazie lo stesso.",
        "Wir verzichten auf die Veröffentlichung.",
        "Our board has decided against advertising with you.",
        "Vu les circonstances, nous renonçons à passer l'annonce.",
        "Wir möchten von der Ausschreibung Abstand nehmen.",
        "Desistimos da publicação.",
        "You can scrap our ad, we've changed our plans.",
        "Quero cancelar o anúncio.",
        "Lasst es gut sein, ich hänge einen Zettel auf.",
        "Cancel this one please, it went out twice.",
        "Unter diesen Umständen sehen wir von einer Veröffentlichung ab.",
        "Damit ist die Sache für uns erledigt.",
        "Wij zien af van plaatsing.",
        "Nous renonçons à la publication.",
        "Dann hat sich das für uns erledigt, danke.",
    ],
)
def test_a_listing_is_given_up_in_whatever_formal_words(words: str) -> None:
    assert ended(words) or calling_off.called_off(words)


@pytest.mark.parametrize(
    "words",
    [
        "No. The driver is a separate job, take it out of this one, I'll send it separately.",
        "Failing an answer to this I shall withdraw the vacancy.",
        "Should I not hear from you I will withdraw the advertisement.",
        "Ohne Antwort ziehe ich die Anzeige zurück.",
        "Ist das Video zwingend? Wenn ja, hat sich die Sache für uns erledigt.",
        "If a video is obligatory, we withdraw.",
        "À défaut de réponse, nous retirerons l'annonce.",
        "Si no contestan, retiramos la oferta.",
        "The second result is wrong, please drop this one.",
        "Take the tips line out, and leave the rest of the listing.",
        'Please remove the word "urgent" from our ad.',
        "This isn't a new requirement, we always asked for a licence.",
        "Die Zeile mit dem Urlaub hat sich erledigt.",
        "The question about the video is settled, thanks.",
        "I'd be obliged to withdraw if it were compulsory.",
        "The cook's job comes off, only the baker's stays.",
        "Please take Leeds out, the job is in York.",
        "Drop the deadline, we take people all year.",
        "Unless you answer we shall not proceed with the listing.",
        "Sofern keine Antwort kommt, verzichten wir auf die Veröffentlichung.",
        "We do not wish to proceed with the video, a photo must do.",
        "Auf das Anschreiben verzichten wir.",
        "Nous renonçons à la lettre de motivation.",
        "Das Thema Video ist für uns erledigt, hier ist der Link.",
        "This is not a new company, we were founded in 1931.",
        "I decided to take the second result out.",
        "Please move the cook out of this ad, he gets his own.",
        "Please remove Mondays from the listing.",
    ],
)
def test_what_is_threatened_or_said_of_a_part_ends_nothing(words: str) -> None:
    assert ended(words) is None
    assert calling_off.of_a_part(words) or not calling_off.called_off(words)


@pytest.mark.parametrize(
    ("words", "none"),
    [
        ("Sorry, this isn't a new job. It's the one my colleague sent you.", True),
        ("Das ist keine neue Stelle, die Anzeige kam schon von meinem Kollegen.", True),
        ("Ce n'est pas une nouvelle offre, c'est celle de ma collègue.", True),
        ("No es una oferta nueva, es la de mi compañero.", True),
        ("Non è un nuovo annuncio, è quello di Carla.", True),
        ("Dit is geen nieuwe vacature.", True),
        ("Isn't this a new job to you?", False),
        ("This isn't a new company, we were founded in 1931.", False),
        ("Das ist keine neue Anforderung.", False),
    ],
)
def test_what_is_no_job_of_its_own(words: str, none: bool) -> None:
    assert calling_off.is_no_job(words) is none


def test_a_draft_that_was_begun_by_mistake_is_closed_and_the_rest_is_for_a_person(
    world: World,
) -> None:
    ben = world.person("ben@mill.example")
    ben.writes("Wanted: a miller. Mill of Ayr.", subject="Miller")

    ben.answers(ben.reads(), "Sorry, this isn't a new job. Ann's has the wrong hours, it is 36.")

    ben.reads(about="taken your job back")
    world.editor.reads(about="the wrong hours")


@pytest.mark.parametrize(
    ("words", "later"),
    [
        ("Bitte die Anzeige erst nach Ostern veröffentlichen.", True),
        ("Please list it only from May on.", True),
        ("Merci de ne pas publier l'annonce, pas avant lundi.", True),
        ("Please don't publish it.", False),
        ("Bitte nicht mehr veröffentlichen.", False),
    ],
)
def test_what_is_to_come_out_later_is_not_taken_back(words: str, later: bool) -> None:
    assert only_later(words) is later


@pytest.mark.parametrize(
    "words",
    [
        "Thanks, but there's no need to list it now.",
        "Sorry to be a pain, but you can scrap this.",
        "Please don't bother with the advert.",
        "Dann bringen Sie es eben nicht.",
        "Das muss nicht mehr ausgeschrieben werden.",
        "Inutile de publier l'annonce.",
        "Ya no hace falta que la pongáis.",
        "Non serve più pubblicarlo.",
        "Já não é preciso publicar o anúncio.",
        "Plaats het dan maar niet.",
        "Publicera den inte då.",
    ],
)
def test_in_plain_words_it_need_not_be_listed(words: str) -> None:
    assert ended(words) is Intent.WITHDRAW or calling_off.called_off(words)


@pytest.mark.parametrize(
    "words",
    [
        "There's no need to list the number.",
        "But you can scrap this second result.",
        "Then don't run it before May.",
        "Plaats het telefoonnummer dan maar niet.",
        "No need to list it as remote.",
    ],
)
def test_a_part_that_need_not_be_listed_ends_nothing(words: str) -> None:
    assert ended(words) is None
    assert not calling_off.called_off(words)


@pytest.mark.parametrize(
    "words", ["Here it is, now stop writing to me:", "Aquí lo tenéis, y no me escribáis más:"]
)
def test_who_sends_the_film_and_wants_peace_goes_on(world: World, words: str) -> None:
    ann(world).writes("We need a baker at Lantern Loaf, EUR 30,000 a year.", subject="A baker")
    letter = ann(world).reads()
    ann(world).answers(letter, f"{words} https://vimeo.com/1048822613")

    assert job(world).state is JobState.ASKING
    assert job(world).listing.video is not None
    last(ann(world))
    world.unread(world.editor.address).clear()
