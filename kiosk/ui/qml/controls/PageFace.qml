import QtQuick

/* One page as it was scanned, upright, as large as its place allows. */
Item {
    id: place

    /* Its picture, turns, widthMm and heightMm; null for none. */
    property var face: null
    readonly property int turns: face ? face.turns : 0
    readonly property bool lying: turns % 2 === 1
    readonly property real ratio: face && face.widthMm > 0 && face.heightMm > 0 ? Math.max(0.4, Math.min(2.5, lying ? face.heightMm / face.widthMm : face.widthMm / face.heightMm)) : 0.707
    readonly property real wide: Math.min(width, height * ratio)

    Rectangle {
        anchors.centerIn: parent
        width: place.wide
        height: place.wide / place.ratio
        visible: place.face !== null
        color: Theme.card
        border.width: Theme.line
        border.color: Theme.outline

        Image {
            anchors.centerIn: parent
            width: (place.lying ? parent.height : parent.width) - Theme.line * 2
            height: (place.lying ? parent.width : parent.height) - Theme.line * 2
            rotation: place.turns * 90
            source: place.face ? place.face.picture : ""
            sourceSize.height: 600
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("La page")
        }
    }
}
