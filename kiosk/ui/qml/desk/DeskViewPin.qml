import "../screens"

/* The person's own code. */
Pin {
    bars: false
}
