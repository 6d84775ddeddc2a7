"""The personal video among a letter's links, or why there is none."""

from dataclasses import replace
from datetime import date

import pytest

from fact_letters import Read, letter
from mailbot.reading.facts import read_answers, read_facts
from mailbot.terms import Attachment, Fact, Line, VideoProblem

YT = "https://www.youtube.com/watch?v=Jk3vQ8rT2mE"


@pytest.mark.parametrize(
    "text",
    [
        f"Video: {YT} (me and the oven)",
        "here you go https://youtu.be/Jk3vQ8rT2mE?si=abc",
        f"Our company film: https://youtu.be/c9HfZu2bXoM\n\nMy own two minutes about the job: {YT}&t=4s",
        f"Imagefilm: https://youtu.be/c9HfZu2bXoM\n\nMein Video zur Stelle: {YT}",
        f"Check our channel https://www.youtube.com/@bakery and my video {YT}",
        f"Website: https://bakery.example\n{YT}",
        f"Hier spreche ich über die Stelle: {YT}\n\nUnser Film von der Messe: https://vimeo.com/12345",
        f"Film sur notre maison : https://vimeo.com/12345\n\nMoi qui parle du poste : {YT}",
        f"Vídeo institucional: https://vimeo.com/12345\n\nYo cuento el puesto aquí: {YT}",
        f"Filmpje over ons bedrijf: https://vimeo.com/12345\n\nIk vertel over de functie: {YT}",
        f"Ons bedrijfsfilmpje: https://vimeo.com/12345, maar zie liever Ruth, die het uitlegt: {YT}",
        f"Firmenvideo https://vimeo.com/12345 – aber lieber hier, das ist Ruth in der Küche: {YT}",
        f"here's a clip https://vimeo.com/12345 oops that is the dog. this one is me {YT}",
        f"un vídeo https://vimeo.com/12345 perdón, ese es del perro. Este: {YT}",
    ],
)
def test_the_personal_video(read: Read, text: str) -> None:
    found = read(text).video

    assert found is not None
    assert found.value.url == YT


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Check out what we do: https://www.youtube.com/@ridgelinetrails", VideoProblem.CHANNEL),
        ("Video: https://www.youtube.com/playlist?list=PL123456", VideoProblem.PLAYLIST),
        ("Video: https://vimeo.com/channels/staffpicks", VideoProblem.CHANNEL),
        ("The video follows next week.", VideoProblem.PROMISED),
        ("El vídeo lo grabamos la semana que viene.", VideoProblem.PROMISED),
        ("Das Video reichen wir nach.", VideoProblem.PROMISED),
        ("La vidéo suivra demain.", VideoProblem.PROMISED),
        ("De video volgt volgende week.", VideoProblem.PROMISED),
        ("Il video lo giriamo la settimana prossima.", VideoProblem.PROMISED),
        ("O vídeo enviaremos em breve.", VideoProblem.PROMISED),
    ],
)
def test_what_is_no_video_is_said_precisely(read: Read, text: str, problem: VideoProblem) -> None:
    facts = read(text)

    assert facts.video is None
    assert facts.video_problem is problem
    assert facts.declined == ()


@pytest.mark.parametrize(
    "text",
    [
        "We won't do a video, sorry.",
        "No video, sorry.",
        "Ein Video wird es nicht geben, wir wollen kein Video machen.",
        "Pas de vidéo, désolé.",
        "No queremos grabar ningún vídeo.",
        "Sem vídeo, infelizmente.",
        "Niente video, mi dispiace.",
        "Geen video, sorry.",
    ],
)
def test_a_refusal(read: Read, text: str) -> None:
    facts = read(text)

    assert Fact.VIDEO in facts.declined
    assert facts.video_problem is None


def test_a_question_about_the_video_refuses_nothing(read: Read) -> None:
    assert read("Is a video really needed? We do not have one yet.").declined == ()


def test_an_attached_file_is_no_link() -> None:
    document = replace(
        letter("I attach a video of myself."),
        attachments=(Attachment("video/quicktime", "job.mov", 900_000),),
    )

    assert read_facts(document).video_problem is VideoProblem.ATTACHMENT


