"""Mails that are small and want to become large, deep or endless once they are read."""

from __future__ import annotations

import io
import zipfile
import zlib
from base64 import encodebytes
from collections.abc import Callable
from typing import Final

HEAD: Final = b"From: Mallory <mallory@attacker.example>\r\nSubject: A job\r\nMIME-Version: 1.0\r\n"
TITLE: Final = b"Title: Head Baker\r\nOrganization: Lantern Loaf\r\n"

_DOCX: Final = "vnd.openxmlformats-officedocument.wordprocessingml.document"
_W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CONTENT_TYPES: Final = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"'
    f' ContentType="application/{_DOCX}.main+xml"/></Types>'
)
_RELATIONSHIPS: Final = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
    'officeDocument" Target="word/document.xml"/></Relationships>'
)


def mail(*parts: tuple[str, str, bytes]) -> bytes:
    """A mail with a text and files: (content type, name, bytes) each."""
    line = b"--=_b7\r\n"
    body = b'Content-Type: multipart/mixed; boundary="=_b7"\r\n\r\n' + line
    body += b"Content-Type: text/plain\r\n\r\n" + TITLE
    for kind, name, data in parts:
        body += line + f'Content-Type: {kind}; name="{name}"\r\n'.encode()
        body += f'Content-Disposition: attachment; filename="{name}"\r\n'.encode()
        body += b"Content-Transfer-Encoding: base64\r\n\r\n" + encodebytes(data) + b"\r\n"
    return HEAD + body + b"--=_b7--\r\n"


def plain(kind: str, text: bytes) -> bytes:
    """A mail of one part."""
    return HEAD + f"Content-Type: {kind}\r\n\r\n".encode() + text


# --- DOCX ---------------------------------------------------------------------------------------


