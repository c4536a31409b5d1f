pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* Which safe, where the site offers several. */
Frame {
    id: screen

    readonly property var vaults: [...visit.vaults]

    heading: qsTr("Quel est votre coffre ?")
    body: qsTr("Si vous ne savez pas, demandez à l'accueil.")
    layout: "wide"
    picture: "fixed-vault"
    choices: vaults.map(vault => vault.name)

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
                note: modelData.sealed ? qsTr("Vous seul pouvez lire") : qsTr("Le service peut lire")
                picture: "fixed-vault"
                place: index
            }
        }
    }
}
