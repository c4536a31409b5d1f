pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* The new card: may it show one paper at a time at an agent's desk? */
Frame {
    id: screen

    function wordsOf(power: string): string {
        return power === "deposit" ? qsTr("Déposer seulement") : qsTr("Montrer un papier aussi");
    }

    heading: qsTr("Que fait votre carte ?")
    body: qsTr("Un agent peut voir un papier, une fois. Vous tapez votre code et dites oui.")
    layout: "wide"
    picture: "who-card"
    choices: ["deposit", "show"].map(power => wordsOf(power))

    Tiles {
        id: tiles

        visit: screen.visit
        anchors.fill: parent
        count: 2
        shape: 1.6

        Repeater {
            model: ["deposit", "show"]

            Tile {
                required property string modelData
                required property int index

                visit: screen.visit
                what: "cardMay"
                value: modelData
                label: screen.wordsOf(modelData)
                picture: modelData === "deposit" ? "to-vault" : "fixed-where-shared"
                place: index
            }
        }
    }
}
