"""The vocabulary, one module a language; `vocabulary` joins them."""
