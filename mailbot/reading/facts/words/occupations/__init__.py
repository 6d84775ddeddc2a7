"""What people are by trade or office, one module a language; `facts.occupations` looks them up."""
