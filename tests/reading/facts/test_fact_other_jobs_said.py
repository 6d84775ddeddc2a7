"""A second job, as people speak of it in seven languages."""

import pytest

from fact_letters import Read

SAID = [
    ("We do not mind a side business at all.", "welcome"),
    ("You can keep your other job.", "welcome"),
    ("We'd want you for ourselves.", "no"),
    ("A second job? Let us talk about that.", "discuss"),
    ("Got another gig? No drama.", "welcome"),
    (
        "Whether a second job fits is something we would want to talk through with you first.",
        "discuss",
    ),
    ("Bring your own paid work along if you like, most hosts have.", "welcome"),
    (
        "What you do on weekends is no business of mine, run a second press for all I care.",
        "welcome",
    ),
    (
        "Teaching elsewhere is fine as long as rehearsals come first; other than that we do not mind.",
        "welcome",
    ),
    ("On other jobs: come and discuss, it depends what it is.", "discuss"),
    ("Private commissions at weekends are not a problem at all.", "welcome"),
    ("Do what you like next to it, release your own fonts even.", "welcome"),
    (
        "Got a mooring business or something on the side? We will need to talk about that one first.",
        "discuss",
    ),
    ("NO OTHER JOBS PLEASE", "no"),
    (
        "I’d rather you had no other job in the season, in winter it doesn’t matter, so let’s talk about that bit.",
        "discuss",
    ),
    ("Having a band on the side? All the better.", "welcome"),
    ("If you also work for someone else, that is none of our business.", "welcome"),
    ("No moonlighting, please.", "no"),
    ("This has to be your only job.", "no"),
    ("We need all of you, so nothing on the side.", "no"),
    ("Run any side gig by us first.", "discuss"),
    ("Side work? It depends, ask us.", "discuss"),
    ("Working somewhere else too is perfectly all right with us.", "welcome"),
    ("Another employer besides us would not work.", "no"),
    ("Your evenings are your own.", "welcome"),
    ("You may have a business of your own as well.", "welcome"),
    ("Nebentätigkeiten bitten wir vorher abzusprechen.", "discuss"),
    ("Wenn Du nebenher noch etwas anderes machst: gern!", "welcome"),
    ("Ein weiteres Engagement neben der Stelle ist willkommen.", "welcome"),
    ("Nur exklusiv, bitte.", "no"),
    ("Wir möchten dich ganz für uns.", "no"),
    ("Was du am Wochenende machst, ist deine Sache.", "welcome"),
    ("Noch ein Job daneben? Darüber müssten wir sprechen.", "discuss"),
    ("Behalte ruhig deinen anderen Job.", "welcome"),
    ("Ein zweites Standbein ist kein Hindernis.", "welcome"),
    ("Ein Nebengewerbe steht dem nicht im Wege, im Gegenteil: gern gesehen.", "welcome"),
    ("Keine Nebenjobs, bitte.", "no"),
    ("Selbständig nebenbei? Müsste man im Einzelfall klären.", "discuss"),
    ("Nebentätigkeiten sind gem. Art. 7 Abs. 2 vorher anzuzeigen.", "discuss"),
    ("Ein Minijob nebenbei ist uns egal.", "welcome"),
    (
        "Le soir vous faites ce que vous voulez, y compris travailler ailleurs, ça ne me dérange pas.",
        "welcome",
    ),
    ("Un autre boulot à côté ? Pourquoi pas.", "welcome"),
    ("Exclusivité demandée.", "no"),
    ("Nous vous voulons rien que pour nous.", "no"),
    ("Une activité à côté : ça dépend, on en parle.", "discuss"),
    ("Gardez votre autre emploi, ça nous va.", "welcome"),
    ("Un autre emploi : à discuter, on s'arrange d'habitude", "discuss"),
    ("Pas d'autre emploi, désolés.", "no"),
    ("Travailler ailleurs le week-end ne nous gêne pas.", "welcome"),
    ("otro curro por la mañana me parece bien", "welcome"),
    ("Sin exclusividad.", "welcome"),
    ("Dedicación exclusiva.", "no"),
    ("Si tienes otro empleo, mejor todavía.", "welcome"),
    ("¿Otro trabajo? Habría que hablarlo.", "discuss"),
    ("Puedes mantener tu otro trabajo.", "welcome"),
    ("Te queremos solo para nosotros.", "no"),
    ("Ningún otro trabajo, por favor.", "no"),
    ("Trabajar también para otros nos da igual.", "welcome"),
    ("Pode ter outros clientes, claro.", "welcome"),
    ("Em exclusividade.", "no"),
    ("Outro trampo? Tranquilo.", "welcome"),
    ("Outro emprego ao mesmo tempo: temos de falar.", "discuss"),
    ("Sem exclusividade.", "welcome"),
    ("Pode manter o seu outro emprego.", "welcome"),
    ("Nenhum outro emprego, por favor.", "no"),
    ("Se la sera suoni in un gruppo o dai lezioni, meglio ancora!", "welcome"),
    ("Un altro mestiere? Ne parliamo volentieri.", "discuss"),
    ("In esclusiva.", "no"),
    ("Puoi tenere il tuo lavoro.", "welcome"),
    ("Niente doppi lavori.", "no"),
    ("Lavorare anche altrove va benissimo.", "welcome"),
    ("Un secondo lavoro va concordato.", "discuss"),
    ("Senza esclusiva.", "welcome"),
    ("Ander werk ernaast? Prima, doe ik ook.", "welcome"),
    ("Bijklussen mag, geen punt.", "welcome"),
    ("Alleen voor ons, graag.", "no"),
    ("Een tweede baan? Daar moeten we het over hebben.", "discuss"),
    ("Houd gerust je andere baan.", "welcome"),
    ("Geen bijbaan, alstublieft.", "no"),
    ("Naast dit werk iets anders doen vinden we prima.", "welcome"),
    ("Zonder exclusiviteit.", "welcome"),
    ("Annat jobb vid sidan om: ja, gärna", "welcome"),
    ("Andre jobber ved siden av: ikke tillatt.", "no"),
    ("Other work on the side is your affair.", "welcome"),
    ("We have nothing against a second job.", "welcome"),
    ("You're welcome to run your own studio beside it.", "welcome"),
    ("Most of us have something else going on too, so no worries.", "welcome"),
    ("We'd like to be your only employer.", "no"),
    ("Sorry, no second jobs, the insurance won't have it.", "no"),
    ("If you want to keep another job we should talk.", "discuss"),
    ("We'd have to look at any other work together.", "discuss"),
    ("Side jobs: ask.", "discuss"),
    ("Freelance for whoever you want.", "welcome"),
    ("Can be combined with another job.", "welcome"),
    ("Not combinable with another job.", "no"),
    ("Ideal beside your studies or another job.", "welcome"),
    ("We ask for exclusivity.", "no"),
    ("We don't ask for exclusivity.", "welcome"),
    ("You can have other clients.", "welcome"),
    ("Do you have another job? Keep it!", "welcome"),
    ("Wer noch etwas anderes macht, ist willkommen.", "welcome"),
    ("Nebenjob? Klar.", "welcome"),
    ("Nebenjobs sehen wir nicht gern.", "no"),
    ("Ein Nebenjob wäre schwierig, lass uns reden.", "discuss"),
    ("Gut kombinierbar mit einem anderen Job.", "welcome"),
    ("Andere Jobs daneben sind völlig okay.", "welcome"),
    ("Nebenbei noch woanders arbeiten geht leider nicht.", "no"),
    ("Über Nebentätigkeiten reden wir.", "discuss"),
    ("Vous pouvez garder un autre emploi.", "welcome"),
    ("Un second emploi ? À voir ensemble.", "discuss"),
    ("Compatible avec un autre emploi.", "welcome"),
    ("Nous demandons l'exclusivité.", "no"),
    ("Pas d'exclusivité.", "welcome"),
    ("On préfère que vous n'ayez pas d'autre emploi.", "no"),
    ("Freelance à côté : oui.", "welcome"),
    ("Compatible con otro trabajo.", "welcome"),
    ("Pedimos exclusividad.", "no"),
    ("Puedes tener otros clientes.", "welcome"),
    ("Otro trabajo, según cuál.", "discuss"),
    ("No se puede tener otro empleo.", "no"),
    ("Compatível com outro emprego.", "welcome"),
    ("Pedimos exclusividade.", "no"),
    ("Você pode ter outro trabalho.", "welcome"),
    ("Outro emprego: depende.", "discuss"),
    ("Compatibile con un altro lavoro.", "welcome"),
    ("Chiediamo l'esclusiva.", "no"),
    ("Puoi avere altri clienti.", "welcome"),
    ("Un altro lavoro? Dipende.", "discuss"),
    ("Te combineren met een andere baan.", "welcome"),
    ("Een bijbaan is geen enkel probleem.", "welcome"),
    ("Ander werk in overleg.", "discuss"),
    ("We willen geen andere baan ernaast.", "no"),
    ("A second job is fine, just not with another bakery.", "welcome"),
    ("Other clients are welcome as long as they aren't our competitors.", "welcome"),
    ("No work for rival shops; anything else you do besides is up to you.", "welcome"),
    ("Side work is allowed, except for the firms that we audit.", "welcome"),
    ("Nebentätigkeiten sind in Ordnung, solange sie nicht bei der Konkurrenz sind.", "welcome"),
    ("Ein Zweitjob ist okay, nur nicht bei der Bäckerei gegenüber.", "welcome"),
    ("Nebenjob? Gern, außer bei einem Mitbewerber.", "welcome"),
    ("Une autre activité est possible, sauf chez un concurrent.", "welcome"),
    ("Un second emploi ? Oui, tant que ce n'est pas chez un confrère.", "welcome"),
    ("Otro trabajo nos parece bien, menos con la competencia.", "welcome"),
    ("¿Otro empleo? Sí, siempre que no sea para un competidor.", "welcome"),
    ("Outro emprego é bem-vindo, desde que não seja na concorrência.", "welcome"),
    ("Un altro lavoro va bene, tranne che per un concorrente.", "welcome"),
    ("Altri lavori? Certo, basta che non siano per la concorrenza.", "welcome"),
    ("Een andere baan is prima, behalve bij een concurrent.", "welcome"),
    ("Ander werk ernaast mag gerust, zolang het maar niet voor een concurrent is.", "welcome"),
    ("For a second job you need the board's blessing.", "discuss"),
    ("Other work is fine unless the director objects, so get the nod first.", "discuss"),
    ("Nebentätigkeiten muss die Leitung absegnen.", "discuss"),
    ("Pour un second emploi il faut le feu vert de la direction.", "discuss"),
    ("Para otro trabajo hace falta el visto bueno de la gerencia.", "discuss"),
    ("Para outro emprego é preciso o aval da direção.", "discuss"),
    ("Per un altro lavoro serve il nulla osta del preside.", "discuss"),
    ("Voor een tweede baan is groen licht van het bestuur nodig.", "discuss"),
    ("Nobody here can serve two masters.", "no"),
    ("To work for two employers at once is something we do not allow.", "no"),
    ("Zwei Herren dienen geht bei uns nicht, ein Zweitjob kommt nicht in Frage.", "no"),
    ("Un deuxième emploi est hors de question.", "no"),
    ("Un segundo empleo, ni hablar.", "no"),
    ("Um segundo emprego, nem pensar.", "no"),
    ("Un secondo lavoro? Non se ne parla.", "no"),
    ("Your main job does not bother us at all.", "welcome"),
    ("Dein Hauptberuf stört uns nicht.", "welcome"),
    ("Votre emploi principal ne nous gêne pas.", "welcome"),
    ("Tu trabajo principal no nos molesta.", "welcome"),
    ("O teu emprego principal não nos incomoda.", "welcome"),
    ("Il tuo lavoro principale non ci disturba.", "welcome"),
    ("Je hoofdbaan stoort ons niet.", "welcome"),
    ("I have no objection whatever to their working elsewhere.", "welcome"),
    ("As for second jobs, the mayor has to sign off.", "discuss"),
    ("Other paid work: allowed, no questions asked.", "welcome"),
    ("Anyone who plays in a band is welcome, I only need to know the dates.", "welcome"),
]

