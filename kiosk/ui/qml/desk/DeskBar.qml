pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* A bar of another colour over everything: an agent's desk is open, and whose. Words for staff are in French only. */
Rectangle {
    id: bar

    required property var visit
    required property string step
    readonly property bool views: ["viewLanguage", "viewYes", "viewCard"].includes(step)
    readonly property bool thin: views || ["visit", "consent", "original", "yes"].includes(step)
    readonly property bool goesBack: ["badge", "pin", "health", "make", "made", "mandates", "mandate", "end", "endSure", "endDone", "question", "counts", "learn", "viewKind", "viewVault", "viewPin", "viewFetch", "viewShown", "viewSaid"].includes(step) && !held
    /* A yes to letters may stand whose papers are not out: neither a step back nor the end of the session may drop them. */
    readonly property bool held: (visit?.held ?? false) && step !== "locked"
    readonly property bool isIn: (visit?.agent ?? "") !== ""
    readonly property color words: Theme.contrast ? "#000000" : "#FFFFFF"

    height: thin ? Theme.thinBar : Theme.keyBar
    color: Theme.contrast ? "#FFFFFF" : "#3B2A6B"

    component BarTouch: Touch {
        id: barTouch

        width: Math.max(Theme.target * 1.5, caption.implicitWidth + Theme.gap * 4)
        height: Theme.targetHigh

        Rectangle {
            anchors.fill: parent
            radius: Theme.corner
            color: barTouch.pressed ? "#5A4894" : bar.color
            border.width: Theme.line
            border.color: bar.words
        }

        Words {
            id: caption

            anchors.centerIn: parent
            text: barTouch.label
            color: bar.words
            font.family: "Noto Sans"
            font.pixelSize: Theme.smallest
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Words {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: buttons.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: !bar.isIn ? "Espace des agents" : bar.views ? bar.visit.agent + (bar.visit.purpose === "letters" ? " demande un accord" : " demande un papier") : bar.thin ? bar.visit.agent + " accompagne cette visite" : bar.visit.agent + "  ·  " + bar.visit.role
        color: bar.words
        font.family: "Noto Sans"
        font.pixelSize: Theme.smallest
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        visible: !bar.thin

        BarTouch {
            visit: bar.visit
            what: "deskBack"
            label: "Retour"
            visible: bar.goesBack
        }
        BarTouch {
            visit: bar.visit
            what: "lock"
            label: "Verrouiller"
            visible: bar.step === "home"
        }
        BarTouch {
            visit: bar.visit
            what: "endSession"
            label: "Fermer"
            visible: bar.isIn && !bar.held
        }
    }
}
