pragma ComponentBehavior: Bound
import QtQuick
import "../controls"
import ".."

/* What is this paper? Its first page beside one picture a kind; the likely one is marked. Several documents come one after the other. */
Frame {
    id: screen

    readonly property var categories: [...visit.categories]
    readonly property bool several: visit.documentsLeft > 1
    property CategoryTexts texts: CategoryTexts {}

    heading: qsTr("Quel est ce papier ?")
    body: several && !wide && !Theme.large ? qsTr("Il y a plusieurs papiers. D'abord celui-ci.") : ""
    layout: Theme.low && !Theme.reach ? "wide" : "split"
    share: 0.3
    choiceHeight: Theme.targetHigh * (Theme.portrait ? 4 : 3) + Theme.gap * 6
    picture: "category-other"
    choices: categories.map(category => texts.of(category))

    stage: PageFace {
        face: screen.visit.askedPage
        anchors.fill: parent
        visible: height > 60
    }

    PageFace {
        face: screen.visit.askedPage
        visible: screen.wide && screen.several
        width: Math.round(parent.width * 0.2)
        height: Math.min(screen.choiceRect.y - screen.wordsTop - Theme.gap, Math.round(110 * Theme.unit))
        x: Theme.rtl ? 0 : parent.width - width
        y: -height - Theme.gap
    }

    Tiles {
        id: tiles

        visit: screen.visit
        anchors.fill: parent
        count: screen.categories.length
        shape: Theme.low ? 1.2 : 1.5
        comfortable: Theme.target * (Theme.portrait ? 1.4 : 1)

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
                size: Theme.tile
                lit: modelData === screen.visit.guess
                place: index
                Component.onCompleted: if (lit)
                    tiles.turns.bring(index)
            }
        }
    }
}