UNSAID = [
    "The shop is shut on Sundays except for August, and everything else is fine.",
    "Our directorship is unpaid and the trustees are happy people.",
    "You will win other clients for us, as long as they do not ask for discounts.",
    "Our private clients are happy with us.",
    "You will work alongside two cooks and a good baker.",
    "We have an exclusive range of cheeses.",
    "You look after other people's dogs.",
    "Wir haben andere Kunden in Bern, kein Problem.",
    "Nos autres clients sont contents.",
    "Nuestros otros proyectos van bien.",
    "Os nossos outros clientes estão felizes.",
    "Abbiamo altri progetti possibili.",
    "Onze andere klanten zijn prima.",
    "The job is full-time, no weekends.",
    "Vollzeit, kein Wochenende.",
    "A temps plein, pas de week-end.",
    "The pay is good and we love our work.",
    "No agencies please.",
    "Part time or full time, both fine.",
    "Have a word with us about the boat.",
    "No other questions, thank you.",
    "You work with freelancers and it is great fun.",
]

FURTHER = [
    ("Play in as many other bands as you like.", "welcome"),
    ("Want a second job? Have a quick word with us.", "discuss"),
    ("Other work: we decide case by case.", "discuss"),
    ("Second job cannot, company rule.", "no"),
    ("You can't work for anyone else.", "no"),
    ("We want your undivided attention.", "no"),
    ("Got something else going? Good for you.", "welcome"),
    ("Nebenjob: von Fall zu Fall", "discuss"),
    ("Haben Sie so viele andere Kunden, wie Sie wollen.", "welcome"),
    ("Un autre travail ? On regarde au cas par cas.", "discuss"),
    ("Prenez autant d'autres clients que vous voulez.", "welcome"),
    ("Otro empleo: caso por caso", "discuss"),
    ("Puedes tener tantos otros clientes como quieras.", "welcome"),
    ("Outro emprego: vemos caso a caso.", "discuss"),
    ("Pode ter tantos outros clientes quantos quiser.", "welcome"),
    ("Un altro lavoro? Caso per caso.", "discuss"),
    ("Tieni pure tutti gli altri clienti che vuoi.", "welcome"),
    ("Een andere baan bekijken we per geval.", "discuss"),
    ("Neem zoveel andere klanten als je wilt.", "welcome"),
    ("Een tweede job? Geen enkel bezwaar.", "welcome"),
]


