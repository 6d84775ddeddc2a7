"""What a mail is for, in the words people use; `>` stands for a reply."""

from __future__ import annotations

import pytest

from mailbot.reading.classify import WISHES, answers_yes, classify
from mailbot.reading.document import Document
from mailbot.terms import Attachment, Forward, Intent, Kind, Line, Mail, Mark, Origin


def letter(
    text: str,
    subject: str = "",
    *,
    reply: bool = False,
    headers: tuple[tuple[str, str], ...] = (),
    passed_on: str = "",
    attachments: tuple[Attachment, ...] = (),
) -> Document:
    """A mail as `document` gives it: "- " begins a bullet."""
    lines = [Line(subject, Origin.SUBJECT)] if subject and not reply else []
    for origin, part in ((Origin.BODY, text), (Origin.FORWARD, passed_on)):
        for line in part.splitlines():
            bullet = line.startswith("- ")
            mark = Mark.BULLET if bullet else Mark.PLAIN
            lines.append(Line(line.removeprefix("- "), origin, mark))
    return Document(
        mail=Mail(message_id=None, subject=subject),
        lines=tuple(lines),
        new_text=text,
        forward=Forward(None, on_behalf=False, as_attachment=False) if passed_on else None,
        attachments=attachments,
        is_reply=reply,
        raw_headers=headers,
    )


def intent_of(text: str) -> Intent:
    reply = text.startswith("> ")
    return classify(letter(text.removeprefix("> "), reply=reply)).intent


def assert_intents(intent: Intent, texts: str) -> None:
    wrong = {
        text.strip(): found.value
        for text in texts.strip().splitlines()
        if (found := intent_of(text.strip())) is not intent
    }
    assert not wrong


def test_wishes_to_leave() -> None:
    assert_intents(
        Intent.UNSUBSCRIBE,
        """
        unsubscribe
        Unsubscribe me please.
        UNSUBSCRIBE ann@example.org
        Please remove me from your mailing list, thanks.
        > Please stop sending me these.
        > I'd like to leave the list, it was nice while it lasted.
        I don't want to get these mails any more.
        How do I unsubscribe?
        I have tried to unsubscribe three times. Take me off this list!
        Kindly cancel my subscription.
        I never signed up for this, remove me.
        > no longer interested in receiving your newsletter
        Found a job, so you can drop me from the list now. Thank you!
        My inbox is too full. Please don't send me any more emails.
        Opt out
        > I loved it and it helped me find a position at a great firm (90k!), so time to unsubscribe.
        abmelden
        Bitte melden Sie mich ab.
        > Bitte nehmt mich aus dem Verteiler, danke.
        Ich möchte Ihren Newsletter nicht mehr bekommen.
        Hiermit bestelle ich den Newsletter ab.
        Können Sie mich bitte von der Liste streichen?
        > Danke, aber ich brauche das nicht mehr, bitte keine weiteren Mails.
        Wie kann ich mich abmelden?
        Bitte löschen Sie meine Adresse aus Ihrem Verteiler.
        désabonnement
        Merci de me désinscrire de votre liste.
        Je ne souhaite plus recevoir vos courriels.
        > Veuillez me retirer de la liste de diffusion, s'il vous plaît.
        Comment puis-je me désabonner ?
        Ne m'envoyez plus rien, merci.
        baja
        Quiero darme de baja del boletín.
        Por favor, no me envíen más correos.
        > Ya no quiero recibir este boletín, gracias.
        ¿Cómo puedo cancelar mi suscripción?
        Borradme de la lista, por favor.
        cancelar inscrição
        Quero cancelar a minha subscrição.
        Por favor removam-me da vossa lista.
        > Não quero receber mais estes emails.
        Como faço para sair da lista?
        Gostaria de cancelar a assinatura da newsletter.
        cancellami
        Vorrei disiscrivermi dalla newsletter, grazie.
        > Non voglio più ricevere queste mail.
        Potete togliermi dalla lista?
        Per favore rimuovete il mio indirizzo dalla vostra mailing list.
        uitschrijven
        Graag wil ik me afmelden voor de nieuwsbrief.
        > Haal mij alsjeblieft van de lijst.
        Ik wil geen mails meer ontvangen.
        Hoe kan ik me uitschrijven?
        Kunt u mij van de mailinglijst verwijderen?
        Ich gehe in Rente und will nur noch Post über Bienen. Bitte stellen Sie den Versand an mich ein.
        Stellt die Zusendung bitte ein, danke.
        Zaterdag vaar ik uit, doe mij er dus maar tussenuit.
        """,
    )


