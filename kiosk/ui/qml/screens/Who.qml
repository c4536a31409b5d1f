pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* How the person gets into their safe. */
Frame {
    id: screen

    readonly property var methods: [...visit.methods]

    function wordsOf(method: string): string {
        switch (method) {
        case "phone":
            return qsTr("Avec mon téléphone");
        case "card":
            return qsTr("Avec ma carte");
        case "open":
            return qsTr("Créer un coffre");
        case "takeaway":
            return qsTr("Sans coffre, avec un code");
        default:
            return qsTr("J'ai perdu ma carte");
        }
    }

    heading: qsTr("Comment ouvrir votre coffre ?")
    body: !visit.vaultSealed ? qsTr("Le service %1 peut lire vos papiers.").arg(visit.vaultReader) : methods.includes("open") ? qsTr("Première fois ? Touchez « Créer un coffre ».") : ""
    layout: "wide"
    picture: "fixed-vault"
    choices: methods.map(method => wordsOf(method))

    Tiles {
        id: tiles

        visit: screen.visit
        anchors.fill: parent
        count: screen.methods.length
        shape: Theme.low ? 2.4 : 1.7
        maximumColumns: screen.methods.length === 4 && !Theme.reach && !Theme.low ? 2 : 4

        Repeater {
            model: screen.methods

            Tile {
                required property string modelData
                required property int index

                visit: screen.visit
                what: "method"
                value: modelData
                label: screen.wordsOf(modelData)
                picture: "who-" + modelData
                place: index
            }
        }
    }
}
