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
    """,
    shy="""
    guía guarda guardia cámara cura oficial monitor vocal auxiliar comercial práctico técnico
    juez fiscal pastor canguro velero mozo maestro patrón doctor médico jefe policía químico físico
    matemático estadístico informático administrativo funerario forestal sanitario músico
    piloto constructor autor editor agente mánager líder director presidente
    secretaria trabajador empleado político sastre
    coordinación dirección gestión jefatura administración atención mantenimiento
    """,
    ends="culturista ólogo óloga ógrafo ógrafa",
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
