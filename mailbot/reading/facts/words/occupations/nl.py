"""Dutch; many of its names are compounds, known by their last part."""

from typing import Final

from mailbot.reading.facts.words.occupations.table import Occupations

OCCUPATIONS: Final = Occupations(
    nouns="""
    leider leidinggevende directeur bestuurder manager bedrijfsleider bedrijfsleidster hoofd chef
    teamleider teamleidster ploegleider ploegbaas voorman voorvrouw meewerkend_voorman opzichter
    coördinator coordinator verantwoordelijke medewerker medewerkster beheerder rentmeester
    secretaris secretaresse penningmeester voorzitter adviseur consulent consultant assistent
    assistente hulp hulpkracht uitzendkracht vakantiekracht oproepkracht stagiair stagiaire
    leerling trainee vrijwilliger werkstudent traineeship administrateur administratief_medewerker
    receptionist telefonist portier conciërge concierge huismeester beveiliger bewaker nachtwaker
    suppoost bakker banketbakker patissier chocolatier ijsbereider kok souschef sous-chef chef-kok
    keukenhulp afwasser ober serveerster kelner barman barvrouw barista sommelier gastheer
    gastvrouw traiteur slager visboer visverkoper kaasmaker kaasboer groenteboer molenaar brouwer
    stoker distilleerder wijnmaker wijnboer keldermeester koffiebrander boer boerin landbouwer
    veehouder melkveehouder tuinder tuinman hovenier kweker teler bloemist boomverzorger boswachter
    houthakker jager imker herder schaapherder schaapsherder melker visser oesterkweker
    mosselkweker vissersman matroos schipper kapitein stuurman bootsman sluiswachter brugwachter
    vuurtorenwachter veerman havenmeester loods duiker hoefsmid stalmeester stalhulp
    dierenverzorger dierenarts trimmer hondentrainer ruiter metselaar timmerman timmervrouw
    meubelmaker schrijnwerker schilder stukadoor tegelzetter stratenmaker dakdekker rietdekker
    loodgieter elektricien installateur monteur glaszetter glasblazer smid slotenmaker lasser
    draaier frezer bankwerker machinist kraanmachinist kraandrijver heftruckchauffeur operator
    onderhoudsmonteur fietsenmaker automonteur carrosseriebouwer steenhouwer steenbakker
    pottenbakker keramist wever spinner verver naaister kleermaker coupeuse coupeur hoedenmaker
    schoenmaker zadelmaker leerlooier stoffeerder mandenmaker boekbinder drukker zetter graveur
    vergulder restaurator conservator horlogemaker klokkenmaker goudsmid edelsmid juwelier
    orgelbouwer pianostemmer vioolbouwer instrumentenbouwer intonateur scheepsbouwer zeilmaker
    touwslager kuiper klompenmaker schoorsteenveger molenmaker aannemer uitvoerder werkvoorbereider
    calculator tekenaar ontwerper ingenieur architect landmeter stedenbouwkundige chauffeur
    vrachtwagenchauffeur buschauffeur bezorger koerier postbode taxichauffeur treinmachinist
    conducteur trambestuurder planner magazijnmedewerker magazijnier orderpicker inpakker
    expediteur verhuizer piloot steward stewardess verkeersleider verpleegkundige verpleger
    verpleegster verzorgende verzorger arts huisarts dokter chirurg tandarts mondhygiënist
    verloskundige kraamverzorgster apotheker apothekersassistent opticien audicien fysiotherapeut
    ergotherapeut logopedist diëtist psycholoog psychiater therapeut pedicure masseur
    ambulancechauffeur doktersassistent thuishulp mantelzorger begeleider begeleidster groepsleider
    maatschappelijk_werker jongerenwerker opvoeder pedagoog oppas kinderleidster leraar lerares
    leerkracht docent onderwijzer onderwijsassistent rector instructeur rijinstructeur
    zweminstructeur badmeester trainer coach opleider scheidsrechter bibliothecaris archivaris
    curator gids rondleider museumgids reisleider schoonmaker schoonmaakster glazenwasser
    vuilnisman straatveger huishoudster kamermeisje doodgraver uitvaartleider uitvaartverzorger
    koster pastoor predikant dominee voorganger diaken organist cantor dirigent koorleider
    beiaardier advocaat jurist notaris rechter griffier deurwaarder belastingadviseur accountant
    boekhouder controller auditor kassier kassamedewerker econoom actuaris makelaar
    verzekeringsagent agent inkoper verkoper verkoopster winkelier vertegenwoordiger accountmanager
    marktkoopman marktmeester boekverkoper boekhandelaar antiquair veilingmeester taxateur
    handelaar werver recruiter fondsenwerver voorlichter woordvoerder wetenschapper onderzoeker
    bioloog chemicus natuurkundige wiskundige statisticus geoloog geograaf meteoroloog ecoloog
    hydroloog archeoloog historicus socioloog taalkundige laborant analist ontwikkelaar programmeur
    informaticus systeembeheerder beheerder tester designer vormgever illustrator redacteur
    journalist verslaggever uitgever corrector schrijver auteur vertaler tolk ondertitelaar
    scenarist regisseur cameraman fotograaf geluidstechnicus lichttechnicus belichter toneelmeester
    decorbouwer kostuumontwerper grimeur rekwisiteur kapper kapster barbier schoonheidsspecialist
    schoonheidsspecialiste tatoeëerder stylist acteur actrice danser choreograaf zanger zangeres
    muzikant poppenspeler dramaturg componist presentator producent programmeur registrator
    tuinbaas werkplaatschef politieagent brandweerman brandweervrouw soldaat ambtenaar burgemeester
    griffier inspecteur keurmeester controleur technicus technisch_medewerker vakman vakvrouw
    vakkracht
    draaiorgelman beeldhouwer houtdraaier steenkapper tingieter bronsgieter klokkengieter
    ijzergieter zeepzieder rietvlechter stoelenmatter mandenvlechter kantklosster borduurster
    breister haakster wolverver stopster strijkster zeefdrukker lithograaf typograaf kalligraaf
    papierschepper letterkapper ambachtsman ambachtsvrouw vakspecialist schaapscheerder
    wijngaardenier bollenpeller fruitplukker appelplukker aardbeienplukker aspergesteker
    turfsteker schapenscheerder ganzenhoeder geitenhoeder stalknecht boerenknecht dienstmeid
    dienstbode klauwbekapper inseminator hondenfokker paardenfokker jachtopzichter
    jachtopziener rattenvanger mollenvanger muskusrattenvanger hondenvanger hondenuitlater
    hondenoppas kattenoppas dierenoppas valkenier bomenrooier boomklimmer houtzager houtvester
    paraveterinair dierentemmer
    zeeman zeevarende scheepsjongen dekknecht deksman lichtmatroos volmatroos havenloods
    stuwadoor sjorder palingroker visfileerder haringkaker zeegrasoogster zeeredder
    reddingszwemmer strandwacht dijkwacht heemraad
    molenaarsknecht kaasaffineur kaasboerin kaaskeurder kaasspecialist theeproever wijnproever
    koffieproever jeneverstoker mouter bottelaar slagersknecht uitbener visroker poelier
    ijscoman cateraar zelfstandig_werkend_kok kokkin bordenwasser waardin herbergier
    nachtportier deurwacht portierster huisknecht kamenier kindermeisje kinderoppas gastouder
    huishoudelijke_hulp poetsvrouw toiletjuffrouw garderobejuffrouw
    internist anesthesist cardioloog radioloog neuroloog uroloog uitvaartspreker dermatoloog
    gynaecoloog oncoloog patholoog viroloog bacterioloog epidemioloog osteopaat homeopaat
    podoloog orthoptist audioloog orthopeed tandprotheticus kraamverpleegster wijkverpleegster
    ambulancebroeder hulpverlener sociaal_werker mantelzorgmakelaar diagnosticus geriater
    pleegouder seksuoloog
    schoolhoofd conrector decaan universitair_docent promovendus promovenda postdoc doctorandus
    pedagogisch_medewerker remedial_teacher intern_begeleider theoloog antropoloog etnoloog
    politicoloog demograaf astronoom astrofysicus geofysicus fysicus mathematicus biochemicus
    botanicus zoöloog entomoloog paleontoloog mineraloog vulkanoloog glacioloog oceanograaf
    cartograaf agronoom econometrist kunsthistoricus musicoloog
    taxidermist zaalwacht catalogiseerder documentalist stadsgids natuurgids wadgids
    wadloopgids berggids skigids duikgids stadsomroeper verhalenverteller stadsdichter
    toneelspeler toneelspeelster toneelschrijver toneelknecht inspiciënt stuntman acrobaat
    jongleur illusionist cabaretier buikspreker circusartiest koorddanser dompteur violist
    altviolist contrabassist bassist fluitist hoboïst klarinettist fagottist hoornist
    trompettist trombonist tubaïst harpist luitist klavecinist gitarist accordeonist saxofonist
    repetitor arrangeur liedjesschrijver tekstschrijver tekstdichter recensent scenograaf
    diskjockey omroeper omroepster nieuwslezer weerman weervrouw cineast kunstenares kleedster
    abdis kapelaan kerkmusicus pastoraal_werker geestelijk_verzorger rabbijn zendeling
    grafdelver
    raadsgriffier ombudsman politieman politievrouw rechercheur marechaussee luitenant
    brandweercommandant cipier gevangenbewaarder privédetective ambtenares consul ambassadeur
    officier_van_justitie procureur notulist notuliste typiste stenograaf woordvoerster
    verkeersregelaar stadswacht havencommandant
    bankier fiscalist schade-expert schaderegelaar kredietbeoordelaar acceptant beursmakelaar
    effectenmakelaar huurincasseerder
    bouwvakker voeger opperman betonvlechter betonstorter stelleur asfalteerder isoleerder
    behanger putjesschepper slopersknecht wichelroedeloper zonnepaneelinstalleur meteropnemer
    fietskoerier krantenjongen pakketsorteerder vakkenvuller verpakker inpakster seingever
    hoofdconducteur rangeerder metrobestuurder busbestuurder trambestuurster grondstewardess
    gezagvoerder astronaut ballonvaarder
    pijpfitter machinesteller verspaner polijster uitdeuker autopoetser machinebediener
    arbeidster soldeerder stikster
    datawetenschapper functioneel_beheerder softwaretester producteigenaar teamlead
    ethisch_hacker influencer marketeer enquêteur interviewer collectant straatmuzikant
    marktkramer winkelmeisje winkeljuffrouw drogist antiquaar etaleur etalagist visagiste
    nagelstyliste haarstylist zwemonderwijzer lijnrechter terreinknecht ballenjongen
    toeristengids quizmaster waarzegger astroloog trouwambtenaar klusjesman klusjesvrouw
    manusje_van_alles loopjongen
    """,
    shy="""
    hoofd hulp gids boer loods ober stoker herder jager bakker smid visser agent chef leider arts
    planner rechter auteur kuiper molenaar leerling verkoper bestuurder directeur voorzitter
    conservator piloot kapitein dokter gastheer gastvrouw handelaar tekenaar beheer leiding
    calculator drukker zetter wever verver calculator begeleiding ondersteuning
    dijkgraaf gieter plukker oogster proever gezel meester zuster broeder officier commissaris
    werkster strijker arbeider poetser sorteerder sloper bewaarder kruier clown verteller
    kunstenaar goochelaar komiek bisschop priester filosoof diplomaat fokker vlotter handhaver
    uitsmijter helpende juf figurant opkoper wasvrouw koopman roerganger bereider insteller
    persman slijper emailleerder sergeant criticus lector
    """,
    ends="""
    baas leider leidster meester houder houdster maker maakster bouwer medewerker medewerkster
    verkoper verkoopster inkoper beheerder begeleider begeleidster verzorger verzorgster verzorgende
    chauffeur monteur machinist kundige adviseur consulent assistent assistente coördinator
    coordinator manager hulp kracht leraar lerares leerkracht docent instructeur trainer
    binder bakker slager brouwer boer teler kweker smid wever stemmer zetter snijder slijper
    wachter wachtster bewaker schipper visser werker werkster bediende tekenaar ontwerper
    ontwikkelaar programmeur analist onderzoeker bioloog therapeut psycholoog arts verpleegkundige
    redacteur fotograaf vertaler tolk regisseur technicus operator verantwoordelijke planner
    handelaar koopman agent inspecteur controleur planmaker hovenier tuinman timmerman dekker
    directeur secretaris rendant voorman bezorger besteller lasser spuiter schilder metselaar
    bewerker vlechter wetenschapper historicus slagwerker knecht specialist voorlichter
    secretaresse receptionist opzichter toezichthouder opziener bestuurder koerier marketeer
    restaurator conservator archivaris bibliothecaris psychiater deskundige kok chirurg""",
    never="""
    dialoog monoloog analoog monoloog epiloog proloog proloog analoog homoloog necroloog""",
    genders=(
        ("eur", ("euse", "rice")),
        ("ier", ("ière",)),
        ("er", ("ster",)),
        ("aar", ("aarster",)),
        ("ent", ("ente",)),
        ("ist", ("iste",)),
        ("or", ("rix",)),
        ("oog", ("oge",)),
    ),
    plurals=(("er", ("ers",)), ("or", ("oren", "ors")), ("eur", ("eurs",)), ("", ("en", "s"))),
)
