"""The words of notions, one module a language; `reading.wishes` puts them together."""
