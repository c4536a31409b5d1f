pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* Which month's counts to print. */
Frame {
    id: screen

    readonly property var told: ({
            printing: "Les chiffres s'impriment…",
            printed: "Les chiffres sont sortis.",
            unsure: "Les chiffres sont-ils sortis ? L'imprimante ne le dit pas.",
            failed: "Les chiffres ne sont pas sortis. Regardez l'imprimante, puis recommencez."
        })

    heading: "Les chiffres de quel mois ?"
    body: told[visit.printing] ?? "Des visites et des papiers, jamais des personnes. Aucun nombre sous 5 n'est montré."
    picture: "fixed-list"
    layout: Theme.low ? "wide" : "split"
    choices: [...visit.months].map(each => each.name)
    bars: false

    Actions {
        anchors.fill: parent
        row: Theme.low || height < Theme.targetHigh * 2 + Theme.gap

        Repeater {
            model: [...screen.visit.months]

            Action {
                required property var modelData

                visit: screen.visit
                what: "month"
                value: modelData.month
                label: modelData.name
                glyph: "glyph-print"
            }
        }
    }
}
