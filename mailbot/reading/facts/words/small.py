"""Words beside a role's name: praise that is no part of it, and what it does not reach over."""

from typing import Final

from mailbot.reading.facts.words.listed import listed

# praise and conditions that stand before or behind a role and are no part of its name
QUALITIES: Final = listed(
    """
    experienced reliable friendly good great skilled qualified passionate motivated dedicated
    committed capable competent patient enthusiastic careful new second third another additional
    first full-time part-time half-time full parttime vollzeit teilzeit minijob fulltime permanent
    temporary temp seasonal steady calm decent proper real kind brilliant fantastic amazing
    excellent talented hands-on hard-working hardworking energetic creative paid local young trained
    proficient confident dependable first-rate curious cheerful strong keen next future further
    urgently desperately badly really currently simply just more own better single solid
    trustworthy ever very

    erfahrene zuverlässige freundliche nette gute motivierte engagierte neue weitere zusätzliche
    verlässliche geduldige sorgfältige belastbare qualifizierte flexible kommunikative
    leidenschaftliche junge passende fähige tüchtige feste tatkräftige dringend sofort nächste
    künftige zukünftige gelernte ausgebildete versierte patente fitte echte

    expérimenté expérimentée motivé motivée passionné passionnée sérieux sérieuse dynamique
    autonome bon bonne nouveau nouvelle futur future prochain prochaine jeune gentil gentille
    fiable disponible rigoureux rigoureuse souriant souriante sympa débrouillard débrouillarde
    compétent compétente enthousiaste confirmé confirmée patient patiente minutieux minutieuse vrai
    vraie premier première soigneux soigneuse habile chevronné chevronnée

    rápido rápida ágil experimentado experimentada responsable motivado motivada serio seria nuevo
    nueva bueno buena
    buen joven paciente dinámico dinámica apasionado apasionada proactivo proactiva urgente fija
    fijo urgentemente próximo próxima futuro futura amable cuidadoso cuidadosa comprometido
    comprometida verdadero primer primera

    ligeiro ligeira experiente motivado motivada sério séria novo nova bom boa jovem dinâmico
    dinâmica apaixonado
    apaixonada responsável atencioso atenciosa dedicado dedicada cuidadoso próximo próxima urgente

    veloce svelto svelta esperto esperta motivato motivata serio seria nuovo nuova bravo brava buono
    buona giovane
    appassionato appassionata dinamico dinamica paziente affidabile prossimo prossima futuro futura
    primo prima volenteroso volenterosa vero vera capace

    ervaren betrouwbare vriendelijke enthousiaste gemotiveerde goede nieuwe extra fulltime parttime
    handige leuke tweede derde zelfstandige gedreven zorgzame geduldige vaste jonge flinke

    erfaren erfarna engagerad engagert engageret duktig dyktig dygtig pålitlig pålitelig ny nye nya
    driven glad trevlig snill noggrann ekstra heltid deltid

    doświadczonego doświadczonej doświadczony doświadczona nowego nowej nowy nowa solidnego dobrego
    zkušeného zkušenou zkušený zkušená nového novou nový nová spolehlivého šikovného šikovnou
    kokenut kokenutta uusi uutta luotettava luotettavaa osaava osaavaa reipas reipasta опытный
    опытного опытная опытную новый нового новую досвідчений досвідченого досвідчена досвідчену
    новий нового нову ответственный ответственного
    """
)

