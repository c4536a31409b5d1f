import QtQuick
import "../controls"

/* What happens to what was scanned is said before it happens. */
Panel {
    id: panel

    readonly property var fates: [...visit.documents].map(document => document.state)
    readonly property bool waits: fates.some(state => state === "sealed" || state === "sending")
    readonly property bool there: fates.includes("receipted")

    heading: qsTr("Voulez-vous partir ?")
    body: visit.unsaved > 0 ? qsTr("%n page(s) ne sont pas au coffre. La machine les efface.", "", visit.unsaved) : waits ? qsTr("La machine garde vos papiers. Elle les envoie au coffre.") : there ? visit.takenAlong ? qsTr("Vos papiers vous attendent.") : qsTr("Vos papiers restent dans votre coffre.") : qsTr("La machine oublie tout.")
    picture: visit.unsaved > 0 ? "pages-lost" : "leave"
    choices: [stay.label, go.label]
    ways: false
    leaves: false

    Actions {
        anchors.fill: parent

        Action {
            id: go

            visit: panel.visit
            what: "leaveYes"
            label: qsTr("Partir")
            glyph: "glyph-leave"
        }
        Action {
            id: stay

            visit: panel.visit
            what: "leaveNo"
            label: qsTr("Rester")
            glyph: "fixed-glyph-check"
            main: true
        }
    }
}
