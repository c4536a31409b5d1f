/* Nobody touched the desk for a while: the PIN again, or close it. */

DeskPin {
    heading: "Espace verrouillé"
    waits: visit.slipWaits ? "Billet pas imprimé. Si vous fermez, il est perdu." : ""
}
