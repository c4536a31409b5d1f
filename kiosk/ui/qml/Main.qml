pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import "controls"
import "desk"
import "learning"

/* The touch window: shows the screen of the visit's step, and over it what must be answered first. */
Window {
    id: window

    required property var visit
    /* The agents' desk; null on a box without agents. */
    property var desk: null
    /* The pretended world around a box on which people learn; null on a box that serves. */
    property var learning: null
    readonly property var shown: narrow.item ?? learningLayer.item ?? deskLayer.item ?? overlay.item ?? screen.item
    readonly property string speech: (learning ? learningLayer.said + "\n" : "") + (shown?.speech ?? "")
    /* Language of each line of `speech`, empty where it is the visit's. */
    readonly property string voices: (learning ? learningLayer.said.replace(/[^\n]/g, "") + "\n" : "") + (shown?.voices ?? "")
    /* The line of `speech` that is being said. */
    property string spoken
    /* What the voice does: "speaking", "paused" or nothing. */
    property string voice
    /* True while a headset is in: only then is anything personal among what is said. */
    property bool headset: false
    readonly property string overlayName: visit.leaveAsked ? "LeaveAsked" : visit.warning ? "Warning" : visit.fault && visit.step !== "trouble" && visit.step !== "closed" ? "FaultAsked" : visit.comfort ? "Comfort" : ""

    function fileOf(step: string): string {
        return step === "" ? "" : "screens/" + step[0].toUpperCase() + step.slice(1) + ".qml";
    }

    function show(loader: Loader, file: string): void {
        if (file === "")
            loader.setSource("");
        else
            loader.setSource(Qt.resolvedUrl(file), {
                visit: window.visit
            });
    }

    width: 1280
    height: 800
    visible: true
    color: Theme.paper
    title: "Consigne"

    /* True on a box: nothing but its own end closes the window. */
    property bool stays: false

    onClosing: close => close.accepted = !stays
    onOverlayNameChanged: show(overlay, overlayName === "" ? "" : "screens/" + overlayName + ".qml")

    Binding {
        target: overlay.item as Panel
        property: "backs"
        value: !deskLayer.asks
    }
    Binding {
        target: Theme
        property: "packed"
        value: learningLayer.on && learningLayer.small && !learningLayer.across ? 0.88 : 1
    }
    Binding {
        target: Theme
        property: "windowWidth"
        value: inside.width
    }
    Binding {
        target: Theme
        property: "windowHeight"
        value: inside.height - deskLayer.barHeight
    }
    Binding {
        target: Theme
        property: "pixelsPerMm"
        value: window.height > window.width ? window.visit.pixelsPerMmShort : window.visit.pixelsPerMm
    }
    Binding {
        target: Theme
        property: "pixelsPerMmDown"
        value: window.height > window.width ? window.visit.pixelsPerMm : window.visit.pixelsPerMmShort
    }
    Binding {
        target: Theme
        property: "language"
        value: window.desk?.personLanguage || window.visit.language
    }
    Binding {
        target: Theme
        property: "rtl"
        value: window.desk?.personLanguage ? window.desk.personRtl : window.visit.rtl && window.visit.step !== "language" && window.visit.step !== "attract"
    }
    Binding {
        target: Theme
        property: "large"
        value: window.visit.large || (window.desk?.personLarge ?? false)
    }
    Binding {
        target: Theme
        property: "contrast"
        value: window.visit.contrast || (window.visit.night && window.visit.step === "attract")
    }
    Binding {
        target: Theme
        property: "calm"
        value: window.visit.calm
    }
    Binding {
        target: Theme
        property: "reachWanted"
        /* On a low screen the agents' own screens keep all of it, but not what learning lays over them. */
        value: window.visit.reach && !(Theme.low && deskLayer.item !== null && !deskLayer.person && learningLayer.item === null)
    }

    Binding {
        target: Theme
        property: "pictures"
        value: window.visit.pictures || (window.desk?.personPictures ?? false)
    }
    Binding {
        target: Theme
        property: "spoken"
        value: window.spoken
    }
    Binding {
        target: Theme
        property: "voice"
        value: window.voice
    }
    Binding {
        target: Theme
        property: "headset"
        value: window.headset
    }

    Connections {
        function onStepChanged(): void {
            window.show(screen, window.fileOf(window.visit.step));
        }

        target: window.visit
    }

    Item {
        id: inside

        anchors.fill: parent
        anchors.leftMargin: learningLayer.bandWidth
        anchors.topMargin: learningLayer.bandHeight
        anchors.rightMargin: learningLayer.inset
        anchors.bottomMargin: learningLayer.inset
        enabled: learningLayer.item === null
        visible: !Theme.narrow

        Item {
            anchors.fill: parent
            anchors.topMargin: deskLayer.barHeight
            LayoutMirroring.enabled: Theme.rtl
            LayoutMirroring.childrenInherit: true

            Loader {
                id: screen

                objectName: "screen"
                anchors.fill: parent
                enabled: overlay.item === null && deskLayer.item === null
                Component.onCompleted: window.show(screen, window.fileOf(window.visit.step))
            }

            Loader {
                id: overlay

                objectName: "overlay"
                anchors.fill: parent
                Component.onCompleted: if (window.overlayName !== "")
                    window.show(overlay, "screens/" + window.overlayName + ".qml")
            }
        }

        DeskLayer {
            id: deskLayer

            anchors.fill: parent
            desk: window.desk
            visit: window.visit
            asked: window.overlayName !== ""
        }
    }

    Loader {
        id: narrow

        objectName: "narrow"
        anchors.fill: parent
        source: Theme.narrow ? "TooNarrow.qml" : ""
        z: 1
    }

    LearningLayer {
        id: learningLayer

        anchors.fill: parent
        learning: window.learning
        visit: window.visit
        desk: window.desk
    }
}
