import QtQuick

/* A question that lies over the screen and must be answered first; the four places at the foot stay where they are. */
Item {
    id: panel

    required property var visit
    property string heading
    property string body
    /* True where the body counts down: it is announced once, and does not interrupt each second. */
    property bool counts: false
    property string picture
    /* What stands in place of the picture. */
    property alias stage: stagePlace.data
    /* A picture under the words: what to do. */
    property string second
    property alias ways: bar.ways
    property alias leaves: bar.leaves
    property alias backs: bar.backs
    property list<string> choices
    readonly property string announced: [heading, body].filter(part => part !== "").join("\n")
    readonly property string speech: [heading, body].concat(choices).filter(part => part !== "").join("\n")
    default property alias choice: choicePlace.data

    function announce(): void {
        Accessible.announce(announced, Accessible.Assertive);
    }

    anchors.fill: parent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading
    onHeadingChanged: Qt.callLater(announce)
    onBodyChanged: {
        if (!counts)
            Qt.callLater(announce);
    }

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.fill: parent
        color: "#000000"
        opacity: Theme.contrast ? 0.8 : 0.62
    }

    Rectangle {
        id: sheet

        readonly property real pad: Theme.margin
        readonly property bool split: !Theme.portrait
        readonly property real ways: Theme.shelf ? waysKey.width + Theme.gap : 0

        width: Theme.shelf ? parent.width : Math.min(parent.width - Theme.margin * 2, 1040 * Theme.unit * (Theme.large ? 1.15 : 1))
        height: Theme.shelf ? parent.height : Math.min(bar.y - Theme.gap * 2, (Theme.portrait ? 900 : 560) * Theme.unit * (Theme.large ? 1.15 : 1))
        x: (parent.width - width) / 2
        y: Theme.shelf ? 0 : Theme.reach ? bar.y - height - Theme.gap : (bar.y - height) / 2
        radius: Theme.corner * 1.5
        color: Theme.paper
        border.width: Theme.line
        border.color: Theme.contrast ? Theme.attention : Theme.outline

        Picture {
            id: drawing

            name: panel.picture
            visible: name !== ""
            width: sheet.split ? sheet.width * 0.36 : sheet.width - sheet.pad * 2
            height: sheet.split ? sheet.height - choicePlace.height - sheet.pad * 3 : sheet.height * 0.3
            x: !sheet.split ? sheet.pad : Theme.rtl ? sheet.width - width - sheet.pad : sheet.pad
            y: sheet.pad
        }

        Item {
            id: stagePlace

            anchors.fill: drawing
        }

        Column {
            id: said

            readonly property real wide: sheet.split ? sheet.width - drawing.width - sheet.pad * 3 : sheet.width - sheet.pad * 2
            readonly property real room: choicePlace.y - y - sheet.pad * 0.5

            x: !sheet.split || Theme.rtl ? sheet.pad : drawing.width + sheet.pad * 2
            y: sheet.split ? sheet.pad : drawing.y + drawing.height + sheet.pad * 0.5
            width: wide
            spacing: Theme.gap

            FitWords {
                id: headingWords

                width: parent.width
                height: implicitHeight
                text: panel.heading
                size: Theme.heading
                weight: Font.Bold
                role: Accessible.Heading
                maximumHeight: parent.room * 0.5
            }

            FitWords {
                width: parent.width
                height: implicitHeight
                text: panel.body
                maximumHeight: parent.room - headingWords.height - Theme.gap
            }
        }

        Picture {
            name: panel.second
            x: said.x
            width: said.width
            y: said.y + said.height + Theme.gap
            height: Math.min(140 * Theme.unit, choicePlace.y - y - Theme.gap)
            visible: name !== "" && height > 60 * Theme.unit && width > 60
        }

        Item {
            id: choicePlace

            x: Theme.rtl ? sheet.pad : sheet.pad + sheet.ways
            width: sheet.width - sheet.pad * 2 - sheet.ways
            height: Theme.shelf ? Math.max(panel.height * 0.4, Theme.targetHigh + Theme.gap) - 1 - Theme.gap : Math.max(Theme.targetHigh, 132 * Theme.unit)
            y: sheet.height - height - (Theme.shelf ? Theme.gap : sheet.pad)
            enabled: !waysKey.open
            opacity: waysKey.open ? 0 : 1
        }

        WaysKey {
            id: waysKey

            person: panel.visit
            visible: Theme.shelf
            x: Theme.rtl ? sheet.width - width - sheet.pad : sheet.pad
            y: choicePlace.y
            width: Theme.target + Theme.gap
            height: choicePlace.height
        }
    }

    BottomBar {
        id: bar

        visit: panel.visit
        visible: !Theme.shelf || waysKey.open
        keyHeight: Theme.shelf ? choicePlace.height : Theme.targetHigh
        x: Theme.shelf ? sheet.x + choicePlace.x : Theme.margin
        y: parent.height - height - Theme.edge
        width: Theme.shelf ? choicePlace.width : parent.width - Theme.margin * 2
    }
}