def docx(document: str, **more: bytes) -> bytes:
    """A DOCX with this for its document, and other files in the package."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", _CONTENT_TYPES)
        package.writestr("_rels/.rels", _RELATIONSHIPS)
        package.writestr("word/document.xml", document)
        for name, data in more.items():
            package.writestr(name, data)
    return packed.getvalue()


def paragraph(text: str, before: str = "") -> str:
    """A document with one paragraph."""
    start = f'<?xml version="1.0"?>{before}<w:document xmlns:w="{_W}"><w:body>'
    return f"{start}<w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"


def _laughs() -> str:
    entities = '<!ENTITY a0 "ha ha ha ha ha ha ha ha ha ha ">' + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12)
    )
    return paragraph("&a11;", f"<!DOCTYPE d [{entities}]>")


def _long_entity() -> str:
    """One entity of 50 KB, named 20,000 times."""
    return paragraph("&a;" * 20_000, f'<!DOCTYPE d [<!ENTITY a "{"x" * 50_000}">]>')


def _outside(path: str) -> str:
    return paragraph("&out;", f'<!DOCTYPE d [<!ENTITY out SYSTEM "{path}">]>')


def _nested(levels: int) -> str:
    cell = "<w:tbl><w:tr><w:tc>" * levels + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * levels
    return f'<w:document xmlns:w="{_W}"><w:body>{cell}</w:body></w:document>'


def _false_size() -> bytes:
    """A package whose directory says that the document is small."""
    data = docx(paragraph("x" * 30_000_000))
    at = data.rindex(b"PK\x01\x02")
    return data[: at + 24] + (900).to_bytes(4, "little") + data[at + 28 :]


# --- PDF ----------------------------------------------------------------------------------------


def pdf(*objects: bytes, trailer: bytes = b"/Root 1 0 R") -> bytes:
    """A PDF of these objects, numbered from 1."""
    data, places = b"%PDF-1.5\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"trailer\n<</Size %d %s>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, trailer, start,
    )  # fmt: skip


CATALOG: Final = b"<</Type/Catalog/Pages 2 0 R>>"
PAGES: Final = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
FONT: Final = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica%s>>"


def page(more: bytes = b"") -> bytes:
    """A page with a font and a stream of contents, objects 4 and 5."""
    return (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>%s>>>>" % more
    )


def stream(data: bytes, more: bytes = b"") -> bytes:
    """A compressed stream."""
    packed = zlib.compress(data, 9)
    head = b"<</Length %d/Filter/FlateDecode%s>>" % (len(packed), more)
    return head + b"stream\n" + packed + b"\nendstream"


def _shown(text: bytes) -> bytes:
    return b"BT /F 9 Tf (" + text + b") Tj ET\n"


def one_page(contents: bytes, font: bytes = b"", more: bytes = b"", *rest: bytes) -> bytes:
    """A PDF of one page."""
    return pdf(CATALOG, PAGES, page(more), contents, FONT % font, *rest)


def _thrice_packed() -> bytes:
    data = b" " * 300_000_000
    for _ in range(3):
        data = zlib.compress(data, 9)
    head = b"<</Length %d/Filter[/FlateDecode/FlateDecode/FlateDecode]>>stream\n" % len(data)
    return one_page(head + data + b"\nendstream")


def _pages(count: int) -> bytes:
    kids = b" ".join(b"3 0 R" for _ in range(count))
    return pdf(CATALOG, b"<</Type/Pages/Kids[" + kids + b"]/Count %d>>" % count, page(),
               stream(_shown(b"x")), FONT % b"")  # fmt: skip


_MAPPING: Final = (
    b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF>"
    b" endcodespacerange\n%s\nendcmap end"
)
_WIDE_RANGE: Final = b"1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange"


BOMBS: Final[dict[str, Callable[[], bytes]]] = {
    "a zip bomb": lambda: mail((f"application/{_DOCX}", "a.docx", docx(paragraph("x" * 60_000_000)))),
    "a zip bomb of many files": lambda: mail(
        (f"application/{_DOCX}", "a.docx",
         docx(paragraph("x"), **{f"word/{n}.bin": bytes(1_000_000) for n in range(60)}))
    ),
    "a zip bomb that says it is small": lambda: mail(("application/zip", "a.docx", _false_size())),
    "a billion laughs": lambda: mail(("application/zip", "a.docx", docx(_laughs()))),
    "one entity many times": lambda: mail(("application/zip", "a.docx", docx(_long_entity()))),
    "an external entity": lambda: mail(("application/zip", "a.docx", docx(_outside("file:///etc/passwd")))),
    "an entity from the network": lambda: mail(
        ("application/zip", "a.docx", docx(_outside("http://127.0.0.1:9/x")))
    ),
    "tables within tables": lambda: mail(("application/zip", "a.docx", docx(_nested(20_000)))),
    "a page packed thrice": lambda: mail(("application/pdf", "a.pdf", _thrice_packed())),
    "a page of 200 MB": lambda: mail(("application/pdf", "a.pdf", one_page(stream(b" " * 200_000_000)))),
    "thirty thousand pages": lambda: mail(("application/pdf", "a.pdf", _pages(30_000))),
    "pages that are their own parents": lambda: mail(
        ("application/pdf", "a.pdf", pdf(CATALOG, b"<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>"))
    ),
    "pages nested deep": lambda: mail(("application/pdf", "a.pdf", pdf(
        CATALOG,
        *(b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % (n + 3) for n in range(50_000)),
    ))),
    "arrays nested deep": lambda: mail(
        ("application/pdf", "a.pdf", pdf(CATALOG, b"[" * 100_000 + b"]" * 100_000))
    ),
    "a cross-reference that leads to itself": lambda: mail(
        ("application/pdf", "a.pdf", pdf(CATALOG, PAGES, trailer=b"/Root 1 0 R/Prev 9"))
    ),
    "a form that draws itself": lambda: mail(("application/pdf", "a.pdf", one_page(
        stream(b"/X Do"), b"", b"/XObject<</X 6 0 R>>",
        stream(b"/X Do /X Do", b"/Type/XObject/Subtype/Form/Resources<</XObject<</X 6 0 R>>>>"),
    ))),
    "a font of two thousand million letters": lambda: mail(("application/pdf", "a.pdf", one_page(
        stream(_shown(b"x")), b"/ToUnicode 6 0 R", b"", stream(_MAPPING % _WIDE_RANGE),
    ))),
    "a page of a million words": lambda: mail(
        ("application/pdf", "a.pdf", one_page(stream(_shown(b"word") * 1_000_000)))
    ),
    "thirty pages that draw the same for long": lambda: mail(("application/pdf", "a.pdf", pdf(
        CATALOG, b"<</Type/Pages/Count 30/Kids[%s]>>" % (b"3 0 R " * 30), page(),
        stream(_shown(b"") * 20_000), FONT % b"",
    ))),
    "a form drawn a thousand times": lambda: mail(("application/pdf", "a.pdf", one_page(
        stream(b"/X Do " * 1_000), b"", b"/XObject<</X 6 0 R>>",
        stream(_shown(b"") * 3_000, b"/Type/XObject/Subtype/Form"),
    ))),
    "an object stream of a million objects": lambda: mail(("application/pdf", "a.pdf", pdf(
        CATALOG, stream(b"9 0 " * 1_000_000, b"/Type/ObjStm/N 1000000/First 4000000"),
    ))),
    "ten thousand parts": lambda: HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n"
    + b"--b\r\n\r\nx\r\n" * 10_000 + b"--b--\r\n",
    "a hundred thousand header lines": lambda: b"X: y\r\n" * 100_000 + b"\r\nx\r\n",
    "a header line of a megabyte": lambda: b"Subject: " + b"=?utf-8?q?a?= " * 70_000 + b"\r\n\r\nx",
    "messages within messages": lambda: b"Content-Type: message/rfc822\r\n\r\n" * 1_000 + b"x",
    "multiparts within multiparts": lambda: b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(1_000)
    ),
    "a wall of tags": lambda: plain("text/html", b"<div>" * 1_000_000 + b"x"),
    "a wall of attributes": lambda: plain("text/html", b"<p " + b"a=b " * 1_000_000 + b">x"),
    "a wall of styles": lambda: plain(
        "text/html", b"<style>" + b".a{color:red}" * 300_000 + b"</style><p class=a>x"
    ),
    "a table of a hundred thousand rows": lambda: plain("text/html", b"<table>" + b"<tr><td>x" * 100_000),
    "a wall of quotes": lambda: plain("text/plain", b">" * 5_000_000),
    "a line of ten megabytes": lambda: plain("text/plain", b"unsubscribe " * 800_000),
    "two hundred thousand lines": lambda: plain("text/plain", b"Title: x\r\n" * 200_000),
    "a wall of addresses": lambda: plain("text/plain", b"a@b.example," * 500_000),
    "uuencode without end": lambda: plain(
        "text/plain", b"begin 644 a.exe\r\n" + b"M" + b"`" * 60 + b"\r\n" * 400_000
    ),
    "a winmail.dat": lambda: mail(("application/ms-tnef", "winmail.dat", b"\x78\x9f\x3e\x22" * 200_000)),
    "a picture that is an archive": lambda: mail(
        ("image/gif", "a.docx", b"GIF89a" + docx(paragraph("x" * 60_000_000)))
    ),
    "a page that is no PDF": lambda: mail(
        ("application/pdf", "a.pdf", b"<html><script>alert(1)</script>" + b"<div>" * 500_000)
    ),
    "a text that is no DOCX": lambda: mail((f"application/{_DOCX}", "a.docx", b"PK\x03\x04" * 500_000)),
}  # fmt: skip
