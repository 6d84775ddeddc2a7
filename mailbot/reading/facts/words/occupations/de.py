"""German; most of its names are compounds, known by their last part."""

from typing import Final

from mailbot.reading.facts.words.occupations.table import Occupations

OCCUPATIONS: Final = Occupations(
    nouns="""
    spengler
    leiter leitung chef meister geselle gesellin führung geschäftsführer geschäftsführung vorstand
    vorsitzender vorsitzende direktor intendant intendanz rektor dekan prokurist obmann obfrau
    vorarbeiter polier vorstandsassistenz koordinator koordination manager verantwortlicher
    verantwortliche verantwortlichen beauftragter beauftragte beauftragten referent sachbearbeiter
    sachbearbeitung assistent assistenz assistenzkraft sekretär sekretariat schreibkraft bürokraft
    fachkraft hilfskraft lehrkraft pflegekraft servicekraft arbeitskraft reinigungskraft
    küchenhilfe haushaltshilfe aushilfe springer vertretung mitarbeiter mitarbeitende
    mitarbeitender angestellter angestellte beamter beamtin praktikant praktikum volontär
    volontariat trainee azubi auszubildender auszubildende auszubildenden lehrling werkstudent
    stipendiat doktorand referendar hospitant freiwilliger freiwillige bufdi bäcker konditor koch
    köchin küchenchef beikoch jungkoch patissier metzger fleischer schlachter müller mälzer brauer
    braumeister brenner destillateur winzer kellermeister küfer önologe käser senn senner sennerin
    molkereifachmann molkereifachfrau melker hirte hirtin schäfer landwirt landwirtin bauer bäuerin
    gärtner florist förster forstwirt waldarbeiter jäger berufsjäger imker fischer fischwirt
    fischzüchter tierpfleger tierarzt tierärztin stallmeister bereiter hufschmied pferdewirt
    hundetrainer gestütswart almhirte reitlehrer rossknecht stallbursche kutscher knecht magd
    saisonkraft erntehelfer schreiner tischler zimmerer zimmermann zimmerin dachdecker spengler
    klempner installateur flaschner maurer steinmetz steinbildhauer bildhauer stuckateur gipser
    verputzer maler lackierer fliesenleger plattenleger ofenbauer ofensetzer glaser glasbläser
    bodenleger parkettleger raumausstatter polsterer tapezierer gerüstbauer gerüster betonbauer
    stahlbauer straßenbauer pflasterer tiefbauer baggerfahrer kranführer baggerführer bauleiter
    bauhelfer schornsteinfeger kaminfeger kaminkehrer rauchfangkehrer schlosser schmied schweißer
    dreher fräser zerspaner feinmechaniker mechaniker mechatroniker elektriker elektroniker
    elektroinstallateur monteur maschinist anlagenführer maschinenführer werkzeugmacher uhrmacher
    goldschmied silberschmied graveur optiker augenoptiker akustiker hörakustiker orgelbauer
    geigenbauer klavierbauer klavierstimmer instrumentenbauer intonateur bootsbauer segelmacher
    schiffbauer wagner stellmacher böttcher drechsler korbmacher korbflechter besenbinder
    bürstenmacher seiler sattler schuster schuhmacher schneider näher näherin modist kürschner
    gerber färber weber spinner sticker stricker klöpplerin buchbinder drucker setzer schriftsetzer
    siebdrucker papiermacher töpfer keramiker porzellanmaler glasmacher gießer glockengießer former
    schleifer polierer galvaniseur vergolder restaurator konservator präparator kfz-mechaniker
    karosseriebauer reifenmonteur zweiradmechaniker fahrradmechaniker büchsenmacher messerschmied
    feuerwerker sprengmeister bergmann bergfrau steiger hüttenwart hüttenwirt bergführer
    wanderführer skilehrer fahrlehrer schwimmlehrer schwimmmeister bademeister rettungsschwimmer
    trainer übungsleiter platzwart zeugwart schiedsrichter hausmeister hauswart abwart pförtner
    portier concierge rezeptionist empfangskraft kellner serviererin bedienung barkeeper barista
    sommelier wirt wirtin gastwirt hotelfachmann hotelfachfrau restaurantfachmann
    restaurantfachfrau zimmermädchen zimmerfrau hausdame hauswirtschafter hauswirtschaftskraft
    spüler tellerwäscher kaltmamsell gouvernante raumpfleger putzfrau putzkraft reinigungskraft
    wäscher bügler fahrer lkw-fahrer busfahrer taxifahrer chauffeur lokführer lokomotivführer
    triebfahrzeugführer straßenbahnfahrer zugbegleiter schaffner rangierer fahrdienstleiter
    weichenwärter stellwerker disponent lagerist lagerarbeiter kommissionierer staplerfahrer packer
    zusteller briefträger postbote postbotin kurier bote botin spediteur möbelpacker matrose
    matrosin schiffsführer kapitän steuermann steuerfrau bootsmann bootsführer fährmann fährfrau
    lotse lotsin schiffer binnenschiffer hafenmeister schleusenwärter leuchtturmwärter deichgraf
    taucher pilot flugbegleiter fluglotse arzt ärztin oberarzt chefarzt facharzt zahnarzt hausarzt
    hebamme entbindungspfleger krankenschwester krankenpfleger pfleger altenpfleger pflegehelfer
    pflegefachmann pflegefachfrau pflegefachperson pflegedienstleitung stationsleitung
    gemeindeschwester arzthelfer sprechstundenhilfe mfa zfa mta pta apotheker sanitäter
    notfallsanitäter rettungssanitäter rettungsassistent therapeut physiotherapeut ergotherapeut
    logopäde logopädin osteopath masseur podologe diätassistent psychologe psychotherapeut
    psychiater heilerziehungspfleger heilpädagoge sozialarbeiter sozialpädagoge streetworker
    erzieher kinderpfleger kindergärtner tagesmutter tagesvater pädagoge lehrer dozent professor
    nachhilfelehrer schulleiter musiklehrer schulbegleiter integrationshelfer betreuer
    alltagsbegleiter berater seelsorger pfarrer pastor diakon mesner küster kirchner kantor
    organist chorleiter kirchenmusiker bestatter totengräber friedhofsgärtner sigrist
    pastoralreferent gemeindereferent wissenschaftler forscher biologe chemiker physiker
    mathematiker statistiker geologe geograph meteorologe astronom historiker archäologe linguist
    philologe soziologe ökonom volkswirt betriebswirt agronom laborant labortechniker techniker
    ingenieur architekt landschaftsarchitekt stadtplaner planer vermesser geometer kartograf
    zeichner bauzeichner konstrukteur entwickler programmierer informatiker administrator
    systemadministrator softwareentwickler webentwickler tester analyst designer gestalter grafiker
    mediengestalter illustrator texter redakteur journalist reporter lektor korrektor verleger
    autor schriftsteller übersetzer dolmetscher untertitler archivar bibliothekar kurator
    museumspädagoge museumswärter aufseher fotograf kameramann kamerafrau regisseur regieassistent
    dramaturg schauspieler bühnenbildner kostümbildner requisiteur maskenbildner beleuchter
    tontechniker tonmeister inspizient souffleur souffleuse puppenspieler tänzer choreograf sänger
    musiker dirigent komponist kapellmeister moderator sprecher produzent produktionsleiter
    aufnahmeleiter vorführer platzanweiser friseur frisör kosmetiker visagist tätowierer stylist
    jurist rechtsanwalt anwalt anwältin notar richter staatsanwalt rechtspfleger
    justizfachangestellte gerichtsvollzieher steuerberater wirtschaftsprüfer prüfer buchhalter
    bilanzbuchhalter lohnbuchhalter controller kassierer kassenwart schatzmeister kämmerer
    bankkaufmann bankkauffrau kaufmann kauffrau kaufleute bürokaufmann bürokauffrau einkäufer
    verkäufer buchhändler antiquar händler marktleiter filialleiter filialleitung marktmeister
    auktionator makler immobilienmakler versicherungsmakler vertreter außendienstler
    außendienstmitarbeiter innendienstler vertriebler personaler personalreferent recruiter
    pressesprecher fundraiser polizist feuerwehrmann feuerwehrfrau soldat wachmann nachtwächter
    wächter sicherheitskraft zöllner standesbeamter bürgermeister geschäftsstellenleiter klärwärter
    klärwärter abwassermeister wassermeister straßenwärter müllwerker müllmann gärtnermeister
    greenkeeper baumpfleger landschaftsgärtner garten- friedhofswärter produktdesigner
    werkzeugmechaniker industriemechaniker offizier nautiker kadett bootsmann steuermann animateur
    gästeführer stadtführer fremdenführer museumsführer reiseleiter guide tierheimleitung
    büroleitung kitaleitung küchenleitung teamleitung bereichsleitung
    hubschrauberpilot drohnenpilot testpilot
    küfner schäffler holzschnitzer bildschnitzer elfenbeinschnitzer holzbildhauer steinhauer
    feilenhauer goldschläger blattgoldschläger ziseleur emailleur emaillierer guillocheur
    edelsteinfasser gemmologe wachszieher kerzenzieher seifensieder salzsieder kupferstecher
    stahlstecher xylograf lithograf lithograph typograf typograph kalligraf kalligraph
    retuscheur papierschöpfer marmorierer posamentierer posamenter klöppler teppichknüpfer
    strumpfwirker tuchscherer zuschneider garderobier modeschöpfer plätterin kunststopfer
    stopferin feintäschner säckler reepschläger dekorateur fachmann fachfrau fachperson
    fachleute altgeselle
    älpler kuhhirt ziegenhirt schafhirt gänsehirt viehtreiber stallknecht bauernknecht
    hausknecht stallmagd küchenmagd traktorist pflücker apfelpflücker beerenpflücker
    hopfenpflücker spargelstecher traubenleser weinleser torfstecher schafscherer besamer
    baumschuler baumkletterer holzfäller holzhacker holzrücker flößer sägemüller windmüller
    ölmüller
    seefrau schiffsjunge decksmann smutje bootsmaat obermaat kalfaterer netzflicker schauermann
    tallymann deichgräfe deichläufer deichvogt strandvogt bootsvermieter bootsverleiher
    bergretter seenotretter lebensretter
    lebküchner lebzelter kaffeeröster teeverkoster sensoriker fleischhauer fleischhacker
    selcher räucherer fischräucherer hausschlachter ausbeiner barmann barfrau bardame
    bierzapfer saucier entremetier rotisseur abwäscher küchenmädchen küchenjunge küchenbursche
    hausbursche hotelbursche empfangsdame hoteldiener hausdiener kammerdiener liftboy
    hausmädchen kindermädchen kinderfrau kammerzofe au-pair-mädchen haushälter haushälterin
    reinemachefrau zugehfrau toilettenfrau garderobenfrau logenschließer türsteher kammerjäger
    schädlingsbekämpfer desinfektor gesellschaftsdame lesepate leihoma
    internist pädiater geriater phoniater anästhesist urologe zoologe ökologe orthopäde
    orthoptist homöopath heilpraktiker chiropraktiker psychoanalytiker hypnotiseur feldscher
    mtla mtra bandagist prothetiker orthopädist pflegeperson tagespflegeperson leichenwäscher
    thanatopraktiker trauerredner hochzeitsredner festredner spezialist spezialistin
    sachverständiger sachverständige gutachter
    studienrat studienrätin oberstudienrat oberstudienrätin privatdozent ordinarius postdoc
    post-doc promovend habilitand hiwi hortner pedell schuldiener beisitzer schulrat schulrätin
    inspektor ausbilder syndikus justiziar justitiar quästor botaniker genetiker mineraloge
    genealoge germanist romanist anglist slawist orientalist altphilologe kunsthistoriker
    mediävist publizist kybernetiker robotiker metallurg theologe ethnograf ozeanograf
    stenograf szenograf bibliograf lexikograf demograf kryptograf sonograf geograf
    magaziner magazineur amtsdiener museumsdiener gerichtsdiener kirchendiener galerist
    kastellan burgvogt stadtschreiber turmschreiber inselschreiber drehbuchschreiber chronist
    szenarist ghostwriter lyriker dramatiker romancier essayist kolumnist filmkritiker
    theaterkritiker musikkritiker gastrokritiker rezensent chef_vom_dienst korrespondent
    berichterstatter ansager podcaster bildmischer tonmischer filmcutter filmeditor komparse
    stuntman stuntfrau jongleur dompteur akrobat feuerschlucker bauchredner entertainer komiker
    kabarettist alleinunterhalter bratschist flötist oboist klarinettist fagottist hornist
    trompeter posaunist tubist schlagzeuger harfenist lautenist cembalist gitarrist bassist
    kontrabassist akkordeonist saxofonist saxophonist perkussionist korrepetitor repetitor
    notenkopist kopist arrangeur konzertveranstalter bühnenplastiker theaterplastiker billeteur
    billetteur kartenabreißer zauberkünstler märchenerzähler
    bischöfin äbtissin dompropst prediger laienprediger pfarrvikar rabbiner kirchenvogt
    glockenläuter missionar
    amtfrau landrat landrätin stadtrat stadträtin dezernent beigeordneter ratsherr ratsfrau
    ortsvorsteher bezirksvorsteher vorsteher politesse hilfspolizist verkehrsregler
    verkehrsüberwacher vollstrecker kommissar kriminalist ermittler detektiv ladendetektiv
    fahnder konsul botschafter parlamentarier ombudsmann ombudsfrau schiedsmann schiedsfrau
    rechtsbeistand protokollant gerichtsschreiber stenotypist phonotypist datentypist
    bankier banker aktuar kalkulator treuhänder rendant schadenregulierer taxator vizepräsident
    funktionär verweser
    blechner anstreicher tüncher asphaltierer asphalteur isolierer bauwerksabdichter verfuger
    handlanger industriekletterer brunnenbohrer rutengänger solarteur seilbahner stromableser
    zählerableser markscheider obersteiger reviersteiger fahrsteiger bergknappe kanalräumer
    bahnhofsvorsteher kontrolleur fahrkartenkontrolleur verlader laufbursche laufjunge
    zeitungsjunge telegrafist bordfunker seefunker einwinker abfertiger astronaut kosmonaut
    auffüller regalauffüller verräumer warenverräumer lagerhalter
    einrichter vorrichter entgrater stanzer verzinker eloxierer beschichter pulverbeschichter
    bediener maschinenbediener anlagenbediener bestücker konfektionierer abfüller etikettierer
    verpacker glasschmelzer glasveredler textilveredler wagenwäscher autolackierer
    drogist parfümeur trödler pfandleiher kioskbetreiber marktfrau marktbeschicker hausierer
    testkäufer interviewer spendensammler spendenwerber markenbotschafter softwaretester
    spieletester produkttester pentester influencer piercer hairstylist wimpernstylist
    kampfrichter linienrichter punktrichter preisrichter balljunge ballmädchen caddie
    lawinensprenger lawinenwarner pistenretter liftler herbergsvater herbergsmutter
    herbergseltern zimmervermieter schausteller touristiker karussellbetreiber hofnarr
    hundesitter tiersitter gassigeher hundefriseur wahrsager astrologe entrümpler
    leierkastenmann altstoffsammler lumpensammler stellvertreter franchisenehmer teamlead
    kräuterfrau
    """,
    shy="""
    koch köchin bauer müller schneider schuster weber schmied meister richter fischer schäfer
    wagner becker maurer jäger hirte wirt bote führung praktikum vertretung bedienung guide
    betreuung disposition planung steuerung buchhaltung verwaltung beratung redaktion pflege
    einkauf verkauf vertrieb organisation sekretariat springer händler sprecher autor führer
    partner vertreter maler former brenner steiger spinner sticker kraft hilfe person
    chef leitung
    nadler propst seemann amtmann kaplan schnitzer köhler krämer kübler hafner büttner gürtler
    täschner bader scherer zeidler wirker filzer riemer zapfer sieder diener schließer eigner
    bremser sprenger hauer funker heizer veredler nieter schmelzer stauer takler hirt experte
    expertin künstler clown zauberer gaukler dichter kritiker schreiber veranstalter betreiber
    vermieter verleiher werber sammler hacker admin gesellschafter inhaber gründer mitgründer
    pächter unternehmer abgeordneter abgeordnete schlichter vormund glöckner türmer akademiker
    praktiker redner weihnachtsmann geiger pauker propagandist nachfolger delegierter statist
    philosoph kanzler präsident senator vorleser ableser verkoster bischof priester promoter
    fuhrmann sortierer abdichter bariton plastiker schätzer herausgeber scout reeder
    """,
    ends="""leiter leitung meister führer führung führerin pfleger pflegerin bauer bauerin kraft
    koch köchin köch chef bäcker händler fahrer mechaniker techniker ingenieur lehrer arzt ärztin
    wart wärter macher schmied schlosser schneider weber gärtner schreiner tischler
    monteur installateur verkäufer einkäufer kaufmann kauffrau fachmann fachfrau fachkraft
    berater betreuer begleiter helfer hilfe planer zeichner gestalter designer
    entwickler programmierer administrator manager koordinator koordination assistent assistenz
    assistentin sekretär referent redakteur sachbearbeiter sachbearbeitung mitarbeiter mitarbeitende
    beauftragte beauftragter beauftragten verantwortliche verantwortlicher verantwortlichen
    therapeut pädagoge pädagogin psychologe forscher wissenschaftler biologe chemiker
    physiker informatiker analyst jurist anwalt anwältin notar prüfer controller
    buchhalter disponent lagerist trainer coach erzieher schwester hebamme
    restaurator konservator archivar bibliothekar kurator fotograf grafiker übersetzer
    dolmetscher musiker bläser spieler stimmer sänger tänzer direktor vorstand
    sprecher moderator produzent setzer binder drucker näher flechter färber gerber
    schleifer fräser dreher gießer brauer brenner winzer züchter hirte melker senn förster
    hüter aufseher wächter lotse lotsin schiffer kapitän taucher zusteller bote träger
    putzer spengler reiniger kehrer feger decker leger maler maurer setzerin metzger
    konditor kellner wirtin steward bearbeiter architekt makler
    vermittler werker arbeiter sanitäter optiker akustiker elektroniker elektriker
    mechatroniker klempner dachdecker zimmerer volontär praktikant azubi doktorand
    dirigent organist kantor pfarrer diakon imker falkner reiter präparator regisseur dramaturg
    techniker verwalter wirtschafter pächter warte angestellte angestellter assistenzarzt
    sekretärin stellenleitung koordinierende animateur
    geselle gehilfe ologe chirurg offizier matrose fischer sommelier portier kutscher richter
    vertreter gutachter ermittler fahnder künstler polizist beamter beamte inspektor kommissar
    kommissär dozent professor lackierer graveur dekorateur kontrolleur schaffner korrespondent
    historiker ökonom spezialist spezialistin vorsteher präsident ausbilder botschafter masseur
    friseur texter sitter bursche pflücker stylist mathematiker statistiker botaniker
    psychiater küster wirt""",
    never="""durchführung einführung ausführung aufführung vorführung anführung ermittlung anleitung
    einleitung ableitung zuleitung umleitung überleitung angebote verbote gebote aufgebote
    gegenwart lautsprecher soforthilfe nothilfe starthilfe wasserkraft windkraft tatkraft
    kaufkraft strahlkraft willenskraft sehkraft schrittmacher leiterin-nen kopfhörer begleitung
    träger hosenträger datenträger energieträger bestleger weiterleitung wasserleitung
    stromleitung rohrleitung
    monologe nekrologe apologe junggeselle autopilot ladenhüter kugelschreiber zwischenwirt
    normaler optimaler minimaler maximaler formaler informaler anormaler junggesellin""",
    genders=(
        ("mann", ("frau", "mann/-frau")),
        ("loge", ("login",)),
        ("goge", ("gogin",)),
        ("päde", ("pädin",)),
        ("e", ("in",)),
        ("er", ("erin",)),
        ("koch", ("köchin",)),
        ("arzt", ("ärztin",)),
        ("anwalt", ("anwältin",)),
        ("ung", ()),
        ("in", ()),
        ("kraft", ("kräfte", "kräften")),
        ("enz", ()),
        ("", ("in", "innen")),
    ),
    plurals=(("ent", ("enten",)), ("ist", ("isten",)), ("er", ("ern",)), ("", ("e", "en", "n"))),
    cases=(
        ("enten", "ent"),
        ("isten", "ist"),
        ("ologen", "ologe"),
        ("agogen", "agoge"),
        ("ekten", "ekt"),
        ("anten", "ant"),
        ("soloten", "lote"),
        ("otten", "ot"),
        ("aten", "at"),
        ("boten", "bote"),
        ("hirten", "hirte"),
        ("nomen", "nom"),
        ("rafen", "raf"),
        ("gesellen", "geselle"),
    ),
)
