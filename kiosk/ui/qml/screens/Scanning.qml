import QtQuick
import "../controls"

/* The sheet is under the lamp; pages slide in as they come. */
Frame {
    id: screen

    heading: qsTr("Le scanner lit votre papier")
    body: visit.source === "feeder" ? qsTr("Les pages arrivent une par une.") : qsTr("Ne bougez pas le papier.")
    share: 0.62
    choices: [stop.label]

    stage: Item {
        anchors.fill: parent

        Meter {
            id: meter

            width: parent.width
            fraction: screen.visit.fraction
            label: screen.heading
        }

        Picture {
            name: screen.visit.source === "feeder" ? "machine-feeding" : "machine-scanning"
            anchors.fill: parent
            anchors.topMargin: meter.height + Theme.gap * 2
            visible: screen.visit.pageCount === 0
        }

        PageRow {
            visit: screen.visit
            selectable: false
            arrows: false
            anchors.fill: parent
            anchors.topMargin: meter.height + Theme.gap
            visible: screen.visit.pageCount > 0
        }
    }

    Actions {
        anchors.fill: parent

        Action {
            id: stop

            visit: screen.visit
            what: "stop"
            label: qsTr("Arrêter")
            glyph: "fixed-glyph-stop"
        }
    }
}
