"""The conventions of Portuguese correspondence."""

from mailbot.reading.tongues.tongue import Tongue

# fmt: off
PT = Tongue(
    opens=("em", "no dia", "a", "às"),
    wrote=("escreveu", "escreveram", "escreveu no dia"),
    quoting=("citando", "mensagem de"),
    sender=("de", "remetente"),
    sent=("enviado", "enviada", "enviado em", "enviada em", "data", "enviado a"),
    to=("para", "destinatário"),
    copy=("cc", "cco", "com cópia", "responder a", "responder para"),
    subject=("assunto",),
    original=("mensagem original", "mensagem de origem", "e-mail original"),
    forwarded=(
        "mensagem encaminhada", "mensagem reencaminhada", "forwarded message", "e-mail encaminhado",
    ),
    begins=(
        "início da mensagem encaminhada", "início da mensagem reencaminhada",
        "início de mensagem reencaminhada",
    ),
    reply=("re", "res"),
    forward=("enc", "fwd", "env", "encam"),
    closing=(
        "atenciosamente", "cumprimentos", "com os melhores cumprimentos", "melhores cumprimentos",
        "os melhores cumprimentos", "abraço", "abraços", "um abraço", "saudações", "cordialmente",
        "respeitosamente", "att", "atte", "beijos", "beijinhos", "bjs", "até breve", "até logo",
        "obrigado e abraço", "com os meus cumprimentos", "bom dia de trabalho", "grande abraço",
        "cordiais saudações", "obrigada e cumprimentos", "um grande abraço", "com estima",
        "tmj", "valeu", "beijo grande", "um beijo", "forte abraço",
        "deus abençoe", "deus vos abençoe", "deus lhe pague", "fique com deus", "fiquem com deus",
        "bem haja", "bem hajam", "beijocas", "bjinhos",
    ),
    greeting=(
        "abraço", "abraços", "beijo", "beijos", "beijinhos", "cumprimentos", "saudações",
        "atenciosamente", "cordialmente", "respeitosamente",
    ),
    office=("equipe", "equipa", "direção", "redação", "secretaria", "administração", "diretoria"),
    the=("a", "o"),
    thanks=(
        "obrigado", "obrigada", "muito obrigado", "muito obrigada", "grato", "grata",
        "desde já obrigado", "desde já obrigada", "obrigado desde já", "agradecido", "agradecida",
    ),
    device=(
        "enviado do meu", "enviado por", "enviado a partir do", "enviado de meu",
        "enviado a partir", "enviado pelo", "enviado do", "obter o outlook para",
        "obtenha o outlook", "enviado com", "enviado via", "enviado da minha", "baixe o outlook",
        "enviado através",
    ),
    excuse=("brevidade", "erros", "digitação", "gralhas"),
    postscript=(
        "ps", "p s", "pps", "nb", "obs", "esqueci", "esqueci-me", "ah e", "a propósito",
        "mais uma coisa", "já agora", "em tempo",
    ),
    person=("eu", "você", "vocês", "meu", "minha", "me", "vos"),
    footer=(
        "esta mensagem e seus anexos", "esta mensagem pode conter", "confidencia",
        "recebeu esta mensagem por engano", "recebeu este e-mail por engano", "antes de imprimir",
        "livre de vírus", "sem vírus",
        "imprimir este", "recebe este e-mail porque", "você recebeu este e-mail porque",
    ),
    disclaimer=("aviso legal", "aviso de confidencialidade", "confidencialidade"),
    leave=(
        "cancelar inscrição", "descadastrar", "cancelar subscrição", "anular subscrição",
        "sair da lista",
    ),
    banner=(
        "e-mail externo", "remetente externo", "esta mensagem foi enviada de fora",
        "este e-mail foi enviado de fora", "este e-mail se originou fora",
    ),
    inline=(
        "abaixo", "em azul", "em vermelho", "em verde", "no texto", "entre as linhas", "a seguir",
        "intercalad",
    ),
    answers=("respostas", "respondo", "respondi"),
    behalf=(
        "para o meu chefe", "para minha chefe", "em nome de", "da parte de", "procuramos",
        "estamos à procura", "estamos procurando", "nossa vaga", "a nossa vaga", "meu chefe",
        "minha chefe", "nosso diretor", "nossa diretora",
    ),
)