def test_wishes_to_receive() -> None:
    assert_intents(
        Intent.SUBSCRIBE,
        """
        subscribe
        Please subscribe me.
        Please add me to your list.
        I would love to receive your newsletter.
        Sign me up!
        Hi, a friend told me about your weekly mail with two jobs. How can I get on the list?
        Could I get this every week too? My sister forwards it to me.
        put me on the mailing list please
        I'd like to join the list. I assume I can unsubscribe at any time?
        Can you send me the newsletter at this address from now on?
        Ich möchte den Newsletter abonnieren.
        Bitte nehmen Sie mich in den Verteiler auf.
        Hallo, ich würde euren Rundbrief gerne bekommen.
        Anmeldung zum Newsletter
        Könnt ihr mich auf die Liste setzen?
        Tragt mich bitte ein, danke!
        Je voudrais m'abonner à votre lettre.
        Inscrivez-moi s'il vous plaît.
        Pourriez-vous m'ajouter à votre liste ?
        J'aimerais recevoir votre newsletter chaque semaine.
        Quiero suscribirme al boletín.
        Me gustaría recibir vuestra newsletter.
        Apuntadme a la lista, por favor.
        ¿Podrían añadirme a la lista?
        Gostaria de receber a vossa newsletter.
        Quero subscrever.
        Por favor inscrevam-me na lista.
        Quero me inscrever no boletim.
        Vorrei iscrivermi alla newsletter.
        Potete aggiungermi alla vostra lista?
        Mi piacerebbe ricevere la vostra newsletter.
        Iscrivetemi, grazie
        Ik wil me graag aanmelden voor de nieuwsbrief.
        Kunnen jullie mij op de lijst zetten?
        Graag ontvang ik jullie nieuwsbrief ook.
        Schrijf mij in alsjeblieft.
        """,
    )


def test_wishes_to_be_forgotten() -> None:
    assert_intents(
        Intent.ERASE,
        """
        forget me
        Please delete all my personal data.
        Under article 17 of the GDPR I ask you to erase everything you hold about me.
        I left last year. Please also delete my data from your systems.
        Bitte löschen Sie alle meine Daten gemäß Art. 17 DSGVO.
        Löscht bitte alles, was ihr über mich gespeichert habt.
        Je demande l'effacement de mes données personnelles.
        Merci de supprimer toutes les informations me concernant, y compris mes données.
        Solicito la supresión de mis datos personales.
        Borren todos mis datos, por favor.
        Peço que apaguem todos os meus dados.
        Solicito a exclusão dos meus dados pessoais.
        Chiedo la cancellazione dei miei dati personali.
        Cancellate tutti i miei dati, per favore.
        Verwijder alstublieft al mijn gegevens.
        Ik beroep me op het recht op vergetelheid.
        Graag verzoek ik u alle gegevens die u ooit over mij bewaarde te vernietigen.
        Ich bitte Sie, die Daten, die Sie seinerzeit über mich erhoben haben, zu löschen.
        """,
    )


def test_wishes_to_know_what_is_stored() -> None:
    assert_intents(
        Intent.EXPORT,
        """
        export my data
        What data do you have about me?
        Please send me a copy of my personal data.
        This is a subject access request under article 15 GDPR.
        Welche Daten haben Sie über mich gespeichert?
        Ich bitte um Auskunft nach Art. 15 DSGVO.
        Was wisst ihr eigentlich über mich?
        Quelles données avez-vous sur moi ?
        Je souhaite obtenir une copie de mes données.
        ¿Qué datos tienen sobre mí?
        Quisiera una copia de mis datos personales.
        Que dados têm sobre mim?
        Queria uma cópia dos meus dados.
        Quali dati conservate su di me?
        Vorrei una copia dei miei dati.
        Welke gegevens hebben jullie van mij?
        Ik wil graag een kopie van mijn persoonsgegevens.
        """,
    )


