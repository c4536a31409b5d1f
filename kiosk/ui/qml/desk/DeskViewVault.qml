pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* Which of several vaults the person's card opens. */
Frame {
    id: screen

    heading: "Dans quel coffre ?"
    body: "La personne le dit : sa carte n'ouvre que le sien."
    picture: "fixed-vault"
    layout: Theme.low ? "wide" : "split"
    choices: [...visit.viewVaults]
    bars: false

    Actions {
        anchors.fill: parent
        row: Theme.low || height < Theme.targetHigh * 2 + Theme.gap

        Repeater {
            model: screen.choices

            Action {
                required property string modelData

                visit: screen.visit
                what: "vault"
                value: modelData
                label: modelData
                glyph: "glyph-next"
            }
        }
    }
}
