pragma ComponentBehavior: Bound
import QtQuick

/* One part of a signed form: a round ring stands around each box that counts as ticked, a square one around a doubtful one. */
Rectangle {
    id: sheet

    /* Its picture and its marks, each with a state, and its middle and side in parts of the page. */
    required property var page

    color: Theme.card
    border.width: Theme.line
    border.color: Theme.outline

    Image {
        anchors.fill: parent
        anchors.margins: Theme.line
        source: sheet.page.picture
        sourceSize.height: 1000
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("La page")
    }

    Repeater {
        model: [...sheet.page.marks].filter(mark => mark.state !== "empty")

        Rectangle {
            required property var modelData
            readonly property bool doubtful: modelData.state === "asked"

            width: Math.max(modelData.side * sheet.width * 1.9, Theme.gap * 2)
            height: width
            x: modelData.x * sheet.width - width / 2
            y: modelData.y * sheet.height - height / 2
            radius: doubtful ? 0 : width / 2
            color: "transparent"
            border.width: Math.max(Theme.line, width * 0.1)
            border.color: doubtful ? Theme.trouble : Theme.contrast ? "#0B5D4E" : Theme.main
        }
    }
}
