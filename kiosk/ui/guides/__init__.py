"""Printed guides, the flyer and the charter: words that a structure may reword, with pictures of the real screens."""
