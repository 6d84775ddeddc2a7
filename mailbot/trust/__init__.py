"""Who wrote a mail, as far as it can be proven, and what that lets them do."""
