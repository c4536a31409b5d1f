import QtQuick
import QtQuick.Layouts

/* The choices of a screen, in a column at the thumb's side, or in a row where the place is low. The main action comes last. */
Item {
    id: actions

    default property alias content: grid.data
    readonly property real between: Theme.gap * (Theme.low ? 1 : 2)
    /* A heading may be a pixel higher than its room: that is taken from between two keys, not from how they stand. */
    property bool row: height < Theme.targetHigh * 2 + Math.min(between, Theme.gap) - 1
    readonly property int shown: {
        let count = 0;
        for (const child of grid.children)
            count += (child as Item)?.visible ? 1 : 0;
        return count;
    }
    /* Two in a row, where three or four do not fit in a column; of three the main one has a row of its own. */
    readonly property bool pairs: !row && shown > 2 && height < Theme.targetHigh * shown + between * (shown - 1)
    readonly property int lastSpan: pairs && shown % 2 === 1 ? 2 : 1
    property int columns: row ? 12 : pairs ? 2 : 1

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Theme.shelf ? actions.height : Math.min(actions.height, Math.max(implicitHeight, 0))
        columns: actions.columns
        columnSpacing: actions.between
        rowSpacing: actions.shown > 2 ? actions.between : Math.min(actions.between, Math.max(0, actions.height - Theme.targetHigh * 2))
    }
}
