"""A mail comes in: fetched or taken at the door, recorded, witnessed, found its matter, handled."""