def test_asks_how_it_works() -> None:
    assert_intents(
        Intent.HELP,
        """
        help
        How does this work?
        How can I post a job with you?
        We have a small bakery. What does it cost to be listed, and what should we write?
        I don't understand how your newsletter works, could you explain?
        Hilfe
        Wie funktioniert das eigentlich?
        Was kostet eine Anzeige bei Ihnen?
        Wie kann ich bei euch eine Stelle veröffentlichen?
        Comment ça marche ?
        Combien coûte une annonce chez vous ?
        Comment puis-je publier une offre ?
        ¿Cómo funciona esto?
        ¿Cuánto cuesta publicar una oferta?
        Como funciona?
        Quanto custa publicar uma vaga?
        Come funziona?
        Quanto costa pubblicare un annuncio?
        Hoe werkt dit?
        Wat kost het om een vacature te plaatsen?
        We may need somebody in May. Before I send anything: who decides, and must it be filmed?
        Bevor ich mir die Arbeit mache: Was müssen Sie da alles von mir wissen?
        Avant de vous envoyer quoi que ce soit : qui choisit les deux postes ?
        Antes de mandar nada quería entender: ¿quién elige los trabajos?
        Prima di mandare qualcosa: chi sceglie i due lavori?
        Voordat ik iets stuur: wie kiest de twee banen?
        """,
    )


def test_says_yes() -> None:
    assert_intents(
        Intent.YES,
        """
        > yes
        > Yes please!
        > yep, that was me
        > OK, please
        > Sure, go ahead
        > I confirm.
        > 👍
        > Ja, gerne
        > Ja bitte
        > Jawohl!
        > Klar, sehr gern.
        > Oui
        > Oui, je confirme.
        > D'accord, merci
        > Sí
        > si
        > Claro que sí, gracias
        > Confirmo
        > Sim, por favor
        > Com certeza
        > Sì, grazie
        > Certo, confermo
        > Va bene
        > Ja graag
        > Ja hoor, prima
        > Klopt
        """,
    )


def test_says_no() -> None:
    assert_intents(
        Intent.NO,
        """
        > no
        > No thanks
        > No, I never signed up for this.
        > stop asking me
        > That wasn't me.
        > I didn't ask for this.
        > Who gave you my address?
        > Nein danke
        > Nein, das war ich nicht.
        > Ich habe mich nie angemeldet.
        > Non merci
        > Je ne me suis jamais inscrite.
        > No, gracias
        > Yo nunca pedí esto
        > Não, obrigado
        > Nunca me inscrevi nisto.
        > No grazie
        > Non mi sono mai iscritto.
        > Nee, dank je
        > Ik heb me nooit aangemeld.
        """,
    )


def test_short_commands() -> None:
    for intent, texts in {
        Intent.PAUSE: """
            pause
            Please pause my subscription until 5 January.
            Bitte pausieren bis Ende März
            Je voudrais mettre mon abonnement en pause
            Pausar la suscripción, por favor
            Pausar a subscrição até janeiro
            Mettete in pausa la mia iscrizione
            Nieuwsbrief pauzeren tot 1 februari graag
            """,
        Intent.RESUME: """
            resume
            Please resume my subscription
            fortsetzen
            Reprendre mon abonnement
            reanudar
            Retomar a subscrição
            riprendere
            hervatten
            """,
        Intent.STATUS: """
            status
            > When will my job be published?
            Status
            > Wann erscheint unsere Anzeige?
            Où en est mon annonce ?
            estado
            """,
        Intent.WHY: """
            why
            Why am I getting this?
            Warum bekomme ich das?
            pourquoi
            waarom
            """,
        Intent.WITHDRAW: """
            > withdraw
            > Please withdraw the job, our plans changed.
            > Please don't publish it, we are no longer hiring.
            > Bitte ziehen Sie die Stelle zurück.
            > Merci de retirer l'annonce.
            > Por favor, retiren la oferta.
            > Por favor retirem a vaga.
            > Vi chiedo di ritirare l'annuncio.
            > Graag de vacature intrekken.
            """,
        Intent.FILLED: """
            > filled
            > We found someone!
            > The position has been filled.
            > Die Stelle ist besetzt.
            > Wir haben jemanden gefunden, danke!
            > Le poste est pourvu.
            > Hemos encontrado a alguien.
            > Já encontrámos alguém.
            > Abbiamo trovato una persona.
            > Il posto è già preso.
            > We hebben iemand gevonden.
            """,
        Intent.THANKS: """
            > Thank you!
            > Thanks for the great newsletter.
            > Vielen Dank für die schöne Ausgabe!
            > Merci pour votre travail.
            > Muchas gracias, me encanta.
            > Grazie mille per la bella newsletter
            > Bedankt voor de leuke nieuwsbrief
            """,
    }.items():
        assert_intents(intent, texts)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("get 12", 12),
        ("please send me issue 7", 7),
        ("#31", 31),
        ("I have 12 questions", None),
        ("Hi, is the job in issue 12 open to part-timers as well?", None),
        ("Ausgabe 4 bitte", 4),
    ],
)
def test_asks_for_an_earlier_issue(text: str, number: int | None) -> None:
    said = classify(letter(text))

    assert said.number == number
    assert (said.intent is Intent.GET) == (number is not None)


