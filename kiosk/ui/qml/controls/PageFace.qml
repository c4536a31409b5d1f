import QtQuick

/* One page as it was scanned, upright, as large as its place allows. */
Item {
    id: place

    /* Its sides; null for none. */
    property var face: null
    readonly property real wide: Math.min(width, height * picture.ratio)

    Rectangle {
        anchors.centerIn: parent
        width: place.wide
        height: place.wide / picture.ratio
        visible: place.face !== null
        color: Theme.card
        border.width: Theme.line
        border.color: Theme.outline

        PageSides {
            id: picture

            anchors.fill: parent
            anchors.margins: Theme.line
            sides: place.face ? [...place.face.sides] : []
            sourceHeight: 600
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("La page")
        }
    }
}
