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
    witrażysta witrażystka mozaikarz mozaikarka lutniczka smyczkarz pozłotnik pozłotniczka sztukator
    sztukatorka stiukator ludwisarz odlewnik formierz modelarz galwanizer szlifierz polerowacz
    hartownik blacharz lakiernik lakierniczka nożownik hutnik dmuchacz_szkła zdun zdunka kaflarz
    strzecharz parkieciarz posadzkarz rusztowaniowiec sztukmistrz meblarz snycerz rzeźbiarz
    rzeźbiarka stolarz_meblowy kołodziej powroźnik szczotkarz świecarz mydlarz perfumiarz kaletnik
    kaletniczka rękawicznik kuśnierz modystka hafciarka hafciarz koronkarka dziewiarz dziewiarka
    krojczy konstruktorka farbiarz przędzarz gorseciarka bieliźniarka gręplarz kaligraf litograf
    sitodrukarz papiernik rusznikarz bursztyniarz bursztynnik płatnerz koniuszy ikonopisarz
    ikonopisarka
    traktorzysta traktorzystka kombajnista winogrodnik winogrodniczka plantator plantatorka
    zbieraczka szkółkarz arborysta pilarz drwalka zrywkarz podleśniczy gajowy łowczy sokolnik
    jeździec masztalerz oborowy serowarka młynarka lodziarz lodziarka czekoladnik czekoladniczka
    ciastkarz garmażer garmażerka pizzerman sushimaster kebabista kucharz_okrętowy rozbieracz
    ubojowiec wykrawacz karczmarz karczmarka oberżysta hotelarz hotelarka bagażowy boy_hotelowy
    pokojówka szatniarz szatniarka miodosytnik słodownik browarnik olejarz winiarka ichtiolog
    rybaczka hodowczyni
    cieślarz operator_koparki koparkowy spycharkowy operatorka izoler ociepleniowiec docieplacz
    elektromonter elektromechanik elektromechaniczka elektronik automatyk mechatronik energetyk
    serwisant serwisantka wiertacz wiertnik sztygar ratownik_górniczy hydrolożka kanalarz
    instalatorka wodociągowiec gazownik lutowacz narzędziowiec ustawiacz nastawiacz kontroler
    kontrolerka brakarz brakarka montażysta montażystka pakowaczka ślusarka spawaczka kosztorysant
    kosztorysantka inspektor inspektorka projektant_wnętrz dekoratorka
    wózkowy tragarz taksówkarz taksówkarka autokarowy ładowacz sztauer doker logistyk logistyczka
    planista planistka toromistrz dróżnik dróżniczka zwrotniczy nastawniczy zawiadowca
    kontroler_ruchu stewardesa lotnik mechanik_lotniczy motorowodny flisak przewoźniczka śluzowy
    kapitan_portu wulkanizator diagnosta diagnostka parkingowy śmieciarz zamiatacz
    anestezjolog ginekolog położnik neurolog okulista okulistka ortodonta ortodontka protetyk
    protetyczka higienistka higienistka_stomatologiczna podolog podolożka kosmetolożka
    pedikiurzystka manikiurzystka masażysta_leczniczy osteopatka chiropraktyk ortoptystka
    optometrysta optometrystka audiolog protetyk_słuchu elektroradiolog technik_farmaceutyczny
    diagnosta_laboratoryjny salowa salowy sanitariuszka opiekun_medyczny opiekunka_medyczna
    opiekun_osób_starszych opiekunka_osób_starszych opiekunka_środowiskowa asystent_rodziny
    asystentka_rodziny asystent_osoby asystentka_stomatologiczna psychoterapeuta psychoterapeutka
    arteterapeuta arteterapeutka ratownik_medyczny ratowniczka_medyczna ratownik_wodny weterynarka
    lekarka_weterynarii groomer groomerka behawiorysta behawiorystka treser treserka balsamista
    logopedka pedagożka psycholożka wizytator wizytatorka rektorka dziekan prodziekan adiunkt
    adiunktka asystent_naukowy doktorant doktorantka korepetytor korepetytorka egzaminator
    egzaminatorka katecheta katechetka świetlicowy dyrektorka_szkoły animator_kultury
    animatorka_kultury muzealnik muzealniczka konserwator_zabytków renowator renowatorka sufler
    suflerka inspicjent inspicjentka rekwizytor rekwizytorka akustyk akustyczka realizator
    realizatorka realizator_dźwięku realizator_światła perukarz perukarka garderobiany bileter
    bileterka kaskader kaskaderka statystka skrzypek skrzypaczka pianistka wiolonczelista
    wiolonczelistka perkusista perkusistka gitarzysta gitarzystka harfista harfistka akompaniator
    akompaniatorka korepetytor_baletu chórzysta chórzystka chórmistrz kapelmistrz solistka
    konferansjer konferansjerka scenarzysta scenarzystka dramaturżka spiker spikerka felietonista
    felietonistka reporterka komiksiarz plastyk plastyczka dzwonnik zakrystianin proboszcz wikary
    urzędnik urzędniczka sołtys wójt burmistrz radny komornik protokolant protokolantka aplikant
    aplikantka likwidator likwidatorka ubezpieczeniowiec pośrednik_nieruchomości rzeczoznawca
    taksator windykator windykatorka ankieter ankieterka telemarketerka hostessa kioskarz kioskarka
    straganiarz aukcjoner bukinista bukinistka kadrowy sekretarz_redakcji maszynistka stenotypistka
    asystent_zarządu główny_księgowy audytor audytorka aktuariusz windziarz detektyw wartownik
    ochroniarka celnik celniczka krupier krupierka fundraiserka koordynator_wolontariatu
    rehabilitantka trenerka_personalna sędzia_sportowy pilot_wycieczek pilotka_wycieczek
    przewodnik_górski przewodnik_miejski wizażysta wizażystka pucybut pomoc_domowa gosposia ogrodowy
    grafik_komputerowy administratorka sieciowiec wdrożeniowiec copywriterka
    """,
    shy="""
    pilot mistrz agent przewodnik opiekun kurator lider pokojowa stolarka księgowa
    logistyka akustyka mechatronika energetyka plastyka elektronika automatyka kiper zbieracz
    przewoźnik blacharka kadrowa radna krojcza rewizor palacz żałobnik kaligrafka modelarka
    poganiacz strażniczka handlarz dekorator tokarka
    """,
    cases=(
        ("kę", "ka"),
        ("ki", "ka"),
        ("cę", "ca"),
        ("tę", "ta"),
        ("nię", "nia"),
        ("ownika", "ownik"),
        ("rza", "rz"),
        ("a", ""),
    ),
)
