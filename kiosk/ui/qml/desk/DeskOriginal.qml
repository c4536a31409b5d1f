import QtQuick
import "../controls"

/* For each paper: did the agent have the original in hand? */
Frame {
    id: screen

    heading: "Avez-vous vu l'original ?"
    body: "Oui seulement si vous l'avez en main : ni copie, ni photo. Votre réponse est signée."
    picture: "machine-take-glass"
    choices: [seen.label, notSeen.label]
    bars: false

    Actions {
        anchors.fill: parent

        Action {
            id: notSeen

            visit: screen.visit
            what: "notSeen"
            label: "Non, ou pas sûr"
            glyph: "fixed-glyph-wrong"
        }
        Action {
            id: seen

            visit: screen.visit
            what: "seen"
            label: "Oui, je l'ai en main"
            glyph: "fixed-glyph-check"
        }
    }
}
