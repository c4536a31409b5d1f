pragma ComponentBehavior: Bound
import QtQuick

/* Six places of the secret code: full or empty, never the digits. */
Item {
    id: dots

    property int typed: 0
    property int total: 6
    property real side: Math.round(40 * Theme.unit)

    implicitWidth: places.width
    implicitHeight: side
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 chiffres sur %2").arg(typed).arg(total)

    Row {
        id: places

        LayoutMirroring.enabled: false
        spacing: dots.side * 0.3

        Repeater {
            model: dots.total

            Rectangle {
                required property int index

                width: dots.side
                height: dots.side
                radius: dots.side / 2
                color: index < dots.typed ? Theme.main : Theme.card
                border.width: Theme.line
                border.color: index < dots.typed ? Theme.main : Theme.outline
            }
        }
    }
}