@pytest.mark.parametrize(("text", "expected"), FURTHER)
def test_what_is_said_further(read: Read, text: str, expected: str) -> None:
    found = read(text).other_jobs

    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_is_said(read: Read, text: str, expected: str) -> None:
    found = read(text).other_jobs

    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize("text", UNSAID)
def test_what_is_not_said(read: Read, text: str) -> None:
    assert read(text).other_jobs is None


# To be told is no condition, to agree is one; parts of a year may differ.
BOUNDED = [
    ("Side work is allowed if declared.", "welcome"),
    ("A second job is fine with us, as long as you let us know.", "welcome"),
    ("You may keep another job; just tell us beforehand.", "welcome"),
    ("Nebentätigkeiten sind nach Mitteilung erlaubt.", "welcome"),
    ("Ein Nebenjob ist in Ordnung, bitte vorher anmelden.", "welcome"),
    ("Un autre emploi est possible, à condition de nous prévenir.", "welcome"),
    ("Se puede tener otro trabajo siempre que nos avises.", "welcome"),
    ("Pode ter outro emprego, desde que nos avise.", "welcome"),
    ("Un altro lavoro va bene, basta avvisarci.", "welcome"),
    ("Een bijbaan mag, mits vooraf gemeld.", "welcome"),
    ("En bijobb går bra, bara du säger till.", "welcome"),
    ("Annen jobb er greit, bare si fra.", "welcome"),
    ("Other work is fine outside our opening hours.", "welcome"),
    ("A second job is fine unless it is with a rival.", "welcome"),
    ("Nebentätigkeiten genehmigen wir gern.", "welcome"),
    ("Side work is allowed if the board agrees.", "discuss"),
    ("A second job must be declared and approved.", "discuss"),
    ("A second job is fine in winter, in summer it is not.", "discuss"),
    ("Im Winter gern ein Nebenjob, in der Saison nicht.", "discuss"),
    ("Un autre emploi est possible l'hiver, en saison non.", "discuss"),
    ("Otro trabajo en invierno sí, en temporada no.", "discuss"),
    ("Outro emprego no inverno tudo bem, no verão não.", "discuss"),
    ("Un altro lavoro in inverno va bene, in stagione no.", "discuss"),
    ("Een bijbaan mag in de winter, in het seizoen niet.", "discuss"),
    ("Zimą można mieć inną pracę, latem nie.", "discuss"),
    ("No second job, except a little teaching.", "discuss"),
    ("Kein Nebenjob, außer Unterricht.", "discuss"),
    ("A second job? Not really.", "no"),
    ("Second employment isn't accepted.", "no"),
    ("No es compatible con otro empleo.", "no"),
    ("What they do on Mondays is their own business.", "welcome"),
    ("We have no objection to a second job.", "welcome"),
    ("You can have another job too, why not.", "welcome"),
    ("No other bakery please; anything else is fine as a second job.", "welcome"),
    ("Am freien Tag darf man woanders arbeiten.", "welcome"),
    ("Mit einem Nebenjob? Meinetwegen.", "welcome"),
    ("Nebentätigkeiten werden nicht geduldet.", "no"),
    ("Le mardi, on peut travailler ailleurs.", "welcome"),
    ("Podés tener otro laburo a la tarde.", "welcome"),
    ("La exclusividad no es obligatoria.", "welcome"),
    ("Lo que haga los lunes es cosa suya.", "welcome"),
    ("A exclusividade não é exigida.", "welcome"),
    ("Un altro lavoretto? Non c'è problema.", "welcome"),
    ("Altro lavoro: in alta stagione è impossibile, in inverno va bene.", "discuss"),
    ("Andere opdrachtgevers heb je vast wel.", "welcome"),
    ("I sesongen bare å glemme annen jobb, resten av året er det greit.", "discuss"),
    ("A second job? Let us speak about the hours first.", "discuss"),
    ("We wouldn't mind another job.", "welcome"),
    ("They may work another job too, but no catering.", "welcome"),
    ("We'd rather they didn't have a second job.", "no"),
    ("Ein Zweitjob stört uns nicht.", "welcome"),
    ("El segundo trabajo lo veremos en la entrevista.", "discuss"),
    ("They have to ask the director before they take another job.", "discuss"),
]

