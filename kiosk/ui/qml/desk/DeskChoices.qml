pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* Tiles of what an agent can choose. */
Frame {
    id: screen

    /* Each with `what`, `label` and `picture`. */
    required property var offered

    layout: "wide"
    choices: offered.map(tile => tile.label)
    bars: false

    Tiles {
        id: tiles

        anchors.fill: parent
        count: screen.offered.length
        shape: Theme.low ? 2.4 : 1.7
        maximumColumns: screen.offered.length > 6 ? 4 : screen.offered.length === 4 && !Theme.low ? 2 : 3

        Repeater {
            model: screen.offered

            Tile {
                required property var modelData
                required property int index

                visit: screen.visit
                what: modelData.what
                label: modelData.label
                picture: modelData.picture
                family: "Noto Sans"
                x: tiles.cellX(index)
                y: tiles.cellY(index)
                width: tiles.cellWidth
                height: tiles.cellHeight
            }
        }
    }
}
