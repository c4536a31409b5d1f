import QtQuick

/* What the agent who is in can do here. */
DeskChoices {
    id: screen

    readonly property var acts: [...visit.acts]

    offered: [
        {
            what: "accompany",
            label: "Accompagner une personne",
            picture: "fixed-hello",
            shown: acts.includes("accompany")
        },
        {
            what: "mandates",
            label: "Mandats",
            picture: "notice",
            shown: acts.includes("accompany")
        },
        {
            what: "whoIsIt",
            label: "Qui est-ce\u00A0?",
            picture: "category-identity",
            shown: [...visit.views].includes("whoIsIt")
        },
        {
            what: "printStored",
            label: "Imprimer un papier",
            picture: "fixed-in-vault",
            shown: [...visit.views].includes("printStored")
        },
        {
            what: "letters",
            label: "Papiers de la structure",
            picture: "to-vault",
            shown: [...visit.views].includes("letters")
        },
        {
            what: "health",
            label: "État de la machine",
            picture: "machine-closed",
            shown: acts.includes("health")
        },
        {
            what: "counts",
            label: "Chiffres du mois",
            picture: "fixed-list",
            shown: acts.includes("counts")
        },
        {
            what: "questions",
            label: "Votre avis : trois questions",
            picture: "fixed-face-good",
            shown: visit.questions
        },
        {
            what: visit.learning ? "endLearning" : "learn",
            label: visit.learning ? "Finir d'apprendre" : "Apprendre, s'exercer",
            picture: "fixed-glyph-learn",
            shown: true
        }
    ].filter(tile => tile.shown)

    heading: "Que voulez-vous faire ?"
    body: visit.why !== "" ? "Votre rôle ne le permet pas." : ""
}
