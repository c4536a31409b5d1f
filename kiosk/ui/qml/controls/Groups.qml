pragma ComponentBehavior: Bound
import QtQuick

/* The groups of digits of a recovery paper: being typed, right, or to be looked at again. */
Item {
    id: place

    property var groups: []
    property int columns: 3
    readonly property var list: [...groups]
    readonly property int rows: Math.max(1, Math.ceil(list.length / columns))
    readonly property real spacing: columns > 3 ? Theme.gap * 0.5 : Theme.gap
    readonly property real cellWidth: (width - spacing * (columns - 1)) / columns
    readonly property real cellHeight: Math.max(0, Math.min(Theme.targetHigh * 0.8, (height - spacing * (rows - 1)) / rows))

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: place.list

        Rectangle {
            id: group

            required property var modelData
            required property int index
            readonly property string progress: modelData.state

            x: (index % place.columns) * (place.cellWidth + place.spacing)
            y: Math.floor(index / place.columns) * (place.cellHeight + place.spacing)
            width: place.cellWidth
            height: place.cellHeight
            radius: Theme.gap
            color: progress === "right" ? Theme.tint : Theme.card
            border.width: progress === "typing" ? Theme.line * 2 : Theme.line
            border.color: progress === "typing" ? Theme.main : progress === "wrong" ? Theme.trouble : Theme.outline

            Words {
                anchors.fill: parent
                anchors.rightMargin: mark.visible ? mark.width : 0
                text: group.modelData.digits
                font.family: "Noto Sans"
                font.pixelSize: place.columns > 3 ? Theme.smallest : Theme.body
                fontSizeMode: Text.Fit
                minimumPixelSize: Math.round(Theme.smallest * 0.8)
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                color: group.progress === "wrong" ? Theme.trouble : Theme.ink
            }

            Picture {
                id: mark

                name: group.progress === "right" ? "fixed-glyph-check" : "fixed-glyph-wrong"
                ink: group.progress === "right" ? Theme.main.toString() : Theme.trouble.toString()
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap * 0.5
                anchors.verticalCenter: parent.verticalCenter
                height: Math.min(parent.height * 0.55, parent.width * 0.2)
                width: height
                visible: place.columns <= 3 && (group.progress === "right" || group.progress === "wrong")
            }
        }
    }
}
