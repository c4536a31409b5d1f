import QtQuick
import "../controls"

/* Take your papers, the receipt and the paper on the glass. */
Frame {
    id: screen

    readonly property bool printing: visit.printState === "printing"
    readonly property bool printed: visit.printState === "printed"

    heading: qsTr("Reprenez tous vos papiers")
    body: printing ? qsTr("Le papier sur la vitre. Et le reçu qui s'imprime.") : printed ? qsTr("Le papier sur la vitre. Et le reçu.") : qsTr("Regardez bien sur la vitre et dans le chargeur.")
    picture: "machine-take-papers"
    share: 0.62
    choices: [finish.label]

    Actions {
        anchors.fill: parent

        Action {
            id: finish

            visit: screen.visit
            what: "finish"
            label: qsTr("J'ai tout repris")
            glyph: "fixed-glyph-check"
            main: true
        }
    }
}
