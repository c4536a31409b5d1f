import QtQuick
import "../controls"

/* What the agents' desk lays over the visit: the bar that says who is in, the desk's own screens, and the hidden door. */
Item {
    id: layer

    required property var desk
    required property var visit
    /* True while the visit itself asks something, which comes first. */
    required property bool asked
    readonly property string step: desk?.step ?? "away"
    readonly property bool open: step !== "away"
    readonly property bool views: viewsOf(step)
    readonly property bool person: personOf(step)
    /* The visit waits for an answer to the desk. */
    readonly property bool asks: ["consent", "original", "yes"].includes(step)
    readonly property real barHeight: open ? bar.height : 0
    readonly property var item: loader.visible ? loader.item : null

    /* The person's screens while no visit goes on: one stored paper, or the structure's papers from now on. */
    function viewsOf(name: string): bool {
        return ["viewLanguage", "viewYes", "viewCard", "viewPin"].includes(name);
    }

    function personOf(name: string): bool {
        return viewsOf(name) || ["consent", "yes"].includes(name);
    }

    function fileOf(name: string): string {
        return ["away", "visit"].includes(name) ? "" : Qt.resolvedUrl("Desk" + name[0].toUpperCase() + name.slice(1) + ".qml");
    }

    function show(): void {
        if (fileOf(step) === "")
            loader.setSource("");
        else
            loader.setSource(fileOf(step), {
                visit: personOf(step) ? personSide : layer.desk
            });
    }

    onStepChanged: show()
    Component.onCompleted: show()

    /* The person's own two screens: the visit's frame and words, the desk's question. */
    QtObject {
        id: personSide

        readonly property string siteName: layer.visit?.siteName ?? ""
        readonly property string personLabel: layer.visit?.personLabel ?? ""
        readonly property int progressTotal: layer.visit?.progressTotal ?? 0
        readonly property int progressDots: layer.visit?.progressDots ?? 0
        readonly property bool canGoBack: layer.views
        /* Isolated, and with the sentence's own direction before it: a name in other letters must not turn it round (UAX 9). */
        readonly property string agent: isolated(layer.desk?.agent ?? "")
        readonly property string structure: isolated(layer.desk?.structure ?? "")
        readonly property string asked: layer.desk?.asked ?? ""
        readonly property string purpose: layer.desk?.purpose ?? ""
        readonly property string viewCategory: layer.desk?.viewCategory ?? ""
        readonly property bool camera: layer.desk?.camera ?? false
        readonly property bool busy: layer.desk?.busy ?? false
        readonly property int pinLength: layer.desk?.pinLength ?? 0
        readonly property int triesLeft: layer.desk?.triesLeft ?? -1
        readonly property bool voiceless: layer.views ? (layer.desk?.personVoiceless ?? false) : (layer.visit?.voiceless ?? false)
        readonly property string language: layer.desk?.personLanguage ?? ""
        readonly property var languages: layer.desk?.languages ?? []

        function isolated(name: string): string {
            return (Theme.rtl ? "\u200F" : "") + "\u2068" + name + "\u2069";
        }

        function touch(what: string, value: var): void {
            if (layer.views && (what === "back" || what === "leave"))
                return layer.desk.touch("deskBack");
            const mine = what === "yes" || what === "no" || layer.views && what !== "listen" ? layer.desk : layer.visit;
            if (value === undefined)
                mine.touch(what);
            else
                mine.touch(what, value);
        }
    }

    Binding {
        target: Theme
        property: "wholeHeight"
        value: layer.height
    }

    DeskBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        visible: layer.open
        visit: layer.desk
        step: layer.step
    }

    Loader {
        id: loader

        objectName: "desk"
        anchors.fill: parent
        anchors.topMargin: layer.barHeight
        visible: !layer.asked
        enabled: visible
        LayoutMirroring.enabled: layer.person && Theme.rtl
        LayoutMirroring.childrenInherit: true
    }

    MouseArea {
        objectName: "door"
        width: Theme.target * 2
        height: Theme.targetHigh
        enabled: layer.desk !== null && !layer.open && ["attract", "closed"].includes(layer.visit?.step ?? "")
        visible: enabled
        pressAndHoldInterval: 2000
        onPressAndHold: layer.desk.touch("door")
        onClicked: if (layer.visit.step === "attract")
            layer.visit.touch("start")
    }
}
