import QtQuick
import "../controls"

/* The heap is turned over as a whole and goes through the feeder again. */
Frame {
    id: screen

    heading: qsTr("Retournez tout le paquet")
    body: qsTr("Gardez les feuilles dans l'ordre. Le dos vers le haut.")
    picture: "machine-heap-turned"
    stageLeast: pictureLeast
    share: 0.62
    choices: [scan.label, none.label]

    Actions {
        anchors.fill: parent

        Action {
            id: none

            visit: screen.visit
            what: "noBacks"
            label: qsTr("Rien au dos")
            glyph: "fixed-glyph-check"
        }
        Action {
            id: scan

            visit: screen.visit
            what: "scan"
            label: qsTr("Scanner les dos")
            glyph: "glyph-scan"
            main: true
        }
    }
}
