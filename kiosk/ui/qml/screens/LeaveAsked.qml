import QtQuick
import "../controls"

/* What happens to what was scanned is said before it happens. */
Panel {
    id: panel

    heading: qsTr("Voulez-vous partir ?")
    body: visit.unsaved > 0 ? qsTr("%n page(s) ne sont pas encore au coffre et seront effacées.", "", visit.unsaved) : qsTr("La machine oublie tout. Ce qui est au coffre y reste.")
    picture: visit.unsaved > 0 ? "pages-lost" : "leave"
    choices: [stay.label, go.label]
    ways: false

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
