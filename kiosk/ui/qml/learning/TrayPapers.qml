pragma ComponentBehavior: Bound
import QtQuick
import ".."
import "../controls"

/* What the person's hands can lay down now: one touch lays it. */
Frame {
    id: screen

    required property var learning
    required property var shownVisit
    required property var shownDesk
    readonly property var kinds: ({
            phone: ["phoneYes", "phoneNo"],
            card: ["card", "printedCard"],
            recover: ["recovery", "printedRecovery"],
            badge: ["badge"],
            viewCard: ["card", "printedCard"]
        })[asked] ?? ["identity", "vitale", "payslip", "attestation", "tax"]
    readonly property string asked: shownDesk && shownDesk.step in {
        badge: 1,
        viewCard: 1
    } ? shownDesk.step : shownVisit.step
    readonly property var offered: [...learning.things].filter(thing => kinds.includes(thing.key))

    heading: asked === "phone" ? qsTr("Que dit votre téléphone ?") : qsTr("Que posez-vous ?")
    picture: asked === "phone" ? "fixed-phone-scan" : kinds.includes("identity") ? "machine-place-glass" : "machine-card-glass"
    layout: "wide"
    bars: false
    choices: offered.map(thing => labelOf(thing.key)).concat([close.label])

    function labelOf(key: string): string {
        switch (key) {
        case "card":
            return qsTr("La carte d'essai");
        case "recovery":
            return qsTr("Le papier de secours d'essai");
        case "printedCard":
        case "printedRecovery":
            return qsTr("Le papier imprimé");
        case "badge":
            return qsTr("Le badge d'essai");
        case "phoneYes":
            return qsTr("Oui, c'est moi");
        case "phoneNo":
            return qsTr("Non");
        default:
            return categoryTexts.of(key);
        }
    }

    function pictureOf(key: string): string {
        return ({
                card: "who-card",
                printedCard: "fixed-papers-out",
                recovery: "who-recover",
                printedRecovery: "fixed-papers-out",
                badge: "who-card",
                phoneYes: "who-phone",
                phoneNo: "phone-denied"
            })[key] ?? "category-" + key;
    }

    CategoryTexts {
        id: categoryTexts
    }

    Tiles {
        id: tiles

        anchors.fill: parent
        visit: screen.visit
        count: screen.offered.length + 1
        shape: Theme.low ? 2.4 : 1.5
        maximumColumns: Theme.portrait ? 2 : 3

        Repeater {
            model: screen.offered

            Tile {
                required property var modelData
                required property int index

                visit: screen.visit
                what: "lay"
                value: modelData.key
                label: screen.labelOf(modelData.key)
                picture: screen.pictureOf(modelData.key)
                note: modelData.note
                size: Theme.tile
                place: index
            }
        }
        Tile {
            id: close

            visit: screen.visit
            what: "trayClose"
            label: qsTr("Retour")
            picture: "glyph-back"
            size: Theme.tile
            place: screen.offered.length
        }
    }
}
