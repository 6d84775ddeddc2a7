"""Words around a role that is sought, in all languages: whole words in small letters."""

from typing import Final

from mailbot.reading.facts.words.listed import listed
from mailbot.reading.facts.words.small import OF

# says that somebody is sought, or that a post is to be filled
SEEKING: Final = listed(
    """
    know fancy need needs needing hire hires hiring recruit recruits recruiting recruitment seek
    seeks seeking searching search look looking want wants wanted wanting find finding fill filling
    vacancy vacant opening position role job post appoint appointing advertise advertising
    advertisement list listing join joining bring hope hoping replace replacement successor
    somebody someone anyone anybody person employ employing engage welcome requires opportunity
    commission commissions commissioning contract contracting contracts take taking onboard board
    inviting invites invite applications tenders bids lookout room recruitments filled creating
    created appointed tendering
    möchte hätte wünsche veux voudrais aimerais quiero quisiera querría gustaría quero queria
    gostaria vorrei voglio wil wilde vill vil ville
    misses lost retiring leaving wish lacks missing become hunting hunt short suchen suche such
    sucht gesucht werde wirst verloren brauchen brauche braucht gebraucht stelle stellen einstellen
    besetzen jemand jemanden kennt verstärkung verstärken stellenangebot position fehlt fehlen frei
    einen ausgeschrieben schreiben nachfolge nachfolger nachfolgerin ersatz hoffe wünschen
        bräuchten möchten vergeben beauftragen anstellen holen einzustellen anzustellen aufnehmen
    ausschreiben ausschreibung bewerbungen missionnons missionne mandatons ouvrons ouvre créons
    crée accueillir
    connaissez renforcer espère espérons deviens devenez perdu cherchons cherche
    chercher recherchons recherche rechercher recrutons recrute recruter embauchons embauche
    embaucher faut besoin poste quelqu'un quelqu manque remplacer rejoindre emploi pourvoir
    voudrions aimerions voulons trouver souhaitons souhaite engageons engage recherché recherchée
    encargar encargamos abrimos abre convocamos convoca sacamos convocatoria contratación hace
    conocéis conocen reforzar espero buscando cargo conviértete sé buscamos busco busca buscan
    buscando necesitamos necesito necesita precisamos precisa contratar contratamos contrata puesto
    plaza vacante alguien persona falta incorporar sumar queremos solicitamos solicita requiere
    cubrir seleccionamos empleo integrar admitir convocamos
    conhecem reforçar precisando procurando buscando torne procuramos
    procuro atrás procura procurar precisamos preciso contratando contratação vaga alguém pessoa
    falta queremos recrutamos recruta lugar emprego admitimos admite apriamo apre prendere inserire
    inseriamo incarichiamo bandiamo bando
    conoscete rafforzare spero
    cercando diventa cerchiamo cercano cerco cerca cercasi cercare serve servirebbe bisogno
    assumere assumiamo assume posto qualcuno persona manca vorremmo vogliamo ricerchiamo ricerca
    selezioniamo ruolo posizione nemen neemt aannemen aanstellen
    kennen versterken hoop word zoeken zoek zoekt betrekking gezocht
    zoeken nodig vacature vacant baan functie iemand werven werft gevraagd missen ontbreekt willen
    plaats plek hoppas håper håber bli bliv treng søkt söker søger søker sökes søges søkes behöver
    mangler trenger saknar savner tjänst stilling stillingen tjänsten någon noen nogen rekryterar
    rekrutterer ansetter ansætter anställer jobb job etsimme etsitään etsin haemme haetaan
    tarvitsemme palkkaamme työpaikka rekrytoimme szukamy szukam poszukujemy poszukuje szuka
    zatrudnimy zatrudnię potrzebujemy potrzebny potrzebna stanowisko praca hledáme hledám hledá
    potřebujeme přijmeme přijme sháníme pozici pozice hľadáme prijmeme ищем ищу ищет требуется
    требуются нужен нужна нужны вакансия набираем возьмём шукаємо шукаю шукає потрібен потрібна
    потрібно потрібні вакансія запрошуємо
    """
)

# says the same behind the role
SOUGHT: Final = listed(
    """
    wanted needed required sought vacant missing
    gesucht gebraucht einstellen besetzen frei
    recherché recherchée recherchés demandé demandée
    gezocht gevraagd nodig
    søkt sökes søges søkes söks
    cercasi cercansi
    haetaan etsitään
    poszukiwany poszukiwana potrzebny potrzebna
    требуется нужен нужна потрібен потрібна
    """
)

# says it of the one role that there is: "the matron's post is vacant"
VACANT: Final = listed("vacant besetzen vakant unbesetzt vacante vacant vaga besatt ubesatt")

# in such a sentence a role is that of the writer, a colleague, or somebody above or below
OTHERS: Final = listed(
    """
    report reports reporting alongside supervise supervises supervising supervised assists assisting
    i'm myself colleague colleagues deputise
    berichten berichtet berichtest unterstellt kollege kollegin kollegen kolleginnen
    rattaché rattachée collègue collègues auprès
    reportar reporta reportará compañero compañera compañeros
    reporte responde colega colegas
    riporta risponde collega colleghi
    rapporteert rapporteren collega's
    rapporterer rapporterar kollega kolleger kollegor
    """
)

# denies what follows: "neither foreman nor manager, I do not know what to call it"
NEITHER: Final = listed("ni nor neither weder noch né nem niet")
# right behind these stands what somebody does, and no role: "somebody to lead", "som tar hand"
DOING: Final = listed("to who can could som kan kunne qui zu")

