import QtQuick
import QtQuick.Layouts
import "../controls"

/* What this is, and consent. */
Frame {
    id: screen

    heading: qsTr("Vos papiers restent à vous")
    body: qsTr("La machine copie vos papiers dans votre coffre numérique. Ensuite, elle oublie tout.")
    picture: "notice"
    choices: [agree.label, printNotice.label].concat(list.visible ? [list.label] : [])

    Actions {
        id: actions

        anchors.fill: parent

        Action {
            id: printNotice

            visit: screen.visit
            what: "printNotice"
            label: screen.visit.printState === "printing" ? qsTr("La notice s'imprime") : qsTr("Imprimer la notice")
            glyph: "glyph-print"
            stacked: actions.pairs
        }
        Action {
            id: list

            visit: screen.visit
            what: "list"
            label: qsTr("Quels papiers ?")
            glyph: "fixed-glyph-list"
            visible: [...screen.visit.procedures].length > 0
            stacked: actions.pairs
        }
        Action {
            id: agree

            visit: screen.visit
            what: "agree"
            label: qsTr("Je suis d'accord")
            glyph: "fixed-glyph-check"
            main: true
            Layout.columnSpan: actions.lastSpan
        }
    }
}
