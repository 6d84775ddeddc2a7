"""Finnish, in the forms in which a role is named or sought."""

from typing import Final

from mailbot.reading.facts.words.occupations.table import Occupations

OCCUPATIONS: Final = Occupations(
    nouns="""
    johtaja päällikkö esimies vastaava esihenkilö toimitusjohtaja koordinaattori suunnittelija
    asiantuntija avustaja assistentti sihteeri työnjohtaja mestari kisälli oppipoika harjoittelija
    työntekijä hoitaja lähihoitaja sairaanhoitaja kätilö lääkäri hammaslääkäri suuhygienisti
    terveydenhoitaja fysioterapeutti toimintaterapeutti puheterapeutti psykologi psykiatri
    terapeutti proviisori farmaseutti optikko eläinlääkäri eläintenhoitaja ensihoitaja palomies
    poliisi vartija opettaja lastenhoitaja lastentarhanopettaja varhaiskasvattaja rehtori lehtori
    professori ohjaaja nuorisotyöntekijä sosiaalityöntekijä valmentaja kouluttaja kirjastonhoitaja
    arkistonhoitaja amanuenssi konservaattori kuraattori opas matkaopas uimaopettaja uimavalvoja
    liikenneopettaja leipuri kondiittori kokki keittiömestari keittiöpäällikkö keittiöapulainen
    tarjoilija baarimestari barista tiskaaja lihanleikkaaja teurastaja kalastaja kalankasvattaja
    juustonvalmistaja juustomestari panimomestari oluenpanija mylläri viinuri maanviljelijä
    viljelijä karjanhoitaja lypsäjä paimen mehiläishoitaja puutarhuri floristi metsuri
    metsänhoitaja metsästäjä hevostenhoitaja kengittäjä maatalouslomittaja poronhoitaja puuseppä
    kirvesmies rakennusmies muurari maalari laatoittaja katontekijä peltiseppä putkiasentaja
    sähköasentaja sähkömies asentaja mekaanikko automekaanikko hitsaaja koneistaja sorvaaja seppä
    lukkoseppä kultaseppä hopeaseppä kelloseppä lasinpuhaltaja keraamikko savenvalaja kutoja
    kehrääjä ompelija räätäli suutari satulaseppä verhoilija kirjansitoja painaja latoja kaivertaja
    urkujenrakentaja pianonvirittäjä soitinrakentaja veneenrakentaja purjeentekijä nuohooja
    kivenhakkaaja kaivosmies louhija panostaja sukeltaja nosturinkuljettaja koneenkuljettaja
    kuljettaja linja-autonkuljettaja bussikuski taksinkuljettaja veturinkuljettaja konduktööri
    postinkantaja lähetti varastotyöntekijä varastomies pakkaaja merimies matruusi perämies
    kapteeni laivuri luotsi satamamestari majakanvartija lentäjä siivooja laitoshuoltaja talonmies
    kiinteistönhoitaja vahtimestari emäntä isäntä hautausurakoitsija haudankaivaja pappi pastori
    suntio kanttori diakoni urkuri kuoronjohtaja lakimies asianajaja juristi notaari tuomari
    kirjanpitäjä tilintarkastaja ekonomisti palkanlaskija ostaja myyjä kauppias kirjakauppias
    myyntipäällikkö välittäjä kassanhoitaja vastaanottovirkailija virkailija tutkija biologi
    kemisti fyysikko geologi insinööri arkkitehti maanmittari laborantti analyytikko kehittäjä
    ohjelmoija ohjelmistokehittäjä testaaja muotoilija graafikko kuvittaja toimittaja
    kustannustoimittaja kirjailija kääntäjä tulkki tekstittäjä valokuvaaja kuvaaja äänittäjä
    valaisija lavastaja puvustaja näyttelijä tanssija koreografi laulaja muusikko kapellimestari
    säveltäjä nukketeatteritaiteilija tuottaja dramaturgi parturi kampaaja kosmetologi tatuoija
    tiedottaja viestijä erotuomari
    """,
    shy="vastaava emäntä isäntä opas ohjaaja mestari poliisi toimittaja kuvaaja seppä",
    ends="""johtaja päällikkö vastaava hoitaja opettaja ohjaaja työntekijä asentaja mestari
    suunnittelija koordinaattori asiantuntija rakentaja tekijä seppä mies kuljettaja
    kehittäjä terapeutti lääkäri emäntä kasvattaja valmistaja avustaja neuvoja esimies sihteeri
    insinööri teknikko tutkija käsittelijä leikkaaja""",
    cases=(
        ("aa", "a"),
        ("ää", "ä"),
        ("ia", "i"),
        ("iä", "i"),
        ("öä", "ö"),
        ("oa", "o"),
        ("estä", "es"),
    ),
)
