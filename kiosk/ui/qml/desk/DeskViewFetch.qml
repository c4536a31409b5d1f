import "../controls"

/* The vault is asked for the one paper. */
Frame {
    heading: "Un instant…"
    body: visit.purpose === "print" ? "Le papier vient du coffre et s'imprime." : "Le papier vient du coffre."
    picture: "fixed-vault"
    share: 1
    bars: false
}
