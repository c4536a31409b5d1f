pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* The recovery paper: on the glass, or its digits typed group by group. */
Frame {
    id: screen

    readonly property var groups: [...visit.groups]
    readonly property bool row: Theme.low || (Theme.reach && !Theme.portrait)

    heading: qsTr("Votre papier de secours")
    body: qsTr("Posez-le sur la vitre. Ou tapez ses chiffres.")
    share: 0.47
    choiceHeight: Theme.target * 5 + Theme.gap * 8
    choices: [read.label, qsTr("Effacer")]

    stage: Grid {
        id: grid

        readonly property real cellWidth: (parent.width - spacing * (columns - 1)) / columns
        readonly property int rows_: Math.ceil(screen.groups.length / columns)
        readonly property real cellHeight: Math.min(Theme.target * 0.8, (parent.height - spacing * (rows_ - 1)) / Math.max(1, rows_))

        LayoutMirroring.enabled: false
        anchors.fill: parent
        columns: 3
        spacing: Theme.gap

        Repeater {
            model: screen.groups

            Rectangle {
                id: group

                required property var modelData
                readonly property string state_: modelData.state

                width: grid.cellWidth
                height: grid.cellHeight
                radius: Theme.gap
                color: state_ === "right" ? Theme.tint : Theme.card
                border.width: state_ === "typing" ? Theme.line * 2 : Theme.line
                border.color: state_ === "typing" ? Theme.main : state_ === "wrong" ? Theme.trouble : Theme.outline

                Words {
                    anchors.fill: parent
                    anchors.rightMargin: mark.visible ? mark.width : 0
                    text: group.modelData.digits
                    font.family: "Noto Sans"
                    font.pixelSize: Theme.body
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.smallest
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    color: group.state_ === "wrong" ? Theme.trouble : Theme.ink
                }

                Picture {
                    id: mark

                    name: group.state_ === "right" ? "glyph-check" : "fixed-glyph-wrong"
                    ink: group.state_ === "right" ? Theme.main.toString() : Theme.trouble.toString()
                    anchors.right: parent.right
                    anchors.rightMargin: 2
                    anchors.verticalCenter: parent.verticalCenter
                    height: Math.min(parent.height * 0.55, parent.width * 0.24)
                    width: height
                    visible: group.state_ === "right" || group.state_ === "wrong"
                }
            }
        }
    }

    Item {
        anchors.fill: parent

        Keypad {
            id: pad

            visit: screen.visit
            submits: false
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.top: screen.row ? parent.top : read.bottom
            anchors.topMargin: Theme.gap
        }

        Action {
            id: read

            visit: screen.visit
            what: "readGlass"
            label: qsTr("Lire la vitre")
            glyph: "glyph-scan"
            main: true
            stacked: screen.row
            x: screen.row && !pad.tall ? pad.width - pad.sideWidth : 0
            y: screen.row && !pad.tall ? pad.anchors.topMargin + pad.topY + pad.keyHeight + pad.gap : 0
            width: screen.row && !pad.tall ? pad.sideWidth : parent.width
            height: screen.row && !pad.tall ? pad.keyHeight : Theme.target
        }
    }
}
