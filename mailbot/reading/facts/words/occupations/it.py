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
    """,
    shy="""
    capo guida maestro oste pastore comandante vice maschera vigile conservatore commerciale
    tecnico medico dottore fisico chimico matematico statistico storico grafico perito forestale
    portiere custode presidente direttore autore editore agente aiuto segretario pilota referente
    operatore collaboratore dipendente lavoratore capitano interprete giudice broker tutor
    coordinamento direzione gestione amministrazione segreteria accoglienza
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
