pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* Before the first paper: what had better not be scanned, and what had better be left to be seen. */
Column {
    id: advice

    property list<string> notes
    readonly property list<string> pictures: ["fixed-advice-health", "fixed-advice-number"]

    spacing: Theme.gap * (Theme.low ? 0.5 : 1)

    Repeater {
        model: advice.notes

        Rectangle {
            id: note

            required property string modelData
            required property int index

            width: advice.width
            height: Math.max(words.implicitHeight, drawing.height) + Theme.gap * (Theme.low ? 0.25 : 1)
            radius: Theme.corner
            color: Theme.tint
            border.width: Theme.contrast ? Theme.line : 0
            border.color: Theme.outline

            Picture {
                id: drawing

                name: advice.pictures[note.index]
                width: height * 1.2
                height: Math.round((Theme.low ? 26 : 52) * Theme.unit)
                x: Theme.rtl ? parent.width - width - Theme.gap : Theme.gap
                anchors.verticalCenter: parent.verticalCenter
            }

            FitWords {
                id: words

                x: Theme.rtl ? Theme.gap : drawing.width + Theme.gap * 3
                width: parent.width - drawing.width - Theme.gap * 4
                height: implicitHeight
                anchors.verticalCenter: parent.verticalCenter
                text: note.modelData
                size: Theme.small
            }
        }
    }
}
