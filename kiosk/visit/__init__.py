"""One person's visit: a pure state machine. No Qt, no I/O, no clock of its own."""
