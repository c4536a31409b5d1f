pragma ComponentBehavior: Bound
import QtQuick

/* A picture over the rows of deposits, where there is room; the rows at the foot, whose end is always seen: the newest,
   and after it what was refused, which the person must not miss. */
Item {
    id: deposits

    required property var documents
    readonly property var refusedLast: documents.filter(one => one.state !== "refused").concat(documents.filter(one => one.state === "refused"))
    property string picture
    readonly property real least: documents.length > 0 ? list.rowHeight + Theme.gap * 4 : 0

    ListView {
        id: list

        readonly property real rowHeight: Math.round(Math.max(96 * Theme.unit, Theme.small * 3 + 14 * Theme.unit + Theme.gap * 2))
        readonly property int shown: Math.max(1, Math.min(count, Math.floor((parent.height + spacing) / (rowHeight + spacing))))

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: count === 0 ? 0 : shown * (rowHeight + spacing) - spacing
        clip: true
        spacing: Theme.gap
        /* Rows out of sight are not made beforehand, at some later moment: what is seen is all there is. */
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        model: deposits.refusedLast
        onCountChanged: later.restart()
        onHeightChanged: later.restart()
        delegate: DocumentRow {
            required property var modelData

            deposit: modelData
            width: ListView.view.width
        }

        Timer {
            id: later

            interval: 0
            onTriggered: list.positionViewAtEnd()
        }
    }

    Picture {
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: list.top
        anchors.bottomMargin: list.height > 0 ? Theme.gap * 2 : 0
        name: deposits.picture
        visible: height > (list.count > 0 ? 100 : 60) * Theme.unit
    }
}
