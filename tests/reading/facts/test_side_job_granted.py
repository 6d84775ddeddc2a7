"""A second job granted in passing: the free day, whom the job suits, whom alone it must not be for."""

import pytest

from fact_letters import Read

GRANTED = [
    (
        "From May to August it's quiet and I don't mind if you do something else then, the last one drove a school bus.",
        "welcome",
    ),
    ("In the closed months you can do something else, I did forestry.", "welcome"),
    ("Im Januar ist zu, da kannst du was anderes machen, stört hier keinen.", "welcome"),
    (
        "En hiver c'est calme, vous pouvez faire autre chose à ce moment-là, ça ne nous gêne pas.",
        "welcome",
    ),
    ("In je vrije dagen mag je doen wat je wilt, ook ander betaald werk.", "welcome"),
    ("In deiner freien Woche kannst du tun, was du willst, auch anderswo arbeiten.", "welcome"),
    ("On your days off you may do whatever you like, paid work included.", "welcome"),
    (
        "Pendant vos jours libres vous faites ce que vous voulez, y compris un autre travail.",
        "welcome",
    ),
    ("En tus días libres puedes hacer lo que quieras, también otro trabajo.", "welcome"),
    ("Nei giorni liberi può fare quello che vuole, anche un altro lavoro.", "welcome"),
    ("Nos dias de folga pode fazer o que quiser, incluindo outro trabalho.", "welcome"),
    ("You can tutor all you want, as long as you're at rehearsal on Thursday.", "welcome"),
    ("Freelance as much as you like.", "welcome"),
    ("You can busk as much as you want in the evenings.", "welcome"),
    ("Ein Nebenjob ist bei 50 Prozent selbstverständlich.", "welcome"),
    ("Dass Sie daneben noch woanders arbeiten, ist bei 40 % selbstverständlich.", "welcome"),
    ("A second job goes without saying at fifteen hours.", "welcome"),
    ("Un autre emploi, cela va de soi avec un mi-temps.", "welcome"),
    ("Otro trabajo, por supuesto, con media jornada.", "welcome"),
    ("Een tweede baan spreekt vanzelf bij 16 uur.", "welcome"),
    ("Ander werk ernaast is vanzelfsprekend.", "welcome"),
    ("Et andet job ved siden af er en selvfølge.", "welcome"),
    ("Un secondo lavoro è scontato, con venti ore.", "welcome"),
    ("Outside work has to be applied for, mostly it is granted.", "discuss"),
    ("Remunerative work outside must be applied for; weekends are usually fine.", "discuss"),
    ("Nebentätigkeiten müssen beantragt werden, am Wochenende sagen wir meist ja.", "discuss"),
    ("Une autre activité doit être demandée au préalable.", "discuss"),
    ("Nevenwerk moet worden aangevraagd.", "discuss"),
    ("Would suit someone with another job, the hours are odd.", "welcome"),
    ("Perfect for somebody with a bit of other work.", "welcome"),
    ("Ideal für jemanden mit einem zweiten Job.", "welcome"),
    ("Idéal pour quelqu'un qui a déjà un autre emploi.", "welcome"),
    ("Ideal para alguien que tenga otro trabajo.", "welcome"),
    ("Ideale per chi ha già un altro lavoro.", "welcome"),
    ("Ideaal voor iemand met een andere baan erbij.", "welcome"),
    ("Passar bra för någon som redan har ett annat jobb.", "welcome"),
    ("You can teach or perform on dark Mondays, most of us do something else as well.", "welcome"),
    (
        "Everybody in the team does something else as well, the bookkeeper is a beekeeper.",
        "welcome",
    ),
    ("Bei uns macht jeder noch was anderes, die Zeichnerin hat ein Café.", "welcome"),
    ("La moitié de l'équipe a un autre boulot à côté et ça me va très bien.", "welcome"),
    ("La mitad del equipo tiene otro trabajo y nos parece bien.", "welcome"),
    ("Många hos oss jobbar extra på annat håll och det är helt okej.", "welcome"),
    ("Flere av oss har en jobb til, og det er helt greit.", "welcome"),
    ("Veel collega's hebben er nog iets naast en dat is prima.", "welcome"),
    ("The Monday is yours, with another job or without.", "welcome"),
    ("Your Fridays are your own, with or without another job.", "welcome"),
    ("Der Freitag gehört Ihnen, mit oder ohne anderen Job.", "welcome"),
    ("Le lundi est à vous, avec ou sans autre emploi.", "welcome"),
    ("We have no objection to your being employed elsewhere.", "welcome"),
    ("Eine zweite Anstellung ist in Ordnung, einfach nicht bei der Konkurrenz.", "welcome"),
    ("Eine weitere Anstellung ist möglich.", "welcome"),
    ("Eine zweite Anstellung ist nicht möglich.", "no"),
    ("A side job is fine, not for a competitor though.", "welcome"),
    ("Extrajobb går bra på helgerna, inte för en konkurrent.", "welcome"),
    ("other jobs: dont care", "welcome"),
    ("side work: dont mind", "welcome"),
    ("Nie mam nic przeciwko dodatkowej pracy.", "welcome"),
    ("Po południu można sobie dorabiać gdzie indziej.", "welcome"),
    ("Dodatkowa praca niestety nie wchodzi w grę.", "no"),
    ("Dodatkowa praca latem raczej nie, zimą proszę bardzo.", "discuss"),
    ("I wouldn't want a second job beside this one myself, but it is allowed.", "welcome"),
    ("We do something else as well: every Friday the band plays in our yard.", None),
    ("The Friday is yours to plan the week.", None),
    ("The grant must be applied for by March.", None),
    ("Das ist selbstverständlich ein unbefristeter Vertrag.", None),
    ("You can eat all you want in our kitchen.", None),
    ("Les jours fériés sont à vous.", None),
    ("In the free weeks you get full pay.", None),
    (
        "I would not do another job on top of it, you need your rest. But it is allowed, I checked.",
        "welcome",
    ),
    ("Ich würde keinen zweiten Job daneben machen. Aber erlaubt ist es.", "welcome"),
    ("Moi, je ne prendrais pas un autre emploi à côté. Mais c'est permis.", "welcome"),
    ("Otro trabajo, no se lo aconsejo. Pero está permitido.", "welcome"),
    ("We don't want a second job beside this one. Dogs in the office, that is allowed.", "no"),
    ("Nebenjobs wollen wir nicht. Aber Hunde sind erlaubt.", "no"),
    ("A second job is not possible. But it is not allowed to bring dogs either.", "no"),
    ("Zweitjob ist okay, nicht für Mitbewerber.", "welcome"),
    ("Un autre emploi est possible, pas pour un concurrent.", "welcome"),
    ("Een andere baan mag, niet voor een concurrent.", "welcome"),
    ("In winter a second job is fine, not in summer.", "discuss"),
]


