/* Nobody touched the desk for a while: the PIN again, or close it. */

DeskPin {
    heading: "Espace verrouillé"
    waits: visit.slipWaits ? "Un billet attend d'être imprimé. Fermer le perd." : ""
}
