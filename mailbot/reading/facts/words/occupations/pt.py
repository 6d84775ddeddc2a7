"""Portuguese, of both sides of the ocean."""

from typing import Final

from mailbot.reading.facts.words.occupations.table import Occupations

OCCUPATIONS: Final = Occupations(
    nouns="""
    responsável chefe diretor gerente encarregado coordenador supervisor capataz gestor
    administrador subdiretor adjunto delegado presidente secretário tesoureiro líder mestre
    contramestre zelador assessor consultor assistente auxiliar ajudante aprendiz estagiário
    bolsista trainee oficial operário operador trabalhador empregado funcionário colaborador
    administrativo recepcionista telefonista secretária porteiro contínuo bedel vigia vigilante
    guarda segurança padeiro pasteleiro confeiteiro chocolateiro sorveteiro geladeiro cozinheiro
    chef subchefe copeiro garçom garçonete empregado_de_mesa barman barista escanção sommelier
    pizzaiolo churrasqueiro salgadeiro doceiro talhante açougueiro charcuteiro peixeiro queijeiro
    moleiro cervejeiro mestre_cervejeiro adegueiro enólogo viticultor vinicultor tanoeiro
    destilador lagareiro merceeiro quitandeiro feirante agricultor lavrador fazendeiro pecuarista
    hortelão horticultor jardineiro florista viveirista podador lenhador silvicultor
    guarda-florestal guarda-rios guarda-parque pastor vaqueiro ordenhador apicultor avicultor
    piscicultor ostreicultor aquicultor marisqueiro pescador marinheiro mestre_de_barco arrais
    capitão contramestre timoneiro estivador mergulhador faroleiro salineiro marnoto tratorista
    rural vindimador apanhador resineiro tirador_de_cortiça descortiçador corticeiro ferrador
    tratador cavalariço equitador veterinário cuidador adestrador peão pedreiro carpinteiro
    marceneiro torneiro encanador canalizador eletricista instalador pintor estucador gesseiro
    soldador serralheiro ferreiro azulejador ladrilhador telhadista vidraceiro vidreiro calceteiro
    caldeireiro fresador ajustador ferramenteiro mecânico bate-chapas funileiro lanterneiro
    montador técnico reparador mantenedor maquinista gruísta guindasteiro escavador canteiro
    marmorista mineiro artilheiro ceramista oleiro tecelão fiandeiro tintureiro alfaiate modista
    costureiro bordador rendeira chapeleiro sapateiro seleiro correeiro curtidor peleteiro
    estofador cesteiro encadernador impressor tipógrafo serígrafo gravador dourador restaurador
    conservador relojoeiro joalheiro ourives filigraneiro guitarreiro organeiro afinador
    afinador_de_pianos construtor carpinteiro_naval veleiro calafate empreiteiro mestre_de_obras
    engenheiro arquiteto topógrafo desenhista desenhador projetista urbanista motorista condutor
    camionista caminhoneiro taxista estafeta entregador motoboy mensageiro carteiro transportador
    empilhador empilhadorista armazenista almoxarife estoquista fiel_de_armazém ferroviário revisor
    piloto comissário_de_bordo aeromoça controlador despachante barqueiro enfermeiro médico doutor
    cirurgião pediatra dentista higienista parteira doula farmacêutico óptico optometrista
    audiologista fisioterapeuta terapeuta psicólogo psiquiatra psicoterapeuta fonoaudiólogo
    podólogo nutricionista dietista maqueiro socorrista bombeiro paramédico massagista osteopata
    geriatra babá ama educador educador_de_infância monitor animador mediador assistente_social
    orientador pedagogo professor docente tutor instrutor treinador formador reitor bibliotecário
    arquivista documentalista museólogo curador guia guia_turístico mestre-sala salva-vidas
    nadador-salvador varredor gari lixeiro limpador faxineiro diarista lavadeiro engomadeira
    passadeira camareiro governanta caseiro coveiro agente_funerário advogado solicitador notário
    juiz jurista contabilista contador auditor caixa bancário economista atuário corretor agente
    comprador vendedor lojista balconista comercial comerciante livreiro antiquário leiloeiro
    avaliador perito representante repositor promotor recrutador cientista investigador pesquisador
    biólogo químico físico matemático estatístico geólogo geógrafo meteorologista oceanógrafo
    agrónomo agrônomo arqueólogo historiador antropólogo sociólogo linguista laboratorista analista
    desenvolvedor programador informático testador designer ilustrador redator jornalista repórter
    correspondente editor revisor escritor autor tradutor intérprete legendador roteirista
    guionista cineasta realizador cinegrafista câmara cameraman fotógrafo sonoplasta iluminador
    cenógrafo figurinista maquilhador maquiador aderecista cabeleireiro barbeiro esteticista
    tatuador estilista manicure ator atriz bailarino coreógrafo cantor músico pianista organista
    maestro regente marionetista dramaturgo encenador compositor locutor apresentador produtor
    programador_cultural bilheteiro projecionista árbitro treinadora sacristão pároco capelão padre
    diácono voluntário conselheiro fiscal policial polícia carcereiro escrivão oficial_de_justiça
    tosquiador soprador soprador_de_vidro sineiro esmaltador polidor rebarbador moldador fundidor
    arqueteiro mosaicista cuteleiro amolador afiador armeiro espingardeiro luveiro cordoeiro
    cirieiro saboeiro perfumista estampador cinzelador cravador diamantista marchetador entalhador
    santeiro policromador envernizador lacador laqueador empapelador estanhador galvanizador
    moldureiro laminador trefilador letrista calígrafo offsetista guilhotinista papeleiro
    cartonageiro miniaturista vitralista biselador tijoleiro caieiro azulejista ladrilheiro
    pastilheiro telhador colmeiro zincador calafetador parqueteiro taqueiro colchoeiro empalhador
    cadeireiro cardador urdidor cerzideiro remendeiro modelista overloquista galonista pilotista
    corseteiro camiseiro calceiro marroquineiro bonequeiro mamulengueiro tapeceiro tapeteiro
    rendeiro esteireiro albardeiro tamanqueiro soqueiro latoeira canastreiro
    cafeicultor cacauicultor bananicultor orizicultor rizicultor olivicultor fruticultor floricultor
    citricultor suinocultor ovinocultor caprinocultor bovinocultor helicicultor sericicultor
    meliponicultor ranicultor carcinicultor algicultor seringueiro boiadeiro tropeiro
    cortador_de_cana colhedor colhedor_de_café ceifeiro ceifador enxertador sachador carvoeiro
    machadeiro motosserrista sapador_florestal guarda-caça guarda-pesca roçador capinador
    inseminador manajeiro abegão almocreve cabreiro ovelheiro porqueiro leiteiro amansador
    desratizador dedetizador fumigador paisagista arborista cantoneiro cantoneiro_de_limpeza
    agroflorestor extensionista_rural
    grumete sargaceiro percebeiro mexilhoeiro catraeiro canoeiro jangadeiro balseiro remador
    gondoleiro escafandrista conferente_de_carga amarrador eclusista moço_de_convés
    imediato_de_navio prático_de_porto patrão_de_costa taifeiro redeiro
    panificador forneiro amassador masseiro biscoiteiro brigadeireira boleiro cake_designer tripeiro
    magarefe abatedor desossador salsicheiro presunteiro conserveira hortaliceiro verdureiro
    fruteiro_feirante licorista alambiqueiro malteador torrador_de_café provador_de_vinhos
    cantineiro merendeiro taberneiro tasqueiro botequineiro estalajadeiro hospedeira_de_bordo
    pousadeiro chapeiro sushiman tapioqueiro baiana_de_acarajé lancheiro grelhador frangueiro cumim
    arrumadeira ascensorista manobrista arrumador mordomo engomador passador_de_roupa escanciador
    anestesista anestesiologista cardiologista dermatologista ginecologista obstetra oncologista
    neurologista oftalmologista urologista radiologista patologista endocrinologista
    gastroenterologista infectologista pneumologista reumatologista hematologista nefrologista
    imunologista otorrinolaringologista neonatologista intensivista clínico_geral internista
    ortopedista traumatologista neurocirurgião psicanalista ortodontista implantodontista
    endodontista odontologista ortoprotésico ortóptico ortoptista oculista audiometrista
    quiroprático quiropraxista acupunturista acupuntor homeopata naturopata reflexologista calista
    pedicuro podologista flebotomista perfusionista dosimetrista instrumentador
    instrumentador_cirúrgico plantonista propagandista_médico embalsamador tanatopraxista
    cangalheiro guarda-vidas resgatista parteiro
    berçarista recreador recreacionista atelierista psicopedagogo acompanhante_terapêutico
    acompanhante_de_idosos inspetor inspetor_de_alunos catequista leitor_de_português doutorando
    pós-doutorando mestrando bolseiro_de_investigação alfabetizador merendeira ludotecário
    bibliotecônomo catalogador numismata galerista taxidermista ponto_de_teatro contrarregra
    contra-regra cenotécnico luminotécnico microfonista perchista sonorizador misturador_de_som
    colorista continuísta argumentista novelista dublador figurante duplo_de_cinema dublê acrobata
    malabarista trapezista equilibrista funâmbulo ilusionista prestidigitador ventríloquo humorista
    imitador corista solista barítono contralto percussionista baterista guitarrista violonista
    baixista contrabaixista violista violinista violoncelista flautista oboísta clarinetista
    fagotista saxofonista trompetista trombonista trompista tubista harpista cravista acordeonista
    sanfoneiro gaiteiro fadista bombista tocador_de_bombo timpaneiro rabequista arranjador
    orquestrador libretista copista correpetidor colunista editorialista radialista caricaturista
    cartunista quadrinista muralista escultor aguarelista aquarelista retratista cartazista videasta
    documentarista discotecário pirotécnico fogueteiro pregoeiro romancista biógrafo copidesque
    diagramador lanterninha carnavalesco crupiê croupier
    vigário cônego cónego salmista catequista_paroquial
    autarca vice-prefeito alcaide regedor escriturário escrevente tabelião recenseador inquiridor
    entrevistador_de_campo inspetor_tributário defensor_público desembargador magistrado
    criminalista tributarista detetive taquígrafo guarda-noturno guarda-nocturno guarda-livros
    guarda-costas guarda-freio guarda-portão
    regulador_de_sinistros cambista angariador angariador_imobiliário digitador arquivador
    office-boy escriturária ouvidor orçamentista caça-talentos
    servente_de_pedreiro armador_de_ferro cofrador cofragista betonador betoneiro concreteiro
    asfaltador pavimentador poceiro dinamitador cabo_de_fogo demolidor impermeabilizador fachadeiro
    andaimista pladurista aplicador_de_pladur assentador picheleiro gasista refrigerista frigorista
    eletromecânico eletrotécnico mecatrônico mecatrónico automatista tubeiro oxicortador retificador
    mandrilador estampador_industrial prensista injetor_de_plástico embalador empacotador rotulador
    envasador ensacador sondador perfurador geofísico geomático agrimensor medidor_orçamentista
    decorador reciclador sucateiro leiturista limpa-chaminés limpa-fossas limpa-vidros garimpeiro
    marteleiro cabouqueiro britador salinicultor chaminezeiro electromecânico desentupidor
    piscineiro marmoreiro graniteiro telhadeiro
    descarregador arrumador_de_carga separador_de_pedidos conferente transitário planejador
    bicicleteiro moto-boy mototaxista motofretista cicloentregador mudanceiro carroceiro cocheiro
    boleeiro guarda-freios agulheiro manobrador cobrador_de_ônibus motorneiro aviador aeromoço
    sinaleiro gasolineiro frentista lavador_de_carros lava-carros flanelinha borracheiro
    vulcanizador chapeador maleiro portageiro
    codificador bioinformático marketeiro marqueteiro publicista televendedor telemarketista
    atendente panfleteiro demonstrador degustador vitrinista camelô mascate caixeiro retroseiro
    drogueiro ferragista alfarrabista sebista loteriqueiro cauteleiro quiosqueiro jornaleiro
    visagista manicura depilador massoterapeuta micropigmentador trancista engraxador engraxate
    passeador_de_cães tosador banhista_de_pets banhista_e_tosador etólogo zootecnista
    preparador_físico cronometrista gandula equipador informador_turístico bugueiro sapador
    sapador_bombeiro sapador_de_minas desminador fuzileiro pára-quedista brigadista_florestal
    rececionista
    astrônomo astrónomo astrofísico biofísico biotecnologista microbiologista geneticista
    epidemiologista entomologista zoólogo mineralogista ecólogo hidrologista virologista
    toxicologista farmacologista cooperante angariador_de_fundos mobilizador_comunitário facilitador
    articulador_comunitário
    """,
    shy="""
    guarda guia mestre oficial fiscal caixa câmara ama pastor mineiro veleiro canteiro rural
    comercial segurança chefe conselheiro monitor auxiliar técnico médico doutor agente autor editor
    regente líder diretor presidente juiz peão secretária físico químico matemático político
    funcionário trabalhador empregado colaborador administrativo construtor
    coordenação direção gestão gerência administração atendimento
    violeiro afiadora colheitadeira roçadeira ceifeira semeadora plantadeira carvoeira leiteira
    empacotadora embaladora rotuladora ensacadora britadeira perfuradora pulverizador pulverizadora
    betoneira retificadora estampadora amassadeira assadeira torradeira feitor maioral meeiro
    armador colhedora semeador boleira copeira baleeiro roupeiro bagageiro bagageira biscoiteira
    serrador abelheiro passador modelador arrumadora papeleira cortadora engomadora dobrador
    montadora carregador separador provador assador aplicador expositor criado criada duplo mágico
    interino especialista artista poeta ministro deputado senador embaixador cônsul soldado militar
    tenente sargento militante ativista empreendedor artesão segurador seguradora síndico rebocador
    publicitário trocador cobrador vereador prefeito missionário palhaço hoteleiro hospedeiro
    imediato isolador botânico botânica bioquímica bioquímico anotador injetor paginador caçador
    cachaceiro ambulante articulador expedidor mobilizador escultora demolidora castanheiro
    oficineiro tapeceira latoeiro grafiteiro cavador irrigante geladeira torneira lixeira carteira
    pedreira comediante explicador regador moliceiro estampadeira cravadeira envasadeira ensacadeira
    embaladeira rotuladeira empacotadeira retificadeira grelhadeira cantoneira masseira lancheira
    tijoleira caieira moldureira maleira seringueira castanheira panificadora recicladora
    pavimentadora desentupidora dedetizadora desratizadora depiladora perfuradeira bioinformática
    astrofísica biofísica geofísica geomática eletromecânica eletrotécnica mecatrônica mecatrónica
    electromecânica protético ortóptica pirotécnica luminotécnica cenotécnica quiroprática sinaleira
    gasolineira graniteira marmoreira vinhateiro abastecedor guarda_civil guarda_municipal canoeira
    calceira piscineira agulheira bicicleteira telhadeira santeira fogueteira betonadora arquivadora
    ceifadeira colmeira conciliador boiadeira
    """,
    genders=(
        ("dor", ("dora", "deira")),
        ("tor", ("tora", "triz")),
        ("sor", ("sora",)),
        ("or", ("ora",)),
        ("ão", ("ã", "oa", "ona")),
        ("o", ("a",)),
        ("nte", ("nta",)),
        ("iz", ("íza",)),
        ("ês", ("esa",)),
    ),
    plurals=(("or", ("ores",)), ("ão", ("ões", "ães", "ãos")), ("l", ("is",)), ("", ("s",))),
)
