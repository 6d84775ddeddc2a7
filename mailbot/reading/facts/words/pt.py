"""Portuguese."""

from typing import Final

from mailbot.reading.facts.language import Topic, Words
from mailbot.terms import Period

WORDS: Final = Words(
    labels={
        Topic.TITLE: r"vaga|cargo|função|título(?: da vaga)?|posição|posto|nome da vaga"
        r"|emprego|oferta",
        Topic.ORGANIZATION: r"empresa|organização|empregador|entidade|instituição|associação"
        r"|companhia|nome da empresa|quem somos|cliente",
        Topic.OBJECTIVE: r"objetivo(?: da vaga| geral| principal| do cargo)?|objectivo|missão"
        r"|propósito|meta|para que serve(?: (?:a|esta) (?:vaga|função))?|finalidade|razão de ser",
        Topic.OUTCOMES: r"resultados? (?:esperad|pretendid)\w+|(?:esperad[oa]s?|espera-se)(?=$)"
        r"|resultados(?:[- ]chave| esperados| mensuráveis)?|objetivos"
        r"|objectivos|metas|entregas|entregáveis|marcos|indicadores"
        r"|critérios de sucesso|o que esperamos|sucesso",
        Topic.VIDEO: r"vídeos?|video|vídeo pessoal|filme|link do vídeo",
        Topic.PAY: r"salário|remuneração|ordenado|vencimento|pagamento|honorários"
        r"|faixa salarial|salário bruto|valor|pretensão|cachê|diária",
        Topic.PLACE: r"local(?: de trabalho)?|cidade|localidade|localização|onde|modalidade|regime"
        r"|teletrabalho|modelo de trabalho|formato",
        Topic.OTHER_JOBS: r"outros? (?:trabalhos?|empregos?|atividades?)|segundo emprego"
        r"|acumulação|exclusividade|outra atividade|trabalho paralelo",
        Topic.APPLY: r"candidaturas?|contato|contacto|como se candidatar|inscriç(?:ão|ões)"
        r"|para se candidatar|enviar (?:cv|currículo)|interessados"
        r"|candidatar-se",
        Topic.DEADLINE: r"prazo|data[- ]limite|encerramento|até|prazo de candidatura"
        r"|inscrições até|fim das candidaturas",
        Topic.DUTIES: r"funções|tarefas|responsabilidades|atividades|atribuições"
        r"|o que você vai fazer|dia a dia|como (?:é|são) (?:o dia a dia|os dias)"
        r"|descrição(?: da vaga)?",
        Topic.REQUIREMENTS: r"requisitos|perfil|experiência|formação|qualificações|exigências"
        r"|o que procuramos|competências|diferenciais|desejável",
        Topic.PERKS: r"benefícios|oferecemos|o que oferecemos|vantagens|condições",
        Topic.HOURS: r"horários?|carga horária|contrato|duração|início|jornada|férias"
        r"|tipo de contrato|regime de contratação|turnos?|alojamento|horas|data de início",
        Topic.ABOUT: r"sobre (?:nós|a empresa)|a empresa|equipe|equipa|telefone|tel"
        r"|endereço|morada|site|referência",
    },
    articles=r"o|a|os|as|um|uma|nosso|nossa|seu|sua",
    tails=r"previstos?|esperados?|de|do|da|dos|das|para|em|no|na|após|por|e|ou|é|seria|até|com|ao",
    questions={
        Topic.TITLE: r"como se chama|título",
        Topic.ORGANIZATION: r"qual (?:é )?a (?:empresa|organização)",
        Topic.OUTCOMES: r"resultados|o que (?:será|terá)|deu certo|correu bem"
        r"|como (?:se )?(?:verá|saberá)",
        Topic.PAY: r"quanto|salário",
        Topic.PLACE: r"remoto|presencial|híbrido",
        Topic.OTHER_JOBS: r"(?:outr[oa]|segundo) (?:trabalho|emprego|atividade)|acumular",
        Topic.APPLY: r"candidaturas|onde .{0,20}candidatar",
        Topic.DEADLINE: r"até quando|prazo",
    },
    conjunction=r"e|bem como",
    chained=r"que|quando|se",
    carries_on=r"que|quem|onde|enquanto|sem|com|não|mas|em vez|porque|ou|até|antes"
    r"|depois|inclusive|para|como|contra",
    months=(
        r"janeiro|jan",
        r"fevereiro|fev",
        r"março|mar",
        r"abril|abr",
        r"maio|mai",
        r"junho|jun",
        r"julho|jul",
        r"agosto|ago",
        r"setembro|set",
        r"outubro|out",
        r"novembro|nov",
        r"dezembro|dez",
    ),
    ordinals=("primeiro", "dois", "três"),
    periods={
        Period.HOUR: r"(?:por|à|a|/) ?hora|/ ?h",
        Period.DAY: r"(?:por|ao|/) ?dia|diária|diários?",
        Period.WEEK: r"(?:por|à|/) ?semana|semanal|semanais",
        Period.MONTH: r"(?:por|ao|/) ?mês|mensal|mensais|mensalmente",
        Period.YEAR: r"(?:por|ao|/) ?ano|anual|anuais|anualmente",
        Period.PROJECT: r"pelo projeto|pelo projecto|por projeto|preço fechado"
        r"|valor fechado|preço fixo|pagamento único|no total",
    },
    currencies={"EUR": r"euros?", "BRL": r"reais|real"},
    scales={1_000: r"k|mil", 1_000_000: r"milhões|milhão"},
    at_least=r"a partir de|desde|pelo menos|no mínimo|mínimo|mais de|de no mínimo",
    at_most=r"até|no máximo|máximo",
    range_word=r"a|e|ou|até",
    rather=r"mas(?: sim)?|e sim|são",
    negation=r"não",
    pay=r"salário|pag\w+|remuner\w+|ordenado|vencimento|brutos?|líquidos?"
    r"|honorários|ganh\w+|cachê|avença|CLT|PLR",
    pay_open=r"a combinar|competitivo|compatível com|negociável|a negociar"
    r"|de acordo com a experiência|conforme experiência|atrativo",
    not_pay=r"orçamento|faturamento|faturação|vendas|subsídio|doaç\w+|bônus|bónus"
    r"|custos?|despesas?|invest\w+|receitas?|lucro|economia|verbas?|vale",
    remote=r"(?:100\s?%|totalmente|completamente) (?:remot[oa]|à distância)"
    r"|remot[oa]|à distância|teletrabalho|home ?-?office|de (?:casa"
    r"|onde quiser|qualquer lugar)",
    hybrid=r"híbrid[oa]|(?:parcialmente|parte) remot[oa]|(?:um|dois|três|quatro|1"
    r"|2|3|4) dias? (?:por semana |na semana )?(?:no escritório|em casa"
    r"|remot[oa]s?|presencia(?:l|is)|de teletrabalho).{0,60}",
    onsite=r"presencial|no local|in loco|na (?:loja|cozinha|oficina|fábrica"
    r"|escola|nossa \w+)|no (?:escritório|restaurante|ateliê|museu"
    r"|laboratório)",
    workplace=r"(?:na|no|em) (?:noss[ao] )?(?:loja|oficina|cozinha|fábrica|escola|escritório"
    r"|ateliê|fazenda|restaurante|obra)",
    month_end=r"(?:o )?(?:fi(?:m|nal)|último dia(?: útil)?)(?: de| do)?",
    this_month=r"(?:do|deste) mês",
    next_month=r"do (?:próximo mês|mês que vem)",
    named_so=r"chama-se|se chama|intitula-se",
    not_remote=r"(?:não|sem) (?:é |há |possibilidade de |trabalho )?(?:remot[oa]"
    r"|teletrabalho|home ?-?office)|teletrabalho ?:? não",
    second_job=r"outros? (?:trabalhos?|empregos?|clientes?|projet?c?os?|atividades?)"
    r"|outra (?:atividade|ocupação|coisa)|segundo (?:emprego|trabalho)"
    r"|acumul\w+|exclusividade|concili\w+|freelas?|trabalho paralelo"
    r"|outr[oa]s? (?:trampos?|bicos?|serviços?)",
    welcome=r"sem problemas?|tudo bem|bem[- ]vind[oa]s?|sim|claro|permitid[oa]s?"
    r"|possível|nenhum problema|não há problema|(?<!\w )de acordo(?! com)"
    r"|pode(?! n[ãa]o)|à vontade|ótimo"
    r"|aceite|aceitamos|fique à vontade"
    r"|não (?:nos |me )?(?:importa|incomoda)|não (?:tem|é|há) problema"
    r"|(?:não|sem|nenhuma) (?:\w+ ){0,3}exclusividade",
    discuss=r"convers\w+|a combinar|combina(?:r|mos|do|remos)|(?<!de )acordo|acordo com"
    r"|autorização|depende"
    r"|negociável|falar\w*|falamos|consent\w+|vamos ver|discut\w+|a ver"
    r"|caso a caso",
    refuse=r"não|exclusividade|proibid[oa]|incompatível|nenhum|infelizmente"
    r"|exclusiv[oa]\w*",
    apply=r"candidat\w+|interessad\w+|escrev\w+|envi\w+|cv|currículos?|contat\w+"
    r"|contact\w+|e-?mail|inscri\w+|mand\w+",
    apply_sender=r"respond(?:a|er|am|endo)? (?:diretamente )?a este (?:e-?mail"
    r"|mensagem)|respond(?:a|er|am) (?:a )?esta mensagem|escrev(?:a|am"
    r"|er)[- ](?:me|nos|-me|-nos|para mim)|para este (?:mesmo )?e-?mail"
    r"|diretamente comigo|me escrev\w+",
    until=r"último dia|até(?: o dia| ao dia| dia| o| ao| a)?|antes d[eo]|prazo"
    r"|data[- ]limite|o mais tardar|encerr\w+ a",
    deadline=r"candidat\w+|prazo|data[- ]limite|inscri\w+|envi\w+|escrev\w+|cv"
    r"|currículos?|encerr\w+|interessad\w+|mand\w+|contact\w+|contat\w+|respond\w+"
    r"|cartas?|você tem|têm até|tem até|lig\w+",
    not_deadline=r"contrato|temporário|entrevistas?|início|começ\w+|admissão",
    hiring=r"(?:procura|precisa)-se(?: de)?|contrata-se"
    r"|(?:tá|está|tamos|tô|tão) (?:procurando|precisando de"
    r"|buscando|contratando)|trata-se de(?= uma? [\w-]+[.,!])"
    r"|procuramos|procuro|buscamos|precisamos de|preciso de"
    r"|estamos (?:à procura de|contratando|buscando|recrutando|a recrutar)"
    r"|procura-se|contrata-se|contratamos|vaga de|vaga para|como"
    r"|à procura de",
    hired_by=r"procuram|buscam|precisam de|contratam|quer(?= uma? )|quer contratar"
    r"|procura|busca|precisa de|contrata|está contratando|recruta|admite"
    r"|(?:abre|oferece|abriu)(?= (?:uma |a )?vaga)",
    at_employer=r"na|no|em|para|@",
    job_words=r"vaga(?: de emprego)?|oferta(?: de emprego)?|emprego|oportunidade"
    r"|trabalho|procura-se|contrata-se|anúncio|para a newsletter"
    r"|para o boletim|recrutamento",
    role=r"livreir[oa]|sapateir[oa]|carpinteir[oa]|marceneir[oa]|ferreir[oa]|ceramista"
    r"|oleir[oa]|pastora?|agricultora?|apicultora?|jardineir[oa]|florista"
    r"|viticultora?|enólog[oa]|cervejeir[oa]|moleir[oa]|queijeir[oa]|pasteleir[oa]"
    r"|confeiteir[oa]|padeir[oa]|açougueir[oa]|talhante|peixeir[oa]|barista"
    r"|porteir[oa]|zeladora?|vigilante|estafeta|entregadora?|almoxarife|encanadora?"
    r"|canalizadora?|pedreir[oa]|pintora?|soldadora?|serralheir[oa]|eletricista"
    r"|instaladora?|operadora?|operári[oa]|montadora?|desenhadora?|desenhista"
    r"|topógraf[oa]|biólog[oa]|químico|pesquisadora?|investigadora?|programadora?"
    r"|ilustradora?|fotógraf[oa]|jornalista|redatora?|revisora?|tradutora?"
    r"|intérprete|editora?|arquivista|bibliotecári[oa]|restauradora?|ator|atriz"
    r"|bailarin[oa]|músico|coreógraf[oa]|parteira|auxiliar|farmacêutic[oa]|dentista"
    r"|fisioterapeuta|psicólog[oa]|monitora?|treinadora?|advogad[oa]|notári[oa]"
    r"|gestora?|auditora?|tesoureir[oa]|representante|capitão|marinheir[oa]"
    r"|estagiári[oa]|aprendiz|encarregad[oa]|costureir[oa]|alfaiate|luthier"
    r"|encadernadora?|relojoeir[oa]|atendente|balconista|gráfico"
    r"|responsável|chefe|diretor(?:a)?|director(?:a)?|encarregad[oa]"
    r"|coordenador(?:a)?|engenheir[oa]|desenvolvedor(?:a)?"
    r"|programador(?:a)?|designer|cozinheir[oa]|padeir[oa]|assistente"
    r"|auxiliar|técnic[oa]|gerente|gestor(?:a)?|administrador(?:a)?"
    r"|professor(?:a)?|enfermeir[oa]|médic[oa]|veterinári[oa]"
    r"|vendedor(?:a)?|analista|consultor(?:a)?|redator(?:a)?|editor(?:a)?"
    r"|contabilista|contador(?:a)?|arquitet[oa]|mecânic[oa]|eletricista"
    r"|carpinteir[oa]|jardineir[oa]|motorista|operador(?:a)?"
    r"|supervisor(?:a)?|educador(?:a)?|líder|especialista|produtor(?:a)?"
    r"|enólog[oa]|secretári[oa]|advogad[oa]|recepcionista|atendente"
    r"|tradutor(?:a)?|guia",
    we_are=r"escrevo (?:d[aeo]|pel[ao]|em nome d[aeo])|somos (?:a|o|os|as)?|sou d[aeo]"
    r"|trabalho n[ao]|aqui na"
    r"|em nome d[aeo]|dirijo|na",
    anonymous=r"anônim[oa]|anónim[oa]|prefere não (?:ser identificad[oa]|divulgar)"
    r"|confidencial",
    results_intro=r"(?:procuramos|esperamos|apontamos para)(?=\s+\d)|.{3,80} quando(?=\W*$)"
    r"|o que (?:nos )?(?:importa|queremos|esperamos|conta)|(?:sucesso"
    r"|bem feito).{0,20}(?:se|quando|é|significa|:)|(?:queremos|quero"
    r"|esperamos|gostaríamos de|gostaria de)(?: ver)?|(?:em|daqui a"
    r"|dentro de|após) (?:um ano|dois anos|seis meses|\w+ meses)"
    r"|resultados|no fim de .{0,30}|ao final de .{0,30}|metas|(?:até|em"
    r"|para|após) [^:,.]{2,30}:|alguém que",
    duty=r"gerir|gerenciar|gestão|coordenar|atender|supervisionar|organizar"
    r"|planejar|planear|preparar|elaborar|apoiar|participar|realizar"
    r"|manter|controlar|responder|garantir|assegurar|acompanhar|colaborar"
    r"|redigir",
    end_state=r"zerad[oa]s?|concluíd[oa]s?|terminad[oa]s?|abert[oa]s?|assinad[oa]s?|nenhum[a]?"
    r"|todos|todas|cada|zero|ninguém|nunca|reduzid[oa]s?|certificad[oa]s?"
    r"|vendid[oa]s?|sem|metade|em funcionamento|publicad[oa]s?",
    video=r"vídeos?|videos?|grav\w+|filme|filmei|câmera|câmara|youtube|vimeo"
    r"|explic\w+|cont[oa]",
    company_film=r"vídeo (?:institucional|promocional|corporativo)|anúncio (?:publicitário"
    r"|comercial|de (?:tv|televisão))|propaganda"
    r"|publicidade|trailer|comercial|reportagem",
    promised=r"semana que vem|próxima semana|amanhã|em breve|mais tarde|depois"
    r"|enviaremos|enviarei|gravaremos|gravarei|ainda não|vou gravar"
    r"|vamos gravar|esta semana não|no (?:próximo )?dia \d{1,2}",
    no_video=r"(?:não|sem|nenhum) (?:\w+ ){0,3}vídeo|vídeo não|não (?:queremos"
    r"|quero|vamos) (?:gravar|aparecer)\w*",
    greeting=r"olá|oi|bom dia|boa tarde|boa noite|prezad\w+|car[oa]s?|exm\w+|estimad\w+",
    before_title=r"duma?|(?:alguém|uma pessoa) (?:como|para)"
    r"|um/a|uma?\(a\)|uma|um|nosso|nossa|o|a|nov[oa]",
    prepositions=r"para|com|no|na|e|ou|em|que",
    copula=r"é|chama-se|se chama|são|seria|deveria ser",
    speaker=r"nós|eu",
    pronouns=r"nós|eu|nosso|nossa|isto|que",
    name_article=r"O|A|Os|As",
    joiners=r"e|de|do|da|dos|das",
    numerals=r"dois|duas|três|quatro|oito|nove|dez|doze|vinte",
    called=r"(?:o cargo |a vaga )?(?:é|chama-se|se chama)",
    achieved=r"sucesso(?: \w+){0,4} significa"
    r"|(?:certo|bem|sucesso|content\w+|satisfeit\w+|bom|boa|conseguid[oa]"
    r"|feliz(?:es)?|pena|cumprid[oa])(?: \w+){0,3},? (?:se|quando)|poder dizer"
    r"|saberemos que .{1,40} (?:se|quando|porque)|o (?:que (?:nos |me )?importa"
    r"|importante|essencial)(?: é)?",
    counted=r"(?:duas|dois|três|quatro|cinco|[2-5]) (?:\w+ )?(?:coisas|resultados|objetivos"
    r"|pontos|perguntas|metas)",
    ahead=r"quando|antes d[eoa]|depois d[eoa]|após|dentro de|daqui a|em (?:um|dois|três|seis|doze"
    r"|[0-9]+)|no (?:fim|final) d[eoa]|até|ao fim de|no termo d[eoa]|para",
    spans=r"anos?|m[eê]s(?:es)?|temporadas?|trimestres?|verão|inverno|outono|primavera"
    r"|natal|páscoa|colheita|vindima|semanas?|festival",
    asides=r"(?:o )?ano passado|no ano passado|na época passada|hoje|agora|atualmente"
    r"|por enquanto",
    ask=r"já|é|são|está|estão|há|tem|têm|pode|podem",
    turns=r"não me importo?|tanto faz|vou mandar|pago|pagamos|a gente paga|paga-se|tem que"
    r"|tens de|pode|podes|me (?:escreve"
    r"|liga|manda)|escrevam|obrigad[oa]|procuro|procuramos|preciso|precisamos|quero"
    r"|queremos|o vídeo",
    insiders=r"sou|somos|aqui é|aqui fala|chamo-me",
    of_house=r"d[aoe]s?|na|no|em",
    house=r"padaria|fundação|associação|cooperativa|hotel|quinta|herdade|adega|livraria"
    r"|queijaria|cervejaria|museu|teatro|clínica|oficina|escola|editora|gráfica",
    no_role=r"substitut[oa]|solução|ajuda|resposta|vídeo|número|nome|data|vaga|trabalho|pessoa"
    r"|gente"
    r"|alguém|forma|maneira",
    stages=r"mês|etapa",
    counting=(
        r"um(?=\s?[,:])|primeiro|em primeiro lugar",
        r"dois|duas|segundo|em segundo lugar",
        r"três|terceiro",
        r"quatro|quarto",
        r"cinco",
    ),
    at_last=r"por fim|por último|finalmente",
    success=r"sucesso",
    open_role=r"responsável|encarregad[oa]",
    must=r"devem?|deverão|deverá|têm? de|têm? que",
    craft=r"[a-zà-ÿ]{3,}(?:dora?|eir[oa]|ista|ólog[oa])",
    clock_spans=r"horas?|minutos|dias",
    single=r"uma?|nenhuma?",
)
