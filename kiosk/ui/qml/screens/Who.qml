pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* How the person gets into their safe. */
Frame {
    id: screen

    readonly property var methods: [...visit.methods]
    /* The vault has not said yet which ways there are. */
    readonly property bool looking: methods.length === 0
    readonly property bool five: methods.length > 4

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

    heading: looking ? qsTr("Un instant, je vérifie.") : qsTr("Comment ouvrir votre coffre ?")
    body: looking || (five && Theme.low) ? "" : !visit.vaultSealed ? qsTr("Le service %1 peut lire vos papiers.").arg(visit.vaultReader) : methods.includes("open") ? qsTr("Première fois ? Touchez « Créer un coffre ».") : ""
    layout: "wide"
    choiceLeast: five ? Theme.targetHigh * 2.3 : 0
    picture: "fixed-vault"
    choices: methods.map(method => wordsOf(method))

    Picture {
        name: "fixed-clock"
        anchors.fill: parent
        visible: screen.looking
    }

    Tiles {
        id: tiles

        visit: screen.visit
        anchors.fill: parent
        count: screen.methods.length
        shape: Theme.low ? 2.4 : 1.7
        onShelf: Theme.target * 1.4
        comfortable: Theme.target * (screen.five ? 1.4 : 1)
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
                size: screen.five ? Theme.tile : Theme.body
                picture: "who-" + modelData
                place: index
            }
        }
    }
}
