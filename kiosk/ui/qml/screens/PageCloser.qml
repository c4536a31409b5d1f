pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../controls"

/* One page as wide as the screen allows; arrows move it up and down. Back returns to all pages. */
Frame {
    id: screen

    required property int number
    required property var sides
    /* Shows the page as it was scanned, in place of the cleaned one. */
    property bool before: false
    readonly property bool canCompare: sides.some(side => side.asScanned !== "")

    signal closed

    function act(step: int): void {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + step * view.height * 0.6));
        visit.touch("select", visit.selected);
    }

    function compare(): void {
        before = !before;
        visit.touch("select", visit.selected);
    }

    heading: qsTr("Page %1").arg(number)
    backWhat: "closer:back"
    share: 0.8
    choiceHeight: Theme.target + Theme.gap * 2
    tallChoice: true
    choices: [compare, up, down].filter(action => action.visible).map(action => action.label)
    onBack: closed()

    stage: Flickable {
        id: view

        readonly property bool higher: contentHeight > height + 1

        /* In reach mode the page takes the upper part, beside the short heading. */
        x: screen.dock ? (Theme.rtl ? screen.m : screen.width * 0.26) - parent.x : 0
        width: screen.dock ? screen.width * 0.74 - screen.m : parent.width
        height: parent.height
        contentWidth: width
        contentHeight: paper.height
        interactive: false
        clip: true

        Rectangle {
            id: paper

            width: view.width
            height: Math.round(width / picture.ratio)
            color: Theme.card
            border.width: Theme.line
            border.color: Theme.outline

            PageSides {
                id: picture

                anchors.fill: parent
                anchors.margins: Theme.line
                sides: screen.before ? screen.sides.map(side => Object.assign({}, side, {
                        picture: side.asScanned !== "" ? side.asScanned : side.picture
                    })) : screen.sides
                Accessible.role: Accessible.Graphic
                Accessible.name: screen.heading
            }
        }

        Behavior on contentY {
            enabled: !Theme.calm

            NumberAnimation {
                duration: Theme.moveMs
                easing.type: Easing.OutCubic
            }
        }
    }

    GridLayout {
        anchors.fill: parent
        columns: Theme.portrait || Theme.reach ? 3 : 1
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap * (Theme.low ? 1 : 2)

        Action {
            id: compare

            visit: ({
                    touch: () => screen.compare()
                })
            what: "closer"
            value: "before"
            label: screen.before ? qsTr("Page nettoyée") : qsTr("Comme scannée")
            glyph: screen.before ? "fixed-glyph-cleaned" : "fixed-glyph-scanned"
            stacked: true
            repeats: true
            visible: screen.canCompare
        }
        Action {
            id: up

            visit: ({
                    touch: () => screen.act(-1)
                })
            what: "closer"
            value: "up"
            label: qsTr("Plus haut")
            glyph: "fixed-glyph-up"
            stacked: true
            repeats: true
            visible: view.higher
        }
        Action {
            id: down

            visit: ({
                    touch: () => screen.act(1)
                })
            what: "closer"
            value: "down"
            label: qsTr("Plus bas")
            glyph: "fixed-glyph-down"
            stacked: true
            repeats: true
            visible: view.higher
        }
    }
}
