"""Letters go out: written, attempted, accepted; to people, and to the readers of an issue."""
