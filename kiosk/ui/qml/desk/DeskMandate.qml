import QtQuick
import "../controls"

/* The mandate's paper, before the camera or on the glass. */
Frame {
    id: screen

    readonly property var sentences: ({
            "no mandate": "Ce n'est pas un mandat valable.",
            "mandate of another agent": "Ce mandat nomme un autre agent.",
            "mandate of another structure": "Ce mandat est d'une autre structure.",
            "act not named": "Ce mandat ne permet pas de déposer des papiers.",
            "mandate not begun": "Ce mandat n'a pas commencé.",
            "mandate over": "Ce mandat est terminé.",
            "mandate ended": "La personne a mis fin à ce mandat."
        })

    heading: "Le mandat de la personne"
    body: screen.visit.why !== "" ? sentences[screen.visit.why] ?? "Votre rôle ne le permet pas." : screen.visit.fault !== "" ? "Cette machine n'a pas signé ce code, ou il est mal lu." : screen.visit.camera ? "Montrez son code à la caméra, ou posez-le sur la vitre." : "Posez son code sur la vitre."
    picture: "notice"
    choices: [readGlass.label]
    bars: false

    Actions {
        anchors.fill: parent

        Action {
            id: readGlass

            visit: screen.visit
            what: "readGlass"
            label: screen.visit.busy && !screen.visit.camera ? "La vitre est lue…" : "Lire le mandat sur la vitre"
            glyph: "glyph-scan"
            main: true
        }
    }
}
