"""The vocabularies, one module a language: each has `PHRASES`, see `reading.topics`."""