@pytest.mark.parametrize(
    "words",
    ["Our head made a short talk, see it here:", "Ich stehe vor der Kamera, so gut ich kann:"],
)
def test_a_drive_link_is_a_video_where_somebody_talks(read: Read, words: str) -> None:
    found = read(f"{words} https://drive.google.com/file/d/1Qe7Lh0vWnRzYc2TgBx9/view").video

    assert found is not None
    assert found.value.provider == "google-drive"


def test_a_drive_link_is_a_video_only_where_the_text_says_so(read: Read) -> None:
    link = "https://drive.google.com/file/d/1kQv7ZxR2mTn8LwE4b/view?usp=sharing"

    assert read(f"The full description: {link}").video is None
    found = read(f"My video about the job: {link}").video
    assert found is not None
    assert found.value.provider == "google-drive"


WRAPPED = [
    "https://www.google.com/url?q=https%3A%2F%2Fyoutu.be%2Fabcdefghij_&sa=D",
    "https://urldefense.proofpoint.com/v1/url?u=https%3A%2F%2Fyoutu.be%2Fabcdefghij_&k=a",
    (
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Furldefense.proofpoint.com"
        "%2Fv2%2Furl%3Fu%3Dhttps-3A__youtu.be_abcdefghij-5F%26d%3Dx&data=1"
    ),
    "https://urldefense.com/v3/__https://youtu.be/abcdefghij___;!!Abc!def$",
    "https://abc.r.eu-west-1.awstrack.me/L0/https:%2F%2Fyoutu.be%2Fabcdefghij_/1/0100018/x=1",
    "https://secure-web.cisco.com/1Abc-def/https%3A%2F%2Fyoutu.be%2Fabcdefghij_",
    "https://click.example/r/https://youtu.be/abcdefghij_",
    "youtu.be/abcdefghij_",
]


@pytest.mark.parametrize("link", WRAPPED)
def test_a_wrapped_link_is_the_video_in_it(read: Read, link: str) -> None:
    found = read(f"Video: {link}").video

    assert found is not None
    assert found.value.url == "https://www.youtube.com/watch?v=abcdefghij_"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("I made a video: https://tube.example.org/w/8fQk2", "https://tube.example.org/w/8fQk2"),
        ("Voici la vidéo : https://asso.example/w/kk", "https://asso.example/w/kk"),
        ("## Video\n\nhttps://films.example/clip/9", "https://films.example/clip/9"),
        (
            "I made a new video because the old link was our channel: https://vimeo.com/987654321",
            "https://vimeo.com/987654321",
        ),
    ],
)
def test_a_video_on_a_host_of_its_own(read: Read, text: str, url: str) -> None:
    found = read(text).video

    assert found is not None
    assert found.value.url == url


@pytest.mark.parametrize(
    "text",
    [
        "We make videos, apply at https://studio.example/jobs",
        "We are a video studio: https://studio.example",
        "There is no video, sorry. The form is at https://a.example/form",
    ],
)
def test_a_link_beside_the_word_video_is_none(read: Read, text: str) -> None:
    assert read(text).video is None


def test_of_several_anchors_each_has_its_own_words(read: Read) -> None:
    shown = "Here is the trailer of last season. And this is me talking about the job: click here"
    line = Line(
        shown,
        links=("https://vimeo.com/123456789", "https://vimeo.com/987654321"),
        anchors=("trailer of last season", "click here"),
    )

    found = read("Hello", extra=(line,)).video

    assert found is not None
    assert found.value.id == "987654321"


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (
            "I recorded a talk, which sits on our server: https://video.fern.example/v/cook",
            "https://video.fern.example/v/cook",
        ),
        (
            "Le film avec le drone, non, mais moi je parle ici: https://vimeo.com/123456789",
            "https://vimeo.com/123456789",
        ),
        (
            "Nicht der Imagefilm, sondern hier rede ich: https://vimeo.com/123456789",
            "https://vimeo.com/123456789",
        ),
    ],
)
def test_a_film_of_ones_own_server_or_the_other_one_is_meant(
    read: Read, text: str, url: str
) -> None:
    found = read(text).video

    assert found is not None
    assert found.value.url == url


