pragma ComponentBehavior: Bound
import QtQuick
import ".."

/* The pages of the document as large thumbnails in a row; a touch selects one, a touch on that one asks to see it large. Arrows move the row when it is longer than the place. */
Item {
    id: row

    required property var visit
    property bool selectable: true
    /* False where the arrows stand elsewhere, or where the row moves by itself. */
    property bool arrows: true
    /* Pages with which a document begins; wider gaps where there are several documents. */
    readonly property var firstPages: [...visit.firstPages]
    readonly property real space: Theme.gap * (firstPages.length > 1 ? 5 : 2)
    readonly property bool overflows: arrows && list.count > 2
    /* Two upright pages side by side fill the row. */
    readonly property real pageWidth: (list.width - (list.count > 1 ? space : 0)) / Math.min(2, Math.max(1, list.count))
    readonly property real pageHeight: Math.max(Theme.targetHigh, Math.min(list.height - space, list.count > 1 ? pageWidth / 0.7 : Infinity))
    property DoubtTexts doubtTexts: DoubtTexts {}

    signal closer(number: int, sides: var)

    /* Asks to see the selected page large; the visit hears that somebody is there. */
    function lookCloser(): void {
        const place = Math.max(0, selectedPlace());
        const page = keys.itemAt(place) as PageKey;
        if (page === null)
            return;
        visit.touch("select", page.key);
        closer(place + 1, page.sides);
    }

    function selectedPlace(): int {
        for (let place = 0; place < keys.count; place++) {
            if ((keys.itemAt(place) as PageKey)?.key === visit.selected)
                return place;
        }
        return -1;
    }

    /* Moves the row by one page, onward in the direction of reading. */
    function move(step: int): void {
        const onward = (Theme.rtl ? -step : step) * (pageWidth + space);
        list.contentX = Math.max(list.originX, Math.min(list.originX + list.contentWidth - list.width, list.contentX + onward));
    }

    function settle(): void {
        if (visit.selected === "")
            list.positionViewAtIndex(list.count - 1, ListView.Contain);
        else
            showSelected();
    }

    function showSelected(): void {
        const place = selectedPlace();
        if (place > 0 && firstPages.includes(visit.selected))
            list.positionViewAtIndex(place - 1, ListView.Contain);
        if (place >= 0)
            list.positionViewAtIndex(place, ListView.Contain);
    }

    /* Key of the page before (-1) or after (+1) the selected one, or of the selected one at the end of the row. */
    function neighbour(step: int): string {
        const place = Math.max(0, Math.min(keys.count - 1, selectedPlace() + step));
        return (keys.itemAt(place) as PageKey)?.key ?? "";
    }

    component PageKey: Item {
        required property string key
        required property var sides
    }

    component PageDelegate: Touch {
        id: page

        required property int index
        required property string key
        required property var sides
        required property bool dropped
        required property bool blank
        required property list<string> doubts
        readonly property bool chosen: row.visit.selected === key
        /* A document of its own begins here, after another one. */
        readonly property bool begins: index > 0 && row.firstPages.indexOf(key) > -1 && row.firstPages.length > 1
        readonly property real ratio: Math.max(0.5, Math.min(2, picture.ratio))
        /* What lies over its lower end: that it is out of the document, else what is asked of it. */
        readonly property string note: dropped ? (blank ? qsTr("Vide : mise de côté") : qsTr("Jetée")) : doubts.length > 0 ? row.doubtTexts.of(doubts[0]) : ""

        visit: chosen && !dropped ? ({
                touch: () => row.lookCloser()
            }) : row.visit
        what: dropped ? "bringBack" : chosen ? "closer" : "select"
        value: chosen && !dropped ? undefined : key
        label: dropped ? qsTr("Garder la page %1").arg(index + 1) : chosen ? qsTr("Voir la page %1 en grand").arg(index + 1) : qsTr("Page %1").arg(index + 1)
        width: Math.max(Theme.target, Math.min(row.pageWidth, row.pageHeight * ratio))
        height: Math.max(Theme.targetHigh, Math.min(row.pageHeight, width / ratio))
        enabled: row.selectable
        ringWithin: true

        Item {
            width: row.space
            height: page.height
            x: Theme.rtl ? page.width : -width
            visible: page.begins

            Rectangle {
                width: Theme.line
                height: parent.height
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.ink
            }

            Rectangle {
                width: Math.round(parent.width * 0.92)
                height: width
                radius: width / 2
                anchors.centerIn: parent
                color: Theme.attention
                border.width: Theme.line
                border.color: Theme.ink

                Picture {
                    anchors.centerIn: parent
                    name: "fixed-glyph-split"
                    ink: Theme.attentionWords.toString()
                    width: parent.width * 0.66
                    height: width
                }
            }
        }

        Rectangle {
            anchors.fill: parent
            color: Theme.card
            border.width: page.chosen ? Theme.line * 2.5 : Theme.line
            border.color: page.chosen ? Theme.main : Theme.outline
            radius: Theme.gap
        }

        PageSides {
            id: picture

            anchors.fill: parent
            anchors.margins: Theme.gap
            sides: [...page.sides]
            sourceHeight: 600
            opacity: page.dropped ? 0.25 : 1
        }

        Picture {
            anchors.centerIn: parent
            name: "fixed-glyph-drop"
            ink: Theme.ink.toString()
            width: Theme.target * 0.6
            height: width
            visible: page.dropped && !page.blank
        }

        Rectangle {
            id: number

            x: Theme.rtl ? parent.width - width - Theme.gap : Theme.gap
            y: Theme.gap
            width: Math.max(height, numberWords.implicitWidth + Theme.gap * 2)
            height: Math.round(44 * Theme.unit * Theme.zoom)
            radius: height / 2
            color: page.chosen ? Theme.main : Theme.card
            border.width: Theme.line
            border.color: page.chosen ? Theme.main : Theme.outline

            Words {
                id: numberWords

                anchors.centerIn: parent
                text: page.index + 1
                color: page.chosen ? Theme.mainWords : Theme.ink
                font.pixelSize: Theme.small
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        Rectangle {
            x: Theme.rtl ? Theme.gap : parent.width - width - Theme.gap
            y: Theme.gap
            width: Math.round(Theme.target * 0.5)
            height: width
            radius: width / 2
            color: Theme.main
            visible: (page.chosen || page.dropped) && page.enabled

            Picture {
                anchors.centerIn: parent
                name: page.dropped ? "glyph-undo" : "fixed-glyph-closer"
                ink: Theme.mainWords.toString()
                width: parent.width * 0.6
                height: width
            }
        }

        Rectangle {
            x: Theme.gap
            width: parent.width - Theme.gap * 2
            y: parent.height - height - Theme.gap
            height: doubtWords.implicitHeight + Theme.gap
            radius: Theme.gap
            color: Theme.attention
            visible: page.note !== ""

            Words {
                id: doubtWords

                x: Theme.gap
                y: Theme.gap * 0.5
                width: parent.width - Theme.gap * 2
                text: page.note
                color: Theme.attentionWords
                font.pixelSize: Theme.smallest
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    onFirstPagesChanged: later.restart()

    Connections {
        function onSelectedChanged(): void {
            later.restart();
        }

        target: row.visit
    }

    Timer {
        id: later

        interval: 0
        onTriggered: row.settle()
    }

    Repeater {
        id: keys

        model: row.visit.pages
        delegate: PageKey {}
    }

    ListView {
        id: list

        readonly property real sides: row.overflows ? Theme.target + Theme.gap : 0

        anchors.fill: parent
        anchors.leftMargin: sides
        anchors.rightMargin: sides
        orientation: ListView.Horizontal
        spacing: row.space
        snapMode: ListView.SnapToItem
        clip: true
        topMargin: Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        model: row.visit.pages
        delegate: PageDelegate {}
        onCountChanged: later.restart()
        onContentWidthChanged: later.restart()
        onWidthChanged: later.restart()

        add: Transition {
            enabled: !Theme.calm

            NumberAnimation {
                property: "y"
                from: -row.height
                duration: Theme.moveMs
                easing.type: Easing.OutCubic
            }
        }
    }

    Touch {
        visit: ({
                touch: () => row.move(-1)
            })
        what: "pagesBefore"
        label: qsTr("Pages d'avant")
        repeats: true
        visible: row.overflows
        anchors.left: parent.left
        height: row.pageHeight
        y: Theme.gap

        Picture {
            anchors.centerIn: parent
            name: "glyph-before"
            ink: Theme.ink.toString()
            width: parent.width * 0.6
            height: width
        }
    }

    Touch {
        visit: ({
                touch: () => row.move(1)
            })
        what: "pagesAfter"
        label: qsTr("Pages d'après")
        repeats: true
        visible: row.overflows
        anchors.right: parent.right
        height: row.pageHeight
        y: Theme.gap

        Picture {
            anchors.centerIn: parent
            name: "glyph-after"
            ink: Theme.ink.toString()
            width: parent.width * 0.6
            height: width
        }
    }
}