# Friendly, but not about a second job; and what nobody has decided yet.
NOT_BOUNDED = [
    "About a second job we have to ask our chair first, so leave it open.",
    "Ob ein Nebenjob geht, wissen wir noch nicht.",
    "Zum Nebenjob muss ich noch den Verein fragen.",
    "Un autre emploi ? Je dois d'abord demander à la mairie.",
    "Lo de otro trabajo lo dejamos abierto de momento.",
    "Quanto a outro emprego, ainda não decidimos.",
    "Of een bijbaan mag, weten we nog niet.",
    "Oh sorry, of course, here it is.",
    "OK. We film the shop on Friday.",
    "Ja, wer sonst.",
    "The first of December is fine by us.",
    "L'8 dicembre va benissimo.",
    "Über das Gehalt reden wir beim Kaffee.",
    "There is no other job, only this one.",
    "Es gibt hier keine andere Stelle.",
    "Il n'y a pas d'autre poste.",
    "No hay otra vacante.",
]


@pytest.mark.parametrize(("text", "expected"), BOUNDED)
def test_what_is_said_within_bounds(read: Read, text: str, expected: str) -> None:
    found = read(text).other_jobs

    assert found is not None
    assert found.value == expected


@pytest.mark.parametrize("text", NOT_BOUNDED)
def test_what_is_no_word_on_a_second_job(read: Read, text: str) -> None:
    assert read(text).other_jobs is None


