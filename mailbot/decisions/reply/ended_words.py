"""In which words a job ends: tables for `ended`.

Most are lists of words, "_" for a blank within one; those from `CONDITIONS` on are written as
`phrasing` has it.
"""

from __future__ import annotations

from typing import Final

# The job, or what is printed of it.
JOBS: Final = """
    job ad advert advertisement listing post posting vacancy position role opening submission
    entry anzeige stelle stellenanzeige inserat ausschreibung stellenausschreibung stellenangebot
    auftrag annonce offre poste publication anuncio oferta puesto vacante plaza publicacion vaga
    posicao annuncio offerta posto posizione inserzione vacature advertentie functie plaatsing
    stillingen jobbet jobben annoncen annonsen opslaget tjansten tjenesten utlysningen platsen
    ogloszenie oferte stanowisko
"""
# Before what they take: "please withdraw the listing", "annulez l'annonce".
TAKE: Final = """
    bin binning dont_bother_with
    withdraw withdrawing retract retracting cancel cancelling canceling pull pulling remove
    removing delete deleting drop dropping scrap scrapping unlist close_the close_our close_this
    disregard forget forget_about streichen_sie streicht streiche loschen_sie loscht losche
    entfernen_sie entfernt stornieren_sie stoppen_sie stoppt retirez retirer retire retirons
    annulez annuler annule annulons supprimez supprimer supprime enlevez enlever otez arretez
    arreter retiren retirar retirad retiro retiramos quiten quitar quitad cancelen cancelar
    cancelad cancele cancelamos anulen anular anulad anule eliminen eliminar eliminad elimine
    borren borrar borrad borre retirem removam remover remova cancelem tirem tirar anulem apaguem
    apagar apague ritirate ritirare ritiri ritiriamo ritira togliete togliere tolga rimuovete
    rimuovere rimuova cancellate cancellare cancelli annullate annullare annulliamo annulli
    eliminate verwijder verwijderen schrap schrappen annuleer annuleren fjern slet slett ta_bort
    avbryt annuller ritiro trekker trekke traekker traekke wycofac wycofujemy usunac usuncie
    anulowac
"""
# The same in two parts, with `DOWN` behind what they take.
TAKE_BACK: Final = """
    take taking nehmen_sie nehmt nimm nehme nehmen ziehen ziehe zieht trek trekken haal halen
    traek trekk dra
"""
DOWN: Final = """
    down off back out offline zuruck raus heraus runter herunter weg terug eraf eruit af tilbage
    tilbake tillbaka ned ner
"""
# Behind what they take: "die Anzeige zurückziehen", "de vacature in te trekken".
TAKEN: Final = """
    withdrawn taken_down taken_off come_down go_down zuruckziehen zuruckzuziehen zuruckzunehmen
    zurucknehmen zuruckgezogen streichen loschen entfernen stornieren rausnehmen herausnehmen
    rauszunehmen offline_nehmen nicht_mehr_veroffentlichen doch_nicht_auszuschreiben
    doch_nicht_ausschreiben doch_nicht_veroffentlichen intrekken in_te_trekken ingetrokken
    terugtrekken terug_te_trekken verwijderen te_verwijderen annuleren te_annuleren schrappen
    te_schrappen offline_halen niet_meer_plaatsen
"""
# The same as a step that is not taken: "wir sehen von einer Veröffentlichung ab".
STEPS: Final = """
    veroffentlichung ausschreibung schaltung publikation aufnahme einstellung listung inserierung
    publication parution diffusion insertion publicacion insercion pubblicazione inserzione
    publicacao insercao plaatsing publicatie opname publisering publicering
"""
# Before such a step, with at most a few words between.
RENOUNCE: Final = """
    renoncons_a renonce_a renoncer_a renoncons_donc_a rinunciamo_a rinunciamo_alla rinuncio_a
    rinuncio_alla rinunciare_alla renunciamos_a renuncio_a renunciar_a desistimos_de desistimos_da
    desistimos_del desisto_de desisto_da desistir_da desistir_de prescindimos_de zien_af_van
    zie_af_van afzien_van avstar_fran avstar_fra afstar_fra not_to_proceed_with
    not_wish_to_proceed_with not_want_to_proceed_with not_wish_to_continue_with
    not_want_to_continue_with not_wish_to_go_on_with not_proceeding_with no_longer_proceeding_with
    rather_not_proceed_with withdraw_from decided_against
"""
# Said of a job that there is none any more, behind `ADVERBS`.
CANCELLED: Final = """
    cancelled canceled withdrawn frozen on_hold no_longer_available no_longer_open
    no_longer_needed no_longer_exists scrapped entfallt entfallen gestrichen hinfallig eingefroren
    gestoppt annule annulee supprime supprimee gele gelee suspendu suspendue cancelado cancelada
    anulado anulada congelada congelado suspendida suspendido suspensa suspenso annullato
    annullata sospeso sospesa cancellata vervallen vervalt geschrapt geannuleerd bevroren
"""
FILLED: Final = """
    filled taken gone besetzt vergeben pourvu pourvue attribue cubierto cubierta ocupado ocupada
    preenchido preenchida coperto coperta assegnato assegnata occupato ingevuld vervuld opgevuld
    bezet besat tillsatt obsadzone
"""
# Behind "gone" or "taken", which then mean something else: "gone quiet", "taken by car".
NOT_FILLED: Final = """
    with mit quiet well up down live out online unfilled on viral stale for seriously very
"""
ADVERBS: Final = """
    is was has have been s got now already just since meanwhile unfortunately indeed ist sind
    wurde war bereits schon inzwischen jetzt nun mittlerweile intern leider damit also doch soeben
    gerade worden somit est a ete vient d etre deja maintenant desormais donc bien finalement esta
    ha sido fue quedo quedado ya finalmente al_final foi ja ficou entretanto agora e stato stata
    gia ora adesso ormai werd al reeds inmiddels nu intussen ondertussen er redan allerede juz
    jest zostalo
"""
# Between a job and what becomes of it, beside `ADVERBS`.
SOFTLY: Final = """
    bitte wieder daher deshalb gerne lieber komplett ganz vorerst erst einmal nicht be go come dus
    weer daarom graag maar alsnog helemaal voorlopig toch
"""
# Where another clause begins: "remove Leeds, and put the position in York".
JOINTS: Final = """
    and or but so put und oder aber et ou mais y pero e ma mas en maar
"""
# There is no need of it: "we don't need the listing any more".
NO_MORE: Final = """
    no_need_for dont_need do_not_need no_longer_need dont_want do_not_want no_longer_want wont_need
    brauchen_wir wir_brauchen brauche plus_besoin_de plus_besoin_de_l ya_no_necesitamos
    ya_no_queremos ja_nao_precisamos ja_nao_queremos non_ci_serve_piu non_vogliamo_piu
"""
# To be rid of it, at the end of a sentence: "we would prefer to cancel".
WANT: Final = """
    want like prefer decided rather must have_to mochten mochte wollen mussen preferons prefere
    voulons voudrions souhaitons devons queremos preferimos prefiero vogliamo preferiamo dobbiamo
    willen
"""
WANTED: Final = """
    withdraw cancel zuruckziehen stornieren annuler cancelar retirar_lo retirarla desistir
    annullare rinunciare ritirare annuleren intrekken
"""
# What says all of it.
LIST: Final = """
    no_longer_wish_to_advertise no_longer_want_to_advertise not_wish_to_advertise
    no_longer_need_it no_longer_hiring no_longer_recruiting not_hiring_after_all
    not_recruiting_after_all frozen_all_hiring decided_not_to_hire decided_not_to_recruit
    decided_not_to_advertise decided_not_to_fill decided_not_to_go_ahead decided_not_to_list
    decided_not_to_post decided_against_hiring decided_against_advertising wont_be_hiring
    wont_be_posting wont_be_listing wont_be_advertising not_be_hiring not_be_posting
    not_be_advertising not_going_ahead_with_the not_going_to_hire not_going_to_advertise
    bitte_nicht_mehr_ausschreiben bitte_doch_nicht_ausschreiben suchen_niemanden_mehr
    suchen_nicht_mehr suchen_doch_niemanden stellen_niemanden_ein stellen_doch_niemanden_ein
    ne_recrutons_plus ne_cherchons_plus ne_recherchons_plus on_ne_recrute_plus on_ne_cherche_plus
    renoncons_a_recruter ya_no_buscamos ya_no_contratamos ya_no_vamos_a_contratar
    ja_nao_vamos_contratar ja_nao_procuramos ja_nao_estamos_a_procura non_cerchiamo_piu
    non_assumiamo_piu zoeken_niemand_meer werven_niemand_meer kunnen_niemand_aanwerven
    nemen_niemand_aan
"""
# All that a clause says of it, beside `SMALL`: "but we'll leave it then". As `phrasing` has it.
BARELY: Final = """
    we|i ll|will|d|would|should leave|drop it|this|that, leaving it there, drop it|the idea
    dont|wont|not need it|this|anybody|anyone, wont|not be needing it|this|anybody|anyone
    dont need it any|anymore, wont be hiring, not be hiring
    no need any|anymore|now, no longer needed|necessary|required, no longer need it
    d|would rather|better leave, decided against it|this, not needed|necessary any|anymore|now
    decided not to, not going|go ahead, not be going|go ahead, drop|cancel|scrap this one
    consider the|this matter|case|request closed, not wish|want to proceed|continue
    dont|not publish|list|print|run|post it|this|that|anything, dont|not go|going through with it
    no need to list|print|publish|run|post|advertise|include it|this|that|the|anything|us
    dont|not bother with|listing|printing|publishing|running|posting it|this|that|the|us

    wir|ich lassen|lasse das|es, lassen|lasse wir|ich das|es, hat sich erledigt
    lassen|lasse wir|ich das|es ganze
    hat sich das|es|die fur uns|mich erledigt, hat sich die sache|angelegenheit|anfrage erledigt
    hat sich die sache|angelegenheit|anfrage fur uns|mich erledigt
    ist die|das sache|angelegenheit|thema fur uns|mich erledigt, ist das fur uns|mich erledigt
    nicht mehr notig|notwendig|gebraucht|erforderlich, brauchen|brauche wir|ich das|es nicht mehr
    hat sich das|es|s|damit erledigt
    wir|ich brauchen|brauche das|es|sie nicht mehr, wir|ich verzichten|verzichte, sehen davon ab
    wird nichts|nix draus|daraus, brauchen|suchen doch niemanden|keinen, nicht veroffentlichen
    stellen doch|jetzt|nun niemanden|keinen ein, stellen dieses jahr niemanden|keinen|doch ein
    stellen dieses jahr doch niemanden|keinen ein, veroffentlichen|veroffentlicht sie das|es nicht
    veroffentlichen|bringen|drucken sie das|es|sie nicht
    veroffentlichen|bringen|drucken|listen sie das|es|sie eben|halt|lieber|bitte|doch nicht
    muss|musst|braucht|brauchen nicht mehr ausgeschrieben|veroffentlicht|gedruckt werden|zu
    muss|soll|braucht nicht mehr in den newsletter, lassen|lasse es bleiben|sein

    on|nous|je laisse|laissons tomber, va|allons|vais|prefere|preferons laisser tomber
    plus la peine, plus necessaire|utile|besoin, n en avons|ai plus besoin
    on|nous|j y renonce|renoncons, nous|je|on renoncons|renonce, ne publiez|publier pas|rien
    ne le|la|l publiez pas, ne rien publier, inutile de publier|passer|diffuser l|la|cette|notre
    plus besoin de publier|passer|diffuser l|la|cette|notre, ne passez|diffusez pas l|la|cette

    ya no hace|hara falta que lo|la pongais|pongan|publiqueis|publiquen
    ya no hace|hara falta publicarlo|publicarla|ponerlo|ponerla
    ya no hace|hara falta, ya no es necesario|preciso, lo|la dejamos|dejo, dejemoslo|dejarlo|dejarla
    lo|la dejamos|dejo estar, ya no lo|la|nos necesitamos|necesito|interesa, no publicar nada
    ya no necesitamos|necesito|buscamos a nadie, no vamos|voy a contratar a nadie, desistimos
    no lo|la publiquen|publique|publiqueis|publiques, no publiquen|publiqueis|publique nada

    ja nao e|sera preciso|necessario publicar|por o|a|nada
    ja nao e|sera preciso|necessario, nao e|sera mais preciso|necessario, ja nao precisamos|preciso
    nao precisamos|preciso|precisa mais, ja nao precisa, deixem|deixe|deixa la|estar
    deixem|deixe|deixa|deixar|deixamos para|pra la, desistimos, nao publiquem|publique nada|isso
    nao vamos|vou contratar ninguem|mais, nao publiquem|publique, nao a|o publiquem|publique

    non serve|occorre piu pubblicarlo|pubblicarla|metterlo|metterla
    non serve|occorre|servira piu, non e piu necessario, non ci|mi serve piu, non se ne fa piu|nulla
    non ne abbiamo|ho piu bisogno, lasciamo|lascio stare|perdere, rinunciamo|rinuncio
    non assumiamo|assumeremo|cerchiamo nessuno|piu, non pubblicate|pubblichi|pubblicatelo
    non pubblicatela|pubblicarlo|pubblicarla
    non c e piu bisogno di pubblicarlo|pubblicarla|metterlo|metterla|pubblicare

    plaats|publiceer het|hem|dit dan|maar maar|niet niet, plaats|publiceer het|hem|dit dan|maar niet
    plaatsen hoeft niet meer, hoeft er niet meer in, hoeft niet meer geplaatst
    hoeft niet meer, niet meer nodig, laat maar, zien er|ervan van|maar|toch|af, niet plaatsen
    zien er maar|toch van|maar, plaats|plaatsen het|hem|dit niet, nemen niemand aan, gaat niet door

    behovs|trengs|tarvas inte|ikke langre|lenger|mer, ikke laengere nodvendig|brug
    dropper|skipper|droppar|skippar det|dette
    publicera|offentliggor|publiser|tryck|trykk|trykker det|den inte|ikke
    lad|la vaere med|a at|trykke|publisere trykke|publicere|offentliggore den|det
    juz nie trzeba|potrzeba|potrzebujemy, rezygnujemy|rezygnuje, prosze nie publikowac
"""
# The same, but it may as well mean a word of the listing: it ends a job beside another sign.
LET_GO: Final = """
    leave|forget|drop|scrap|skip|bin it|this|that, forget about it|this|that|the, give it a miss
    forget the, give up, giving up, leave you to it, count us|me out, leaving it
    leave us|me out of it|this, leave us|me|it out
    look|try|go elsewhere, look|try|go somewhere else, can close it|this

    lassen sie|wir es|das gut sein, lass|lasst es|das gut sein, lassen sie|wir es|das
    lasst|lass es|das, vergessen sie es|das, vergiss|vergesst es|das, schwamm druber
    lassen sies|wirs|wers gut, lassen sies|wirs|wers, lasst s, lass mas
    vergessen sies, verzichte|verzichten ich|wir, geben|gebe auf, suche|suchen woanders|anderswo

    laissez|laisse tomber, oubliez|oublie tout|ca|cela, oubliez|oublie
    laissez|laissons ca|cela, cherche|chercherai|cherchons|chercherons ailleurs

    dejenlo|dejadlo|dejalo|dejelo, olvidenlo|olvidadlo|olvidalo|olvidelo, lo dejo|dejamos
    dejemoslo, olvidese|olvidense, asi no quiero|queremos

    esquecam|esqueca|esquece isso|tudo|la, deixem|deixe|deixa isso, esquecam|esqueca|esquece
    fica para a proxima, assim nao quero|queremos, procuro|procuramos noutro lado

    lasciate|lasci|lascia stare|perdere, dimenticate|dimentichi tutto, lasciamo stare|perdere
    come non detto, cosi non voglio|vogliamo, cerco|cerchero|cerchiamo altrove

    laat maar zitten, laat het|dit zitten|maar, vergeet het|dit, ik pas
    zoek|zoeken elders, zo hoeft|wil het|ik niet

    glom det|allt, strunta|strunt i det da|nu, strunta|strunt i det
    glem det|alt, lat det vara, la det ligge, drop det
    zapomnijcie, dajmy spokoj, niewazne, odpuszczam|odpuszczamy|odpuscmy
"""
# Less still: it ends a job as what follows from our letter, by one of the words below.
SHRUG: Final = """
    never mind, dont|wont|not bother, well|ill|will|ll pass, were|re out, no harm done
    lassen|lasse wir|ich s|es|das, passen|passe, egal, schade, macht nichts
    tant pis, on|nous|je laisse|laissons, laissez|laisse, je passe, deixem|deixe|deixa
    peccato, pazienza, pena, lastima, laat maar, jammer, synd
"""
# Makes of it what follows from our letter, and nothing that was said of a line: "leave it then".
THEN: Final = """
    then, in that case, if so, so be it, dann|denn, in dem|diesem fall, unter diesen umstanden
    eben|halt, alors, dans ce cas, du coup, entonces, pues, en ese|este caso, siendo asi
    allora, in quel|questo|tal caso, entao, nesse|neste caso, dan, in dat geval
    i sa|tal|det fall, w takim razie
"""
# What says by itself that it is not to be, where something was asked: "dann eben nicht".
THEN_NOT: Final = """
    not for us|me, not our|my thing, dann eben|halt|lieber nicht, dann nicht, nichts fur uns|mich
    nicht unser|mein ding
    alors non, dans ce cas non, dans ce cas je|on|nous renonce|renoncons, pas pour nous|moi
    pues|entonces nada, pues|entonces no, en ese caso no, no es para nosotros|mi
    allora niente|nulla|no, in tal|quel caso no|niente, non fa per noi|me
    entao nada|nao, nesse caso nao, nao e para nos|mim
    dan maar|liever niet, dan hoeft het|t niet, dan niet, niks|niets voor ons|mij
    da far|blir det vara, da blir|bliver|vart det inget|ingenting|ikke|inte, inget for oss|mig
    sa|da lad|la|lader|lar det|vi det|vare|vara, sa|da lader|lar vi det vare|vara
"""
# It goes on, only not now or not here: "leave it with me, I'll write on Monday".
WAITS: Final = """
    today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|weekend, next week, for now
    for the moment, i|we ll|will write|send|answer|reply|get|do|ask|come, to you, with me|us
    morgen|heute|montag|dienstag|mittwoch|donnerstag|freitag|wochenende, schicke|schreibe|melde
    schicken|schreiben|melden, demain|lundi|mardi|mercredi|jeudi|vendredi, envoie|enverrai|ecris
    ecrirai|reponds|repondrai, manana|hoy|lunes|martes|miercoles|jueves|viernes, mando|envio
    mandare|enviare|escribo|escribire, domani|oggi|lunedi|martedi|mercoledi|giovedi|venerdi
    mandero|scrivo|scrivero|invio|inviero, amanha|hoje|segunda|terca|quarta|quinta|sexta
    enviarei|mandarei|escrevo, maandag|dinsdag|woensdag|donderdag|vrijdag|vandaag
    stuur|sturen|schrijf|schrijven, imorgon|i morgen|dag, jutro|dzis
"""
# Somebody is sought in another way: "we'll put a card up in the shop".
ELSEWHERE: Final = """
    put|pin|stick|hang|pop a|an|the|our card|notice|sign|note|poster|ad|advert
    put|pin|stick|hang|pop up a|an|the card|notice|sign|note|poster|ad|advert
    ask|asking around, word of mouth, spread the word, advertise|advertising|post|list elsewhere
    advertise|advertising|post|list|look|try|go somewhere else, look|try|go elsewhere
    try|use|call|ring|go to|through|with|via a|an|the agency|jobcentre
    try|use|call|ring|go the|an|our agency|jobcentre|job|local|paper
    use|try indeed|facebook|linkedin|gumtree|craigslist|seek|reed
    advertise|advertising in|on|at|with the|indeed|facebook|linkedin|gumtree|craigslist
    put it|this|that on facebook|linkedin|gumtree|craigslist|indeed
    put it in the paper|window|gazette|local|village|shop

    einen|nen|ein|den zettel|aushang|schild, zettel|aushang auf|an|in, horen uns um
    hore mich um, frage|fragen lieber im|in|bei|die|den|meine|meinen
    fragen|frage herum|rum, uber das arbeitsamt|jobcenter|facebook|indeed
    inserieren|inseriere in|im|bei|woanders|anderswo|lieber, suchen|suche woanders|anderswo
    versuchen|versuche es|s woanders|anderswo|lieber|uber|bei|mit, gehen|gehe zum arbeitsamt
    anzeige in der|die zeitung, schwarze|schwarzen brett

    mettre|mettrai|mettrons|mets|met|mettons une|un|l affiche|annonce|papier|mot|affichette
    passer|passerai|passerons|passe|passons par le|l|une|un agence|interim|pole|bouche|bon
    passer|passerai|passerons|passe|passons par facebook|indeed, bouche a oreille
    demander|demanderai|demandons a|au l|pole agence|emploi
    chercher|cherche|cherchons|cherchera|chercherai ailleurs, demander|demanderai autour de

    pongo|pondre|pondremos|ponemos|poner un|el cartel|anuncio, boca a boca|oreja
    buscar|busco|buscare|buscamos|buscaremos en|por otro|otra, preguntar|preguntare|pregunto por ahi
    colgar|cuelgo|colgare|colgaremos un cartel|anuncio

    ponho|por|pomos|vou por|colocar|afixar um|o anuncio|papel|cartaz, passa palavra, boca a boca
    por um|o anuncio|papel|cartaz, procurar|procuro noutro|noutra|em outro, pergunto por ai

    metto|mettere|mettero|mettiamo|metteremo un|il cartello|annuncio|biglietto, passaparola
    appendo|appendere|appendero|appendiamo|appenderemo un cartello|annuncio|biglietto
    chiedo|chiedero|chiediamo|chiederemo in giro, cerco|cerchero|cerchiamo|cercheremo altrove

    hang|hangen|plak|plakken|zet|zetten een|het briefje|kaartje|bord|papiertje|advertentie
    hang|hangen|plak|plakken|zet|zetten wel|gewoon|zelf|dan|liever een|het briefje|kaartje|bord
    via via, uitzendbureau, vraag|vragen rond, zoek|zoeken elders|ergens

    satter|hanger|hanga|satta upp en|ett|lapp|anslag, haenger|henger|setter en|et opp|op|seddel
    fragar|horer|spor runt|rundt, arbetsformedlingen
    powiesze|powiesimy ogloszenie|kartke, poszukam|poszukamy gdzie
"""
# Whose doing is none of the writer's: "applicants should ask around".
STRANGERS: Final = """
    they, applicants, candidates, people, you, bewerber|bewerberinnen, candidats, candidatos
    interesados, interessados, candidati, kandidaten, sollicitanten
"""
INSTEAD: Final = """
    instead, rather, elsewhere, somewhere else, stattdessen, lieber, dann halt|eben|einfach
    woanders, anderswo, plutot, a la place, ailleurs, mejor, en su lugar, en otro|otra, antes
    em vez disso, noutro|noutra, piuttosto, invece, altrove, liever, in plaats daarvan, elders
    dan maar|wel, hang|hangen|plak|plakken|zet|zetten wel
    i stallet, istallet, hellre, i stedet, heller, zamiast
"""
# Says that we ask too much of somebody, or good-bye.
ENOUGH: Final = """
    too much faff|hassle|trouble|bother|work|effort|fuss|for|paperwork|like|of a, too complicated
    too many questions, far|way too much|many|complicated, lot|load|loads of questions|faff|hassle
    no hard feelings, not worth it|the, cant be bothered|doing, havent got|the time, not for us|me
    havent got the time, too long|much for us|me, long winded, cant be doing with
    dont have the time, no time for this|that|all, more trouble than

    zu viel|aufwendig|aufwandig|kompliziert|umstandlich|viele, nichts fur ungut|uns|mich
    keine zeit fur|dafur, so viele fragen, der aufwand

    trop complique|de|compliquee|long, sans rancune, pas pour nous|moi, pas le temps
    que de questions

    demasiado|demasiadas|demasiados, muy|tan complicado, tanto|mucho lio, sin rencor|rencores
    muchas|tantas preguntas, no es para|lo nosotros|mi|nuestro|mio, no tengo|tenemos tiempo

    demasiado|demasiadas|demasiados complicado|trabalho|perguntas, muito complicado|trabalho
    tantas|muitas perguntas, sem ressentimentos, nao e para nos|mim, nao tenho|temos tempo
    levem|leve|leva a mal

    troppo|troppe|troppa complicato|lavoro|domande|complicata|lungo|roba|per, tante domande
    senza rancore, non fa per noi|me, non ho|abbiamo tempo

    te veel|ingewikkeld|omslachtig, veel te, zoveel vragen|gedoe, hoop gedoe|vragen|werk
    niks voor ons|mij, niets voor ons|mij, geen tijd voor, even goede vrienden

    for mycket|kranglig|krangligt|manga, alldeles for, inget for oss|mig, for meget|mye|besvaerligt
    zbyt skomplikowane|duzo, za duzo, bez urazy
"""
# Words around it that say nothing else.
SMALL: Final = """
    kindly hereby there theres da sa qu que
    mate pal lads guys folks love cheers about right
    but thanks thank you so much very for now then after all really rather better actually sorry
    unfortunately we i it this that ll d will would s is be the our my ad listing job post posting
    vacancy any more anymore longer ok okay no yes hi hello hey please think well guess and again
    though today me us from its thats year ve have ahead with just re are am was second thoughts
    thought on danke dank vielen aber das es die der unsere meine anzeige stelle inserat sache
    lieber dann doch wohl erstmal vorerst leider nun jetzt damit also wir ich ist bitte trotzdem
    nein ja besser denke mal eben schon inzwischen dass fur uns mich und hier hiermit sich ganz
    jedoch einfach bleiben sein haben merci mais ce c n ne l le la les annonce poste finalement
    alors donc bien tout nous je crois que pour instant moment desole pardon maintenant il vous
    plait beaucoup a de cette notre cela est sera plus gracias pero ya el lo anuncio oferta puesto
    vacante por ahora momento entonces al final creo muchas mejor pues bueno nada favor hola
    preferimos prefiero y nos nosotros obrigado obrigada mas o as vaga afinal agora enquanto entao
    acho muito melhor nao disso isso e ola bom hora grazie ma per ora adesso posto alla fine
    allora quindi credo che penso mi dispiace piu meglio comunque mille stesso ci bedankt maar dus
    toch het dit dat advertentie vacature voorlopig helaas wij ik denk voor even eigenlijk
    alsjeblieft alstublieft af van er zitten en hoor tack takk tak men det alligevel anda annonsen
    annoncen vi jeg jag dziekuje dziekujemy ale juz niestety to
"""
PERSONS: Final = """
    someone somebody our_person the_right_person the_person the_perfect_person our_candidate
    a_candidate the_candidate the_right_candidate a_good_candidate a_guy a_girl a_woman a_man
    a_lady our_guy a_great_person a_good_person a_great_candidate the_right_one a_replacement
    a_successor a_person a_fit jemanden jemand wen eine_person einen_kandidaten eine_kandidatin
    die_richtige_person den_richtigen die_richtige eine_nachfolgerin einen_nachfolger
    einen_bewerber eine_bewerberin die_passende_person quelqu_un la_bonne_personne la_personne
    une_personne un_candidat une_candidate notre_candidat notre_candidate la_perle_rare alguien
    a_alguien una_persona la_persona un_candidato una_candidata el_candidato la_candidata alguem
    uma_pessoa a_pessoa um_candidato uma_candidata qualcuno il_candidato iemand een_kandidaat
    een_geschikte_kandidaat de_juiste_persoon een_persoon een_opvolger een_goede_kandidaat nogen
    noen nagon en_person kogos osobe kandydata kandydatke jonkun a_uno a_una
"""
# Before the person: "we've found somebody".
FIND: Final = """
    found hired appointed recruited signed ai_trouve avons_trouve ai_embauche avons_embauche
    ai_recrute avons_recrute ai_engage avons_engage a_trouve a_recrute a_embauche ai_enfin_trouve
    avons_enfin_trouve ai_deja_trouve avons_deja_trouve venons_de_trouver encontramos encontre
    encontrado contratamos contratado conseguimos conseguido fichado encontrei contratei
    arranjamos arranjei achamos achei trovato assunto preso ingaggiato ya_tenemos ja_temos fundet
    funnet hittat ansat ansatt anstallt znalezlismy zatrudnilismy znalazlem znalazlam mamy_juz
    loysimme
"""
# Behind the person: "wir haben jemanden gefunden".
FOUND: Final = """
    gefunden eingestellt angestellt genommen verpflichtet gevonden aangenomen aangeworven
"""
# Before the person, where nothing follows: "we have somebody now".
HAVE: Final = """
    already_have now_have weve_got ive_got we_already_have we_now_have haben_schon haben_jetzt
    hab_schon habe_schon hab_jetzt habe_jetzt ya_tengo ya_tenemos ja_tenho ja_temos j_ai_deja
    ho_gia heb_al heb_nu ik_heb_al wij_hebben_al
    haben_bereits haben_inzwischen avons_deja ai_deja abbiamo_gia hebben_al hebben_nu
"""
OTHERWISE_FOUND: Final = """
    have_filled_the weve_filled_the we_filled_the hired_her hired_him filled_it
    sind_fundig_geworden fundig_geworden wurden_fundig konnten_die_stelle_besetzen
    konnten_die_stelle_intern_besetzen hired_my hired_our hired_one_of ja_contratamos
    ya_contratamos gave_the_job_to given_the_job_to haben_die_stelle_besetzt
    haben_die_stelle_vergeben avons_pourvu_le_poste hemos_cubierto_el hemos_cubierto_la
    preenchemos_a_vaga abbiamo_coperto_il_posto
"""
# What makes a sentence one about a part, or about another thing in the same place.
APART: Final = """
    from in of into on about for with to at which result results outcome outcomes title pay salary
    deadline date video link address phone number word words line lines sentence bit part paragraph
    bullet name street aus von vom im zu zum zur mit fur uber bei beim an am punkt satz zeile wort
    titel gehalt frist datum adresse nummer ergebnis dans du sur pour resultat phrase ligne titre
    salaire lien numero del desde sobre para resultado frase linea titulo sueldo enlace direccion do
    da no na dos das nos dal dalla nel nella risultato riga titolo stipendio uit van met voor
    resultaat zin regel salaris
"""
# Which of several jobs, or of several parts.
OTHERS: Final = """
    other another second third first last old older previous alte alten fruhere andere anderen
    anderes zweite zweiten dritte dritten erste ersten letzte letzten autre deuxieme troisieme
    premiere premier derniere otra otro segundo segunda tercero primero primera ultimo outro outra
    terceiro altro altra secondo seconda primo tweede laatste annan anden annen
"""
# Behind somebody who was found, or behind the job: what else it is about.
OF_ANOTHER: Final = """
    other another second to_film to_record to_make to_translate to_help to_shoot who_can_film
    video film camera anderen andere anderes zweite zweiten filmt filmen videos autre filmer
    tourner otra otro grabar segunda altro altra girare outra outro gravar filmar tweede kamera
    filmpje in_mind im_auge en_tete en_mente in_mente in_gedachten title description number_two
    budget beschreibung titel
"""
CONDITIONS: Final = """
    failing a|an|any|this|that|your|which, should i|we not, absent a|an|any|your, were it|this|that
    without a|an|any|your answer|reply|word|response, ohne antwort|ruckmeldung|bescheid|nachricht
    ohne ihre|eure|eine antwort|ruckmeldung, sans reponse|nouvelle|nouvelles, sans votre|une reponse
    defaut|absence de|d, sin respuesta|noticias, sin una|su|vuestra respuesta
    senza risposta|notizie
    senza una|vostra risposta, sem resposta, sem uma|vossa resposta, zonder antwoord|bericht
    zonder uw|jullie|een antwoord, uten|uden|utan svar
    if, unless, otherwise, or else, in case, should you|it|that|they, falls, wenn, sofern, sonst
    ansonsten, andernfalls, sinon, faute de, si vous|on|ce|cela|c|nous|le|la|les|ca|tu|il|elle
    si no|es|hay|se|lo|el|os|pueden|puede|quieren|ustedes|eso|van|tienen|ne, de lo contrario
    se non|nao|voces|vos|e|isso|for|forem|puderem|potete|dovete|e|il|la|questo, altrimenti, senao
    caso nao|contrario, als jullie|je|u|het|dat|dit|we|er|ik, indien, tenzij
    anders trekken|trek|halen|haal|stoppen|zien|gaan|wil|willen|moet|moeten|gaat, jesli, jezeli
"""
# A condition that is mere politeness.
POLITE: Final = """
    if possible, if you could|would|can please, if you please, if that is|s ok
    if thats ok|all right
    if you dont mind, if its not too, wenn moglich, wenn es|das geht, si possible, si cela ne
    s il vous plait, si vous le pouvez, si es posible, si puede ser, se possibile|possivel
    als het kan|mogelijk
"""
# A time that is yet to come.
IN_TIME: Final = """
    once, when, whenever, as soon as, as long as, later, any time, anytime, sobald, solange
    spater, jederzeit
    des que, lorsque, quand nous|on|vous|le|la|une|ce, une fois que, tant que, plus tard
    a tout moment, cuando, en cuanto, una vez que, mas tarde
    quando, assim que, mais tarde, appena, piu tardi, zodra, wanneer, later
"""
PAST: Final = """
    last year|time|spring|summer|autumn|winter, years ago, letztes jahr|mal, damals, l an dernier
    l annee derniere, el ano pasado, o ano passado, l anno scorso, vorig jaar
"""
# The same before what is to come; behind it, how long a thing is put off.
UNTIL: Final = """
    until, till, bis, jusqu, hasta, ate, finche, tot, totdat, offen, open
"""
NOT_YET: Final = """
    not yet, nobody|noone|no one yet, still havent|have not, noch nicht, noch niemanden
    noch keinen
    pas encore, todavia no, aun no, ainda nao, non ancora, nog niet, nog niemand
    someone|somebody yet
"""
# Only not now, or not there.
NOT_NOW: Final = """
    publish|list|print|run|post it|this|that yet|before|until|till|under|as|in|with|without|for
    publish|list|print|run|post it|this|that so|too|like|on
"""
# It is to come out, and not before a time.
NOT_BEFORE: Final = """
    erst nach|im|ab|am|anfang|ende|mitte|in, nicht vor, not before|until|till, only after|from|in
    pas avant, seulement apres|en, no antes, solo despues, non prima, solo dopo, nao antes
    so depois, pas na|vanaf|in, niet voor
"""
OUT: Final = """
    veroffentlichen|veroffentlicht|bringen|drucken|schalten|erscheinen
    publish|list|print|run|post|publier|paraitre|publicar|pubblicare|plaatsen|publiceren
"""
# The listing is to stay all the same.
GOES_ON: Final = """
    still looking|hiring|searching|need, keep the|it|our|this listing|ad|job|advert|open|up|in
    leave the|it|our|this listing|ad|job|advert|open|up|in|as|running, dont|not withdraw|cancel it
    suchen weiter|aber|noch|weiterhin, weiter suchen, bleibt drin|online|offen
    cherchons|recherchons|cherche toujours|encore, garder|gardez l|cette annonce
    seguimos|sigo buscando, continuamos a, cerchiamo ancora, continuiamo a, zoeken nog|verder
"""
# Words of a question that is a wish: it is we who would do it.
ASKED_OF_US: Final = """
    can|could|would|will you, may i ask, would it be possible|ok, konnen|konnten|wurden sie
    konnt|konntet|wurdet ihr, kannst|konntest|wurdest du, darf|durfte ich, pouvez|pourriez|voulez
    pourrais|peux tu, pueden, puede, podrian, podria, podeis, podriais, podem, pode, poderiam
    poderia, potete, potreste, puo, potrebbe, kunnen|kunt|willen|wilt|zouden|zou jullie|u|je
    mag ik, kun|kan|wil je, kan u
"""
# The job is gone on with: it is nearly right, and one thing is left to say.
GOES_ON_WITH: Final = """
    almost|nearly right|there|perfect|good|correct, almost, nearly, otherwise fine|good|right|ok
    one|another small|little|more|last|tiny|other thing|point|detail|correction|question
    one|just one thing|correction|detail, a|just a small|little|minor thing|point|detail|correction
    the rest is|can|may|looks|stays, rest is|looks fine|good|right|ok
    all good|fine|right|correct, looks good|fine|right|great, everything else
    fast richtig|gut|perfekt|alles|fertig, nur noch
    noch eine|ein kleinigkeit|sache|korrektur|detail
    eine kleinigkeit|korrektur|anmerkung|frage, sonst alles|passt|stimmt|ist, ansonsten, der rest
    alles gut|richtig|andere
    presque cela|ca|parfait|bon, c est presque, une petite chose|precision|correction|remarque
    une chose|precision|correction|remarque, un detail|petit, le reste est|va|convient|peut|me
    sinon tout|c
    casi perfecto|bien|todo, casi, una cosita|cosa|correccion|duda, un detalle|detallito
    lo demas esta|va|perfecto|bien, el resto esta|va|bien|perfecto, por lo demas, todo lo demas
    quasi perfetto|tutto|bene|giusto, quasi, una cosa|cosetta|correzione|precisazione, un dettaglio
    il resto va|e, per il resto, tutto il resto
    quase perfeito|tudo|certo|la, quase, uma coisa|coisinha|correcao|correccao|duvida, um detalhe
    o resto esta|fica|pode, de resto, tudo o resto
    bijna goed|perfect|klaar, bijna, een|een klein|kleine|laatste ding|dingetje|punt|correctie
    nog een|1 ding|dingetje|punt|correctie|vraag, een correctie, verder klopt|goed|is, de rest
    nastan ratt|klart, nastan, en sak|detalj|rattelse, nesten riktig, nesten, en ting|rettelse
    resten ar|er|stammer|stemmer
"""
# It is a thing that stands in it, or was spoken of, which is let go.
OF_A_THING: Final = """
    the thing|bit|part|business|stuff|line about|with|on, what i|we said|wrote|put about|on
    what i|we said|wrote, take|pull|drop it|this|that down|off|out to|into|in|at|with
    das mit|von der|dem|den|dem, das mit, das von, die sache mit, was ich|wir zu|zum|zur|uber
    was ich|wir geschrieben|gesagt, l histoire de|des|du|d, le truc de|des|du|d
    la question de|des|du
    pour le|la|les|l|nos|vos|mes|ce|cette|ces, quant a|au|aux, ce que j|nous ai|avons
    lo de|del, eso de|del, lo que dije|puse|escribi|comente
    la storia|questione di|del|della|degli|dei
    quello che|di|del|della, la cosa|parte di|del|della|degli|dei|dello
    isso de|do|da|dos|das, a historia|questao|parte de|do|da|dos|das, o que disse|escrevi
    dat van|met|over, het stuk|verhaal over|van, wat ik|we zei|schreef, det med|om
"""
# What somebody says who wants our letters no more, in a word.
UNSUBSCRIBE: Final = """
    unsubscribe, unsubscribed, opt out, abmelden, abbestellen, austragen, desabonner, desinscrire
    desinscription, desabonnement, darme|darnos de baja, dar de baja, disiscriver|disiscrivermi
    disiscrizione, cancellarmi, cancelar a|minha subscricao|inscricao, remover me, uitschrijven
    afmelden, avregistrera, avmeld, afmeld, avprenumerera, spam
"""
