import QtQuick

/* Round what has the focus, or is being read aloud: two lines, so that one of them stands out on any ground. */
Item {
    id: ring

    z: 1

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.line * 2
        color: "transparent"
        radius: Theme.corner + Theme.line * 2
        border.width: Theme.line
        border.color: Theme.ink
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.line
        color: "transparent"
        radius: Theme.corner + Theme.line
        border.width: Theme.line * 2
        border.color: Theme.attention
    }
}
