import QtQuick
import QtQuick.Layouts

/* The choices of a screen, in a column at the thumb's side, or in a row where the place is low. The main action comes last. */
Item {
    id: actions

    default property alias content: grid.data
    property bool row: height < Theme.target * 2 + Theme.gap
    property int columns: row ? 12 : 1

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.min(actions.height, Math.max(implicitHeight, 0))
        columns: actions.columns
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap * 2
    }
}
