"""The weekly issue: its bytes, its audience, its way to them and what came of it."""
