pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* How long the new mandate shall hold. */
Frame {
    id: screen

    readonly property var words: ({
            1: "Aujourd'hui seulement",
            31: "Un mois",
            183: "Six mois"
        })

    heading: "Un mandat pour combien de temps ?"
    body: "Il permet de déposer des papiers en l'absence de la personne, et rien d'autre. Elle le signe devant vous."
    picture: "notice"
    layout: Theme.low ? "wide" : "split"
    choices: [...visit.mandateDays].map(days => words[days])
    bars: false

    Actions {
        anchors.fill: parent
        row: Theme.low || height < Theme.targetHigh * 2 + Theme.gap

        Repeater {
            model: [...screen.visit.mandateDays]

            Action {
                required property int modelData

                visit: screen.visit
                what: "days"
                value: modelData
                label: screen.words[modelData]
                glyph: "fixed-clock"
            }
        }
    }
}
