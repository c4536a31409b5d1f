import "../screens"

/* The person's own card. */
Card {}
