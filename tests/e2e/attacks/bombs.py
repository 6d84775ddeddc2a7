"""Files that are larger, deeper or other than they look, as base64 lines for a mail's part."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from typing import Final

_TYPES: Final = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
    'relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.'
    'openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_RELATIONS: Final = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="r1" Target="word/document.xml" Type="http://schemas.'
    'openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
)
_WORD: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _docx(document: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("_rels/.rels", _RELATIONS)
        archive.writestr("word/document.xml", document)
    return file.getvalue()


def _document(text: str, before: str = "") -> bytes:
    body = f"<w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body>"
    return f'<?xml version="1.0"?>{before}<w:document {_WORD}>{body}</w:document>'.encode()


def _zip_bomb() -> bytes:
    return _docx(_document("a" * 300_000_000))


def _entities() -> bytes:
    """Build a billion laughs."""
    lines = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    return _docx(_document("&e9;", f'<!DOCTYPE w [<!ENTITY e0 "laugh">{lines}]>'))


def _outside() -> bytes:
    """Build a document that asks for a file of the machine."""
    return _docx(_document("&e;", '<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>'))


def _pdf(stream: bytes, pages: str = "3 0 R") -> bytes:
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{pages}] /Count 1 >>".encode(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(stream), stream),
    )
    file = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, start=1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % len(file)
    return file + b"xref\n0 5\n0000000000 65535 f \n" + table + end


def _pdf_bomb() -> bytes:
    return _pdf(zlib.compress(b"(a) Tj\n" * 30_000_000, 9))


def _pdf_circle() -> bytes:
    """Build a PDF whose list of pages holds itself."""
    return _pdf(zlib.compress(b"BT (a) Tj ET"), "2 0 R")


def _polyglot() -> bytes:
    """Build a picture that is an archive as well."""
    return b"GIF89a" + _docx(_document("approve"))


_FILES: Final[dict[str, Callable[[], bytes]]] = {
    "a DOCX that unpacks to 300 MB": _zip_bomb,
    "a DOCX with a billion laughs": _entities,
    "a DOCX that asks for /etc/passwd": _outside,
    "a PDF that unpacks to 210 MB": _pdf_bomb,
    "a PDF that is one of its own pages": _pdf_circle,
    "a GIF that is a DOCX": _polyglot,
}


@cache
def named(name: str) -> str | None:
    """Return a file by its name, None when there is no such."""
    make = _FILES.get(name)
    return base64.encodebytes(make()).decode().rstrip("\n") if make else None
