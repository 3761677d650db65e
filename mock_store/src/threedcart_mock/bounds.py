"""Every bound on what others can send to a store or ask of it, each with its reason.

Past a bound a caller is told so, with the bound and what to do next; nothing is cut in silence."""

from __future__ import annotations

import sys
from datetime import timedelta
from decimal import Decimal

MEGABYTE = 1024 * 1024

# --- Connections and heads of requests ------------------------------------------------------------

#: Largest head of a request: its path, query and headers, in bytes.
LARGEST_HEAD = 64 * 1024
#: Most bytes of a connection that the application has not taken: a head that does not end, or
#: requests that wait behind others. uvicorn itself reads 600 KB ahead: a body's first 64 KB, and
#: what one read of the socket brings (256 KB) before and after.
MOST_UNTAKEN = MEGABYTE
#: How long a caller may take to begin a request, to send its head, and to take an answer, in
#: seconds.
SILENCE_SECONDS = 30.0
#: How long requests under way may take when the store is asked to stop, in seconds.
GRACE_SECONDS = 3

# --- Bodies of requests ---------------------------------------------------------------------------

#: Largest body, in bytes: a batch of a thousand products with long descriptions takes half of it.
LARGEST_BODY = 10 * MEGABYTE
#: Most that is let pass of a body nobody reads, in bytes, so that who is still sending hears the
#: answer; then the line is cut.
MOST_DISCARDED = 256 * MEGABYTE
#: How long a body may take to arrive, all of it, in seconds.
BODY_SECONDS = 30.0
#: Largest form of a page, in bytes: all address fields at their longest take a tenth of it.
LARGEST_FORM = 256 * 1024
#: Most fields in a form, and most parameters in a query string.
MOST_PARAMETERS = 500
#: Most digits of a number in a path, a query or a form; no store has a key as long.
MOST_DIGITS = 40

# --- What stands in a body ------------------------------------------------------------------------

#: Deepest nesting of arrays, objects and XML elements. Orders are nested four levels deep.
DEEPEST = 64
#: Most members and items in one body, all levels together: memory is spent before any is looked at.
MOST_VALUES = 200_000
#: Most objects in one body: each may become a row, which takes some 7 kB of memory and 0.1 ms.
MOST_OBJECTS = 10_000
#: Most items in one list, such as the lines of an order or the rows of a batch: each may lead to a
#: write of its own, and nobody else is answered meanwhile. A thousand take about a second.
MOST_ITEMS = 1_000
#: Most members in one object. The widest object of the document has some 130.
MOST_MEMBERS = 1_000
#: Largest number that identifies a row a caller names; a double tells it from its neighbours.
LARGEST_KEY = 2**53
#: Largest row, in bytes of its JSON, however many requests it grew by.
LARGEST_ROW = 8 * MEGABYTE
#: Most characters of one number; calculating with more digits takes ever longer.
LONGEST_NUMBER = 100
#: Largest number: those who read it back hold it in a double, or in nothing at all.
LARGEST_NUMBER = Decimal(sys.float_info.max)
#: Powers of ten a number may have: up to a double's, and down far below what a double tells apart.
LARGEST_EXPONENT, SMALLEST_EXPONENT = LARGEST_NUMBER.adjusted(), -400

# --- Seeds ----------------------------------------------------------------------------------------

#: Largest seed file, in bytes: reading one takes a second or two.
LARGEST_SEED = 10 * MEGABYTE
#: Most values in a seed file, those behind an alias counted each time it is used.
MOST_SEED_VALUES = 1_000_000
#: Most rows one seed makes, rows within rows included, and how long it may take, in seconds.
MOST_SEED_ROWS, SEED_SECONDS = 100_000, 120.0
#: Most characters in all rows of a seed together: a text may be written once and made often.
LARGEST_SOWN = 256 * MEGABYTE
#: Longest text with an expression, and longest text an expression may give, in characters.
LONGEST_EXPRESSION, LONGEST_RESULT = 2_000, 100_000
#: Most digits of a whole number in an expression.
MOST_EXPRESSION_DIGITS = 100
#: How much a Faker may be asked for at once: the counts and lengths of a call, multiplied.
MOST_FAKED = 5_000

# --- Documents given by --spec --------------------------------------------------------------------

#: Largest document, in bytes: the largest that are public have some 10 MB. YAML of this size takes
#: minutes to read, JSON a second.
LARGEST_DOCUMENT = 20 * MEGABYTE
#: Most operations of a document; each costs a little of every start.
MOST_OPERATIONS = 5_000
#: How long answers are made up at the start to see whether they can be, in seconds of processor
#: time.
SURVEY_SECONDS = 5.0
#: Deepest object that is made up with all members it may have, and most values of one made up.
DEEPEST_SAMPLE, LARGEST_SAMPLE = 4, 5_000
#: Most remarks that are printed at the start; the control plane tells all.
MOST_PRINTED = 40

# --- What the store remembers ---------------------------------------------------------------------

#: Exchanges in the journal, and how much of each body, query, finding and remark stays, in bytes.
REMEMBERED, LONGEST_KEPT = 500, 16 * 1024
#: Longest sentence of a refusal, in characters; what a caller sent is quoted in less.
LONGEST_MESSAGE, LONGEST_QUOTE = 1_000, 60
#: Rows remembered as another version of the API spells them, in bytes of both texts.
LARGEST_TURNED = 32 * MEGABYTE
#: How long an OAuth code waits to be exchanged; how many codes, and questions to the merchant, are
#: kept: the oldest give way.
CODE_LIFETIME, MOST_WAITING = timedelta(minutes=10), 1_000
#: Longest delay a fault may order, in seconds, and most faults that may stand.
LONGEST_DELAY, MOST_FAULTS = 120.0, 1_000

# --- Webhooks -------------------------------------------------------------------------------------

#: Most repetitions of a message, and the longest wait before one, in seconds.
MOST_REPEATS, LONGEST_WAIT = 20, 3600.0
#: Most messages under way, and their bytes together; what is beyond is not sent.
MOST_UNDER_WAY, LARGEST_UNDER_WAY = 1_000, 64 * MEGABYTE
#: Requests remembered, and characters of each body.
MOST_NOTES, LONGEST_NOTED = 1_000, 64 * 1024
#: How long a receiver may take, in seconds, and the most that is read of what it says, in bytes.
RECEIVER_SECONDS, LARGEST_RECEIPT = 10.0, 64 * 1024
#: Longest that a caller of the control plane may wait for what is under way, in seconds.
MOST_PATIENCE = 60.0

# --- Waiting --------------------------------------------------------------------------------------

#: How long a write waits while another process holds the database, in seconds.
BUSY_SECONDS = 5.0
#: Largest answer taken from a gateway, a shipping service or an application, in bytes.
LARGEST_ANSWER = MEGABYTE
