pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* How the box is: what works, what waits, and a test page. */
Frame {
    id: screen

    readonly property var facts: [
        {
            words: "Scanner",
            well: visit.scannerWell,
            told: visit.scannerWell ? "prêt" : "ne répond pas"
        },
        {
            words: "Imprimante",
            well: visit.printerWell,
            told: visit.printerWell ? "prête" : "papier, capot ou prise ?"
        }
    ].concat([...visit.vaults].map(vault => ({
                words: vault.name,
                well: vault.well,
                told: vault.well ? "joignable" : "injoignable"
            }))).concat([
        {
            words: "En attente d'envoi",
            well: visit.outboxRoom && visit.dropped === 0 && visit.refused === 0 && !visit.mended,
            told: visit.waiting < 0 ? "…" : visit.waiting + (visit.waiting > 0 ? ", depuis " + Math.ceil(visit.oldestHours) + " h" : "") + (visit.refused > 0 ? ", dont " + screen.some(visit.refused, "refusé") + " (on réessaie)" : "") + (visit.outboxRoom ? "" : ", plus de place") + (visit.dropped > 0 ? ", " + screen.some(visit.dropped, "perdu") : "") + (visit.mended ? ", liste abîmée puis réparée" : "")
        }
    ])
    readonly property var printed: ({
            printing: "La page s'imprime…",
            printed: "La page est sortie.",
            unsure: "La page est-elle sortie ? L'imprimante ne le dit pas.",
            failed: "La page n'est pas sortie."
        })

    function some(number: int, which: string): string {
        return number + "\u00A0" + which + (number > 1 ? "s" : "");
    }

    heading: "État de la machine"
    body: printed[visit.printing] ?? ""
    choices: [test.label]
    bars: false

    stage: Column {
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap * (Theme.low ? 0.5 : 2)

        Repeater {
            model: screen.facts

            Row {
                id: fact

                required property var modelData

                spacing: Theme.gap * 2

                Picture {
                    name: fact.modelData.well ? "fixed-glyph-check" : "fixed-glyph-wrong"
                    ink: (fact.modelData.well ? Theme.main : Theme.trouble).toString()
                    width: Math.round((Theme.low ? 26 : 36) * Theme.unit)
                    height: width
                }

                Words {
                    text: fact.modelData.words + " : " + fact.modelData.told
                    width: screen.pictureRect.width - Math.round(60 * Theme.unit)
                    font.family: "Noto Sans"
                    font.pixelSize: Theme.low ? Theme.smallest : Theme.small
                }
            }
        }
    }

    Actions {
        anchors.fill: parent

        Action {
            id: test

            visit: screen.visit
            what: "testPage"
            label: "Imprimer une page d'essai"
            glyph: "glyph-print"
            main: true
        }
    }
}
