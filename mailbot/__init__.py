"""A free weekly job newsletter, run entirely by email."""
