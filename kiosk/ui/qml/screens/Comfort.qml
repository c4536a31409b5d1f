pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* What helps to see and to hear, over whatever screen the person is at. */
Frame {
    id: screen

    readonly property bool beside: !Theme.portrait || Theme.reach
    readonly property real doneWidth: beside ? Math.round(choiceRect.width * (Theme.low && !Theme.shelf ? 0.23 : 0.25)) : choiceRect.width
    readonly property var ways: ["contrast", "reach", "calm"].concat(visit.voiceless ? [] : ["quieter", "louder"])

    readonly property var chosen: ways.filter(way => isOn(way)).map(way => wordsOf(way))

    function wordsOf(way: string): string {
        switch (way) {
        case "contrast":
            return qsTr("Noir et jaune");
        case "reach":
            return qsTr("Tout en bas");
        case "calm":
            return qsTr("Sans mouvement");
        case "quieter":
            return qsTr("Moins fort");
        default:
            return qsTr("Plus fort");
        }
    }

    function isOn(way: string): bool {
        switch (way) {
        case "contrast":
            return visit.contrast;
        case "reach":
            return visit.reach;
        case "calm":
            return visit.calm;
        default:
            return false;
        }
    }

    heading: qsTr("Mieux voir, mieux entendre")
    body: Theme.low && Theme.large ? "" : visit.voiceless ? qsTr("Aucune voix ne parle cette langue. Touchez « Images ».") : qsTr("Touchez ce qui vous aide.")
    layout: "wide"
    choiceLeast: Theme.targetHigh * 2 + Theme.gap + 1
    picture: "fixed-comfort-contrast"
    /* Which are on, for the ear: the eye sees them lit. */
    notes: chosen.length > 0 ? [qsTr("Choisi : %1.").arg(chosen.join(", "))] : []
    backWhat: "comfort:back"
    onBack: visit.touch("comfortDone")
    choices: ways.map(way => wordsOf(way)).concat([done.label])

    Tiles {
        id: tiles

        visit: screen.visit
        x: Theme.rtl && screen.beside ? screen.doneWidth + Theme.gap * 2 : 0
        width: screen.beside ? parent.width - screen.doneWidth - Theme.gap * 2 : parent.width
        height: screen.beside ? parent.height : parent.height - Theme.targetHigh - Theme.gap * 2
        count: screen.ways.length
        maximumColumns: 3

        Repeater {
            model: screen.ways

            Tile {
                required property string modelData
                required property int index

                visit: screen.visit
                what: modelData
                label: screen.wordsOf(modelData)
                picture: "fixed-comfort-" + modelData
                size: Theme.tile
                lit: screen.isOn(modelData)
                repeats: modelData === "louder" || modelData === "quieter"
                Accessible.checkable: !repeats
                Accessible.checked: lit
                place: index
            }
        }
    }

    Action {
        id: done

        visit: screen.visit
        what: "comfortDone"
        label: qsTr("Continuer")
        glyph: "fixed-glyph-check"
        stacked: screen.beside
        main: true
        width: screen.doneWidth
        height: Theme.shelf ? parent.height : screen.beside ? Math.min(parent.height, Math.round(Theme.targetHigh * 1.6)) : Theme.targetHigh
        x: Theme.rtl || !screen.beside ? 0 : parent.width - width
        y: parent.height - height
    }
}
