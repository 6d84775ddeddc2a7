"""What a reply says of the job it is about. Pure."""
