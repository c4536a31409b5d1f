pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* Who may see this paper: the person alone, or the structure's agents too. */
Frame {
    id: screen

    function wordsOf(reader: string): string {
        return reader === "alone" ? qsTr("Moi seulement") : qsTr("Moi et les agents");
    }

    heading: qsTr("Qui peut voir ce papier ?")
    body: qsTr("Les agents : %1. Vous pouvez arrêter quand vous voulez.").arg(visit.structure)
    layout: "wide"
    picture: "fixed-where-alone"
    choices: ["alone", "shared"].map(reader => wordsOf(reader))

    Tiles {
        id: tiles

        visit: screen.visit
        anchors.fill: parent
        count: 2
        shape: 1.6

        Repeater {
            model: ["alone", "shared"]

            Tile {
                required property string modelData
                required property int index

                visit: screen.visit
                what: "where"
                value: modelData
                label: screen.wordsOf(modelData)
                picture: "fixed-where-" + modelData
                place: index
            }
        }
    }
}
