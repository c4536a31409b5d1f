import QtQuick

/* What can be done with a mandate. */
DeskChoices {
    heading: "Les mandats"
    body: "Un mandat permet de déposer des papiers en l'absence de la personne."
    offered: [
        {
            what: "mandate",
            label: "Déposer avec un mandat",
            picture: "to-vault",
            shown: visit.mandates
        },
        {
            what: "make",
            label: "Imprimer un mandat",
            picture: "notice",
            shown: visit.mandates
        },
        {
            what: "end",
            label: "Terminer un mandat",
            picture: "leave",
            shown: true
        }
    ].filter(tile => tile.shown)
}
