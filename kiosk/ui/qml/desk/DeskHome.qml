pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* What the agent who is in can do here. */
Frame {
    id: screen

    readonly property var acts: [...visit.acts]
    readonly property var offered: [
        {
            what: "accompany",
            label: "Accompagner une personne",
            picture: "fixed-hello",
            shown: acts.includes("accompany")
        },
        {
            what: "mandate",
            label: "Déposer avec un mandat",
            picture: "to-vault",
            shown: visit.mandates
        },
        {
            what: "make",
            label: "Imprimer un mandat",
            picture: "notice",
            shown: visit.mandates
        },
        {
            what: "end",
            label: "Terminer un mandat",
            picture: "leave",
            shown: acts.includes("accompany")
        },
        {
            what: "whoIsIt",
            label: "Qui est-ce ?",
            picture: "category-identity",
            shown: [...visit.views].includes("whoIsIt")
        },
        {
            what: "printStored",
            label: "Imprimer un papier",
            picture: "fixed-in-vault",
            shown: [...visit.views].includes("printStored")
        },
        {
            what: "health",
            label: "État de la machine",
            picture: "machine-closed",
            shown: acts.includes("health")
        },
        {
            what: "questions",
            label: "Votre avis : trois questions",
            picture: "fixed-in-vault",
            shown: visit.questions
        }
    ].filter(tile => tile.shown)

    heading: "Que voulez-vous faire ?"
    body: visit.why !== "" ? "Votre rôle ne le permet pas." : ""
    layout: "wide"
    choices: offered.map(tile => tile.label)
    bars: false

    Tiles {
        id: tiles

        anchors.fill: parent
        count: screen.offered.length
        shape: Theme.low ? 2.4 : 1.7
        maximumColumns: screen.offered.length > 6 ? 4 : screen.offered.length === 4 && !Theme.low ? 2 : 3

        Repeater {
            model: screen.offered

            Tile {
                required property var modelData
                required property int index

                visit: screen.visit
                what: modelData.what
                label: modelData.label
                picture: modelData.picture
                family: "Noto Sans"
                x: tiles.cellX(index)
                y: tiles.cellY(index)
                width: tiles.cellWidth
                height: tiles.cellHeight
            }
        }
    }
}
