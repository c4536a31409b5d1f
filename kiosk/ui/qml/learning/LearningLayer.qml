import QtQuick
import "../controls"

/* What lies around every screen while everything is pretended: a frame and a band of a colour that no real screen has, and the
   person's hands, which lay pretended papers and pick up printed ones. */
Item {
    id: layer

    /* The pretended world; null on a box that serves. */
    required property var learning
    required property var visit
    required property var desk
    readonly property bool on: Boolean(learning)
    readonly property bool across: height > width
    /* In millimetres: what the theme says of the window's size comes from what these leave of it. */
    readonly property bool small: height < 110 * Theme.pixelsPerMmDown
    readonly property real edge: on ? Math.round((small ? 0.6 : 2) * Theme.pixelsPerMm) : 0
    /* What the frame takes from the screens: on a small window it lies on their margins. */
    readonly property real inset: small ? 0 : edge
    readonly property real bandHeight: on && across ? Math.round(24 * Theme.pixelsPerMmDown) : inset
    readonly property real bandWidth: on && !across ? small ? Math.ceil(20 * Theme.pixelsPerMm) : Math.round(28 * Theme.pixelsPerMm) : inset
    readonly property string said: on ? [what.text, nothing.text].join("\n") : ""
    readonly property var item: tray.item
    readonly property bool worded: on && !across && !small

    function touch(name: string, value: var): void {
        if (name === "trayClose") {
            tray.setSource("");
            return;
        }
        learning.look();
        tray.setSource(Qt.resolvedUrl(name === "trayPrinted" ? "TrayPrinted.qml" : "TrayPapers.qml"), {
            learning: layer.learning,
            visit: hands,
            shownVisit: layer.visit,
            shownDesk: layer.desk
        });
    }

    /* What the tray's own frame asks of a visit: where its touches go, and no dots, name or bars. */
    QtObject {
        id: hands

        readonly property string siteName: layer.visit?.siteName ?? ""
        readonly property string personLabel: ""
        readonly property int progressTotal: 0
        readonly property int progressDots: 0
        readonly property bool canGoBack: false
        readonly property bool voiceless: false
        readonly property string language: layer.visit?.language ?? ""

        function touch(name: string, value: var): void {
            if (name === "stay") {
                layer.visit?.touch(name, value);
                return;
            }
            if (name === "lay") {
                const state = layer.visit;
                layer.learning.lay(value, state?.source ?? "glass", state?.loginCode ?? "");
            }
            layer.touch("trayClose");
        }
    }

    Rectangle {
        objectName: "learningBand"
        visible: layer.on
        width: layer.across ? parent.width : layer.bandWidth
        height: layer.across ? layer.bandHeight : parent.height
        color: "#A3004F"
    }
    Rectangle {
        anchors.fill: parent
        z: 1
        visible: layer.on
        color: "transparent"
        border.width: layer.edge
        border.color: "#A3004F"
    }

    Grid {
        id: column

        visible: layer.on
        flow: layer.across ? Grid.LeftToRight : Grid.TopToBottom
        columns: layer.across ? 5 : 1
        spacing: Theme.gap
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter
        x: layer.across ? layer.edge : (layer.bandWidth - width) / 2
        y: layer.across ? (layer.bandHeight - height) / 2 : layer.edge + Theme.gap

        /* Held for two seconds by an agent, it ends the learning. */
        Item {
            width: layer.across ? Theme.target * 0.7 : Theme.target
            height: Theme.target * 0.7

            Picture {
                id: learnPicture

                name: "fixed-glyph-learn"
                anchors.fill: parent
                ink: "#FFFFFF"
            }
            MouseArea {
                objectName: "learningEnd"
                anchors.fill: parent
                pressAndHoldInterval: 2000
                onPressAndHold: layer.learning.end()
            }
        }
        BandWords {
            id: what

            objectName: "learningWhat"
            width: layer.across ? layer.width - layer.edge * 2 - Theme.target * 2.7 - nothing.width - Theme.gap * 4 : layer.bandWidth - Theme.gap
            height: layer.across ? Theme.targetHigh : Math.round(72 * Theme.unit)
            text: qsTr("Pour apprendre")
            font.weight: Font.Bold
        }
        BandWords {
            id: nothing

            objectName: "learningNothing"
            width: layer.across ? layer.width * 0.3 : layer.bandWidth - Theme.gap
            height: layer.across ? Theme.targetHigh : Math.round(72 * Theme.unit)
            text: qsTr("Rien n'est envoyé")
        }
        Item {
            width: Theme.gap
            height: layer.across ? Theme.gap : Math.max(0, layer.height - Theme.targetHigh * 4.8 - Theme.gap * 20)
            visible: !layer.across
        }
        HandTouch {
            visit: layer
            what: "trayPapers"
            worded: layer.worded
            width: layer.worded ? layer.bandWidth - Theme.gap * 2 : Theme.target
            height: layer.worded ? Theme.targetHigh * 1.4 : Theme.targetHigh
            label: qsTr("Poser un papier")
            glyph: "fixed-glyph-add"
        }
        HandTouch {
            visit: layer
            what: "trayPrinted"
            worded: layer.worded
            width: layer.worded ? layer.bandWidth - Theme.gap * 2 : Theme.target
            height: layer.worded ? Theme.targetHigh * 1.4 : Theme.targetHigh
            label: qsTr("Papiers imprimés")
            glyph: "glyph-print"
        }
    }

    Loader {
        id: tray

        objectName: "tray"
        x: layer.across ? layer.inset : layer.bandWidth
        y: layer.across ? layer.bandHeight : layer.inset
        width: layer.width - x - layer.inset
        height: layer.height - y - layer.inset
        LayoutMirroring.enabled: Theme.rtl
        LayoutMirroring.childrenInherit: true

        Rectangle {
            anchors.fill: parent
            color: Theme.paper
            visible: tray.item !== null
            z: -1
        }
    }
}