def test_offers_of_a_job() -> None:
    assert_intents(
        Intent.SUBMISSION,
        """
        We're hiring a Head Baker in Leeds, £32k a year. Write to bread@loaf.example.
        I need a new cook at my diner, someone who is fast. Email me.
        Please list our vacancy for a caretaker in the next issue.
        Could you include this opening in your next issue? Junior gardener, 20 hours, 15 EUR an hour.
        Wir suchen eine Werkstattleiterin für unsere Fahrradwerkstatt in Münster, 48.000 € im Jahr.
        Anbei unsere Stellenanzeige für den Rundbrief: Köchin gesucht, 20 € die Stunde.
        Nous recherchons un chef de cuisine pour notre bistrot, 2 400 € par mois.
        Merci de publier notre offre d'emploi : menuisier à Lyon.
        Buscamos un panadero para nuestra tienda, 1.800 € al mes.
        ¿Podrían publicar esta oferta? Necesitamos una enfermera en Sevilla.
        Procuramos um padeiro para a nossa loja no Porto, 1.200 € por mês.
        Queremos divulgar a seguinte vaga: professora de dança, R$ 4.000 por mês.
        Cerchiamo un cuoco per la nostra trattoria, 1.900 € al mese.
        Vorremmo pubblicare la nostra offerta: responsabile magazzino a Torino.
        Wij zoeken een bakker voor onze winkel in Gent, € 2.600 per maand.
        Graag onze vacature plaatsen: molenaar gezocht, 24 uur per week.
        """,
    )


def test_answers_in_the_conversation_about_a_job() -> None:
    assert_intents(
        Intent.SUBMISSION,
        """
        > pay: 90k
        > $24 an hour
        > here is the video: https://youtu.be/abcdefghijk
        > Das Gehalt liegt bei 52.000 € im Jahr.
        > We won't make a video, sorry.
        > No video, I'm afraid.
        > The title is Night Baker.
        > Remote is fine.
        > Thanks! It is hybrid, two days at home.
        > Yes, they may have another job.
        > Le salaire est de 2500 € par mois.
        > El sueldo es 2.000 € al mes.
        > O salário é 1.500 € por mês.
        > Lo stipendio è 30.000 € l'anno.
        > Het salaris is € 3.000 per maand.
        > All 40 boats are back in the water by May. Nobody waits longer than 3 days.
        > Bis Juni sind 12 Dächer dicht. Höchstens 2 Reklamationen im Jahr.
        """,
    )


