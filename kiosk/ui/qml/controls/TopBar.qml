pragma ComponentBehavior: Bound
import QtQuick

/* Where am I: one dot a step, whose safe this is, and the place's name. */
Item {
    id: bar

    required property var visit
    /* True where it has room for whose safe this is, but not for the place's name. */
    property bool narrow: false
    readonly property string place: narrow ? "" : visit.siteName

    implicitHeight: Math.round((Theme.low ? 30 : 56) * Theme.unit)

    Row {
        id: dots

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        visible: bar.visit.progressTotal > 0
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Étape %1 sur %2").arg(bar.visit.progressDots).arg(bar.visit.progressTotal)

        Repeater {
            model: bar.visit.progressTotal

            Rectangle {
                required property int index
                readonly property bool here: index === bar.visit.progressDots - 1

                width: Math.round((here ? 44 : 18) * Theme.unit)
                height: Math.round(18 * Theme.unit)
                radius: height / 2
                color: index < bar.visit.progressDots ? Theme.main : Theme.paper
                border.width: index < bar.visit.progressDots ? 0 : Theme.line
                border.color: Theme.outline
            }
        }
    }

    Words {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.left: dots.right
        anchors.leftMargin: Theme.gap * 3
        anchors.verticalCenter: parent.verticalCenter
        text: [bar.visit.personLabel, bar.place].filter(part => part !== "").join("  ·  ")
        color: Theme.grey
        font.family: "Noto Sans"
        font.pixelSize: Theme.smallest
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignRight
    }
}
