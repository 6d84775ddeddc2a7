"""Italian."""

from typing import Final

from mailbot.reading.facts.words.occupations.table import Occupations

OCCUPATIONS: Final = Occupations(
    nouns="""
    responsabile capo caporeparto capo_reparto caposquadra capo_squadra capocantiere capo_cantiere
    capocuoco capo_officina capofficina capoturno capotecnico capotreno caposala capostazione
    capocameriere direttore gerente gestore coordinatore supervisore amministratore vicedirettore
    vice presidente segretario tesoriere delegato referente incaricato addetto preposto manager
    consulente assistente ausiliario aiutante aiuto aiuto_cuoco apprendista tirocinante stagista
    praticante borsista impiegato operaio operatore lavoratore dipendente collaboratore manovale
    bracciante fattorino portiere portinaio custode usciere bidello guardiano vigilante
    sorvegliante receptionist centralinista cameriere barista barman sommelier maître cuoco chef
    sous-chef sous_chef commis lavapiatti pizzaiolo pasticcere pasticciere cioccolatiere
    confettiere gelataio gelatiere panettiere panificatore fornaio macellaio norcino salumiere
    pescivendolo fruttivendolo ortolano droghiere formaggiaio casaro affinatore mugnaio birraio
    mastro_birraio cantiniere enologo viticoltore vignaiolo distillatore bottaio frantoiano
    torrefattore pastaio oste ristoratore locandiere rifugista albergatore cuciniere agricoltore
    contadino allevatore malgaro orticoltore giardiniere floricoltore fiorista vivaista potatore
    boscaiolo forestale guardaboschi guardaparco guardiacaccia pastore capraio mandriano mungitore
    apicoltore avicoltore piscicoltore ostricoltore mitilicoltore pescatore marinaio mozzo nostromo
    timoniere skipper capitano comandante traghettatore gondoliere barcaiolo portuale palombaro
    sommozzatore guardiano_del_faro farista salinaro trattorista stagionale vendemmiatore
    raccoglitore maniscalco stalliere artiere fantino veterinario toelettatore addestratore
    tosatore tartufaio muratore carpentiere falegname ebanista mobiliere tornitore idraulico
    elettricista installatore imbianchino pittore decoratore stuccatore intonacatore gessista
    piastrellista pavimentista lattoniere copritetto vetraio vetrofanista soffiatore fabbro
    maniscalca saldatore calderaio fresatore aggiustatore attrezzista meccanico carrozziere
    montatore tecnico riparatore manutentore macchinista fuochista gruista escavatorista
    carrellista magazziniere scalpellino marmista minatore artificiere fochino ceramista vasaio
    tessitore filatore tintore sarto modista cucitrice ricamatore merlettaia cappellaio calzolaio
    sellaio pellettiere conciatore pellicciaio tappezziere cestaio impagliatore legatore rilegatore
    stampatore tipografo serigrafo incisore doratore restauratore conservatore orologiaio
    gioielliere orafo argentiere liutaio organaro accordatore accordatore_di_pianoforti
    carpentiere_navale velaio calafato maestro_d'ascia spazzacamino spazzino netturbino autista
    conducente camionista tassista corriere rider postino portalettere spedizioniere ferroviere
    controllore pilota hostess assistente_di_volo controllore_di_volo capostazione funivista
    infermiere medico dottore chirurgo pediatra dentista igienista ostetrico levatrice doula
    farmacista ottico optometrista audioprotesista fisioterapista terapista terapeuta psicologo
    psichiatra psicoterapeuta logopedista podologo nutrizionista dietista barelliere soccorritore
    bagnino vigile_del_fuoco pompiere paramedico massaggiatore osteopata oss mastro
    operatore_socio-sanitario badante colf tata babysitter puericultrice assistente_sociale
    educatore animatore mediatore formatore insegnante maestro professore docente tutor istruttore
    allenatore preside rettore bibliotecario archivista documentalista curatore museologo guida
    guida_alpina guida_turistica accompagnatore maestro_di_sci pulitore lavandaio stiratrice
    governante cameriera_ai_piani domestico becchino necroforo avvocato notaio giudice magistrato
    giurista cancelliere commercialista contabile ragioniere revisore cassiere bancario economista
    attuario assicuratore agente broker agente_immobiliare buyer acquirente venditore commesso
    commerciale commerciante negoziante ambulante rappresentante libraio edicolante antiquario
    banditore perito scaffalista promotore reclutatore scienziato ricercatore biologo chimico
    fisico matematico statistico geologo geografo meteorologo oceanografo agronomo archeologo
    storico antropologo sociologo linguista laboratorista analista ingegnere architetto urbanista
    geometra topografo disegnatore progettista sviluppatore programmatore informatico sistemista
    tester designer grafico impaginatore illustratore redattore giornalista cronista reporter
    corrispondente editore correttore scrittore autore traduttore interprete sottotitolatore
    sceneggiatore regista cineoperatore operatore_video fotografo montatore_video fonico
    tecnico_luci macchinista_teatrale scenografo costumista attrezzista truccatore parrucchiere
    barbiere estetista tatuatore stilista modellista attore attrice ballerino danzatore coreografo
    cantante musicista pianista organista burattinaio drammaturgo compositore direttore_d'orchestra
    maestro_di_coro presentatore conduttore produttore maschera proiezionista arbitro
    personal_trainer sacrestano parroco cappellano diacono sindaco funzionario carabiniere
    poliziotto vigile volontario archeologa perito_agrario levigatore lucidatore fonditore
    formatore_ceramico campanaro cartaio legatrice molitore bigliettaio
    archettaio mosaicista terrazziere coltellinaio affilatore armaiolo guantaio ombrellaio bottonaio
    pipaio cordaio funaio retaio ceraio ceraiolo candelaio saponaio profumiere smaltatore
    cesellatore incastonatore diamantaio intarsiatore figurinaio presepista cartapestaio
    policromatore verniciatore laccatore ramaio stagnaio zincatore galvanista sbalzatore stampista
    imbutitore laminatore trafilatore insegnista calligrafo miniatore fotoincisore cartotecnico
    fustellatore tagliatore miniaturista vetratista molatore fornaciaio calcinaio ponteggiatore
    zoccolaio ciabattino materassaio seggiolaio cardatore orditore rammendatrice rammendatore
    magliaia magliaio camiciaia camiciaio pantalonaia bustaia asolaia tombolista pellettaio
    valigiaio borsettaio ombrellaia carradore cembalaro cembalaio costruttore_di_strumenti
    tarsiatore puparo bronzista argentatore nichelatore brunitore limatore bilanciaio
    cerealicoltore risicoltore olivicoltore frutticoltore agrumicoltore orticultore vitivinicoltore
    tartuficoltore tartuficultore fungicoltore elicicoltore bachicoltore suinicoltore cunicoltore
    ovicoltore acquacoltore troticoltore maricoltore zafferanicoltore castanicoltore corilicoltore
    pioppicoltore selvicoltore silvicoltore mondariso trebbiatore falciatore mietitore seminatore
    innestatore diradatore frangitore bovaro vaccaro porcaro pecoraio cavallaro mulattiere asinaio
    alpigiano alpigiana malgaria fittavolo mezzadro coltivatore_diretto fecondatore
    fecondatore_artificiale inseminatore taglialegna segantino motoseghista tree_climber
    arboricoltore guardapesca guardacaccia guardiaparco disinfestatore derattizzatore domatore
    falconiere cavallerizzo palafreniere caposcuderia capostalla erborista
    capobarca tonnarotto corallaro vongolaro spugnaro fanalista battelliere zattiere remiere
    squerariolo ormeggiatore rimorchiatorista primo_ufficiale ufficiale_di_macchina
    ufficiale_di_coperta ufficiale_di_navigazione ufficiale_giudiziario ufficiale_di_stato_civile
    ufficiale_postale allievo_ufficiale camallo scaricatore scaricatore_di_porto stivatore
    stivatrice guardiamarina retista
    grissinaio biscottiere tortellaio sfoglina piadinaia piadinaio friggitore torronaio caramellaio
    trippaio lampredottaio porchettaro beccaio disossatore sezionatore salatore prosciuttaio
    salumaio lattaio erbivendolo pollivendolo vinaio liquorista grappaiolo sidraio maltatore
    mescitore taverniere ostessa rosticciere rosticciera sushiman paninaro banconista banchista
    barlady capopartita capoufficio caposervizio caposettore caporedattore capoprogetto capoarea
    capocoro capocomico facchino_ai_piani portabagagli maggiordomo parcheggiatore guardarobiera
    guardarobiere stiratore mensista
    anestesista internista cardiochirurgo neurochirurgo ortopedico ortopedista psicoanalista
    ortodontista odontotecnico odontoiatra ortottista oculista audiometrista massofisioterapista
    chiropratico naturopata agopuntore pranoterapeuta callista puericultore neuropsicomotricista
    psicomotricista ergoterapista perfusionista dosimetrista flebotomista strumentista ferrista
    informatore_scientifico informatore_medico imbalsamatore tanatoesteta tanatoprattore
    seppellitore affossatore cerimoniere
    bambinaia istitutrice lettore_madrelingua ripetitore precettore precettrice catechista
    prorettore dottorando assegnista assegnista_di_ricerca contrattista ispettore
    ispettore_scolastico orientatore psicopedagogista pedagogista ludotecario dsga
    catalogatore gallerista tassidermista suggeritore suggeritrice servo_di_scena siparista
    luminista datore_luci microfonista backliner mixerista colorista doppiatore dialoghista
    figurante stuntman acrobata giocoliere trapezista equilibrista funambolo illusionista
    prestigiatore ventriloquo cantastorie contastorie raccontastorie umorista cabarettista imitatore
    corista solista baritono contralto mezzosoprano percussionista batterista chitarrista bassista
    contrabbassista violista violinista violoncellista flautista oboista clarinettista fagottista
    sassofonista trombettista trombonista cornista tubista arpista clavicembalista fisarmonicista
    zampognaro timpanista liutista copista arrangiatore orchestratore paroliere librettista operista
    editorialista rubricista opinionista annunciatore vignettista fumettista letterista muralista
    madonnaro acquarellista ritrattista cartellonista documentarista deejay pirotecnico romanziere
    romanziera biografo bozzettista trovarobe parruccaio ispettore_di_produzione allestitore_museale
    giullare trampoliere
    sagrestano cantore
    vicesindaco assessore messo_comunale messo_notificatore stradino cantoniere vigilessa ispettrice
    anagrafista ufficiale_anagrafe rilevatore_istat intervistatore protocollista pubblico_ministero
    avvocatessa penalista civilista giuslavorista tributarista fiscalista paralegale conciliatore
    stenotipista
    riscossore esattore cambista procacciatore procacciatore_d'affari teleoperatore televenditore
    paghista fatturista piazzista bancarellaio bancarellista rigattiere robivecchi cenciaiolo
    straccivendolo tabaccaio giornalaio cartolaio merciaio fioraio fioraia castagnaio scaffalatore
    vetrinista intervistatrice casellante stimatore
    casserista ferraiolo cementista asfaltista selciatore posatore pavimentatore piastrellatore
    parchettista moquettista cartongessista controsoffittista cappottista coibentatore
    impermeabilizzatore serramentista serrandista tapparellista infissista fontaniere termoidraulico
    termotecnico frigorista condizionatorista caldaista bruciatorista ascensorista elettromeccanico
    elettrotecnico meccatronico automazionista impiantista quadrista cablatore bobinatore
    avvolgitore ponteggista demolitore sondatore sondista trivellatore brillatore cavatore marmoraio
    scagliolista tinteggiatore verniciatrice sabbiatore piegatore pressopiegatore pressatore
    rettificatore alesatore stozzatore sbavatore confezionatore imballatore imbottigliatore
    etichettatore assemblatore terrazzaio ruspista gruaio mulettista rilevatore_topografo arredatore
    interior_designer computista metrista stradista spazzaturaio cenciaio riciclatore letturista
    autospurghista acquedottista dighista guardiadighe lampionaio
    facchina traslocatore autotrasportatore vetturino carrettiere fiaccheraio tranviere
    ferrotranviere filobusista capodeposito manovratore casellante_ferroviario aviatore
    ciclofattorino doganalista dichiarante_doganale smistatore benzinaio benzinaia gommista
    elettrauto autoriparatore ciclomeccanico biciclettaio autolavaggista collaudatore carrozzaio
    acconciatore visagista onicotecnica onicotecnico depilatrice massoterapista micropigmentista
    piercer lustrascarpe sciuscià dogsitter dog-sitter catsitter etologo preparatore_atletico
    cronometrista guardalinee raccattapalle gattista battipista buttafuori bodyguard secondino
    sminatore maresciallo_dei_carabinieri portavalori croupier wedding_planner scrutatore
    cercatore_di_tartufi lavavetri puliziere sanificatore
    astronomo astrofisico biofisico genetista zoologo mineralogista ecologo medievista cooperante
    facilitatore
    """,
    shy="""
    capo guida maestro oste pastore comandante vice maschera vigile conservatore commerciale
    tecnico medico dottore fisico chimico matematico statistico storico grafico perito forestale
    portiere custode presidente direttore autore editore agente aiuto segretario pilota referente
    operatore collaboratore dipendente lavoratore capitano interprete giudice broker tutor
    coordinamento direzione gestione amministrazione segreteria accoglienza
    battitore colono bracconiere sagrestana falciatrice mietitrice seminatrice trebbiatrice
    perforatrice molatrice confezionatrice imballatrice etichettatrice imbottigliatrice piegatrice
    sabbiatrice pressatrice rettificatrice bobinatrice affilatrice cercatore coltivatrice gelatiera
    friggitrice tagliatrice frangitrice levigatrice lucidatrice bonificatore distributore adattatore
    verificatore deviatore perforatore procuratore mercante mattatore facchino pagliaccio comparsa
    controfigura rilevatore liquidatore investigatore selezionatore artista poeta artigiano
    artigiana ministro deputato senatore ambasciatore soldato militare tenente sergente maresciallo
    finanziere militante attivista imprenditore esperto professionista dirigente profumiera valletto
    valletta finitore modellatore allestitore allievo ufficiale sportellista ortopedica botanico
    botanica zootecnico zootecnica biochimico biochimica trasportatore coltivatore carbonaio
    mattonaio elettronico meccatronica elettrotecnica termotecnica elettromeccanica termoidraulica
    idrotermosanitario cartotecnica pirotecnica omeopata buttero rumorista postdoc fumista
    posteggiatore comico pubblicitario pubblicista stagnino scultore fornaciaia stagnaia calcinaia
    lattaia laminatrice imbutitrice cardatrice orditrice zincatrice selciatrice cablatrice
    trivellatrice avvolgitrice pressopiegatrice alesatrice stozzatrice sbavatrice scaricatrice
    diradatrice disossatrice sezionatrice salatrice assemblatrice smistatrice sanificatrice
    astrofisica biofisica odontotecnica ciclomeccanica armatore capogruppo capocentro babbo_natale
    capobanda riciclatrice conciliatrice pavimentatrice demolitrice facilitatrice
    """,
    genders=(
        ("tore", ("trice", "tora")),
        ("sore", ("sora", "ditrice")),
        ("iere", ("iera",)),
        ("ere", ("era",)),
        ("one", ("ona",)),
        ("essore", ("essoressa",)),
        ("aio", ("aia",)),
        ("io", ("ia",)),
        ("o", ("a",)),
    ),
    plurals=(
        ("io", ("i",)),
        ("co", ("ci", "chi")),
        ("o", ("i",)),
        ("e", ("i",)),
        ("a", ("e", "i")),
    ),
)