def test_job_seekers_offer_no_job() -> None:
    assert_intents(
        Intent.APPLICATION,
        """
        I wish to offer my candidature for Head Baker. My expected salary is 1,500 USD a month.
        I would like to apply for the position of Head Baker. My CV is attached. I ask for 60,000 USD.
        > How can I apply for the second job?
        I am looking for a new job as a nurse, do you have anything for me?
        Hiermit bewerbe ich mich auf die Stelle als Bäckerin. Meine Gehaltsvorstellung: 45.000 €.
        Je me permets de postuler au poste de chef de cuisine. Ci-joint mon CV.
        Adjunto mi currículum para el puesto de panadero. Me interesa la oferta.
        Venho candidatar-me à vaga de padeiro. Segue em anexo o meu currículo.
        Vorrei candidarmi per la posizione di cuoco. Allego il mio curriculum.
        Hierbij solliciteer ik naar de functie van bakker. Mijn cv vindt u in de bijlage.
        """,
    )


def test_pitches_are_none_of_our_business() -> None:
    assert_intents(
        Intent.SPAM,
        """
        I came across your website and we can boost your traffic by 300%. Book a call this week!
        Are you interested in a guest post with a backlink? We pay $50 per article. Our agency has experience.
        Wir haben Ihre Webseite gefunden und können Ihre Reichweite steigern. Jetzt kostenloses Erstgespräch vereinbaren, nur 99 € im Monat!
        J'ai découvert votre site et notre agence peut augmenter votre trafic. Un appel de 15 minutes pour échanger ?
        Hemos visitado su web y podemos aumentar sus ventas. Nuestra agencia de posicionamiento web le ofrece una demo gratis.
        Visitámos o vosso site. A nossa agência pode aumentar as suas vendas com SEO. Marcar uma reunião?
        Abbiamo visto il vostro sito e la nostra agenzia può aumentare il vostro traffico. Fissare una chiamata di 15 minuti?
        Ik kwam uw website tegen. Ons bureau kan uw omzet verhogen. Zullen we een afspraak inplannen voor een gratis demo?
        I noticed you are hiring a baker. We have vetted candidates who could start Monday. Our fee is 18%. Which one should I send?
        Mit unseren Kassen sparen Cafés bis zu 30 %, ab 49 € im Monat, Wartung inklusive. Dürfen wir Sie anrufen? Hier ein Video: https://youtu.be/Jk3vQ8rT2mE
        Nos clients économisent 20 % d'énergie. Dès 89 € par mois, installation comprise, sans engagement. On vous appelle jeudi ?
        Nuestros clientes ahorran un 30 %. Desde 99 € al mes, mantenimiento incluido, sin permanencia. ¿Le llamamos el lunes?
        I nostri clienti risparmiano il 25 %. A partire da 79 € al mese, installazione inclusa, senza impegno. La chiamiamo lunedì?
        """,
    )


def test_robots_without_a_header_are_known_by_their_words() -> None:
    assert_intents(
        Intent.AUTO_REPLY,
        """
        > I am out of the office until 5 March with limited access to email.
        > Thank you for your message. This is an automatic reply; I am on annual leave.
        > Your request (#4711) has been received. Our support team will get back to you within 24 hours.
        > Ich bin bis zum 12. August im Urlaub und habe keinen Zugriff auf meine Mails.
        > Vielen Dank für Ihre Nachricht. Ihre Anfrage wurde unter der Ticketnummer 8821 erfasst.
        > Je suis absente du bureau jusqu'au 3 mai. En cas d'urgence, contactez mon collègue.
        > Votre demande n° 5512 a bien été enregistrée. Notre équipe vous répondra dans les meilleurs délais.
        > Estoy de vacaciones hasta el 20 de agosto. Para asuntos urgentes, contacte con Luis.
        > Hemos recibido su solicitud. Su número de ticket es 9921.
        > Estou de férias até 15 de agosto, sem acesso ao email.
        > Recebemos a sua mensagem. O número do ticket é 1234.
        > Sono in ferie fino al 22 agosto e risponderò al mio rientro.
        > La sua richiesta è stata ricevuta. Numero ticket: 7712.
        > Ik ben tot 3 juni met vakantie en lees geen mail.
        > Uw verzoek is ontvangen onder ticketnummer 5561. Wij nemen zo snel mogelijk contact met u op.
        > To deliver your message, please confirm that you are a human by clicking the link below.
        > Please type your reply above this line. Ticket 123 has been created.
        """,
    )


