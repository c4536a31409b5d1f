import QtQuick
import "../controls"

/* The signed form lies on the glass, one part after the other. */
Frame {
    id: screen

    readonly property var form: visit.form
    readonly property int partsRead: form?.read ?? 0
    readonly property bool begun: partsRead > 0 || (form?.other ?? false)
    readonly property bool printing: visit.printState === "printing"

    heading: qsTr("Posez le papier signé")
    body: form?.other ? qsTr("Ce n'est pas le même papier. Posez-en un seul.") : partsRead > 0 ? qsTr("Lu : %1 sur %2. Posez la partie qui manque.").arg(partsRead).arg(form.parts) : printing ? qsTr("L'accord s'imprime. Signez-le d'abord.") : qsTr("Les carrés noirs vers le bas.")
    picture: "machine-place-glass"
    choices: [read.label, begun ? again.label : printOut.label]

    Actions {
        anchors.fill: parent

        Action {
            id: again

            visit: screen.visit
            what: "formAgain"
            label: qsTr("Recommencer")
            glyph: "fixed-glyph-again"
            visible: screen.begun
        }
        Action {
            id: printOut

            visit: screen.visit
            what: "printConsent"
            label: qsTr("Imprimer l'accord")
            glyph: "glyph-print"
            visible: !screen.begun
        }
        Action {
            id: read

            visit: screen.visit
            what: "readForm"
            label: screen.visit.busy ? qsTr("Je lis le papier…") : qsTr("Lire le papier")
            glyph: "glyph-scan"
            main: !screen.visit.busy
        }
    }
}
