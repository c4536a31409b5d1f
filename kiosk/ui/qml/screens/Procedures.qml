pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* "I want to ask for...": the words come from the structure's own file. */
Frame {
    id: screen

    readonly property var procedures: [...visit.procedures]

    heading: qsTr("Que voulez-vous demander ?")
    body: Theme.low ? "" : qsTr("La machine montre les papiers à apporter.")
    layout: "wide"
    picture: "fixed-list"
    choices: procedures.map(procedure => procedure.name)

    Tiles {
        id: tiles

        visit: screen.visit
        anchors.fill: parent
        count: screen.procedures.length
        maximumColumns: 3

        Repeater {
            model: screen.procedures

            Tile {
                required property var modelData
                required property int index

                visit: screen.visit
                what: "procedure"
                value: modelData.id
                label: modelData.name
                picture: "fixed-ask-" + modelData.picture
                size: Theme.tile
                ownWords: true
                place: index
            }
        }
    }
}
