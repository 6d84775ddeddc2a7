"""Czech and Slovak."""

from typing import Final

from mailbot.reading.facts.words.occupations.table import Occupations

OCCUPATIONS: Final = Occupations(
    nouns="""
    vedoucí vedúci ředitel ředitelka riaditeľ riaditeľka manažer manažerka manažér koordinátor
    koordinátorka mistr mistrová předák parťák předseda tajemník tajemnice správce správkyně
    asistent asistentka sekretářka referent referentka odborník specialista specialistka pracovník
    pracovnice zaměstnanec pomocník pomocnice brigádník brigádnice praktikant učeň stážista
    dobrovolník poradce poradkyně konzultant administrátor provozní pekař pekařka pekár cukrář
    cukrářka kuchař kuchařka kuchár šéfkuchař číšník servírka barman barista baristka řezník uzenář
    sýrař sýrařka mlynář sládek pivovarník vinař vinařka sklepmistr palírník rolník zemědělec
    farmář hospodář zahradník zahradnice záhradník florista floristka květinář včelař včelařka
    lesník hajný dřevorubec myslivec pastýř pastevec dojič dojička ošetřovatel ošetřovatelka rybář
    veterinář veterinářka podkovář kovář zámečník svářeč soustružník frézař mechanik elektrikář
    instalatér topenář montér truhlář truhlářka stolař tesař pokrývač klempíř zedník štukatér malíř
    natěrač obkladač sklenář sklář foukač dlaždič kameník horník střelmistr jeřábník bagrista
    strojník hodinář zlatník klenotník rytec knihař knihařka knihvazač tiskař sazeč hrnčíř keramik
    keramička tkadlec tkadlena krejčí švadlena kloboučník švec obuvník sedlář koželuh čalouník
    košíkář houslař varhanář ladič loďař bednář kominík restaurátor restaurátorka konzervátor řidič
    řidička strojvedoucí průvodčí kurýr pošťák listonoš doručovatel doručovatelka skladník
    skladnice dispečer dispečerka námořník kapitán převozník kormidelník potápěč pilot letuška
    zdravotní_sestra sestra ošetřovatel porodní_asistentka lékař lékařka lekár zubař zubařka
    chirurg lékárník lékárnice optik fyzioterapeut fyzioterapeutka masér masérka záchranář
    záchranářka psycholog psycholožka terapeut logoped dietolog pečovatel pečovatelka sanitář chůva
    sociální_pracovník sociální_pracovnice učitel učitelka učiteľ vychovatel vychovatelka lektor
    lektorka profesor instruktor instruktorka trenér trenérka plavčík pedagog knihovník knihovnice
    archivář archivářka kurátor kurátorka kustod průvodce průvodkyně edukátor uklízečka uklízeč
    správce_budovy školník domovník vrátný recepční hlídač ostraha hasič policista popelář hrobník
    kněz farář kostelník varhaník pokojská právník právnička advokát notář soudce účetní účtovník
    pokladní auditor ekonom nákupčí prodavač prodavačka obchodník obchodní_zástupce knihkupec
    antikvář makléř personalista personalistka vědec výzkumník biolog chemik fyzik geolog hydrolog
    inženýr architekt geodet projektant konstruktér technik technolog laborant laborantka analytik
    programátor vývojář vývojářka informatik tester designér grafik grafička ilustrátor redaktor
    redaktorka novinář novinářka korektor nakladatel spisovatel překladatel překladatelka tlumočník
    tlumočnice režisér režisérka kameraman fotograf fotografka zvukař osvětlovač scénograf kostymér
    maskér herec herečka loutkář loutkářka tanečník tanečnice choreograf zpěvák hudebník dirigent
    sbormistr produkční producent kadeřník kadeřnice holič kosmetička tatér stylista
    """,
    shy="vedoucí mistr provozní sestra pilot recepční průvodce účetní optik technik",
    cases=(("ku", "ka"), ("ci", "ce"), ("e", ""), ("a", "")),
)
