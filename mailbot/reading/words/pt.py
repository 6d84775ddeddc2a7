"""Portuguese, of both sides of the Atlantic."""

from __future__ import annotations

from typing import Final

from mailbot.reading.topics import Topic

PHRASES: Final = {
    Topic.COURTESY: """
        olá
        oi
        bom dia
        boa tarde|noite
        caro|cara|caros|caras
        prezado|prezada|prezados|prezadas
        senhor|senhora|senhores
        exmos
        equipa|equipe
        a todos
        por favor
        por gentileza
        se faz favor
        obrigado|obrigada
        muito obrigado|obrigada
        desde já
        agradeço
        cumprimentos
        com os melhores cumprimentos
        atenciosamente
        um abraço
        abraço|abraços
        desculpe|desculpem
    """,
    Topic.NEGATION: "não nunca jamais sem nem",
    Topic.FOOTER: """
        clique|clicar|carregue aqui
        para cancelar|deixar|sair|remover|subscrever|se ... clique|aqui|link|responda
        para deixar de receber
        se não|já|deseja|quiser|pretende ... receber|cancelar|deixar
        caso não|deseje|queira
        pode|você|poderá pode? ... cancelar|descadastrar|remover|subscrever
        recebe|recebeu este|esta
        você está recebendo
        responda|responder com|sair|remover|cancelar|stop
        a palavra cancelar|remover|unsubscribe
        a qualquer momento|altura
        gerir|gerenciar|atualizar ... preferências
    """,
    Topic.ERASE: """
        ^ esqueçam me
        ^ esqueça me
        ^ apaguem tudo
        apag~|elimin~|exclu~|delet~|destru~|remov~ ... meus|todos|nossos|minhas|os ... dados|
            informações|registos|registros
        apag~|elimin~|exclu~|delet~|destru~|remov~ ... tudo ... mim|meu|minha|sobre|têm
        exclusão|eliminação|apagamento|remoção ... dados|informações
        dados|informações ... apagados|eliminados|excluídos|apagar|eliminar|excluir|removidos
        apagar|eliminar|excluir|apaguem minha|meu|a conta|perfil|cadastro|registo
        direito ao|de esquecimento|apagamento|eliminação
        ser esquecido|esquecida
        artigo|art 17|18
    """,
    Topic.EXPORT: """
        ^ exportar
        ^ exportem
        ^ exporte
        ^ meus|os meus? dados $
        que|quais|qual|os ... dados|informações|informação ... têm|tem|guardam|armazenam|possuem|
            mim|meus|conservam|vocês|guardados
        o que ... sabem|têm|tem|guardam|armazenam|guardaram ... mim|meu
        tudo o que ... sabem|têm|guardam|tem ... mim|meu
        cópia|extrato|exportação|ficheiro|arquivo ... meus|dos|todos|minhas dados|informações
        envi~|mand~|fornec~|receber|obter|quero|gostaria ... meus|os dados
        acesso aos meus|dados
        acesso a os
        aceder|acessar aos|os meus? dados
        direito de acesso
        pedido|solicitação de acesso
        portabilidade
        artigo|art 15
        artigo|art 20
    """,
    Topic.LEAVE: """
        ^ não quero mais $
        chega não|de|desses
        arranjei|encontrei|consegui|achei ... emprego|trabalho ... parar|tirar|remover|
            cancelar|sair
        ^ cancelar
        ^ cancelamento
        ^ cancele|cancelem
        ^ descadastrar
        ^ descadastre
        ^ remover
        ^ remova|removam $
        ^ sair $
        ^ parar $
        ^ pare|parem $
        ^ desinscrever
        ^ desinscrição
        ^ anular
        ^ stop $
        ^ chega $
        ^ basta $
        cancel~|anul~|termin~|encerr~ ... subscrição|assinatura|inscrição|newsletter|boletim|
            cadastro|envio|registo|registro
        descadastr~|desinscrev~|desinscrever ... me|lista|minha|meu|newsletter|email|boletim
        quero|gostaria|queria|desejo|pretendo|queremos|posso|podem|pode|como|poderiam|
            favor ... cancelar|descadastrar|desinscrever|desinscrever~|sair|remover|desistir|
            retirar ... subscrição|assinatura|lista|inscrição|newsletter|boletim|meu|me|minha|email
        como ... cancelo|cancelar|saio|descadastro|removo|anulo
        quero|gostaria|queria|desejo ... sair|cancelar|desinscrever|descadastrar
        retir~|remov~|tir~|exclu~|apag~|elimin~|risc~ ... me|meu|minha|nosso|este|esta|o ... lista|
            endereço|email|nome|mail|contacto|contato|newsletter|boletim
        retirem|removam|tirem|remova|retire|tire|excluam|exclua me|nos
        me|nos retir~|remov~|tir~|exclu~|descadastr~
        não ... quero|desejo|queremos|pretendo|gostaria|precisamos ... receber|mais
        não ... envi~|mand~|escrev~|contact~ ... mais
        não ... envi~|mand~ ... emails|newsletter|boletim|mensagens|me|nada
        já|nunca não|mais ... quero|desejo|receber|interessa|preciso
        deixar|deixem|deixe|parar|parem|pare de ... receber|enviar|mandar|escrever|me|incomodar
        parem|pare com
        chega|basta de emails|mails|mensagens|newsletters
        dar baixa
        deixem me em paz
    """,
    Topic.MOVED: """
        novo|nova endereço|email|morada
        mudei|mudou|mudança|alterar|mudar|trocar|trocou|troquei ... endereço|email
        não ... antigo|velho|anterior endereço|email ... use|este|novo
        para este|esse|o novo? endereço|email ... vez|lugar
    """,
    Topic.JOIN: """
        ^ subscrever
        ^ subscrição
        ^ assinar
        ^ assinatura
        ^ inscrever
        ^ inscrição
        ^ inscrevam
        ^ cadastrar
        ^ cadastro $
        ^ adicionem me
        ^ eu também
        ^ também quero
        inscrev~|subscrev~|adicion~|inclu~|cadastr~|acrescent~|registem|coloqu~|ponham|põe me|nos|
            meu|este|a|o
        me inscrev~|adicion~|inclu~|cadastr~|coloqu~|assin~
        quero|gostaria|queria|desejo|gostava|adorava|adoraria|pretendo|posso|podem|pode|poderiam|
            como|gostaríamos|queremos ... subscrever|assinar|inscrever|cadastrar|inscrever~|
            cadastrar~|inscrição|subscrição
        quero|gostaria|queria|desejo|gostava|adorava|adoraria|pretendo|posso|podem|interesse|
            interessado|interessada|interessava ... receber|recebê~
        receber ... vossa|sua|a|esta|o|vosso ... newsletter|boletim|lista|emails|semanal|ofertas|
            vagas
        subscrever|assinar|inscrever ... newsletter|boletim|lista
        envi~|mand~ ... me|nos ... newsletter|boletim|semanal|também|emails|números
        coloqu~|coloc~|ponham|adicion~|inclu~|pôr ... lista|newsletter|boletim
        na|à vossa|sua lista
        entrar na lista
        mantenham|mantenha me informado|informada
    """,
    Topic.HELP: """
        o que acontece com|depois|quando|se
        quanto tempo
        posso|podemos mandar|enviar|pôr|publicar ... sem|com|também
        quem são|é|és vocês|você|vós|tu
        é preciso|necessário|obrigatório ... pagar|vídeo|conta|registar
        vídeo ... obrigatório|público|necessário
        até quando
        há|existe|têm ... guia|manual|instruções|modelo|exemplo
        ^ ajuda
        ^ help $
        ^ info $
        ^ informação|informações $
        ^ instruções $
        ^ quem são|é
        ^ o que é isto|isso
        como funciona|funcionam
        como ... funciona
        como|onde posso|podemos|devo|é|se|faço|publico|publicar|ofereço|envio|anuncio|anunciar|
            publicamos|fazemos
        quanto custa|custam|é|cobram
        custa alguma|algo|dinheiro
        tem algum|custo|custos
        é|isto|isso gratuito|grátis|gratuita|pago|de
        o que tenho|devo|é|preciso|temos|significa|precisamos|querem|se ... que|escrever|enviar|
            fazer|preciso|necessário|dizer|entende
        que ... devo|preciso|tenho ... escrever|enviar|fazer
        há|existe|tem ... formulário|modelo|custos|taxa|requisitos
        quais são|as ... condições|requisitos|regras|preços|tarifas
        preciso|precisamos ... conta|registar|formulário|pagar|vídeo|ajuda|cadastro
        posso|podemos|poderia|poderíamos|pode se? ... publicar|anunciar|oferecer|colocar|
            divulgar ... vaga|emprego|oferta|anúncio|vagas
        podem|pode|poderiam|poderia|podiam explicar~|ajudar~
        explicar~|expliquem ... como|funciona
        não entendo|percebo|compreendo|entendi|percebi
        mais informações|informação|detalhes
        gostaria|queria|quero de? saber ... como|mais|funciona
    """,
    Topic.YES: """
        ^ sim
        ^ claro
        ^ com certeza
        ^ certo
        ^ certamente
        ^ de acordo
        ^ concordo
        ^ confirmo
        ^ confirmado
        ^ confirmamos
        ^ com muito? prazer|gosto
        ^ correto|correcto
        ^ exato|exatamente
        ^ perfeito
        ^ pode ser
        ^ aceito
        ^ quero $
        ^ quero sim
        ^ fui|sou eu
        ^ está bem|certo|correto
        ^ tudo bem|certo
        ^ ok
        ^ beleza
        ^ evidentemente
        ^ isso mesmo
        ^ por favor sim
    """,
    Topic.NO: """
        ^ não
        ^ nunca
        ^ jamais
        ^ de maneira|forma nenhuma
        ^ nem pensar
        ^ agora não
        ^ não obrigado|obrigada
        não tenho|temos ... interesse
        não estou|estamos ... interessado|interessada|interessados
        mudei de ideia|ideias
        parem|deixem|pare de ... perguntar
    """,
    Topic.UNASKED: """
        nunca|não|jamais ... inscrevi|subscrevi|pedi|solicitei|cadastrei|assinei|registei
        nunca|não ... me ... inscrevi|cadastrei|registei
        não pedi|solicitei nada|isto|isso
        quem ... deu|forneceu
        por|porque que ... escrevem|recebo|enviam|estão
        onde|como ... arranjaram|obtiveram|conseguiram|têm ... endereço|email|contacto|contato
        não fui|sou eu
        alguém ... usou|inscreveu|outra|meu
        é spam
        não sei quem|o|quê
    """,
    Topic.PAUSE: """
        ^ pausa
        ^ pausar
        ^ suspender
        ^ suspendam
        pausa|pausar|pausem|suspender|suspendam|interromper ... subscrição|assinatura|envio|envios|
            newsletter|emails|até|durante|por
        em pausa
        fazer|fazem uma pausa
    """,
    Topic.RESUME: """
        ^ retomar
        ^ retomem
        ^ reativar
        ^ continuar $
        ^ recomeçar
        retom~|reativ~|recomeç~ ... subscrição|assinatura|envio|envios|minha|a|o
        voltar a receber
        fim da pausa
    """,
    Topic.STATUS: """
        ^ estado
        já saiu|foi publicado|publicada
        ^ status
        ^ situação
        qual é o|a estado|situação|status
        em que pé|estado
        como está|vai ... minha|a|o
        estou ... inscrito|inscrita
        quando ... vaga|oferta|anúncio ... publicad~|sai
        quando é publicad~
        receberam a|o ... minha|meu
    """,
    Topic.WHY: """
        ^ porquê $
        ^ por quê $
        ^ por que $
        ^ porque|porquê é? que? recebo|recebi|estou
        por que recebo|recebi|estou
    """,
    Topic.GET: """
        ^ envi~|mand~|obter|get ... <n>
        número|edição|nr|boletim|newsletter <n>
        número|edição nr <n>
    """,
    Topic.WITHDRAW: """
        ^ retirar
        ^ retirem
        ^ retire
        retir~|remov~|cancel~|tir~|elimin~ ... vaga|oferta|anúncio|publicação
        não ... publiquem|publicar|divulguem
        vaga|oferta|posição ... cancelada|suspensa|já não
        já não ... procuramos|precisamos|contratamos
        não ... procuramos|precisamos mais
    """,
    Topic.FILLED: """
        ^ preenchida|preenchido
        temos alguém|pessoa $
        vaga|posição|lugar|oferta ... preenchid~|ocupad~
        já|encontrámos|encontramos|contratámos|contratamos encontrámos|encontramos|contratámos|
            contratamos|temos|alguém ... alguém|pessoa|uma|um
        encontrámos|encontramos|contratámos|contratamos alguém|uma|um
    """,
    Topic.LANDED: """
        graças|através a|à|ao|da|do vossa|vosso|sua|seu ... consegui|encontrei|arranjei ... emprego|
            trabalho|lugar|vaga
        consegui|encontrei|arranjei ... emprego|trabalho|lugar|vaga ... graças|através a|à|ao|da|do
    """,
    Topic.STAYING: """
        deixem|deixe|mantenham|mantenha me na|nessa|nesta|vossa lista
    """,
    Topic.THANKS: """
        ^ obrigado|obrigada
        ^ muito obrigado|obrigada
        ^ parabéns
        ^ excelente
        ^ ótimo|óptimo
        ^ fantástico
        ^ que bom|boa
        ^ adorei
        ^ continuem
        obrigado|obrigada por|pela|pelo
        grande|excelente|bom|boa newsletter|boletim|trabalho|ideia|iniciativa
        adoro|gosto|gostei
    """,
    Topic.HIRING: """
        falta|faltam nos um|uma|alguém
        procuramos|procuro|procura|precisamos|preciso|precisa|contratamos|buscamos|recrutamos|
            necessitamos ... um|uma|alguém|de|para|pessoa|responsável|novo|nova
        estamos|está|estou a? procurar|contratar|recrutar|contratando|procurando|buscando
        à procura de
        contratamos|recrutamos|procuramos
        procura se
        alguém que|para
        pessoa que
        vaga
        vagas
        oferta|proposta de emprego|trabalho
        anúncio de emprego|vaga
        vaga|oferta|anúncio ... para|na|no|em ... newsletter|lista|boletim|próximo|próxima
        nossa|uma|esta|a|seguinte|nova vaga|oferta|posição
        publicar|publiquem|divulgar|anunciar|incluir|divulguem ... vaga|oferta|anúncio|emprego|
            função
        junte|junta se|te
        para o|a cargo|função|posição
        perfil procurado
        candidato|candidata|pessoa ideal
        oferecemos
        pagamos
        ^ vaga|oferta|cargo|função
    """,
    Topic.FACT: """
        vídeo|video|gravação|filme
        salário|ordenado|vencimento|remuneração|pagamento|honorários|orçamento
        resultado|resultados|objetivo|objetivos|objectivo|metas|meta
        título|cargo|função
        empresa|organização|empregador|associação
        remoto|teletrabalho|híbrido|presencial|local
        prazo|data limite
        candidaturas|candidatura
        outro|segundo emprego|trabalho
    """,
    Topic.LABEL: """
        cargo|função|vaga|título|posição|oferta
        empresa|organização|entidade|associação|empregador
        objetivo|objetivos|objectivo|missão|propósito
        resultados|resultados chave|esperados|metas
        resultados esperados|chave
        salário|ordenado|vencimento|remuneração|pagamento|honorários
        local|local de trabalho|localização|regime|onde
        local de trabalho
        vídeo|video
        candidatura|candidaturas|contacto|contato|prazo|data limite|inscrições
        data limite
        outro|outros|segundo emprego|empregos|trabalho|trabalhos
        requisitos|funções|tarefas|responsabilidades|perfil
    """,
    Topic.HOW_TO_APPLY: """
        candidaturas|candidatura|candidatar|cv|currículo|interessados|interessadas ... para|até|em|
            por|address|link|escrever|podem
        escrever|escrevam|enviar|enviem|mandar|contactar|responder|contatar ... para|a|address|
            link|
            me|nos
        até ao|o|dia
        prazo
    """,
    Topic.SEEKER: """
        ^ ainda está ... disponível|livre|aberta|vaga
        ^ a vaga ainda está disponível|livre|aberta
        procuro|busco emprego|trabalho|vaga|uma vaga
        tenho ... anos de experiência
        ^ candidatura a|para|à|ao|espontânea
        ^ currículo $
        ^ cv $
        meu|segue|anexo|envio|junto ... currículo|cv|curriculum
        minha|meu|meus candidatura|currículo|cv|experiência|perfil|percurso|competências
        currículo|cv ... anexo|anexado
        candidatar me
        me candidat~
        candidato me
        quero|gostaria|queria|desejo|venho ... candidatar~
        como|onde posso|faço ... candidatar~|concorrer
        estou|tenho ... interessado|interessada|interesse ... vaga|posição|oferta|cargo
        procuro|busco|procura|procurando ... emprego|trabalho|colocação|estágio|oportunidade
        à procura de emprego|trabalho
        anos de experiência ... em|como|na
        carta de apresentação|motivação
        pretensão|pretensões salarial|salariais
        à vossa|sua disposição
    """,
    Topic.PITCH: """
        ajudamos ... empresas|negócios
        empresas como a|as sua|vossa
        nossos|dos clientes
        minutos esta semana
        a partir de <n> por|ao mês
        agência de ... recrutamento|emprego|vídeo|marketing
        nossa fatura
        encontrei|visitei|vi|conheci|descobri ... seu|sua|vosso|vossa ... site|website|página|
            newsletter|empresa|boletim
        aument~|melhor~|impulsion~|duplic~|crescer|otimiz~|alavanc~ ... seu|sua|suas|seus|vosso|
            vossa|vossas ... tráfego|vendas|receita|visibilidade|audiência|negócio|clientes|site|
            faturamento
        seo
        backlinks|links patrocinados
        artigo|artigos|post patrocinado|convidado|patrocinados
        nossa|nossos|nosso|nossas agência|plataforma|solução|soluções|serviços|software|ferramenta|
            produto|produtos
        demonstração|teste|consulta|orçamento|auditoria grátis|gratuita|gratuito|sem
        agendar|marcar|reservar ... chamada|reunião|conversa|demonstração|call
        minutos ... conversa|chamada|reunião
        oferta|promoção especial|exclusiva|limitada
        desconto
        ajudamos|ajudámos ... empresas|a
        parceria|colaboração ... com|comercial|proposta|propor
        proposta de parceria|comercial
        empréstimo|empréstimos|crédito rápido|pessoal
        bitcoin|criptomoedas|casino|cassino|herança
        base de dados ... contactos|contatos|empresas|emails
        leads
        compre já|agora
        a partir de ... por|ao|mês ... mês|posto|estação|usuário|utilizador
        renting|leasing
        instalação|manutenção|montagem|entrega incluíd~
        nossos clientes ... poup~|economiz~|ganh~|reduz~
        poup~|economiz~ ... até|em|seu|sua|custos
        redução|economia|poupança de até
        empresas|clientes atendid~|satisfeit~
        recupera~|amortiza~ ... investimento|meses
        vagas|unidades|lugares limitad~
        condição|oferta|preço|proposta|promoção válid~|vale|até
        vi|li|reparei|notei que ... publicam|contratam|anunciam|procuram
        indica|indicar|indique|indicas|encaminha quem|alguém
        quem ... cuida|trata ... compras
        sem compromisso|fidelização|fidelidade
        nossa comissão|nossos honorários
        gerente|gestor de conta
        qual ... envio|mando|apresento
        podemos|posso ... ligar|mostrar|apresentar
    """,
    Topic.BULLETIN: """
        ver|ler|abrir ... navegador|browser|online
        versão online|web
        esta semana
        nesta edição
        novas|últimas vagas|ofertas|notícias
        vagas para você|ti|si
        alerta de emprego
        ler|leia|saiba|saber mais
        comunicado|nota de|à imprensa
        inscreva se agora|já
        webinar
        todos os direitos
    """,
    Topic.PRESS: """
        jornalista|repórter|redator|redatora
        escrever|escrevo|preparo|preparar|escrevendo|preparando|trabalhar ... artigo|reportagem|
            tese|notícia|podcast|livro|peça
        entrevista|entrevistar~
        pedido de imprensa|entrevista
        revista|rádio|podcast|jornal
    """,
    Topic.OBJECTION: """
        reclamação
        queixa
        reclamar|queixar ... da|do|de|sobre
        vaga|anúncio|oferta ... publicaram|publicastes|publicada|publicado|saiu|divulgaram
        anúncio|vaga|oferta enganoso|enganosa|falso|falsa
        na|no última|último edição|número
    """,
    Topic.ROBOT: """
        encontro me ausente|férias|fora|licença
        assuntos urgentes
        estou|estarei ... fora do escritório
        resposta|mensagem|email|notificação automática|automático|automatizada|automatizado
        automaticamente
        fora do escritório
        estou|estarei|encontro ... ausente|férias|licença|fora|viagem ... até|escritório|de|do|e|
            com|sem
        estou|estarei de|em férias|licença
        ausente até|de|do
        ausência do|temporária escritório
        licença de|por maternidade|paternidade|médica
        acesso limitado ... email|correio|mail
        já não|trabalha ... trabalha|colabora ... aqui|na|nesta|connosco|conosco
        não responda|responder|respondam a este|esta
        seu|sua|vosso|número ticket|chamado|protocolo|caso
        número de|do ticket|chamado|protocolo|caso|pedido
        solicitação|pedido|mensagem|ticket|chamado|email ... recebid~|registad~|registrad~|criad~|
            abert~|atribuíd~
        acima desta linha
        confirmação|recibo|aviso de recebimento|receção|recepção|leitura
        confirm~|verific~ ... humano|pessoa|remetente|robô
        não é um robô
        aguarda ... moderação|aprovação|moderador
        clique ... entregar|entregue|verificar|libertar
    """,
    Topic.ROBOTISH: """
        ticket|chamado|protocolo|caso|solicitação|pedido|incidente|referência nr? <n>
        obrigado|obrigada|agradecemos ... por|pela|pelo|sua|seu|o ... contacto|contato|mensagem|
            email|interesse|contactar
        agradecemos o|a seu|sua|vosso
        recebemos a|o sua|seu|vossa
        responder~|entrar~|contactar~|retorn~ ... brevidade|possível|breve|regresso|logo|contacto|
            contato|retorno
        o mais breve|rapidamente possível
        assim que possível
        em caso de urgência
        para assuntos|questões|casos urgentes
        se for urgente
        no|após|ao meu|o regresso|retorno
        nossa|nosso equipa|equipe|suporte|apoio|atendimento
        dias|horas úteis
        de|em férias
        durante este|a|o|minha período|ausência
    """,
}
