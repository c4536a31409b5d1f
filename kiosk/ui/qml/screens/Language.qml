pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* Each language in its own script. Never mirrored: the buttons do not move. */
Frame {
    id: screen

    readonly property var languages: [...visit.languages]
    /* Whether each name has room for a picture over it; where it has not, one stands beside the heading. */
    readonly property bool pictured: languages.length <= 4

    /* Under the heading of whichever script is the highest. */
    readonly property real steadyTop: wordsTop + Theme.gap * (Theme.low && Theme.large ? 2 : 3) + Theme.heading * 1.8

    heading: qsTr("Votre langue ?")
    layout: "wide"
    picture: "fixed-language"
    badge: pictured ? "" : picture
    badgeAlways: !pictured && !dock
    choices: languages.map(language => language.name)
    choiceVoices: languages.map(language => language.code)

    Tiles {
        id: tiles

        visit: screen.visit
        anchors.fill: parent
        anchors.topMargin: screen.dock || Theme.reach ? 0 : Math.max(0, screen.steadyTop - screen.choiceRect.y)
        count: screen.languages.length
        shape: screen.languages.length < 5 && !Theme.portrait ? 0.9 : 2.1
        comfortable: Theme.body * 5.4
        maximumColumns: screen.languages.length < 5 ? screen.languages.length : 8
        LayoutMirroring.enabled: false

        Repeater {
            model: screen.languages

            Tile {
                required property var modelData
                required property int index

                visit: screen.visit
                what: "language"
                value: modelData.code
                label: modelData.name
                family: Theme.familyOf(modelData.code)
                weight: tiles.cellWidth < Theme.body * 5.4 ? Font.Normal : Font.DemiBold
                size: tiles.cellWidth < Theme.heading * 7 ? Theme.body : Theme.heading
                picture: screen.pictured ? screen.picture : ""
                lit: modelData.code === screen.visit.language
                place: index
                Component.onCompleted: if (lit)
                    tiles.turns.bring(index)
            }
        }
    }
}
