import "../screens"

/* The language of the person who is asked for a paper. */
Language {}
