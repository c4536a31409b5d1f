pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../controls"

/* One page as wide as the screen allows; arrows move it up and down. Back returns to all pages. */
Frame {
    id: screen

    required property int number
    required property url pageSource
    required property int turns
    required property real widthMm
    required property real heightMm
    readonly property real ratio: Math.max(0.4, Math.min(2.5, widthMm > 0 && heightMm > 0 ? (turns % 2 ? heightMm / widthMm : widthMm / heightMm) : 0.707))

    signal closed

    function act(step: int): void {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + step * view.height * 0.6));
        visit.touch("select", visit.selected);
    }

    heading: qsTr("Page %1").arg(number)
    backWhat: "closer:back"
    share: 0.8
    choiceHeight: Theme.target + Theme.gap * 2
    tallChoice: true
    choices: view.higher ? [up.label, down.label] : []
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
            height: Math.round(width / screen.ratio)
            color: Theme.card
            border.width: Theme.line
            border.color: Theme.outline

            Image {
                readonly property bool lying: screen.turns % 2 === 1
                readonly property real boxWidth: paper.width - Theme.line * 2
                readonly property real boxHeight: paper.height - Theme.line * 2

                anchors.centerIn: parent
                width: lying ? boxHeight : boxWidth
                height: lying ? boxWidth : boxHeight
                rotation: screen.turns * 90
                source: screen.pageSource
                fillMode: Image.PreserveAspectFit
                smooth: true
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
        columns: Theme.portrait || Theme.reach ? 2 : 1
        columnSpacing: Theme.gap * 2
        rowSpacing: Theme.gap * 2
        visible: view.higher

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
        }
    }
}
