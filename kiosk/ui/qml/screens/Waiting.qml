/* The network is gone; the deposits tell so themselves. */

Sending {}
