import QtQuick
import "../controls"

/* The agent's badge, before the camera or on the glass. */
Frame {
    id: screen

    heading: "Votre badge d'agent"
    body: screen.visit.fault !== "" ? "Le badge n'a pas été lu. Posez-le bien à plat, le code vers la vitre." : screen.visit.camera ? "Montrez-le à la caméra, ou posez-le sur la vitre." : "Posez-le sur la vitre, le code vers le bas."
    picture: "machine-card-glass"
    choices: [readGlass.label]
    bars: false

    Actions {
        anchors.fill: parent

        Action {
            id: readGlass

            visit: screen.visit
            what: "readGlass"
            label: screen.visit.busy && !screen.visit.camera ? "La vitre est lue…" : "Lire le badge sur la vitre"
            glyph: "glyph-scan"
            main: true
        }
    }
}
