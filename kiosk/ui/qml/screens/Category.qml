pragma ComponentBehavior: Bound
import QtQuick
import "../controls"
import ".."

/* What is this paper? One picture a kind; the likely one is marked. */
Frame {
    id: screen

    readonly property var categories: [...visit.categories]
    property CategoryTexts texts: CategoryTexts {}

    heading: qsTr("Quel est ce papier ?")
    layout: "wide"
    picture: "category-other"
    choices: categories.map(category => texts.of(category))

    Tiles {
        id: tiles

        anchors.fill: parent
        count: screen.categories.length
        shape: Theme.low ? 1.2 : Theme.portrait ? 1 : 1.5

        Repeater {
            model: screen.categories

            Tile {
                required property string modelData
                required property int index

                visit: screen.visit
                what: "category"
                value: modelData
                label: screen.texts.of(modelData)
                picture: "category-" + modelData
                size: Theme.low || Theme.portrait ? Theme.small : Theme.body
                lit: modelData === screen.visit.guess
                x: tiles.cellX(index)
                y: tiles.cellY(index)
                width: tiles.cellWidth
                height: tiles.cellHeight
            }
        }
    }
}
