import QtQuick
import "../controls"

/* The square code for the phone, in whole modules on white; a clock until it is there. */
Item {
    id: code

    property string uri
    readonly property real side: Math.min(width, height)

    Rectangle {
        anchors.centerIn: parent
        width: code.side
        height: code.side
        color: "#FFFFFF"
        radius: Theme.corner
        border.width: Theme.line
        border.color: Theme.outline

        Image {
            anchors.fill: parent
            anchors.margins: Theme.gap
            source: code.uri === "" || code.side < 8 ? "" : "image://qr/" + encodeURIComponent(code.uri)
            sourceSize: Qt.size(Math.max(1, Math.floor(width)), Math.max(1, Math.floor(height)))
            fillMode: Image.Pad
            smooth: false
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Code carré pour le téléphone")
        }

        Picture {
            anchors.centerIn: parent
            name: "fixed-clock"
            width: parent.width * 0.4
            height: width
            visible: code.uri === ""
        }
    }
}