# begins what is said of the sentence's subject, so that "The keeper will …" tells of somebody
TO_BE: Final = listed(
    """
    will would should shall wird soll sollte sollen devra sera deberá debería será deverá dovrà
    sarà zal moet ska skal
    """
)

# before a role that somebody is to take up: "one person for to be Guest Manager"
TO_BECOME: Final = frozenset(
    {
        ("to", "be"),
        ("to", "become"),
        ("pour", "être"),
        ("pour", "devenir"),
        ("para", "ser"),
        ("per", "essere"),
        ("för", "bli"),
        ("som", "blir"),
    }
)

# behind these "our" role is the one that somebody is to have
BECOME: Final = listed(
    """
    be being become becoming lost miss misses as that of role job post position next new first
    who'd somebody someone person als werde wirst werden wird sein nächste nächsten neue neuen
    erste ersten künftige jemand stelle manque manquent manquait comme deviens devenez perdu
    devenir futur future prochain prochaine nouveau nouvelle premier première sera serait quelqu
    poste como sé conviértete sea ser próximo próxima nuevo nueva primer primera alguien puesto
    torne vaga seja novo nova futuro futura qualcuno come diventa diventare sia nuovo nuova
    prossimo prossima posto ruolo word worden wordt nieuwe eerste iemand functie som bli blive ny
    nye stilling
    """
)

# denies that somebody is sought
NOT_WORDS: Final = listed("t not no never nicht kein ne pas non não niet inte ikke")

# where they stand between the seeking and a role, that role is another's
AWAY: Final = NOT_WORDS | {*("who", "whose", "qui", "quem", "quien", "doesn't", "don't", "isn't")}

# seeks only where a sentence begins with it: "After a shipwright"
LEADING: Final = listed("after required needed wanted require hunting")

# a job as such, before "of" and the role
POST: Final = listed(
    """
    job role position post vacancy opening requirement cargo puesto plaza vacante poste emploi vaga
    função posto ruolo posizione stelle stilling functie stanowisko pozice pozici
    """
)
OF_POST: Final = OF | {"der", "des", "einer", "eines", "als", "as", "van", "som"}

# whose chair is to be taken is not what is sought: "somebody to take her chair"
THEIRS: Final = listed("her his their")

# tells roles of which neither is the one: "something between a cook and a caretaker"
BETWEEN: Final = listed(
    "between zwischen entre tra fra tussen mellan mellem mellom half halb mezzo medio"
)

# the articles of one, and of the one that there is
ONE: Final = listed(
    """
    a an another one two three four five um ein eine einen einem einer eines neue neuen neuer neues
    n
    r zwei drei vier un une e deux trois quatre una uno dos tres cuatro uma duma dum dois duas três
    due tre quattro een één twee drie vier en ett et ny två to d
    """
)
OURS: Final = listed(
    """
    our my its the unser unsere unseren unserem unserer unseres der die das den notre
    leur le la l son sa nuestro nuestra el su nosso nossa o os nostro nostra il lo onze ons de het
    vår vårt vores
    """
)
OWN: Final = listed(
    """
    our my unser unsere mein meine notre mon ma nuestro nuestra mi nosso nossa nostro nostra onze
    ons mijn vår vårt vores nasz nasza náš naše наш наша
    """
)

# what becomes of somebody whose role is to be filled
LEAVING: Final = listed(
    """
    moving moves moved emigrating emigrates zieht déménage muda mudou trasferisce verhuist flyttar
    flytter losing lose loses verlieren perdons perdemos perdiamo verliezen
    leaving retiring retires leaves leave left retire goes rente ruhestand verlässt hört geht
    pension va part quitte retraite départ jubila marcha deja jubilará reforma sai aposenta pensione
    lascia pensioen vertrekt stopt gaat slutar slutter stopper odchodzi odchází уходит йде
    """
)

# gives a role its name: "let's call it"
NAMED: Final = listed(
    """
    call calling nennen nenne appelons appelez dirons llamémoslo llámalo llamamos chamemos chamamos
    chiamiamolo chiamiamola chiamatelo noemen noem kalla kalder kaller kallar nazwijmy nazveme
    """
)

# whoever has one seeks none
HAVE: Final = listed(
    "have has had having haben hat avons ont tenemos tiene hay temos abbiamo hebben heeft har "
    "was been worked trained war gewesen été sido foi stato geweest"
)

# is called something, and may be the role: "it's called", "und das Ganze heißt"
IT: Final = listed(
    """
    it it's its this that that's and role job post title position
    es das ganze dies und sich stelle job rolle titel
    ça cela c'est et qui poste il elle
    y e el puesto cargo plaza que eso
    o cargo vaga função isso
    il ruolo posto
    het dit dat en functie baan die
    det och og tjänsten stillingen jobbet
    """
)

# a heading that asks what the job is
ASKING: Final = listed(
    "what was quoi qué que cosa wat vad hva hvad mitä co who wer qui quién quem chi vem hvem kto"
)

# before a role they say as what somebody is sought, or as what somebody writes
AS: Final = listed("als comme como come som")

# what seeks, and may as well begin a name: "job coach", "recruitment manager"
NAMING: Final = listed(
    "job jobs post list listing recruitment employment position opening stelle posto"
)

# leads to what is singled out: "it's a cook we're after"
IS: Final = listed(
    "s is was be wäre ist sei est serait c'est es sería è sarebbe é seria är er vore"
)
IMPERSONAL: Final = listed("it that this what c es das het dat det ce")
FOLLOWING: Final = listed("after efter")  # seeks behind "we are"
WE: Final = listed("we i wir ich nous on je il wij ik vi jag jeg noi io")
FIRST_PERSON: Final = ("amos", "emos", "imos", "iamo", "ons")  # ends a verb without its pronoun
