"""Texts that are files: filled in strictly, escaped where markup could hurt, split as letters."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from mailbot import data, templates


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An own folder of English texts."""
    monkeypatch.setattr(templates, "data_folder", lambda _: tmp_path)
    (tmp_path / "en").mkdir()
    _forget()
    yield tmp_path / "en"
    _forget()


def _forget() -> None:
    templates._environment.cache_clear()
    templates._letter.cache_clear()


def test_a_letter_is_its_subject_and_its_body(folder: Path) -> None:
    (folder / "hello.txt").write_text("About {{ title }}\n\nDear {{ name }},\n\nthank you.\n")

    subject, body = templates.render_letter("hello", "en", title="Head Baker", name="Mara")

    assert subject == "About Head Baker"
    assert body == "Dear Mara,\n\nthank you.\n"


def test_a_line_end_in_a_value_moves_nothing_into_the_body(folder: Path) -> None:
    (folder / "hello.txt").write_text("About {{ title }}\n\nHello.\n")

    subject, body = templates.render_letter("hello", "en", title="a\r\n\r\nBcc: x@y.example\x00")

    assert subject == "About a Bcc: x@y.example"
    assert body == "Hello.\n"


def test_the_body_is_free_of_controls(folder: Path) -> None:
    (folder / "hello.txt").write_text("Hello\n\n{{ text }}\n")

    _, body = templates.render_letter("hello", "en", text="one\r\ntwo\rthree\x1b[2J\x00\ud800  ")

    assert body == "one\ntwo\nthree[2J\n"


def test_a_letter_without_a_subject_line_is_broken(folder: Path) -> None:
    (folder / "hello.txt").write_text("Hello\nworld\n\nBody\n")

    with pytest.raises(ValueError, match=r"en/hello\.txt"):
        templates.render_letter("hello", "en")


def test_a_value_that_is_missing_is_an_error(folder: Path) -> None:
    (folder / "hello.txt").write_text("Hello\n\nDear {{ name }}\n")

    with pytest.raises(UndefinedError):
        templates.render_letter("hello", "en")


def test_html_escapes_and_text_does_not(folder: Path) -> None:
    for name in ("page.html", "page.txt"):
        (folder / name).write_text("<p>{{ text }}</p>")

    text = "<b> & {{ 7*7 }}"

    assert templates.render("page.txt", "en", text=text) == f"<p>{text}</p>"
    assert templates.render("page.html", "en", text=text) == "<p>&lt;b&gt; &amp; {{ 7*7 }}</p>"


def test_a_paragraph_is_wrapped_and_a_url_stays_whole() -> None:
    url = "https://lantern.example/" + "a-long-path-" * 9

    lines = templates.wrap(f"Watch it at {url} today", 30, first="- ", rest="  ").splitlines()

    assert lines == ["- Watch it at", f"  {url}", "  today"]


def test_the_folders_are_found_beside_or_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "mailbot"
    (tmp_path / "templates").mkdir()
    monkeypatch.setattr(data, "__file__", str(package / "data.py"))

    assert data.data_folder("templates") == tmp_path / "templates"
    (package / "templates").mkdir(parents=True)
    assert data.data_folder("templates") == package / "templates"
    with pytest.raises(FileNotFoundError, match="db/"):
        data.data_folder("db")
