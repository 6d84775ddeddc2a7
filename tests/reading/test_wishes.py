"""What people ask for in their own words, in any language: wishes, robots, thanks.

Each sentence comes once as a fresh mail and once as the answer to an issue.
"""

from __future__ import annotations

import pytest

from mailbot.reading.whole import read

HEAD = (
    "From: Robin Writer <robin@example.org>\r\nTo: jobs@example.net\r\n"
    "Date: Sat, 21 Nov 2026 10:00:00 +0000\r\nMessage-ID: <c@example.org>\r\n"
    "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    "Content-Transfer-Encoding: 8bit\r\n"
)
FRESH = ""
REPLY = "Subject: Re: Two jobs #51\r\nIn-Reply-To: <1@example.net>\r\n"

SAID = {
    "unsubscribe": """
        Could you drop me from the mailing, please? I never get round to reading it.
        I'd rather you stopped writing to me.
        This isn't for me any longer, please let me go.
        Thanks for everything, but it's time for me to say goodbye to the newsletter.
        Kindly cease these weekly mails.
        Ich brauche den Newsletter nicht mehr, bitte streichen Sie mich.
        Könnt ihr mich bitte aus der Liste werfen?
        Nehmen Sie mich bitte raus, ich bekomme zu viele Mails.
        Keine weiteren Ausgaben mehr bitte.
        Mir reicht's, ich möchte raus aus dem Verteiler.
        Merci de me retirer de votre liste de diffusion.
        Je n'ai plus besoin de cette lettre, pouvez-vous me désinscrire ?
        Arrêtez de m'envoyer vos offres s'il vous plaît.
        Je souhaite me désabonner.
        Por favor, bórrenme de la lista.
        Ya no me interesa recibir más correos vuestros.
        ¿Me podéis dar de baja? Gracias.
        Dejad de enviarme la newsletter.
        Podem tirar-me da lista, por favor?
        Já não quero receber o boletim.
        Gostaria de cancelar a minha subscrição.
        Parem de me mandar emails.
        Vorrei cancellarmi dalla newsletter, grazie.
        Toglietemi dalla lista per favore.
        Non mi interessa più, potete smettere di scrivermi?
        Basta mail, grazie.
        Graag wil ik me uitschrijven.
        Haal me maar van de lijst af.
        Ik hoef de mails niet meer te ontvangen.
        Kunnen jullie mij afmelden?
        Proszę mnie wypisać z tej listy.
        Nie chcę już dostawać tych maili.
        Rezygnuję z newslettera, dziękuję.
        Пожалуйста, уберите меня из рассылки.
        Больше не присылайте мне письма.
        Хочу отписаться.
        Будь ласка, відпишіть мене від розсилки.
        Я більше не хочу отримувати ці листи.
        Приберіть мою адресу зі списку, дякую.
        Prosím o vyřazení ze seznamu.
        Už mi to neposílejte, děkuji.
        Chci se odhlásit z odběru.
        Ta bort mig från listan tack.
        Jag vill inte ha fler utskick.
        Kan ni avregistrera mig?
        Vær venlig at fjerne mig fra listen.
        Jeg vil gerne afmeldes.
        Jeg ønsker ikke at få flere mails fra jer.
        Ta meg av listen, er dere snille.
        Jeg vil ikke ha nyhetsbrevet lenger.
        Vennligst fjern meg fra e-postlisten.
        Poistakaa minut postituslistalta.
        En halua enää näitä viestejä.
        Haluan perua uutiskirjeen tilauksen.
        今後メールを送らないでください。
        配信を停止していただけますか。
        リストから私のアドレスを削除してください。
        请不要再给我发邮件了。
        我想退订。
        麻煩把我從郵件名單中移除，謝謝。
    """,
    "subscribe": """
        Could I get this letter too? A colleague showed it to me.
        Please put marta@example.org on your list.
        I'd love to have it in my inbox every week.
        My neighbour forwarded me your mail, how do I get it myself?
        Count me in for the weekly mail!
        Ich hätte euren Newsletter auch gern.
        Nehmt mich bitte in den Verteiler auf.
        Wie kann ich den Brief abonnieren?
        Bitte auch an mich schicken, jede Woche.
        Je voudrais recevoir votre lettre chaque semaine.
        Pouvez-vous m'ajouter à votre liste ?
        Un ami m'a transféré votre lettre, comment m'abonner ?
        Me gustaría recibir vuestro boletín.
        ¿Podéis añadirme a la lista?
        Apúntame, por favor.
        Gostava de receber a vossa newsletter.
        Podem incluir-me na lista?
        Quero assinar o boletim.
        Mi piacerebbe ricevere la vostra newsletter.
        Potete aggiungermi alla lista?
        Come faccio ad iscrivermi?
        Ik zou de nieuwsbrief ook graag ontvangen.
        Zet mij maar op de lijst.
        Mag ik me aanmelden voor jullie mail?
        Proszę mnie dopisać do listy.
        Chciałabym otrzymywać wasz newsletter.
        Czy mogę się zapisać?
        Подпишите меня, пожалуйста.
        Хочу получать вашу рассылку.
        Добавьте меня в список рассылки.
        Додайте мене до розсилки, будь ласка.
        Хочу отримувати ваші листи щотижня.
        Як мені підписатися?
        Přidejte mě prosím na seznam.
        Chtěla bych newsletter dostávat taky.
        Můžu se přihlásit k odběru?
        Jag vill gärna få ert nyhetsbrev.
        Sätt upp mig på listan!
        Kan jag prenumerera?
        Jeg vil gerne have jeres nyhedsbrev.
        Skriv mig op til nyhedsbrevet.
        Kan jeg tilmelde mig?
        Jeg vil gjerne få nyhetsbrevet.
        Meld meg på!
        Kan dere sette meg på listen?
        Haluaisin tilata uutiskirjeen.
        Lisätkää minut listalle, kiitos.
        Voisinko saada tämän myös?
        ニュースレターを購読したいです。
        私にも毎週送ってください。
        メールの配信を希望します。
        我想订阅你们的通讯。
        请把我加入邮件列表。
        可以每周也发给我吗？
    """,
    "help": """
        How does one get a job into your letter?
        What would it cost us to advertise with you?
        I don't get how this works, can you explain?
        Do you have a guide for employers?
        Wie läuft das bei euch ab?
        Was kostet eine Anzeige bei Ihnen?
        Wie kann ich eine Stelle bei euch unterbringen?
        Comment ça se passe pour déposer une annonce ?
        Est-ce payant ?
        Y a-t-il un guide quelque part ?
        ¿Cómo se publica un anuncio?
        ¿Cuánto cobráis por anunciar un puesto?
        ¿Me explicas cómo va esto?
        Como faço para publicar uma vaga?
        Quanto custa anunciar?
        Como é que isto funciona?
        Come si pubblica un annuncio da voi?
        Quanto costa?
        Come funziona il vostro servizio?
        Hoe werkt dit precies?
        Wat kost het om een vacature te plaatsen?
        Hoe kan ik een vacature aanleveren?
        Ile kosztuje ogłoszenie?
        Jak mogę dodać ofertę pracy?
        Как у вас разместить вакансию?
        Сколько это стоит?
        Як це працює?
        Скільки коштує розміщення?
        Jak to funguje?
        Kolik stojí inzerát?
        Hur fungerar det här?
        Vad kostar en annons?
        Hvordan fungerer det?
        Hva koster det å lyse ut en stilling?
        Hvad koster det at slå en stilling op?
        Miten tämä toimii?
        Paljonko ilmoitus maksaa?
        どうやって使うのですか？
        掲載料はいくらですか？
        这个怎么用？
        发布职位要多少钱？
    """,
    "erase": """
        Please wipe everything you have on me.
        I want all of my personal details gone.
        Under the GDPR I request the erasure of my data.
        Bitte löschen Sie alle meine Daten.
        Ich möchte, dass ihr alles über mich vergesst.
        Ich verlange die Löschung meiner personenbezogenen Daten.
        Merci d'effacer toutes mes données.
        Je demande la suppression de mes données personnelles.
        Oubliez-moi complètement, supprimez tout.
        Quiero que borren todos mis datos.
        Solicito la supresión de mis datos personales.
        Eliminad todo lo que tengáis sobre mí.
        Quero que apaguem todos os meus dados.
        Solicito a eliminação dos meus dados pessoais.
        Apaguem tudo o que têm sobre mim.
        Chiedo la cancellazione dei miei dati personali.
        Cancellate tutti i miei dati, per favore.
        Voglio essere dimenticato.
        Verwijder al mijn gegevens alstublieft.
        Ik wil dat jullie alles over mij wissen.
        Ik verzoek om verwijdering van mijn persoonsgegevens.
        Proszę o usunięcie moich danych osobowych.
        Удалите все мои данные.
        Видаліть усі мої персональні дані.
        Vymažte prosím všechny mé údaje.
        Radera alla mina uppgifter.
        Slet venligst alle mine oplysninger.
        Slett alle opplysninger om meg.
        Poistakaa kaikki tietoni.
        私の個人情報をすべて削除してください。
        请删除我的所有个人信息。
    """,
    "export": """
        Which of my data do you keep?
        Could I have a copy of whatever you've saved about me?
        Subject access request: please disclose all data you hold on me.
        Welche Daten haben Sie über mich gespeichert?
        Ich hätte gern eine Kopie meiner Daten.
        Auskunft nach Art. 15 DSGVO bitte.
        Quelles données avez-vous sur moi ?
        Je voudrais une copie de mes données.
        Que savez-vous de moi ?
        ¿Qué datos guardáis sobre mí?
        Quiero una copia de mis datos.
        Ejerzo mi derecho de acceso.
        Que dados têm sobre mim?
        Queria uma cópia dos meus dados.
        O que guardam sobre mim?
        Quali dati conservate su di me?
        Vorrei una copia dei miei dati.
        Che cosa sapete di me?
        Welke gegevens hebben jullie van mij?
        Ik wil graag een kopie van mijn gegevens.
        Wat weten jullie over mij?
        Jakie dane o mnie przechowujecie?
        Какие данные обо мне вы храните?
        Які дані про мене ви зберігаєте?
        Jaké údaje o mně máte?
        Vilka uppgifter har ni om mig?
        Hvilke oplysninger har I om mig?
        Hvilke opplysninger har dere om meg?
        Mitä tietoja teillä on minusta?
        どのような個人情報を保存していますか？
        你们保存了我的哪些信息？
    """,
    "auto_reply": """
        Vielen Dank für Ihre Nachricht. Ich bin bis zum 3. März nicht im Büro und lese keine Mails.
        Je suis absente jusqu'au 12 janvier et n'ai pas accès à ma messagerie.
        Estoy de vacaciones hasta el 5 de agosto. Responderé a mi vuelta.
        Estou de férias até ao dia 20 e responderei no regresso.
        Sono in ferie fino al 22 agosto, risponderò al mio rientro.
        Ik ben met vakantie tot 4 mei en lees mijn mail niet.
        I'm away from my desk until Monday with limited access to email.
        Dziękuję za wiadomość. Jestem na urlopie do 14 lipca.
        Я в отпуске до 10 августа. По срочным вопросам обращайтесь к Ивану.
        Я у відпустці до 10 серпня. Дякую за лист.
        Jsem na dovolené do 15. července. Odpovím po návratu.
        Jag har semester till den 12 augusti. Vid brådskande ärenden kontakta växeln.
        Jeg er på ferie til den 3. august. Tak for din mail.
        Jeg har ferie til 3. august. Takk for din e-post.
        Olen lomalla 1.8. asti. Kiitos viestistäsi.
        ただいま休暇中です。このメールは自動返信です。
        我正在休假，这是自动回复。
        Hello, we have received your request. A member of our team will get back to you within 2 business days.
        Wir haben Ihre Anfrage erhalten. Ihre Ticketnummer lautet 48213.
        Nous avons bien reçu votre demande n° 4411, notre équipe vous répondra dans les 48 heures.
        Hemos recibido su solicitud. Número de ticket: 3321.
    """,
    "other": """
        Please never stop sending this, it makes my Tuesday.
        I don't want to unsubscribe, just to say thanks.
        I am so glad I subscribed. Lovely letter.
        Thanks for adding me to the list!
        Not interested in that role, but thanks for the letter.
        Ich will mich gar nicht abmelden, nur Danke sagen.
        Danke, dass ich auf der Liste bin.
        Macht weiter so, toller Newsletter!
        Je ne veux surtout pas me désabonner, merci !
        Merci de m'avoir ajoutée à la liste.
        No quiero darme de baja, solo dar las gracias.
        Seguid así, me encanta.
        Non voglio cancellarmi, anzi: grazie!
        Ik wil me niet afmelden, alleen bedanken.
        Ga zo door, mooie nieuwsbrief.
        Não quero sair da lista, só agradecer.
        Tack för ett fint nyhetsbrev!
        Tak for et dejligt nyhedsbrev.
        Kiitos hienosta uutiskirjeestä!
        Dziękuję za świetny newsletter.
        Спасибо за отличную рассылку!
        いつも楽しく読んでいます。ありがとうございます。
        感谢你们的通讯，很喜欢。
        The job you listed last week has already been filled, the employer told me.
        Die Anzeige von letzter Woche war irreführend, das Gehalt stimmt nicht.
        L'annonce que vous avez publiée mardi est mensongère : le salaire est de 2000 euros et non 3000.
        El puesto que publicaron la semana pasada pedía trabajar gratis.
        L'annuncio che avete pubblicato era falso.
        De vacature die jullie plaatsten klopt niet, het salaris is 2000 euro.
        O anúncio que publicaram na última edição é enganoso.
        I have moved jobs, please write to my new address anna@example.net instead.
        Meine neue Adresse ist anna@example.net, bitte schickt den Newsletter dorthin.
        Please change my address to anna@example.net.
    """,
}


