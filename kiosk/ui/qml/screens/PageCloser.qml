pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../controls"

/* One page as wide as the screen allows, or two and three times as large, as sharp as it was scanned; arrows move it. A touch
   on the page brings that place nearer. Back returns to all pages. */
Frame {
    id: screen

    required property int number
    required property var sides
    /* Shows the page as it was scanned, in place of the cleaned one. */
    property bool before: false
    property int zoom: 1
    readonly property int nearest: 3
    readonly property bool canCompare: sides.some(side => side.asScanned !== "")
    readonly property bool three: Theme.portrait || Theme.reach

    signal closed

    function move(across: real, down: real): void {
        look((view.contentX + view.width * (0.5 + across * 0.6)) / view.contentWidth, (view.contentY + view.height * (0.5 + down * 0.6)) / view.contentHeight);
    }

    /* Brings a place of the page (0 to 1) to the middle, as far as the page's edges allow. */
    function look(across: real, down: real): void {
        view.contentX = Math.max(0, Math.min(view.contentWidth - view.width, Math.round(across * view.contentWidth - view.width / 2)));
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, Math.round(down * view.contentHeight - view.height / 2)));
        here();
    }

    function magnify(to: int, across: real, down: real): void {
        before = false;
        zoom = Math.max(1, Math.min(nearest, to));
        look(across, down);
    }

    function magnifyBy(step: int): void {
        magnify(zoom + step, (view.contentX + view.width / 2) / view.contentWidth, (view.contentY + Math.min(view.height, view.contentHeight) / 2) / view.contentHeight);
    }

    function compare(): void {
        before = !before;
        here();
    }

    /* Tells the visit that somebody is there. */
    function here(): void {
        visit.touch("select", visit.selected);
    }

    heading: qsTr("Page %1").arg(number)
    backWhat: "closer:back"
    share: Theme.low ? 0.67 : 0.74
    choiceHeight: Theme.targetHigh * 2 + Theme.gap * 4
    tallChoice: true
    readonly property var keys: [nearer, farther, compare, up, down, left, right].filter(key => key.offered)

    choices: [compare, nearer, farther, up, down, left, right].filter(key => key.offered).concat(Theme.shelf ? [done] : []).map(key => key.label)
    onBack: closed()
    Component.onDestruction: sides.forEach(side => visit.lookAway(picture.keyOf(side)))

    stage: Flickable {
        id: view

        readonly property bool higher: contentHeight > height + 1

        /* In reach mode the page takes the upper part, beside the short heading. */
        x: screen.dock ? (Theme.rtl ? screen.m : screen.width * 0.26) - parent.x : 0
        width: screen.dock ? screen.width * 0.74 - screen.m : parent.width
        height: parent.height
        contentWidth: paper.width
        contentHeight: paper.height
        interactive: false
        clip: true

        Rectangle {
            id: paper

            width: view.width * screen.zoom
            height: Math.round(width / picture.ratio)
            color: Theme.card
            border.width: Theme.line
            border.color: Theme.outline

            PageSides {
                id: picture

                anchors.fill: parent
                anchors.margins: Theme.line
                sharp: true
                drawn: screen.visit.sharp
                onWanted: (key, pixels) => screen.visit.lookClosely(key, pixels)
                sides: screen.before ? screen.sides.map(side => Object.assign({}, side, {
                        picture: side.asScanned !== "" ? side.asScanned : side.picture
                    })) : screen.sides
                Accessible.role: Accessible.Graphic
                Accessible.name: screen.heading
            }

            MouseArea {
                anchors.fill: parent
                onClicked: mouse => screen.magnify(screen.zoom + 1, mouse.x / width, mouse.y / height)
            }
        }

        Behavior on contentX {
            enabled: !Theme.calm

            NumberAnimation {
                duration: Theme.moveMs
                easing.type: Easing.OutCubic
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

    component Key: TurningKey {
        /* Where it stands in two columns, and in three. */
        required property int row
        required property int column

        keys: screen.keys
        turns: inTurn
        Layout.row: Theme.shelf ? 0 : screen.three ? column : row
        Layout.column: Theme.shelf ? screen.keys.indexOf(this) : screen.three ? row : column
        repeats: true
    }

    Turns {
        id: inTurn

        count: screen.keys.length
        room: Theme.shelf ? 4 : count
    }

    /* Left is left in every language. */
    GridLayout {
        anchors.fill: parent
        columnSpacing: Theme.gap * (Theme.low ? 1 : 2)
        rowSpacing: Theme.gap * (Theme.low ? 0.75 : 2)
        uniformCellWidths: !Theme.shelf
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Key {
            id: nearer

            visit: ({
                    touch: () => screen.magnifyBy(1)
                })
            what: "closer"
            value: "nearer"
            label: qsTr("Plus près")
            glyph: "fixed-glyph-closer"
            row: 0
            column: 0
            enabled: screen.zoom < screen.nearest
        }
        Key {
            id: farther

            visit: ({
                    touch: () => screen.magnifyBy(-1)
                })
            what: "closer"
            value: "farther"
            label: qsTr("Plus loin")
            glyph: "fixed-glyph-farther"
            row: 0
            column: 1
            enabled: screen.zoom > 1
        }
        Key {
            id: up

            visit: ({
                    touch: () => screen.move(0, -1)
                })
            what: "closer"
            value: "up"
            label: qsTr("Plus haut")
            glyph: "fixed-glyph-up"
            row: 1
            column: 0
            offered: view.higher
        }
        Key {
            id: down

            visit: ({
                    touch: () => screen.move(0, 1)
                })
            what: "closer"
            value: "down"
            label: qsTr("Plus bas")
            glyph: "fixed-glyph-down"
            row: 1
            column: 1
            offered: view.higher
        }
        Key {
            id: left

            visit: ({
                    touch: () => screen.move(-1, 0)
                })
            what: "closer"
            value: "left"
            label: qsTr("À gauche")
            glyph: "fixed-glyph-left"
            row: 2
            column: 0
            offered: screen.zoom > 1
        }
        Key {
            id: right

            visit: ({
                    touch: () => screen.move(1, 0)
                })
            what: "closer"
            value: "right"
            label: qsTr("À droite")
            glyph: "fixed-glyph-right"
            row: 2
            column: 1
            offered: screen.zoom > 1
        }
        Key {
            id: compare

            visit: ({
                    touch: () => screen.compare()
                })
            what: "closer"
            value: "before"
            label: screen.before ? qsTr("Page nettoyée") : qsTr("Comme scannée")
            glyph: screen.before ? "fixed-glyph-cleaned" : "fixed-glyph-scanned"
            row: 2
            column: 0
            Layout.columnSpan: screen.three ? 1 : 2
            Layout.rowSpan: screen.three && !Theme.shelf ? 2 : 1
            offered: screen.canCompare && screen.zoom === 1
        }
        TurnKey {
            turns: inTurn
            person: screen.visit
            Layout.row: 0
            Layout.column: 7
        }
        Action {
            id: done

            visit: ({
                    touch: () => screen.closed()
                })
            what: "closer"
            value: "done"
            label: qsTr("Retour")
            glyph: "glyph-back"
            main: true
            visible: Theme.shelf
            Layout.row: 0
            Layout.column: 8
        }
    }
}
