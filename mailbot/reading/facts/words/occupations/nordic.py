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
    """,
    shy="""
    chef guide baker maler brenner graver bud pilot polis lege tester vikar danser leder fører herde
    fisker intendent domare møller portier sanger redder skipper pakker medarbetare
    ansvarig ansvarlig kurator dommer bonde hyrde tekniker
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
    översättare oversetter oversætter fotograf""",
    plurals=(("", ("en", "n")),),
)