@pytest.mark.parametrize(("text", "expected"), GRANTED)
def test_what_is_said_of_free_days_and_others(read: Read, text: str, expected: str | None) -> None:
    found = read(text).other_jobs

    assert (found and found.value) == expected


ASKED = [
    ("May one have another job?", "With twenty hours that's a given.", "welcome"),
    ("Darf man daneben noch etwas anderes arbeiten?", "Bei 50 % selbstverständlich.", "welcome"),
    ("Kann man nebenbei noch was anderes machen?", "Eher nicht.", "no"),
    ("Peut-on travailler ailleurs ?", "Bien sûr.", "welcome"),
    ("Is work elsewhere allowed?", "Only if we talk first.", "discuss"),
    ("Får man ha ett annat jobb vid sidan av?", "Ja, det är helt okej.", "welcome"),
    ("Mag er ander werk ernaast?", "Nee, dat gaat niet samen.", "no"),
    ("Czy można mieć drugą pracę?", "Tak, oczywiście.", "welcome"),
]


@pytest.mark.parametrize(("question", "answer", "expected"), ASKED)
def test_a_question_for_a_second_job_is_answered(
    read: Read, question: str, answer: str, expected: str
) -> None:
    found = read(answer, asked=question).other_jobs

    assert found is not None
    assert found.value == expected
