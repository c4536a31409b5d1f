import QtQuick

/* How far it is, 0 to 1. */
Item {
    id: meter

    property real fraction: 0
    property string label

    implicitHeight: Math.round(20 * Theme.unit)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.card
        border.width: Theme.line
        border.color: Theme.outline
    }

    Rectangle {
        anchors.left: parent.left
        height: parent.height
        width: Math.max(height, parent.width * Math.max(0, Math.min(1, meter.fraction)))
        radius: height / 2
        color: Theme.main

        Behavior on width {
            enabled: !Theme.calm
            NumberAnimation {
                duration: Theme.moveMs
            }
        }
    }
}
