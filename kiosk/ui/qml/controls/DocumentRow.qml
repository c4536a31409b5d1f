import QtQuick
import ".."

/* One deposit of this visit: what it is, where it is, and how far. Deposited is said only with the receipt in hand. */
Item {
    id: row

    required property var deposit
    property CategoryTexts texts: CategoryTexts {}
    readonly property string state_: deposit.state
    readonly property bool waits: state_ === "sealed" || (state_ === "sending" && deposit.waiting)
    readonly property string words: state_ === "receipted" ? qsTr("Dans votre coffre") : state_ === "refused" ? qsTr("Pas accepté") : waits ? qsTr("Protégé, il attend") : qsTr("En route")

    implicitHeight: Math.max(Math.round(112 * Theme.unit), wordsColumn.implicitHeight + Theme.gap * 2)
    Accessible.role: Accessible.ListItem
    Accessible.name: texts.of(deposit.category) + ", " + words

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: Theme.card
        border.width: Theme.line
        border.color: row.state_ === "refused" ? Theme.trouble : Theme.outline
    }

    Picture {
        id: kind

        name: "category-" + row.deposit.category
        height: Math.round(96 * Theme.unit)
        width: height
        x: Theme.rtl ? row.width - width - Theme.gap * 1.5 : Theme.gap * 1.5
        anchors.verticalCenter: parent.verticalCenter
    }

    Picture {
        id: where

        name: row.state_ === "receipted" ? "fixed-state-receipted" : row.state_ === "refused" ? "state-refused" : row.waits ? "state-waiting" : "state-sending"
        height: Math.round(80 * Theme.unit)
        width: height
        x: Theme.rtl ? Theme.gap * 1.5 : row.width - width - Theme.gap * 1.5
        anchors.verticalCenter: parent.verticalCenter
    }

    Column {
        id: wordsColumn

        x: (Theme.rtl ? where.width : kind.width) + Theme.gap * 3
        width: row.width - kind.width - where.width - Theme.gap * 6
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap * 0.25

        Words {
            width: parent.width
            text: row.texts.of(row.deposit.category)
            font.weight: Font.DemiBold
            font.pixelSize: Theme.small
        }

        Words {
            width: parent.width
            text: row.words
            font.pixelSize: Theme.small
            color: row.state_ === "refused" ? Theme.trouble : Theme.grey
        }

        Meter {
            width: parent.width
            height: Math.round(14 * Theme.unit)
            visible: row.state_ === "sending" && !row.waits
            fraction: row.deposit.fraction
            label: row.words
        }
    }
}
