"""The editors' side: a reply in words, line by line, decides on jobs, issues and enquiries."""
