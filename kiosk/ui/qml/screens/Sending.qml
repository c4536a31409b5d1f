pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* Honest progress of each deposit; the person may go on meanwhile. */
Frame {
    id: screen

    readonly property var documents: [...visit.documents]
    readonly property bool allIn: documents.length > 0 && documents.every(document => document.state === "receipted")
    readonly property bool waits: documents.some(document => document.waiting)

    heading: allIn ? qsTr("C'est dans votre coffre") : waits ? qsTr("Votre papier attend ici, protégé") : qsTr("Votre papier part au coffre")
    body: allIn ? qsTr("Avez-vous un autre papier ?") : waits ? qsTr("Le réseau est absent. L'envoi se fera tout seul, sans vous.") : qsTr("Vous pouvez déjà scanner un autre papier.")
    share: 0.62
    choices: [finish.label, next.label]

    stage: Item {
        anchors.fill: parent

        ListView {
            id: list

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            readonly property real rowHeight: Math.round(Math.max(96 * Theme.unit, Theme.small * 3 + 14 * Theme.unit + Theme.gap * 2))
            readonly property int shown: Math.max(1, Math.min(count, Math.floor((parent.height + spacing) / (rowHeight + spacing))))

            height: shown * (rowHeight + spacing) - spacing
            clip: true
            spacing: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            model: screen.documents
            onCountChanged: later.restart()
            onHeightChanged: later.restart()

            Timer {
                id: later

                interval: 0
                onTriggered: list.positionViewAtEnd()
            }
            delegate: DocumentRow {
                required property var modelData

                deposit: modelData
                width: ListView.view.width
            }
        }

        Picture {
            anchors.top: parent.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: list.top
            anchors.bottomMargin: Theme.gap * 2
            name: screen.allIn ? "fixed-in-vault" : screen.waits ? "network-gone" : "to-vault"
            visible: height > 120 * Theme.unit
        }
    }

    Actions {
        anchors.fill: parent

        Action {
            id: next

            visit: screen.visit
            what: "nextPaper"
            label: qsTr("Un autre papier")
            glyph: "fixed-glyph-add"
        }
        Action {
            id: finish

            visit: screen.visit
            what: "finish"
            label: qsTr("J'ai fini")
            glyph: "fixed-glyph-flag"
            main: true
        }
    }
}