def test_people_are_not_taken_for_robots() -> None:
    for text in (
        "> Sorry, I was on holiday last week. The pay is $24 an hour.",
        "> Thanks for your message! We will get back to you with the video on Monday.",
        "> I am on leave until Monday, the salary is 52.000 € a year though.",
    ):
        assert intent_of(text) is Intent.SUBMISSION


def test_other_questions_go_to_the_editor() -> None:
    assert_intents(
        Intent.QUESTION,
        """
        I am a journalist writing an article about job newsletters. May I interview you?
        > Is the first job still open to people from Spain?
        > Why do you think a film helps?
        """,
    )


@pytest.mark.parametrize(
    ("subject", "kind"),
    [
        ("unsubscribe", Kind.UNSUBSCRIBE),
        ("Subscribe", Kind.SUBSCRIBE),
        ("help", Kind.HELP),
        ("Abmeldung", Kind.UNSUBSCRIBE),
        ("", Kind.HELP),
        ("(no subject)", Kind.HELP),
    ],
)
def test_in_a_fresh_mail_the_subject_is_a_text(subject: str, kind: Kind) -> None:
    assert classify(letter("", subject)).kind is kind


def test_in_a_reply_the_subject_is_ours() -> None:
    said = classify(letter("Thank you!", "Re: How to unsubscribe", reply=True))

    assert said.intent is Intent.THANKS


def test_a_reply_with_nothing_new_is_empty() -> None:
    said = classify(letter("", "Re: Please confirm", reply=True))

    assert (said.kind, said.intent) == (Kind.HELP, Intent.EMPTY)


ISSUE = """Two jobs, every Tuesday.
1. Head of Repair, Harbor Cycles, USD 85,000 a year
Apply: jobs@harbor.example
Were you forwarded this? Reply "subscribe".
To unsubscribe, reply "unsubscribe"."""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Please put me on the list too.", Kind.SUBSCRIBE),
        ("Moi aussi je voudrais la recevoir, inscrivez-moi.", Kind.SUBSCRIBE),
        ("Please take me off, this goes to my old address.", Kind.UNSUBSCRIBE),
        ("Look, is this not for you?", Kind.OTHER),
    ],
)
def test_above_a_forwarded_issue_only_the_new_words_count(text: str, kind: Kind) -> None:
    assert classify(letter(text, "Fwd: Two Good Jobs #3", passed_on=ISSUE)).kind is kind


@pytest.mark.parametrize("text", ["unsubscribe\npay: 0k", "need how long dos it out?"])
def test_what_somebody_else_wrote_tips_no_scale(text: str) -> None:
    beside = letter(text, reply=True, attachments=(Attachment("text/plain", "a.txt", 9),))
    above = letter(text, reply=True, passed_on=ISSUE)

    said = {classify(mail).intent for mail in (letter(text, reply=True), beside, above)}

    assert not said & WISHES


def test_a_forwarded_job_is_a_submission() -> None:
    said = classify(
        letter("for you", "Fwd: the job", passed_on="We need a cook. 20 EUR an hour. Mail me.")
    )

    assert said.kind is Kind.SUBMISSION


def test_a_footer_speaks_to_others() -> None:
    text = """We are hiring a Kitchen Lead, 30,000 EUR a year, write to kitchen@club.example.

If you no longer wish to receive our mails, click here to unsubscribe."""

    assert classify(letter(text, "Kitchen Lead")).kind is Kind.SUBMISSION


@pytest.mark.parametrize(
    "text",
    ["Please unsubscribe me", "subscribe", "We're hiring a cook, 20 EUR an hour", "delete my data"],
)
def test_a_list_post_wishes_nothing_of_us(text: str) -> None:
    said = classify(letter(text, headers=(("list-id", "<chat.example.org>"),)))

    assert said.kind is Kind.OTHER


def test_a_digest_sent_to_many_offers_us_no_job() -> None:
    text = """In this issue: new jobs for you this week
Head of Repair, 85,000 USD. Read more
View in your browser. Unsubscribe"""

    said = classify(letter(text, "Jobs weekly", headers=(("precedence", "bulk"),)))

    assert (said.kind, said.intent) == (Kind.OTHER, Intent.SPAM)


