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
    """,
    shy="""
    guarda guia mestre oficial fiscal caixa câmara ama pastor mineiro veleiro canteiro rural
    comercial segurança chefe conselheiro monitor auxiliar técnico médico doutor agente autor editor
    regente líder diretor presidente juiz peão secretária físico químico matemático político
    funcionário trabalhador empregado colaborador administrativo construtor
    coordenação direção gestão gerência administração atendimento
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
