"""`python -m mailbot` is `mailbot`."""

from mailbot.cli import main

if __name__ == "__main__":
    main()
