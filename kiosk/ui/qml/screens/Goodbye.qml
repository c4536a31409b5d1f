pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* Everything is forgotten. How was it? Three faces; nobody is known any more when they are touched. */
Frame {
    id: screen

    readonly property var faces: visit.asksHow ? ["good", "middling", "bad"] : []

    function wordsOf(face: string): string {
        switch (face) {
        case "good":
            return qsTr("Bien");
        case "middling":
            return qsTr("Moyen");
        default:
            return qsTr("Pas bien");
        }
    }

    heading: qsTr("Tout est oublié")
    body: visit.asksHow ? qsTr("Personne ne peut voir vos papiers ici. C'était comment ?") : visit.answered ? qsTr("Merci de votre avis. À bientôt.") : qsTr("Personne ne peut voir vos papiers ici. Au revoir et à bientôt.")
    picture: "fixed-wiped"
    share: faces.length > 0 ? 0.42 : 1
    tallChoice: true
    choiceHeight: Theme.targetHigh * 2.8
    bars: false
    choices: faces.map(wordsOf)

    Tiles {
        id: tiles

        visit: screen.visit
        width: parent.width
        height: Math.min(parent.height - Theme.gap, width / 3 * 1.5)
        anchors.verticalCenter: parent.verticalCenter
        count: Math.max(1, screen.faces.length)
        minimumColumns: count
        visible: screen.faces.length > 0

        Repeater {
            model: screen.faces

            Tile {
                required property string modelData
                required property int index

                visit: screen.visit
                what: "how"
                value: modelData
                label: screen.wordsOf(modelData)
                picture: "fixed-face-" + modelData
                place: index
            }
        }
    }
}
