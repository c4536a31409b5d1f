"""One person's visit: steps, data, time limits, wipe. No Qt, no I/O, no clock of its own."""
