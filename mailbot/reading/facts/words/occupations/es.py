"""Spanish."""

from typing import Final

from mailbot.reading.facts.words.occupations.table import Occupations

OCCUPATIONS: Final = Occupations(
    nouns="""
    responsable jefe director gerente encargado coordinador supervisor capataz gestor administrador
    subdirector adjunto delegado presidente secretario tesorero vocal líder lideresa mánager
    manager gobernante gobernanta mayordomo intendente asesor consultor asistente auxiliar ayudante
    aprendiz becario pasante practicante oficial operario peón obrero trabajador empleado
    administrativo recepcionista telefonista secretaria conserje portero bedel celador ordenanza
    panadero pastelero repostero confitero chocolatero heladero cocinero chef sous_chef pinche
    friegaplatos camarero mesero barman barista coctelero sumiller sommelier maître churrero
    carnicero charcutero pescadero pollero frutero verdulero tendero quesero afinador_de_quesos
    molinero cervecero bodeguero enólogo viticultor vinicultor viñador destilador tonelero
    almazarero maestro_almazarero catador agricultor ganadero granjero hortelano horticultor
    jardinero florista viverista podador arbolista leñador forestal guardabosques guardamontes
    pastor cabrero vaquero ordeñador porquero avicultor apicultor cunicultor piscicultor
    ostricultor mariscador pescador marinero patrón patrón_de_barco capitán contramaestre timonel
    estibador buzo farero práctico redero tractorista jornalero temporero vendimiador recolector
    regador regante herrador mozo mozo_de_almacén mozo_de_cuadra domador jinete cetrero veterinario
    cuidador albañil carpintero ebanista tornero fontanero electricista instalador pintor
    escayolista yesero solador alicatador techador tejador cristalero vidriero soplador cerrajero
    herrero forjador soldador calderero fresador ajustador matricero mecánico chapista montador
    técnico reparador mantenedor operador maquinista gruista palista excavador cantero marmolista
    picapedrero minero artillero artificiero barrenero ceramista alfarero tejedor hilandero
    tintorero sastre modista costurero bordador patronista sombrerero zapatero guarnicionero
    talabartero curtidor peletero tapicero cestero esterero espartero encuadernador impresor
    tipógrafo serígrafo grabador dorador restaurador conservador relojero joyero orfebre platero
    luthier lutier guitarrero organero afinador afinador_de_pianos constructor barquero
    carpintero_de_ribera velero calafate conductor chófer chofer camionero taxista repartidor
    mensajero cartero transportista carretillero almacenero almacenista ferroviario revisor piloto
    azafato azafata sobrecargo controlador despachador mudancero ciclomensajero enfermero médico
    doctor cirujano pediatra dentista odontólogo higienista matrón matrona partera farmacéutico
    óptico optometrista audioprotesista fisioterapeuta fisio terapeuta psicólogo psiquiatra
    psicoterapeuta logopeda podólogo nutricionista dietista celador camillero socorrista bombero
    sanitario paramédico masajista osteópata gerocultor cuidadora niñero canguro puericultor
    trabajador_social educador educador_social monitor animador integrador mediador orientador
    maestro profesor docente tutor instructor entrenador formador catedrático rector decano
    bibliotecario archivero archivista documentalista conservadora museólogo curador comisario guía
    guía_turístico guarda guardés guardesa vigilante sereno guardia policía barrendero basurero
    deshollinador poceo limpiador limpiacristales lavandero planchador camarera_de_pisos asistenta
    enterrador sepulturero tanatopractor funerario abogado procurador notario juez fiscal jurista
    gestor_administrativo contable contador auditor tesorera cajero bancario economista actuario
    corredor agente agente_comercial agente_inmobiliario comprador vendedor dependiente comercial
    comerciante viajante librero quiosquero anticuario subastador rematador tasador perito
    representante teleoperador reponedor promotor captador reclutador científico investigador
    biólogo químico físico matemático estadístico geólogo geógrafo meteorólogo oceanógrafo agrónomo
    arqueólogo historiador antropólogo sociólogo lingüista ingeniero arquitecto aparejador
    urbanista topógrafo delineante laboratorista analista desarrollador programador informático
    tester diseñador maquetador grafista ilustrador redactor periodista reportero corresponsal
    editor corrector escritor autor traductor intérprete subtitulador guionista cineasta realizador
    cámara camarógrafo fotógrafo montador_de_vídeo sonidista iluminador tramoyista escenógrafo
    figurinista utilero maquillador peluquero barbero esteticista tatuador estilista manicurista
    caracterizador actor actriz bailarín coreógrafo cantante músico pianista organista titiritero
    dramaturgo director_de_orquesta director_de_coro compositor locutor presentador productor
    programador_cultural acomodador proyeccionista regidor árbitro jockey entrenadora
    guía_de_montaña monitor_de_esquí sacristán párroco capellán cura pastora diácono alcalde
    concejal funcionario voluntario practicanta interventor ujier escribano dinamizador
    programadora ordenanza tractorista regador maestro_cervecero maestro_quesero
    archetero arquetero mosaiquista campanero cuchillero afilador armero espadero guantero
    abaniquero peinetero cordelero soguero cordonero pasamanero alpargatero zapatillero abarquero
    cerero jabonero perfumista estampador cincelador engastador diamantista marquetero taraceador
    imaginero policromador barnizador lacador revocador empapelador carretero hojalatero latonero
    estañador galvanizador pulidor modelista moldeador troquelador prensista laminador trefilador
    rotulista calígrafo offsetista guillotinista papelero cartonero cartonista miniaturista
    vitralista emplomador biselador ladrillero adobero caleador yesista pizarrero empizarrador
    palapero techista zinguero tabiquero mampostero enladrillador embaldosador solero parquetista
    acuchillador entarimador persianista toldista colchonero sillero rejillero batanero cardador
    urdidor corsetero camisero pantalonero chalequero remallador overlista zurcidor marroquinero
    guasquero lomillero hamaquero belenista
    caficultor cacaocultor viñatero viñatera oleicultor fruticultor floricultor citricultor
    truficultor champiñonero sacador_de_corcho pelador_de_corcho carbonero hachero aserrador
    motosierrista talador injertador sembrador segador trillador cosechador esquilador trasquilador
    arriero puestero tropero huaso chacarero estanciero finquero parcelero porcicultor ovinocultor
    caprinocultor helicicultor sericultor alpaquero llamero inseminador palafrenero caballerizo
    petisero paisajista guardaparque guardaparques guardabosque guardapesca guardarríos desbrozador
    fumigador desratizador colmenero meliponicultor trapichero aceitero capador
    grumete almadrabero percebeiro percebero mejillonero bateero alguero engrasador amarrador
    balsero remero gondolero esclusero lanchero panguero botero fogonero marino_mercante
    guardamarina
    panificador amasador bollero turronero mazapanero caramelero barquillero tripero matarife
    faenador despostador desollador cortador_de_jamón salazonero recovero huevero abarrotero
    licorista maltero tostador_de_café cantinero tabernero mesonero posadero fondista ventero
    parrillero asador_criollo asadero planchista freidor pizzero taquero tortillero tamalero arepero
    empanadero sanguchero sandwichero fondero bachero ayuda_de_cámara ascensorista aparcacoches
    mucama recamarera camarista hospedero hospitalero hostalero albergador anfitriona lencero
    marmitero aguador vinatero escanciador venenciador
    anestesista internista intensivista foniatra psicoanalista neurocirujano ortopedista
    ortodoncista protésico protesista ortoprotesista endodoncista periodoncista musicoterapeuta
    quiropráctico quiropractor quiropodista callista pedicurista podiatra acupuntor acupunturista
    homeópata naturópata curandero comadrona comadrón obstetra obstétrico ginecobstetra boticario
    oculista flebotomista perfusionista radiofísico dosimetrista instrumentador
    instrumentista_quirúrgico visitador_médico visitadora_médica embalsamador tanatoesteticista
    ambulanciero acompañante_terapéutico socorredor guardavidas rescatista
    psicopedagogo parvularia preceptor prorrector vicerrector vicedecano prefecto_de_estudios
    catequista lector_de_español doctorando posdoctorando tesista tallerista ludotecario
    alfabetizador normalizador_lingüístico
    catalogador galerista taxidermista apuntador traspunte atrecista vestuarista luminotécnico
    microfonista pertiguista sonorizador mezclador_de_sonido colorista continuista claquetista
    foquista doblador doblista figurante acróbata malabarista trapecista equilibrista funambulista
    payaso ilusionista prestidigitador ventrílocuo cuentacuentos humorista imitador monologuista
    solista barítono contralto percusionista baterista guitarrista bajista contrabajista violista
    violinista violonchelista chelista flautista oboísta clarinetista fagotista saxofonista
    trompetista trombonista trompista tubista arpista clavecinista acordeonista bandoneonista
    timbalero gaitero dulzainero txistulari arreglista orquestador letrista libretista copista
    columnista editorialista telonero caricaturista historietista viñetista muralista escultor
    acuarelista retratista cartelista videasta diskjockey pinchadiscos disyóquey backliner roadie
    pirotécnico pregonero novelista biógrafo radialista taquillero boletero
    vicario sochantre campanera salmista
    alguacil alcaldesa síndico subdelegado encuestador empadronador censista inspectora penalista
    laboralista civilista fiscalista tributarista escribiente criminalista conciliador
    síndico_de_quiebras martillero registrador_de_la_propiedad taquígrafo estenotipista
    tenedor_de_libros suscriptor_de_riesgos liquidador_de_siniestros cobrador recaudador
    econometrista bróker mandadero oficinista digitador capturista
    encofrador ferrallista fierrero enfierrador hormigonero concretero asfaltador pavimentador
    empedrador adoquinador pocero dinamitero desamiantador impermeabilizador fachadista andamista
    pladurista gasfiter gásfiter gasista plomero calefactor calefaccionista frigorista liniero
    electromecánico mecatrónico automatista tubero paileiro pailero oxicortador mandrinador
    rectificador desbarbador plegador envasador empacador etiquetador embalador ensamblador
    armador_de_muebles maquilero perforista sondista geofísico fotogrametrista geomático agrimensor
    calculista interiorista decorador proyectista medidor_de_obra presupuestista reciclador
    recuperador_ambiental chatarrero trapero botellero pepenador lecturista aguatero jimador
    arrumador preparador_de_pedidos empaquetador transitario consignatario logista motoquero
    motomensajero bicimensajero colectivero autobusero busero microbusero remisero tranviario
    motorman guardagujas guardafrenos guardabarrera cobrador_de_autobús trailero tráilero fletero
    cochero acarreador montacarguista autoelevadorista aviador aeromozo señalero balicero gasolinero
    expendedor_de_combustible lavacoches lavador_de_autos parqueador cuidacoches gomero vulcanizador
    llantero enderezador desabollador bicicletero
    bioinformático marketero publicista encuestadora degustador demostrador impulsador impulsadora
    mercaderista visitador buhonero chamarilero ropavejero bouquinista lotero estanquero kiosquero
    feriante visagista depilador quiromasajista micropigmentador anillador lustrabotas limpiabotas
    limpiavidrios paseador_de_perros adiestrador etólogo
    preparador_físico cronometrador utillero caddie pistero pisador_de_pistas informador_turístico
    guardaespaldas carcelero crupier
    astrónomo astrofísico bioquímico biofísico genetista botánico zootecnista mineralogista ecólogo
    medievalista
    cooperante recaudador_de_fondos alfabetizadora facilitador extensionista
    """,
    shy="""
    guía guarda guardia cámara cura oficial monitor vocal auxiliar comercial práctico técnico
    juez fiscal pastor canguro velero mozo maestro patrón doctor médico jefe policía químico físico
    matemático estadístico informático administrativo funerario forestal sanitario músico
    piloto constructor autor editor agente mánager líder director presidente
    secretaria trabajador empleado político sastre
    coordinación dirección gestión jefatura administración atención mantenimiento
    segadora sembradora desbrozadora fumigadora cosechadora trilladora hormigonera cafetera pulidora
    cortadora envasadora empacadora etiquetadora embaladora ensambladora perforadora perforador
    grabadora calefactora prensadora talladora afiladora amasadora freidora papelera cartonera
    bananera arrocera algodonera cañera tabaquera salinera naviera cochera carretera carbonera
    huevera azucarera aceitera hotelera conservera cancionera colmenera aserradora armador bollera
    solera platanera obstétrica botánica bioquímica protésica escolta interino especialista experto
    artista poeta payasa ministro diputado senador embajador cónsul soldado militar marino teniente
    sargento brigadista militante activista emprendedor caporal mayoral gaucha artesana artesano
    hacendado colocador calero calera tallista publicitario clasificador planificador climatizador
    asegurador aseguradora prestamista armadora escultora criado criada suscriptor perfumero
    ferretera ferretero mercero mercera droguero expendedora expendedor letrado letrada misionero
    mariachi garzón botones baqueano gastrónomo hotelero hostelero lanero lanera lechero lechera
    cafetero panelero pisquero ronero tequilero mezcalero velador cadete marmitón maletero maletera
    cambista corista cuchillera cordelera ladrillera adobera pizarrera camisera olivarero cafetalero
    cacaotero bananero platanero arrocero algodonero cañero tabaquero yerbatero salinero corchero
    juguetero azulejero galletero chacinero jamonero sidrero mielero gasolinera tortillera taquera
    parrillera asadera llantera fletera gomera fallera fallero panificadora plegadora rectificadora
    moldeadora laminadora troqueladora enladrilladora asfaltadora pavimentadora recicladora
    empaquetadora demoledor barnizadora esquiladora trasquiladora depiladora cardadora urdidora
    remalladora acuchilladora taladora concretera geofísica geomática bioinformática electromecánica
    mecatrónica astrofísica biofísica numismático luminotécnica pirotécnica quiropráctica
    radiofísica recaudadora cantinera maquilera remera maltera botellera trapichera hornero
    parvulario corregidor guardacostas salvavidas gaucho papá_noel guardia_civil policía_local
    policía_municipal sillera alguera vinatera alpaquera desmoldadora boletera fondera lencera
    cosechero resinero agroganadero chocero
    """,
    ends="culturista ólogo óloga ógrafo ógrafa terapeuta",
    never="monólogo monologo homólogo homologo homóloga homologa necrologo",
    genders=(
        ("dor", ("dora",)),
        ("tor", ("tora", "triz")),
        ("sor", ("sora",)),
        ("or", ("ora",)),
        ("o", ("a",)),
        ("ín", ("ina",)),
        ("án", ("ana",)),
        ("ón", ("ona",)),
        ("jefe", ("jefa",)),
        ("nte", ("nta",)),
        ("ez", ("eza",)),
    ),
    plurals=(("z", ("ces",)), ("or", ("ores",)), ("l", ("les",)), ("n", ("nes",)), ("", ("s",))),
)
