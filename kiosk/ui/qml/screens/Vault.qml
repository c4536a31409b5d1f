pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* Which safe, where the site offers several. */
Frame {
    id: screen

    readonly property var vaults: [...visit.vaults]

    function readerOf(vault: var): string {
        return vault.sealed ? qsTr("Vous seul pouvez lire") : qsTr("Le service peut lire");
    }

    heading: qsTr("Quel est votre coffre ?")
    body: qsTr("Si vous ne savez pas, demandez à l'accueil.")
    layout: "wide"
    picture: "fixed-vault"
    /* Who can read there is heard after each name. */
    choices: [].concat(...vaults.map(vault => [vault.name, readerOf(vault)]))

    Tiles {
        id: tiles

        visit: screen.visit
        anchors.fill: parent
        count: screen.vaults.length
        shape: 1.6

        Repeater {
            model: screen.vaults

            Tile {
                required property var modelData
                required property int index

                visit: screen.visit
                what: "vault"
                value: modelData.name
                label: modelData.name
                note: screen.readerOf(modelData)
                picture: modelData.sealed ? "fixed-vault-alone" : "fixed-vault-shared"
                place: index
            }
        }
    }
}