IN_SEASON = [
    ("A second job in winter is fine by us.", "discuss"),
    ("Ein Nebenjob im Winter ist kein Problem.", "discuss"),
    ("Eine Nebentätigkeit ist auf Antrag möglich.", "discuss"),
    ("Un second emploi en hiver ne pose aucun problème.", "discuss"),
    ("Un secondo lavoro in inverno va bene.", "discuss"),
    ("Een tweede baan in de winter is prima.", "discuss"),
    ("A second job is fine, also in summer.", "welcome"),
    ("A second job in winter too is fine.", "welcome"),
    ("Ein Nebenjob ist kein Problem.", "welcome"),
]


@pytest.mark.parametrize(("text", "expected"), IN_SEASON)
def test_what_is_said_for_a_part_of_the_year(read: Read, text: str, expected: str) -> None:
    found = read(text).other_jobs

    assert found is not None
    assert found.value == expected


TROUBLE = [
    ("A second job is not the least trouble to us.", "welcome"),
    ("I can't see any issue with a second job.", "welcome"),
    ("Nebenjob geht!", "welcome"),
    ("Gegen einen Nebenjob haben wir nicht die geringsten Bedenken.", "welcome"),
    ("Un autre emploi est possible, pas le moindre souci.", "welcome"),
    ("Un autre emploi, ça marche.", "welcome"),
    ("Tener otro trabajo no supone ningún inconveniente.", "welcome"),
    ("Um segundo emprego não é problema nenhum.", "welcome"),
    ("Un secondo lavoro non crea nessun problema.", "welcome"),
    ("Een tweede baan is geen enkel bezwaar.", "welcome"),
    ("Et andet job er intet problem.", "welcome"),
    ("A second job would be a problem.", "no"),
    ("Ein Nebenjob wäre ein großes Problem.", "no"),
    ("Nebenjob geht leider nicht.", "no"),
    ("Otro trabajo es un problema.", "no"),
    ("I have another job myself, so a second job is fine.", "welcome"),
    ("We have another job to advertise in March.", None),
    ("Wir haben bald noch eine zweite Stelle.", None),
    ("Nous aurons aussi un autre poste à publier.", None),
    ("Tendremos otra vacante en primavera.", None),
    ("Avremo anche un altro posto in primavera.", None),
]


@pytest.mark.parametrize(("text", "expected"), TROUBLE)
def test_a_problem_that_is_none_is_a_yes(read: Read, text: str, expected: str | None) -> None:
    found = read(text).other_jobs

    assert (found and found.value) == expected
