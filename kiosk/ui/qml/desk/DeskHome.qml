import QtQuick
import "../controls"

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

    readonly property var counts: ({
            printing: "Chiffres du mois\u00A0: ils s'impriment",
            printed: "Chiffres du mois\u00A0: feuille sortie",
            unsure: "Chiffres du mois\u00A0: feuille sortie\u00A0?",
            failed: "Chiffres du mois\u00A0: rien n'est sorti"
        })
    /* What there is to say: a low screen has room for it in the place of the question alone. */
    readonly property string said: visit.why !== "" ? "Votre rôle ne le permet pas" : visit.counted ? counts[visit.printing] ?? "" : ""

    heading: Theme.low && said !== "" ? said : "Que voulez-vous faire ?"
    body: Theme.low || said === "" ? "" : said + (said.endsWith("?") ? "" : ".")
}
