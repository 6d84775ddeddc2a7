"""Swedish, Norwegian and Danish, whose compounds are known by their last part."""

from typing import Final

from mailbot.reading.facts.words.occupations.table import Occupations

OCCUPATIONS: Final = Occupations(
    nouns="""
    chef ledare leder sjef daglig_leder daglig_leder verksamhetsledare butikschef köksmästare
    kökschef kjøkkensjef køkkenchef køkkenleder kjøkkenleder direktör direktør daglig_leder
    föreståndare forstander bestyrer bestyrerinde formand formann förman arbetsledare arbejdsleder
    arbeidsleder samordnare koordinator ansvarig ansvarlig medarbetare medarbejder medarbeider
    assistent konsult konsulent rådgivare rådgiver handläggare saksbehandler sagsbehandler
    sekreterare sekretær kassör kasserer ordförande økonom ekonom revisor redovisningsekonom
    bokholder bogholder kontorist receptionist resepsjonist praktikant lærling lärling vikar
    vikarie bagare bager baker konditor kock kokk kok køkkenhjælp kjøkkenhjelp köksbiträde diskare
    oppvasker opvasker servitör servitris servitør servitrice tjener bartender barista kallskänka
    slaktare slakter slagter charkuterist fiskhandlare fiskehandler ostmakare osteri ysteri
    meierist mejerist mjölnare møller møllerske bryggare brygger bryggmästare brenner vinmakare
    bonde landmand lantbrukare landbruker gårdsleder agronom trädgårdsmästare gartner
    anleggsgartner anlægsgartner florist blomsterhandler skogsarbetare skogvokter skogvaktare
    skytte herde fårherde gjeter hyrde røkter djurskötare dyrepasser dyrlæge dyrlege veterinär
    veterinær biodlare birøkter biavler fiskare fisker fiskeodlare skipper skeppare styrman matros
    båtsman båtsmand sjöman sømand sjømann hamnkapten havnefoged havnesjef fyrvaktare fyrvokter
    dykare dykker dykker hovslagare hovslager stallskötare ridlærer ridlärare snickare snekker
    snedker tømrer tømmermand byggmästare byggmester takläggare taktekker tagdækker murare murer
    målare maler plattsättare flislegger rörmokare rørlegger vvs-montör blikkenslager elektriker
    montör montør mekaniker bilmekaniker svetsare sveiser svejser smed låssmed låsesmed klejnsmed
    svarvare dreier operatör operatør maskinist kranförare kranfører truckförare truckfører
    stenhuggare stenhugger steinhugger gruvarbetare sprängare bergsprängare skytebas glasblåsare
    glassblåser glaspuster glarmester keramiker krukmakare pottemager vävare vever væver spinnare
    färgare farver sömmerska syerske sydame skräddare skredder skrædder hattmakare skomakare
    skomaker skomager sadelmakare salmaker garvare garver tapetserare møbeltapetserer korgmakare
    bokbindare bokbinder bogbinder tryckare trykker graverare gravør gravör urmakare urmaker
    urmager guldsmed gullsmed orgelbyggare orgelbygger pianostämmare pianostemmer klaverstemmer
    fiolbyggare båtbyggare båtbygger bådebygger segelmakare seilmaker sejlmager repslagare
    tunnbindare bødker sotare feier skorstensfejer konservator restaurator förare fører chaufför
    chauffør sjåfør lastbilschaufför lastebilsjåfør bussförare bussjåfør buschauffør lokförare
    lokfører lokomotivfører konduktör konduktør brevbärare postbud postbærer bud cykelbud
    lagerarbetare lagermedarbejder lagermedarbeider plockare pakker flyttkarl pilot flygvärdinna
    planlegger planlægger planerare trafikplanerare transportleder trafikkledare sjuksköterska
    undersköterska sykepleier sygeplejerske helsefagarbeider sosu-assistent sosu-hjælper
    vårdbiträde barnmorska jordmor jordemoder läkare lege læge kirurg tandläkare tannlege tandlæge
    tandhygienist tannpleier tandplejer farmaceut apotekare apoteker optiker audionom fysioterapeut
    sjukgymnast arbetsterapeut ergoterapeut logoped psykolog psykiater dietist ambulanssjukvårdare
    redder paramediciner terapeut massør massör fotterapeut socialrådgiver socialarbetare sosionom
    socionom socialsekreterare pædagog pedagog barnskötare barnehagelærer förskollärare dagplejer
    dagmamma personlig_assistent kurator boendestödjare lärare lærer rektor professor lektor
    instruktör instruktør tränare trener træner simlärare svømmelærer badmästare badevakt badvakt
    livredder livräddare körlärare kørelærer kjørelærer domare dommer bibliotekarie bibliotekar
    arkivarie arkivar intendent museumsinspektør formidler museumspedagog guide omvisare omviser
    städare renholder rengøringsassistent lokalvårdare vaktmästare vaktmester pedel portier
    fönsterputsare sophämtare skraldemand renhållningsarbetare väktare vekter vægter nattvakt
    begravningsentreprenör bedemand gravgrävare graver präst prest kyrkvaktmästare kirketjener
    kyrkomusiker kantor organist diakon klokkare jurist advokat domare notarie inköpare innkjøper
    indkøber säljare selger sælger butikssäljare butikkmedarbeider butiksmedarbejder ekspedient
    expedit bokhandlare bokhandler boghandler mäklare megler mægler auktionarie forskare forsker
    biolog kemist kjemiker kemiker fysiker statistiker geolog hydrolog ingenjör ingeniør arkitekt
    landmåler lantmätare utvecklare utvikler udvikler programmerare programmerer systemutvecklare
    tester designer formgivare grafiker illustratör illustratør redaktör redaktør journalist
    reporter förläggare forlægger korrekturläsare korrekturlæser författare forfatter översättare
    oversetter oversætter tolk undertextare tekstforfatter regissör regissør instruktør fotograf
    ljudtekniker lydtekniker ljustekniker lystekniker scenmästare scenemester scenograf kostymör
    kostymdesigner rekvisitör sufflör maskör frisör frisør tatuerare tatovør hudterapeut hudpleier
    kosmetolog skådespelare skuespiller dansare danser koreograf sångare sanger musiker dirigent
    körledare dirigent producent produsent dramaturg programledare dukkespiller klippar klippare
    klipper fritidsledare laborant laboratorietekniker analytiker tekniker vedlikeholdsleder
    driftsleder driftschef driftstekniker driftsansvarig polis brandman brannmann brandmand
    tulltjänsteman kommunikatör kommunikationsrådgiver kommunikasjonsrådgiver verksmester
    verkmästare verkstedleder
    hantverkare håndverker håndværker gesäll träsnidare treskjærer træskærer billedskærer
    skulptör skulptør tinngjuter tenngjutare klockgjutare klokkestøper klokkestøber ljusstöpare
    lysstøper lysestøber såpkokare såpekoker kurvefletter halmtäckare stråtekker stråtækker
    knypplerska kniplerske brodös broderske tillskärare tilskjærer körsnär tapetserer dekoratör
    dekoratør typograf litograf kalligraf boktryckare boktrykker bogtrykker screentryckare
    silketrykker
    gårdskarl gårdsdreng djurhållare dyreholder fjäderfäuppfödare fiskeoppdretter reindriver
    reineier fåreklipper sauklipper fårklippare saueklipper klovskjærer klovbeskærer
    klövverkare seminör ladugårdskarl stallkarl stalldreng staldkarl beredare hundtrimmare
    hundefrisør bärplockare bærplukker æbleplukker jordbærplukker jordgubbsplockare skogshogger
    skovløber skovrider trädfällare trefeller træfælder jaktoppsyn fjelloppsyn naturoppsyn
    oppsynsmann opsynsmand naturbevakare torvskjærer vinbonde vindyrker
    rekefisker rejefisker hummerfisker torskfiskare tangplukker fileterare fiskrensare kajman
    færgemand fergemann färjkarl färjeman motormand motormann överstyrman overstyrmann
    overstyrmand lettmatros redningsmand redningsmann ytbärgare
    kallskänk kaldjomfru smørrebrødsjomfru overtjener kökshjälp kokkeelev bagersvend
    konditorelev ismager isselger issælger kafferostare osteprodusent bardame barmand
    værtshusholder kroejer gæstgiver gjestgiver hotellier stuepike stuepige städerska
    hushållerska husholderske barnflicka barnepike barnepige hushjelp hushjælp hemhjälp
    hjemmehjelp nattportier nattportør nattvagt dørmand
    vårdare bioanalytiker biomedicinsk_analytiker radiograf portør kiropraktor naprapat
    osteopat homeopat akupunktör akupunktør optometriker medicinsk_sekreterare vårdnadshavare
    ledsagare støttekontakt saksbehandlar diakonisse
    universitetslektor førsteamanuensis postdoktor postdoc dekanus prorektor inspektør pedell
    logopæd barnskötarvikarie astrofysiker matematiker matematikker meteorolog oceanograf
    arkeolog arkæolog sociolog sosiolog antropolog etnolog filolog teolog økolog ekolog
    botaniker zoolog mikrobiolog virolog epidemiolog glaciolog geofysiker statsviter
    statsvetare samfunnsviter museolog magasinforvalter samlingsförvaltare antikvarie
    slottsforvalter slotsforvalter preparant
    skådespelerska dramatiker librettist sceneteknikker inspicient suffløs sufflør påklæder
    påklädare stuntman jonglör jonglør akrobat tryllekunstner tryllekunstnar bratsjist
    kontrabassist fløytist flöjtist fløjtenist oboist klarinettist fagottist hornist trumpetare
    trompetist trombonist tubaist slagverkare slagverker harpist harpenist lutenist cembalist
    gitarrist gitarist trekkspiller dragspelare spelemann spillemand repetitör repetitør
    tonsättare nyhetsuppläsare hallåman krönikör kolumnist filmskaper filmskapare
    filminstruktør animatør animatör tecknare serietecknare serieskaper tegneserieskaber
    manusforfatter manusförfattare lyssättare filmklipper biografmaskinist kinomaskinist
    billettør billetør biljettör biljettkontrollör billettkontrollør
    domprost komminister kyrkoherde sokneprest sognepræst hjælpepræst kateket kirkeverge
    tornväktare tårnvekter tårnvægter
    kommunalråd rådmann ombudsman ombudsmand lensmann polisman politibetjent politimann
    utredare tollbetjent fengselsbetjent fængselsbetjent fullmektig fullmægtig aktuarie aktuar
    åklagare statsadvokat konsul ambassadör ambassadør p-vakt löjtnant løytnant
    bankman bokhållare skatterevisor skaderegulerare skadereglerare takstmann taksator
    aksjemegler børsmægler eiendomsmegler ejendomsmægler fastighetsmäklare fastighetsförvaltare
    ejendomsfunktionær eiendomsforvalter
    armerare struktør brolægger stensättare asfaltör gulvlægger tagtækker taktäckare isolatør
    ovnsetter ovnsætter stukkatör stukkatør brunnsborrare brønnborer brøndborer brøndgraver
    gravmaskinist grävmaskinist solcelleinstallatør solcellsinstallatör installatør installatör
    slamsuger renovatør
    postmann posteljon tidningsbud avisbud ekspeditør speditør speditör togpersonale
    stationsföreståndare stationsforstander rangerare kabinpersonal kabinansatt astronaut
    drosjeeier varepåfyller varuplockare påfyller truckkörare
    biloppretter lackerare billackerare polerare maskinställare fräsare fræser montørsvend
    cykelreparatör sykkelreparatør cykelreparatør reparatör reparatør
    dataanalytiker systemforvalter systemförvaltare systemadministratör produktägare
    produkteier produktejer informatør informatör talsperson talesperson talsmand talskvinna
    pressetalsmand rekryterare
    kjøpmann købmand handelsresande kassörska ekspeditrice pantelåner hårdresserska barberare
    barberer neglteknikker nagelteknolog sminkör sminkør massös massøse badebestyrer
    redningssvømmer fotbollstränare linjedommer skipatrulje pistör løypekjører fjällguide
    turistguide kirkeguide hytteverter hyttebestyrer quizmaster altmuligmand altmuligmann
    allt-i-allo sommarvikarie ferievikar sommervikar ringvikar husfar vaskehjelp strykerska
    hundpassare spåkvinna astrolog
    """,
    shy="""
    chef guide baker maler brenner graver bud pilot polis lege tester vikar danser leder fører herde
    fisker intendent domare møller portier sanger redder skipper pakker medarbetare
    ansvarig ansvarlig kurator dommer bonde hyrde tekniker
    ombud lods dreng avløser plukker støper støber gjutare kusk kunstner konstnär kritiker
    spesialist biskop provst kapellan adjunkt sergeant kontaktperson ledsager handelsman stuare
    kolare avlöser vallare filosof statist testare ställare slipare rökare lastare insamlare
    förvaltare forvalter uppfödare oppdretter opdrætter sømmer tilskærer klovn trollkarl rådman
    värderare lödare borrare anklager behandlare talsmann talsman tolder krögare gipsare
    anläggare isolerare sölare berider amanuensis beridare kurir helsesøster
    """,
    ends="""chef sjef ledare leder mester mästare ansvarig ansvarlig medarbetare medarbejder
    medarbeider assistent konsult konsulent rådgivare rådgiver sekreterare sekretær handläggare
    samordnare koordinator lärare lærer pedagog pædagog sköterska skötare pleier plejer plejerske
    tekniker mekaniker ingenjör ingeniør operatör operatør montör montør byggare bygger
    makare maker mager smed snickare snekker snedker bagare bager kock kokk kok bryggare brygger
    förare fører chaufför chauffør sjåfør odlare handlare handler säljare selger sælger
    vakt vaktare vokter fogde foged utvecklare utvikler udvikler forskare forsker planerare
    planlegger planlægger arbetare arbejder arbeider arbetere vårdare redaktör redaktør bindare
    binder stämmare stemmer terapeut läkare lege læge konservator arkivar arkivarie bibliotekar
    direktör direktør inspektör inspektør formand formann förman vært värd vert hjælper hjelper
    biträde dykare dykker slagare slager läggare legger huggare hugger passer røkter avler tolk
    översättare oversetter oversætter fotograf
    hushållare analytiker forvalter förvaltare specialist spesialist utredare uppfödare
    oppdretter fiskare fisker historiker målare fysiker fotterapeut reparatør reparatör mægler
    tränare trener træner megler mäklare kunstner konstnär vikar vikarie stipendiat plukker
    plockare""",
    plurals=(("", ("en", "n")),),
)