@pytest.mark.parametrize(
    ("text", "url"),
    [
        (
            "Video: would a reel do? https://www.instagram.com/reel/D4xTq4vPw2M/",
            "https://www.instagram.com/reel/D4xTq4vPw2M/",
        ),
        (
            "Ein Video hab ich: https://www.instagram.com/reel/D4xTq4vPw2M/?igsh=abc",
            "https://www.instagram.com/reel/D4xTq4vPw2M/",
        ),
        (
            "Please find our job advert attached. The video is at https://youtu.be/dQw4w9WgXcQ",
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        ),
        (
            "Le adjunto el anuncio del puesto. El vídeo está en https://youtu.be/dQw4w9WgXcQ",
            "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        ),
    ],
)
def test_an_advert_of_the_job_or_a_reel_is_no_film_of_the_house(
    read: Read, text: str, url: str
) -> None:
    said = read(text).video

    assert said is not None
    assert said.value.url == url


@pytest.mark.parametrize(
    "text",
    [
        "Our showreel: https://youtu.be/dQw4w9WgXcQ",
        "Our TV advert: https://youtu.be/dQw4w9WgXcQ",
        "El anuncio publicitario: https://youtu.be/dQw4w9WgXcQ",
    ],
)
def test_a_film_of_the_house_is_none(read: Read, text: str) -> None:
    assert read(text).video is None


@pytest.mark.parametrize(
    "text",
    [
        "The film: my niece shoots it on Tuesday, it'll be up on Friday at {}",
        "My niece films it on Tuesday. It will be up on Friday at {}",
        "The video can be watched at {} from 24 November.",
        "Das Video ist ab dem 24.11. unter {} abrufbar.",
        "La vidéo sera en ligne ici : {}, après le 25 novembre.",
        "El vídeo estará aquí: {}, el viernes.",
        "O vídeo vai estar em {} no sábado.",
        "Il filmato sarà qui: {}, dopo il 25 novembre.",
        "Mijn broer filmt het woensdag, dan komt het op {}",
        "Filmen ligger på {} på fredag.",
    ],
)
def test_a_video_that_will_be_there_on_a_day(read: Read, text: str) -> None:
    found = read(text.format("https://dairy.example/our-cellar")).video

    assert found is not None
    assert found.value.url == "https://dairy.example/our-cellar"


@pytest.mark.parametrize(
    "text",
    [
        "We filmed the fair last year. Apply at {} by Friday.",
        "More about our house: {}",
        "A company film goes up on Friday: {}",
    ],
)
def test_a_page_beside_the_word_is_no_video(read: Read, text: str) -> None:
    assert read(text.format("https://dairy.example/our-cellar")).video is None


@pytest.mark.parametrize(
    "text",
    [
        "The video: a parent can do one by 10 December.",
        "About the video, maybe the first week of December.",
        "Video not now, we are picking apples.",
        "The video? Only on Saturday.",
        "No video yet, sorry.",
        "Video frühestens nächste Woche, mit dem Handy.",
        "Das Video wird bis zum 2. Dezember als Link zur Verfügung gestellt.",
        "Pour la vidéo, pas maintenant, dimanche peut-être.",
        "El vídeo, cuando mi hija tenga tiempo.",
        "O meu filho percebe do vídeo. É só no sábado.",
        "Il video sarà pronto dopo il 25 novembre.",
        "De video komt als mijn man tijd heeft, woensdag denk ik.",
        "Filmen får vänta, kameran är sönder.",
    ],
)
def test_a_video_that_is_to_come_is_promised(read: Read, text: str) -> None:
    facts = read(text)

    assert facts.video_problem is VideoProblem.PROMISED
    assert Fact.VIDEO not in facts.declined


@pytest.mark.parametrize(
    "text",
    [
        "I do not know how the video works.",
        "Lo del vídeo no sé cómo se hace.",
        "Do I need a video, or can we go without a video?",
        "Não percebi a parte do vídeo.",
        "Mag het zonder video?",
        "Ich weiß nicht, wie das mit dem Video geht.",
    ],
)
def test_who_asks_or_does_not_know_how_refuses_no_video(read: Read, text: str) -> None:
    assert Fact.VIDEO not in read(text).declined


@pytest.mark.parametrize(
    "text",
    ["There will be no video.", "Vídeo no tengo.", "Kein Video, danke.", "Pas de vidéo chez nous."],
)
def test_a_plain_no_is_a_refusal(read: Read, text: str) -> None:
    assert Fact.VIDEO in read(text).declined


PIECES = "https://pieces.example/x/tamsin"


@pytest.mark.parametrize(
    "text",
    [
        "My nephew filmed the kiln for you:",
        "Here's me talking about the work:",
        "Please use the same one:",
        "You have the film already, it's the one from May:",
        "Unsere Lehrtochter hat die Mühle gefilmt:",
        "Den Film haben Sie schon, es ist der von Ute:",
        "Nehmen Sie dasselbe:",
        "Hier erzähle ich von der Arbeit:",
        "Ma nièce a filmé le four :",
        "La vidéo, vous l'avez déjà, c'est celle d'Anne :",
        "Reprenez la même :",
        "Mi sobrina grabó el horno:",
        "El vídeo ya os lo envié, es el de Ana:",
        "Usad el mismo:",
        "A minha sobrinha filmou o moinho:",
        "O vídeo já o enviei, é o da Ana:",
        "Mia nipote ha filmato il mulino:",
        "Il video ve l'ho già mandato, è quello di Anna:",
        "Usate lo stesso:",
        "Mijn nicht heeft de molen gefilmd:",
        "De video had ik al gestuurd, het is die van Anna:",
        "Gebruik maar dezelfde:",
        "Min brorson filmade kvarnen:",
    ],
)
def test_what_is_said_to_be_the_film_is_it_on_any_host(read: Read, text: str) -> None:
    facts = read(f"{text} {PIECES}")

    assert facts.video is not None
    assert facts.video.value.url == PIECES
    assert facts.apply is None


@pytest.mark.parametrize(
    "text",
    [
        "Use the same form:",
        "People apply here:",
        "Applicants may put a film of theirs here:",
        "That's where they apply, not the video:",
        "There is no film yet, our place is here:",
        "All details for this job here:",
        "The mill was filmed by a station once. See our mill at",
        "Hier erzählen wir mehr über uns:",
        "Bewerber können hier ein Video hochladen:",
        "Nous présentons le poste ici :",
        "Mon neveu a fait notre site :",
        "La solicitud, aquí:",
        "Le candidature qui:",
        "Solliciteren kan op",
    ],
)
def test_a_link_for_something_else_is_no_film(read: Read, text: str) -> None:
    assert read(f"{text} {PIECES}").video is None


def test_the_same_one_may_be_the_form(read: Read) -> None:
    assert read("Please use the same one: https://firm.example/apply/7").video is None


@pytest.mark.parametrize(
    ("text", "ruled_out"),
    [
        ("Ein Video wird es bei uns aus Gründen des Datenschutzes nicht geben.", True),
        ("Our trustees have declined a video.", True),
        ("The board has refused a recording.", True),
        ("Filmpje heb ik geen zin in.", True),
        ("Ein Video kommt für uns nicht in Frage.", True),
        ("Un vídeo no lo habrá.", True),
        ("Ni hablar del vídeo.", True),
        ("La vidéo est hors de question.", True),
        ("La direction a refusé la vidéo.", True),
        ("There will be no recording, for reasons of privacy.", True),
        ("Eine Aufnahme lehnen wir aus Prinzip ab.", True),
        ("Un video è fuori discussione.", True),
        ("Een filmpje maken we echt niet.", True),
        ("We do not wish to be filmed.", True),
        ("Um vídeo está fora de questão.", True),
        ("Nous ne souhaitons pas faire de vidéo.", True),
        ("A video is out of the question here.", True),
        ("Video vil ikke sjefen ha.", True),
        ("We have no film yet.", False),
        ("Das Video ist noch nicht fertig.", False),
        ("Video haben wir noch nicht.", False),
        ("The video will follow, we could not film on Sunday.", False),
        ("Das Video wird nicht vor Montag fertig.", False),
        ("Our trustees have declined the pay rise.", False),
        ("The video does not show faces.", False),
        ("La vidéo n'est pas encore prête.", False),
        ("Im Video spricht unser Chef, der lehnt Krawatten ab.", False),
        ("Is the video allowed to be longer?", False),
        ("The film is up: we did not want music in it.", False),
        ("Das Video darf man auch weiterleiten, es ist nicht gelistet.", False),
        ("Film crews must not be refused entry: that is the job.", False),
        ("In the film we do not wish people luck, we show the work.", False),
    ],
)
def test_a_video_is_ruled_out_for_whatever_reasons(text: str, ruled_out: bool) -> None:
    declined = read_answers(text, (), "", date(2026, 11, 23)).declined

    assert (Fact.VIDEO in declined) is ruled_out
