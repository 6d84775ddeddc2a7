"""What people say, in the seven languages: words, phrases and lines that can be compared."""
