pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* Each language says its own name, in its own script. Never mirrored: the buttons do not move. */
Frame {
    id: screen

    readonly property var languages: [...visit.languages]
    /* Whether each name has room for a picture over it; where it has not, one stands beside the heading. */
    readonly property bool pictured: languages.length <= 4

    /* Where each picture is large enough for it, the name stands in what is said, with who says it where there is room. */
    readonly property bool said: pictured && Math.min(tiles.cellWidth, tiles.cellHeight * 1.35) > Theme.body * 6
    readonly property bool speaks: said && tiles.cellHeight > tiles.cellWidth * 1.05

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
                size: screen.said ? Theme.huge * 1.4 : tiles.cellWidth > Theme.huge * 6.4 ? Theme.huge : tiles.cellWidth < Theme.heading * 7 ? Theme.body : Theme.heading
                picture: screen.speaks ? "fixed-language-speaks" : screen.said ? "fixed-language-bubble" : screen.pictured ? screen.picture : ""
                wordIn: screen.speaks ? Qt.rect(0.08, 0.06, 0.84, 0.39) : screen.said ? Qt.rect(0.08, 0.08, 0.84, 0.67) : Qt.rect(0, 0, 0, 0)
                lit: modelData.code === screen.visit.language
                place: index
                Component.onCompleted: if (lit)
                    tiles.turns.bring(index)
            }
        }
    }
}
