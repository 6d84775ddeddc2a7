"""Logging in: passwords, and the command that prints tokens, well or not."""

from __future__ import annotations

import base64
import shlex
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mailbot.login import LoginFailed, Password, TokenCommand, login_of, xoauth2_response
from mailbot.settings.sections import Inbound, Outbound

SECRET = "ya29.a0AfH6SMBx-q_7rk2~Zz9+/=="


def printing(program: str, *arguments: str) -> str:
    """A command line that runs a little Python program."""
    return shlex.join([sys.executable, "-c", program, *arguments])


def counting(folder: Path) -> str:
    """A command that prints token-1, then token-2, and so on."""
    program = (
        "import pathlib, sys; log = pathlib.Path(sys.argv[1]);"
        "log.open('a').write('x'); print(f'token-{len(log.read_text())}')"
    )
    return printing(program, str(folder / "runs of the command"))


# --- Tokens -------------------------------------------------------------------------------------


def test_the_token_is_what_the_command_prints() -> None:
    login = TokenCommand("jobs@news.example", printing(f"print('{SECRET}')"))

    assert login.secret() == SECRET
    assert login.xoauth2


def test_connections_that_open_together_need_one_token(tmp_path: Path) -> None:
    login = TokenCommand("jobs@news.example", counting(tmp_path))

    with ThreadPoolExecutor(8) as pool:
        tokens = set(pool.map(lambda _: login.secret(), range(8)))

    assert tokens == {"token-1"}


def test_a_refused_token_is_never_given_twice(tmp_path: Path) -> None:
    login = TokenCommand("jobs@news.example", counting(tmp_path))
    first = login.secret()

    with ThreadPoolExecutor(8) as pool:
        tokens = set(pool.map(lambda _: login.secret(refused=first), range(8)))

    assert tokens == {"token-2"}
    assert login.secret() == "token-2"


def test_a_token_is_asked_for_again_after_a_while(tmp_path: Path) -> None:
    login = TokenCommand("jobs@news.example", counting(tmp_path), keep_seconds=0)

    assert [login.secret(), login.secret()] == ["token-1", "token-2"]


def test_a_command_that_knows_no_other_token_says_so() -> None:
    login = TokenCommand("jobs@news.example", printing("print('only-one')"))

    with pytest.raises(LoginFailed, match="again that was refused"):
        login.secret(refused=login.secret())


@pytest.mark.parametrize(
    ("program", "why"),
    [
        ("", "printed nothing"),
        ("print()", "printed nothing"),
        ("print('one'); print('two')", "2 lines"),
        ("print('Bearer one')", "no access token"),
        ("print('t\\u00f6ken')", "no access token"),
        ("print('one\\1auth=Bearer two')", "no access token"),
        ("import sys; sys.exit(3)", "ended with 3"),
        (
            "import sys; print('half'); sys.exit('trouble\\nrefresh token expired')",
            'ended with 1: "refresh token expired"',
        ),
    ],
)
def test_what_is_no_token_is_told(program: str, why: str) -> None:
    with pytest.raises(LoginFailed, match=why):
        TokenCommand("jobs@news.example", printing(program)).secret()


def test_a_failed_command_is_asked_again_at_the_next_login(tmp_path: Path) -> None:
    flag = tmp_path / "network"
    program = "import pathlib, sys; print('one' if pathlib.Path(sys.argv[1]).exists() else '')"
    login = TokenCommand("jobs@news.example", printing(program, str(flag)))
    with pytest.raises(LoginFailed):
        login.secret()

    flag.touch()

    assert login.secret() == "one"


def test_what_the_command_says_shows_no_secret() -> None:
    program = f"import sys; sys.exit('invalid_client_secret: {SECRET * 20} for jobs')"

    with pytest.raises(LoginFailed) as failed:
        TokenCommand("jobs@news.example", printing(program)).secret()

    assert "invalid_client_secret" in str(failed.value)
    assert "a0AfH6SMBx" not in str(failed.value)
    assert len(str(failed.value)) < 300


def test_a_command_that_is_not_there_is_told() -> None:
    with pytest.raises(LoginFailed, match="does not start"):
        TokenCommand("jobs@news.example", "/nowhere/print-a-token --now").secret()


def test_a_command_that_hangs_ends_with_its_children() -> None:
    """The child keeps the pipe open: to end its parent alone would wait for it."""
    program = (
        "import subprocess, sys, time;"
        "subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(30)']); time.sleep(30)"
    )
    begun = time.monotonic()

    with pytest.raises(LoginFailed, match=r"not ended within 0\.5 s"):
        TokenCommand("jobs@news.example", printing(program), seconds=0.5).secret()

    assert time.monotonic() - begun < 10


def test_no_shell_reads_the_command() -> None:
    line = printing("import sys; print('-'.join(sys.argv[1:]))", "$HOME").replace(
        "'$HOME'", "$HOME"
    )

    with pytest.raises(LoginFailed, match="no access token"):
        TokenCommand("jobs@news.example", line).secret()


# --- Settings -----------------------------------------------------------------------------------


def test_the_settings_say_how(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("correct horse\n")
    file.chmod(0o600)

    password = login_of(Outbound.model_validate({"user": "jobs", "password_file": str(file)}))
    token = login_of(Inbound(user="jobs", auth="xoauth2", token_command=printing("print('one')")))

    assert login_of(Outbound()) is None
    assert isinstance(password, Password)
    assert (password.user, password.secret()) == ("jobs", "correct horse")
    assert token is not None
    assert (token.user, token.secret()) == ("jobs", "one")


def test_a_refused_password_has_no_other() -> None:
    with pytest.raises(LoginFailed, match="is refused"):
        Password("jobs", "wrong").secret(refused="wrong")


def test_no_password_is_shown() -> None:
    assert "correct horse" not in repr(Password("jobs", "correct horse"))


def test_the_response_is_the_one_that_google_documents() -> None:
    response = xoauth2_response(
        "someuser@example.com", "ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg"
    )

    assert base64.b64decode(response) == (
        b"user=someuser@example.com\1auth=Bearer ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg\1\1"
    )
