pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* For how long the structure's agents may see this paper. */
Frame {
    id: screen

    readonly property var periods: [...visit.sharing]

    function wordsOf(period: string): string {
        switch (period) {
        case "day":
            return qsTr("Un jour");
        case "week":
            return qsTr("Une semaine");
        case "month":
            return qsTr("Un mois");
        default:
            return qsTr("Jusqu'à ce que j'arrête");
        }
    }

    heading: qsTr("Partager combien de temps ?")
    body: Theme.large && Theme.low ? "" : qsTr("Après, le coffre ne le montre plus aux agents.")
    layout: "wide"
    picture: "fixed-where-shared"
    choices: periods.map(period => wordsOf(period))

    Tiles {
        id: tiles

        visit: screen.visit
        anchors.fill: parent
        count: screen.periods.length
        shape: Theme.low ? 1.9 : 1.5
        maximumColumns: screen.periods.length === 4 && !Theme.reach && !Theme.low ? 2 : 4

        Repeater {
            model: screen.periods

            Tile {
                required property string modelData
                required property int index

                visit: screen.visit
                what: "howLong"
                value: modelData
                label: screen.wordsOf(modelData)
                picture: "fixed-for-" + modelData
                place: index
            }
        }
    }
}