def test_an_unsubscribe_button_is_obeyed_though_a_machine_wrote_it() -> None:
    said = classify(
        letter(
            "This message was automatically generated.",
            "unsubscribe",
            headers=(("auto-submitted", "auto-generated"),),
        )
    )

    assert said.kind is Kind.UNSUBSCRIBE


@pytest.mark.parametrize(
    "text",
    [
        "Please don't unsubscribe me, I only asked a question.",
        "I do not want to unsubscribe.",
        "Ich möchte mich nicht abmelden.",
        "Non voglio disiscrivermi.",
    ],
)
def test_a_wish_denied_is_no_wish(text: str) -> None:
    assert intent_of(text) is not Intent.UNSUBSCRIBE


def test_who_was_left_a_job_to_pass_on_leaves_nothing() -> None:
    assert intent_of("Os reenvío lo de Amaia, me lo ha dejado a mí.") is not Intent.UNSUBSCRIBE
    assert intent_of("Reenvio o texto da Ana, que mo deixou a mim.") is not Intent.UNSUBSCRIBE


def test_a_job_whose_outcome_is_growth_is_no_pitch() -> None:
    text = """Head of Growth at Loaf & Co
We are looking for a Head of Growth. Key results:
- qualified leads up by 40% by June
- traffic from search doubled, 20,000 visits a month
Salary: 70,000 EUR a year. Book a call with us to apply: jobs@loaf.example"""

    assert classify(letter(text, "Job for your newsletter")).kind is Kind.SUBMISSION


def test_a_wish_about_data_in_a_job_text_is_none() -> None:
    text = """We are hiring a Data Protection Lead, 70,000 EUR a year.
- all customer data older than two years deleted by March
- delete all stale personal data from 3 systems
- 100% of access requests answered in 10 days
Write to dpo@firm.example"""

    assert classify(letter(text, "Vacancy")).kind is Kind.SUBMISSION


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Yes", True),
        ("yes please, and thank you", True),
        ("Hi Anna,\n\nyes!\n\nBest, Tom", True),
        ("No problem, yes", None),
        ("Ja", True),
        ("ja, ich will", True),
        ("Oui !", True),
        ("sí, confirmo", True),
        ("sim", True),
        ("Sì.", True),
        ("Ja, graag", True),
        ("ok", True),
        ("no", False),
        ("Nein", False),
        ("Non", False),
        ("Não", False),
        ("Nee", False),
        ("Yes, stop asking me", False),
        ("I never signed up for this", False),
        ("Yes? What is this?", None),
        ("Who are you?", None),
        ("", None),
        ("Your ticket number is 4711", None),
        ("Yes, your request has been received under ticket number 4711.", None),
    ],
)
def test_a_yes_is_a_plain_yes(text: str, answer: bool | None) -> None:
    if text == "No problem, yes":
        assert answers_yes(text) is not True
    else:
        assert answers_yes(text) is answer


@pytest.mark.parametrize(
    "text",
    [
        "a " * 200_000,
        "ﷺ" * 20_000,
        "a,b." * 50_000,
        "thanks " * 50_000,
        "not " * 50_000,
        "no more no longer " * 20_000,
        "remove my old name address " * 20_000,
        "$1" * 100_000,
        "@" * 100_000,
        "\n" * 100_000,
        "https://" * 50_000,
        "?!" * 100_000,
    ],
)
@pytest.mark.timeout(5)
def test_hostile_text_takes_no_longer(text: str) -> None:
    classify(letter(text, "x"))


@pytest.mark.parametrize(
    "text",
    [
        "Why “hybrid” for the signal box? And 3,100 euros for nights is a joke.",
        "1 900 euros pour 45 heures, c'est un bon job, ça ?",
    ],
)
def test_a_remark_on_an_issue_that_names_its_pay_offers_no_job(text: str) -> None:
    assert classify(letter(text, "Re: Two Good Jobs #58", reply=True)).kind is Kind.OTHER


@pytest.mark.parametrize(
    "text",
    ["Il posto è a Bari.", "Il posto è a tempo pieno.", "Il posto è disponibile da subito."],
)
def test_where_and_how_a_post_is_says_not_that_it_is_filled(text: str) -> None:
    assert classify(letter(text, "Re: A baker", reply=True)).intent is not Intent.FILLED