# what a role's name does not reach over: small words, and verbs that go on with the sentence
SMALL: Final = listed(
    """
    a an the our my your their his her its this that these those some any one two three four five
    for in at who whom which that to with from on by and or as if when where while is are was be
    been being has have had will would should can could may might must do does did not no than so
    but because please here there we i you he she it they us me him them next between until after
    before without within into up out about over under through during

    der die das den dem des ein eine einen einem einer eines kein keine keinen unser unsere unseren
    unserem unserer mein meine meinen ihr ihre ihren sein seine seinen für im in ins am an auf bei
    beim mit von vom zu zum zur ab aus nach bis über unter vor und oder wie wenn dass weil ist sind
    war wird werden soll sollen kann können muss hat haben wir ich sie er es man uns mich mir ihnen
    nicht auch noch nur schon sehr hier dort dann daher seit ohne jemand jemanden als sich

    le la les l un une des du de d à au aux ce cette ces son sa ses leur leurs notre nos votre vos
    mon ma mes qui que quoi dont où pour par avec sans sur sous dans en chez vers et ou mais est
    sont sera serait a ont avons avez il elle on nous vous je ils elles se ne pas plus dès comme

    el los las lo una uno unos unas al del y e o u con sin sobre por para desde hasta que quien
    quién cual como es son está están será sería ha han hay nos me te se nuestro nuestra nuestros
    su sus mi mis tu tus no ya muy

    os as um uma ao aos do da dos das no na nos nas em com sem por pelo pela até que quem é são
    está será foi tem têm há se não já muito mais ou nosso nossa seu sua

    il nostro nostra gli i uno dello della dell dei degli delle di da dal dalla al alla allo agli
    con su per tra fra che chi cui come dove quando è sono sarà ha hanno abbiamo ci vi mi ti si non
    più e ed o nel nella nello nei sul sulla anche

    het een 'n onze ons mijn je jouw uw zijn haar hun voor bij met van aan op te tot naar uit door
    over om die dat wie wat en of maar als is was wordt worden zal kan moet heeft hebben wij we ik
    jij u hij ze niet ook nog per

    en ett et den det de vår vårt våra vores vårt min mitt til till för för på av af med hos om och
    og eller men som är er var ska skal kan måste har hade vi jag jeg du han hun hon ikke inte nu
    nå från fra vid ved i

    do dla w we na z ze od po o u i oraz lub który która które jest są będzie nie się do przy przez
    pro v ve na z ze od po o u k ke a nebo který která které je jsou bude se si při ja tai on ovat
    joka jolla sekä myös в во на с со от по о у к и или который которая для до при не это есть з із
    зі від та або який яка у є
    """
)

# of these one may be in charge, though in other languages they are small words: "técnico de som"
SOUND: Final = listed("som son or")

# when and by what contract, and not of what: "saisonnier de juin", "technicien en CDI"
TERMS: Final = listed(
    """
    january february march april may june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday
    januar februar märz mai juni juli august oktober november dezember
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi
    mercredi jeudi vendredi samedi dimanche début fin cdi cdd alternance apprentissage intérim
    stage freelance vacation contrat
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes
    martes miércoles jueves viernes sábado domingo mediados principios finales plantilla prácticas
    régimen jornada
    janeiro fevereiro março maio junho julho setembro outubro novembro dezembro segunda início
    meados estágio
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì
    giovedì venerdì sabato domenica inizio metà fine partita apprendistato somministrazione
    januari februari maart mei oktober januari mars juni juli augusti maj
    """
)

# within a name none of them parts it from what it governs
OF: Final = listed("of de del della dello dei degli delle dell di du des da do dos das d")

# what a sentence begins with, and what is then no name: "Deshalb suchen wir", "Ingen behöver"
BEGINNING: Final = listed(
    """
    therefore hence so thus now then still also nobody everybody everyone someone somebody nothing
    meanwhile again soon
    deshalb darum daher deswegen somit also nun dann jetzt außerdem ausserdem zudem inzwischen
    niemand jeder alle keiner keine nichts derzeit bald wieder nebenbei
    donc alors ainsi aussi personne chacun rien tous toutes désormais bientôt maintenant
    nadie todos todas nada ahora además entonces así pronto
    ninguém todos nada agora portanto então assim também logo
    nessuno tutti niente ora adesso quindi perciò inoltre presto così
    niemand iedereen niets nu daarom dus dan ook straks
    ingen ingenting inget alla alle nu nå därför derfor dessutom dessuden också også snart så
    nikt wszyscy nic teraz dlatego więc także wkrótce nikdo všichni teď proto také brzy
    """
)
