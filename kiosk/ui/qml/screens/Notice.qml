import QtQuick
import "../controls"

/* What this is, and consent. */
Frame {
    id: screen

    heading: qsTr("Vos papiers restent à vous")
    body: qsTr("La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.")
    picture: "notice"
    choices: [agree.label, printNotice.label]

    Actions {
        anchors.fill: parent

        Action {
            id: printNotice

            visit: screen.visit
            what: "printNotice"
            label: screen.visit.printState === "printing" ? qsTr("La notice s'imprime") : qsTr("Imprimer la notice")
            glyph: "glyph-print"
        }
        Action {
            id: agree

            visit: screen.visit
            what: "agree"
            label: qsTr("Je suis d'accord")
            glyph: "fixed-glyph-check"
            main: true
        }
    }
}
