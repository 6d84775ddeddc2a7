"""Polish, in the nominative and as what is sought (accusative)."""

from typing import Final

from mailbot.reading.facts.words.occupations.table import Occupations

OCCUPATIONS: Final = Occupations(
    nouns="""
    kierownik kierowniczka dyrektor dyrektorka menedżer menedżerka prezes koordynator koordynatorka
    brygadzista majster mistrz specjalista specjalistka asystent asystentka sekretarz sekretarka
    referent pracownik pracownica pomocnik pomoc_kuchenna stażysta stażystka praktykant uczeń
    wolontariusz doradca doradczyni opiekun opiekunka lider liderka zarządca administrator
    piekarz piekarka cukiernik cukierniczka kucharz kucharka szef_kuchni kelner kelnerka barman
    barmanka barista baristka rzeźnik masarz wędliniarz serowar młynarz piwowar winiarz gorzelnik
    sommelier zmywak bufetowa rolnik hodowca ogrodnik ogrodniczka florysta florystka pszczelarz
    pszczelarka sadownik leśnik leśniczy drwal myśliwy pasterz baca dojarz zootechnik rybak
    weterynarz stajenny podkowacz kowal ślusarz spawacz tokarz frezer mechanik mechaniczka elektryk
    hydraulik monter instalator stolarz stolarka cieśla dekarz murarz tynkarz malarz malarka
    glazurnik płytkarz szklarz brukarz zbrojarz betoniarz kamieniarz górnik strzałowy operator
    dźwigowy zegarmistrz złotnik jubiler grawer introligator drukarz zecer garncarz ceramik tkacz
    tkaczka prządka krawiec krawcowa szwaczka kapelusznik szewc rymarz garbarz tapicer wikliniarz
    koszykarz lutnik organmistrz stroiciel szkutnik żaglomistrz bednarz kominiarz konserwator
    konserwatorka restaurator kierowca kierowczyni motorniczy maszynista konduktor kurier kurierka
    listonosz listonoszka magazynier magazynierka pakowacz spedytor dyspozytor dyspozytorka
    marynarz bosman kapitan szyper sternik nurek latarnik pilot stewardessa
    pielęgniarka pielęgniarz położna położny lekarz lekarka dentysta dentystka stomatolog chirurg
    farmaceuta farmaceutka aptekarz optyk fizjoterapeuta fizjoterapeutka rehabilitant masażysta
    masażystka ratownik ratowniczka psycholog psychiatra terapeuta terapeutka logopeda dietetyk
    dietetyczka sanitariusz niania opiekunka_dziecięca pracownik_socjalny
    nauczyciel nauczycielka wychowawca wychowawczyni przedszkolanka wykładowca profesor instruktor
    instruktorka trener trenerka pedagog bibliotekarz bibliotekarka archiwista archiwistka kustosz
    kustoszka kurator kuratorka przewodnik przewodniczka edukator edukatorka
    sprzątaczka sprzątacz dozorca dozorczyni woźny woźna portier ochroniarz stróż strażak policjant
    grabarz ksiądz organista kościelny recepcjonista recepcjonistka pokojowa
    prawnik prawniczka adwokat radca_prawny notariusz sędzia księgowy księgowa główna_księgowa
    kasjer kasjerka sprzedawca sprzedawczyni ekspedientka handlowiec kupiec zaopatrzeniowiec
    księgarz księgarka antykwariusz agent pośrednik rekruter rekruterka
    naukowiec badacz badaczka biolog chemik fizyk geolog hydrolog inżynier architekt architektka
    geodeta kreślarz konstruktor technik technolog laborant laborantka analityk analityczka
    programista programistka informatyk tester testerka projektant projektantka grafik graficzka
    ilustrator ilustratorka redaktor redaktorka dziennikarz dziennikarka korektor korektorka wydawca
    pisarz tłumacz tłumaczka reżyser reżyserka operator_kamery fotograf fotografka dźwiękowiec
    oświetleniowiec scenograf scenografka kostiumograf charakteryzator garderobiana aktor aktorka
    lalkarz lalkarka tancerz tancerka choreograf śpiewak śpiewaczka muzyk dyrygent dyrygentka
    producent producentka fryzjer fryzjerka barber kosmetyczka tatuażysta tatuażystka stylista
    """,
    shy="pilot mistrz agent przewodnik opiekun kurator lider pokojowa stolarka księgowa",
    cases=(
        ("kę", "ka"),
        ("cę", "ca"),
        ("tę", "ta"),
        ("nię", "nia"),
        ("ownika", "ownik"),
        ("rza", "rz"),
        ("a", ""),
    ),
)
