"""Languages of which only what mail clients write around a quote is known, one entry each."""

from typing import Final

from mailbot.reading.tongues.tongue import Tongue

# fmt: off
CA = Tongue(  # Catalan
    opens=("el",),
    wrote=("ha escrit", "va escriure", "escriu"),
    quoting=("missatge de",),
    sender=("de",),
    sent=("enviat", "data"),
    to=("per a", "a"),
    copy=("respon a", "cc"),
    subject=("assumpte",),
    original=("missatge original",),
    forwarded=("missatge reenviat",),
    closing=("salutacions", "atentament", "una abraçada"),
    device=("enviat des del", "enviat des de"),
)
RO = Tongue(  # Romanian
    opens=("în", "pe"),
    wrote=("a scris", "a scris următoarele", "scrie"),
    sender=("de la", "expeditor", "expeditorul"),
    sent=("trimis", "dată", "data", "trimis la"),
    to=("către", "la", "destinatar", "destinatarul"),
    copy=("cc", "răspuns către", "răspunde la"),
    subject=("subiect", "subiectul"),
    original=("mesaj original", "mesajul original"),
    forwarded=("mesaj redirecționat", "mesaj redirecţionat", "mesaj transmis", "mesaj înaintat"),
    begins=("începe mesajul redirecționat", "începe mesajul redirecţionat"),
    forward=("redir",),
    closing=("cu stimă", "cu respect", "toate cele bune", "o zi bună", "numai bine", "salutări"),
    thanks=("mulțumesc", "mulţumesc"),
    device=("trimis de pe", "trimis din"),
)
HU = Tongue(  # Hungarian
    wrote=("írta", "a következőt írta", "ezt írta", "következőt írta"),
    sender=("feladó", "küldő"),
    sent=("elküldve", "küldve", "dátum"),
    to=("címzett", "címzettek"),
    copy=("másolatot kap", "másolat", "válaszcím"),
    subject=("tárgy",),
    original=("eredeti üzenet", "eredeti levél"),
    forwarded=("továbbított üzenet", "továbbított levél"),
    begins=("továbbított levél kezdete",),
    closing=(
        "üdvözlettel", "udvozlettel", "üdv", "udv", "tisztelettel", "köszönettel", "szép napot",
        "üdvözlet", "puszi",
    ),
    thanks=("köszönöm", "köszi", "előre is köszönöm"),
    device=("az iphone-omról küldve",),
)
SK = Tongue(  # Slovak
    wrote=("napísal", "napísala", "napísal(a)", "píše"),
    sender=("od", "odosielateľ"),
    sent=("odoslané", "dátum", "dňa"),
    to=("komu", "adresát", "pre"),
    copy=("kópia", "odpovedať-pre", "odpovedať komu"),
    subject=("predmet",),
    original=("pôvodná správa",),
    forwarded=("preposlaná správa",),
    begins=("začiatok preposlanej správy",),
    closing=("s pozdravom", "s úctou", "pekný deň", "pozdravujem"),
    thanks=("ďakujem", "vďaka"),
    device=("odoslané z",),
)
HR = Tongue(  # Croatian, Bosnian, Serbian in Latin script
    wrote=("napisao je", "napisala je", "je napisao", "je napisala", "napisao/la je", "piše"),
    sender=("šalje", "od", "pošiljatelj"),
    sent=("datum", "poslano", "poslato"),
    to=("prima", "za", "primatelj"),
    copy=("kopija", "odgovori na"),
    subject=("predmet", "naslov", "tema"),
    original=("izvorna poruka", "originalna poruka"),
    forwarded=("proslijeđena poruka", "prosleđena poruka"),
    begins=("započni proslijeđenu poruku", "početak proslijeđene poruke"),
    closing=("srdačan pozdrav", "s poštovanjem", "lijep pozdrav", "pozdrav", "lp"),
    thanks=("hvala",),
    device=("poslano s", "poslano sa"),
)
SL = Tongue(  # Slovenian
    wrote=("je napisal", "je napisala", "je oseba"),
    sender=("pošiljatelj",),
    sent=("poslano",),
    to=("prejemnik",),
    copy=("odgovori na", "kp"),
    subject=("zadeva",),
    original=("izvirno sporočilo",),
    forwarded=("posredovano sporočilo",),
    closing=("lep pozdrav", "s spoštovanjem"),
)
TR = Tongue(  # Turkish
    wrote=("şunu yazdı", "tarihinde şunu yazdı", "yazdı", "şöyle yazdı"),
    sender=("kimden", "gönderen"),
    sent=("tarih", "gönderme tarihi", "gönderildi", "gönderilen"),
    to=("kime", "alıcı"),
    copy=("bilgi", "yanıt adresi"),
    subject=("konu",),
    original=("özgün ileti", "orijinal mesaj", "asıl ileti"),
    forwarded=("iletilmiş mesaj", "yönlendirilen ileti", "iletilen mesaj", "iletilen ileti"),
    begins=("ileti başlangıcı", "yönlendirilmiş ileti başlangıcı"),
    forward=("ilt",),
    closing=("saygılarımla", "iyi çalışmalar", "sevgiler", "iyi günler", "selamlar"),
    thanks=("teşekkürler", "teşekkür ederim"),
)
EL = Tongue(  # Greek
    opens=("στις", "την"),
    wrote=("έγραψε", "έγραψαν", "γράφει"),
    sender=("από",),
    sent=("στάλθηκε", "ημερομηνία", "εστάλη"),
    to=("προς",),
    copy=("κοιν",),
    subject=("θέμα",),
    original=("αρχικό μήνυμα",),
    forwarded=("προωθημένο μήνυμα",),
    closing=("με εκτίμηση", "φιλικά", "χαιρετισμούς"),
    thanks=("ευχαριστώ",),
    device=("στάλθηκε από το",),
)
AR = Tongue(  # Arabic
    opens=("في",),
    wrote=("كتب", "كتبت"),
    sender=("من", "المرسل"),
    sent=("تم الإرسال", "تاريخ", "التاريخ", "أرسلت"),
    to=("إلى",),
    copy=("نسخة",),
    subject=("الموضوع",),
    original=("الرسالة الأصلية",),
    forwarded=("رسالة معاد توجيهها", "رسالة محولة"),
    closing=("مع أطيب التحيات", "مع تحياتي", "تحياتي"),
    thanks=("شكرا", "شكراً"),
    device=("أُرسلت من", "أرسلت من", "مرسل من"),
)
HE = Tongue(  # Hebrew
    wrote=("כתב", "כתבה", "מאת", "כתב/ה"),
    sender=("מאת",),
    sent=("נשלח", "תאריך"),
    to=("אל",),
    subject=("נושא",),
    original=("הודעה מקורית",),
    forwarded=("הודעה שהועברה",),
    closing=("בברכה",),
    thanks=("תודה",),
    device=("נשלח מה",),
)
KO = Tongue(  # Korean
    wrote=("작성", "님이 작성", "님이 작성했습니다", "작성했습니다", "wrote"),
    sender=("보낸 사람", "보낸사람", "발신"),
    sent=("보낸 날짜", "날짜", "보낸시간", "보낸날짜", "일시"),
    to=("받는 사람", "받는사람", "수신"),
    copy=("참조",),
    subject=("제목",),
    original=("원본 메시지", "원본 메일", "original message"),
    forwarded=("전달된 메시지", "전달된 메일"),
    begins=("전달된 메시지",),
    closing=("감사합니다", "드림", "올림"),
    device=("나의 iphone에서 보냄", "iphone에서 보냄"),
)
VI = Tongue(  # Vietnamese
    wrote=("đã viết", "viết"),
    sender=("từ",),
    sent=("đã gửi", "ngày"),
    to=("tới", "đến"),
    subject=("chủ đề", "tiêu đề"),
    forwarded=("thư được chuyển tiếp",),
    closing=("trân trọng",),
    thanks=("cảm ơn",),
)
ID = Tongue(  # Indonesian, Malay
    wrote=("menulis",),
    sender=("dari",),
    sent=("dikirim", "tanggal"),
    to=("kepada",),
    subject=("subjek", "perihal"),
    original=("pesan asli",),
    forwarded=("pesan terusan",),
    closing=("salam", "hormat saya"),
    thanks=("terima kasih",),
)
ET = Tongue(  # Estonian
    wrote=("kirjutas",),
    sender=("saatja", "kellelt"),
    sent=("saadetud", "kuupäev"),
    to=("saaja", "adressaat", "kellele"),
    copy=("koopia",),
    subject=("teema",),
    original=("algne kiri", "algne sõnum"),
    forwarded=("edastatud kiri", "edastatud sõnum"),
    closing=("lugupidamisega", "parimate soovidega", "tervitades"),
    thanks=("aitäh", "tänan"),
    device=("saadetud minu",),
)
LV = Tongue(  # Latvian
    wrote=("rakstīja", "raksta"),
    sender=("no", "sūtītājs"),
    sent=("nosūtīts", "datums"),
    to=("kam", "adresāts"),
    copy=("kopija",),
    subject=("temats", "tēma"),
    original=("sākotnējais ziņojums",),
    forwarded=("pārsūtīts ziņojums", "pārsūtītā vēstule"),
    closing=("ar cieņu", "ar labākajiem vēlējumiem"),
    thanks=("paldies",),
)
LT = Tongue(  # Lithuanian
    wrote=("rašė", "parašė"),
    sender=("nuo", "siuntėjas"),
    sent=("išsiųsta", "data"),
    to=("kam", "gavėjas"),
    copy=("kopija",),
    subject=("tema",),
    original=("pradinis laiškas",),
    forwarded=("persiųstas laiškas",),
    closing=("pagarbiai", "geriausi linkėjimai"),
    thanks=("ačiū", "dėkoju"),
)
BG = Tongue(  # Bulgarian, Serbian in Cyrillic
    opens=("на",),
    wrote=("написа", "написаха", "пише", "је написао", "је написала"),
    sender=("от", "подател"),
    sent=("изпратено", "дата", "изпратен", "датум"),
    to=("до", "получател", "за"),
    copy=("копие",),
    subject=("относно", "тема", "предмет"),
    original=("оригинално съобщение", "първоначално съобщение"),
    forwarded=("препратено съобщение", "прослеђена порука"),
    closing=("поздрави", "с уважение", "поздрав"),
    thanks=("благодаря", "хвала"),
)
IS = Tongue(  # Icelandic
    opens=("þann",),
    wrote=("skrifaði",),
    sender=("frá",),
    sent=("sent", "dagsetning"),
    to=("til",),
    subject=("efni",),
    original=("upprunaleg skilaboð",),
    forwarded=("áframsend skilaboð",),
    closing=("kær kveðja", "bestu kveðjur", "með kveðju", "kveðja", "kveðjur", "með bestu kveðju"),
    greeting=("kveðja", "kveðju", "kveðjur"),
    thanks=("takk", "takk fyrir"),
)
TH = Tongue(  # Thai
    wrote=("เขียนว่า",),
    sender=("จาก",),
    sent=("ส่ง", "วันที่", "ส่งเมื่อ"),
    to=("ถึง",),
    copy=("สำเนาถึง",),
    subject=("เรื่อง", "หัวเรื่อง"),
    original=("ข้อความต้นฉบับ",),
    forwarded=("ข้อความที่ส่งต่อ",),
)
HI = Tongue(wrote=("ने लिखा",), forwarded=("अग्रेषित संदेश",))  # Hindi
FA = Tongue(  # Persian
    wrote=("نوشت",),
    sender=("فرستنده",),
    sent=("تاریخ",),
    to=("گیرنده", "به"),
    subject=("موضوع",),
    forwarded=("پیام هدایت شده",),
)
GL = Tongue(wrote=("escribiu",))  # Galician

NEIGHBOURS: Final = (
    *(CA, RO, HU, SK, HR, SL, TR, EL, AR, HE, KO, VI, ID),
    *(ET, LV, LT, BG, IS, TH, HI, FA, GL),
)
