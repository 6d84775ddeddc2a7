"""Reading: raw bytes in, what a careful person takes from them out. Pure: no clock, no network.

`whole.read` reads one message: `assembly` makes lines of bytes, `classify` says what the mail is
for, `facts` reads the job in it, `bounce` the report. Everything else serves one of these four.
"""
