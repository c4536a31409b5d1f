import QtQuick
import ".."

/* One deposit of this visit: what it is, where it is, and how far. Deposited is said only with the receipt in hand. */
Item {
    id: row

    required property var deposit
    property CategoryTexts texts: CategoryTexts {}
    readonly property string progress: deposit.state
    readonly property bool waits: progress === "sealed" || (progress === "sending" && deposit.waiting)
    readonly property string words: progress === "receipted" ? deposit.takenAlong ? qsTr("Bien arrivé") : qsTr("Dans votre coffre") : progress === "refused" ? qsTr("Pas accepté") : waits ? qsTr("Protégé, il attend") : qsTr("En route")

    implicitHeight: Math.round(Math.max(96 * Theme.unit, Theme.small * 3 + 14 * Theme.unit + Theme.gap * 2))
    Accessible.role: Accessible.ListItem
    Accessible.name: texts.of(deposit.category) + ", " + words

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.card
        border.width: Theme.line
        border.color: row.progress === "refused" ? Theme.trouble : Theme.outline
    }

    Picture {
        id: kind

        name: "category-" + row.deposit.category
        height: Math.round(80 * Theme.unit)
        width: height
        x: Theme.rtl ? row.width - width - Theme.gap * 1.5 : Theme.gap * 1.5
        anchors.verticalCenter: parent.verticalCenter
    }

    Picture {
        id: where

        name: row.progress === "receipted" ? "fixed-state-receipted" : row.progress === "refused" ? "state-refused" : row.waits ? "state-waiting" : "state-sending"
        height: Math.round(64 * Theme.unit)
        width: height
        x: Theme.rtl ? Theme.gap * 1.5 : row.width - width - Theme.gap * 1.5
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        readonly property real room: row.height - Theme.gap - (meter.visible ? meter.height : 0)

        x: (Theme.rtl ? where.width : kind.width) + Theme.gap * 3
        width: row.width - kind.width - where.width - Theme.gap * 6
        anchors.verticalCenter: parent.verticalCenter

        FitWords {
            width: parent.width
            height: implicitHeight
            text: row.texts.of(row.deposit.category)
            weight: Font.DemiBold
            size: Theme.small
            maximumHeight: parent.room * 0.5
        }

        FitWords {
            width: parent.width
            height: implicitHeight
            text: row.words
            size: Theme.small
            color: row.progress === "refused" ? Theme.trouble : Theme.grey
            maximumHeight: parent.room * 0.5
        }

        Meter {
            id: meter

            width: parent.width
            height: Math.round(14 * Theme.unit)
            visible: row.progress === "sending" && !row.waits
            fraction: row.deposit.fraction
            label: row.words
        }
    }
}