@pytest.mark.parametrize("head", [FRESH, REPLY], ids=["fresh", "reply"])
@pytest.mark.parametrize(
    ("kind", "text"),
    [(kind, text.strip()) for kind, texts in SAID.items() for text in texts.strip().splitlines()],
)
def test_a_wish_in_the_writers_own_words(kind: str, text: str, head: str) -> None:
    reading = read(f"{HEAD}{head}\r\n{text}\r\n".encode())

    assert reading.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "Please publish our job, reference 2064.",
        "Ticket 2064: please publish the job below.",
        "We meet here:\r\n==========\r\n13:20",
        "Case no. 77 of ours: the pay is 50,000 EUR a year.",
        "Unsere Anfrage 4711: bitte nehmt die Stelle auf.",
        "Notre demande 4411 : le salaire est de 40 000 euros.",
    ],
)
def test_a_number_alone_makes_no_robot(text: str) -> None:
    reading = read(f"{HEAD}\r\n{text}\r\n".encode())

    assert reading.kind != "auto_reply"
    assert reading.new_text


@pytest.mark.parametrize(
    "text",
    [
        "Skriv gärna till mig på anna@example.org om du söker jobbet.",
        "Skriv til mig på anna@example.org.",
        "Ta kontakt med mig, eller hör av dig från måndag.",
        "En Barcelona buscamos a alguien.",
        "Das Bild ist mal blau, mal rot.",
        "Not sure what to write anymore.",
    ],
)
def test_neighbouring_languages_are_no_wish(text: str) -> None:
    reading = read(f"{HEAD}{REPLY}\r\n{text}\r\n".encode())

    assert reading.kind not in ("subscribe", "unsubscribe", "auto_reply", "erase", "export")
