pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../controls"

/* Which kind of paper is to be printed: the newest of it, if the person's card shows it. */
Frame {
    id: screen

    readonly property var kinds: [...visit.categories]

    heading: "Quel papier imprimer ?"
    body: Theme.low ? "" : "Le plus récent, si la personne dit oui, montre sa carte et tape son code."
    layout: "wide"
    choices: kinds.map(kind => names.of(kind))
    bars: false

    CategoryTexts {
        id: names
    }

    Tiles {
        id: tiles

        anchors.fill: parent
        count: screen.kinds.length
        shape: Theme.low ? 2.4 : 1.7
        maximumColumns: Theme.low ? 5 : 3

        Repeater {
            model: screen.kinds

            Tile {
                required property string modelData
                required property int index

                visit: screen.visit
                what: "category"
                value: modelData
                label: names.of(modelData)
                picture: "category-" + modelData
                family: "Noto Sans"
                x: tiles.cellX(index)
                y: tiles.cellY(index)
                width: tiles.cellWidth
                height: tiles.cellHeight
            }
        }
    }
}
