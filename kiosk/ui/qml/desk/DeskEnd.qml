import QtQuick
import "../controls"

/* The paper of the mandate that is to be ended, before the camera or on the glass. */
Frame {
    id: screen

    heading: "Quel mandat terminer ?"
    body: screen.visit.fault !== "" ? "Cette machine n'a pas signé ce code, ou il est mal lu." : screen.visit.camera ? "Montrez son code à la caméra, ou posez-le sur la vitre." : "Posez son code sur la vitre."
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
