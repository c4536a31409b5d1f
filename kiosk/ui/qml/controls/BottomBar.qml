import QtQuick

/* Back, listen (larger pictures where no voice speaks the language), bigger, leave: always there, always in the same places (in a block of two by two in reach mode). */
Item {
    id: bar

    required property var visit
    property bool block: false
    /* Name of the back button; where it is not "back", `back` tells and the visit hears nothing. */
    property string backWhat: "back"
    /* False over a question that itself asks whether to stay. */
    property bool ways: true
    /* False where the question itself offers to leave. */
    property bool leaves: true
    /* False where nobody is served: what one changes for oneself would stay for the next. */
    property bool resizes: true
    /* False over a question that comes after another one: the visit goes nowhere before that is answered. */
    property bool backs: true
    readonly property real cellWidth: block ? (width - Theme.gap) / 2 : Math.min((width - Theme.gap * 6) / 4, Math.max(Theme.target * 2, Theme.unit * 240))

    /* Of each of them. */
    property real keyHeight: Theme.targetHigh

    signal back

    function cellX(place: int): real {
        let x = block ? (place % 2) * (cellWidth + Theme.gap) : [0, (width - cellWidth) / 3, (width - cellWidth) * 2 / 3, width - cellWidth][place];
        return Theme.rtl ? width - x - cellWidth : x;
    }

    function cellY(place: int): real {
        return block && place > 1 ? keyHeight + Theme.gap : 0;
    }

    implicitHeight: block ? keyHeight * 2 + Theme.gap : keyHeight

    BarButton {
        visit: bar.backWhat === "back" ? bar.visit : ({
                touch: () => bar.back()
            })
        what: bar.backWhat
        label: qsTr("Retour")
        glyph: "glyph-back"
        visible: bar.ways && bar.backs && (bar.visit.canGoBack || bar.backWhat !== "back")
        x: bar.cellX(0)
        y: bar.cellY(0)
        width: bar.cellWidth
        height: bar.keyHeight
    }

    BarButton {
        visit: bar.visit
        what: bar.visit.voiceless ? "pictures" : "listen"
        label: bar.visit.voiceless ? qsTr("Images") : Theme.voice === "speaking" ? qsTr("Pause") : qsTr("Écouter")
        glyph: bar.visit.voiceless ? "fixed-glyph-pictures" : Theme.voice === "speaking" ? "fixed-glyph-pause" : "fixed-glyph-listen"
        on: Theme.pictures || Theme.voice !== ""
        x: bar.cellX(1)
        y: bar.cellY(1)
        width: bar.cellWidth
        height: bar.keyHeight
    }

    BarButton {
        visit: bar.visit
        what: "bigger"
        visible: bar.resizes
        label: Theme.large ? qsTr("Réduire") : qsTr("Agrandir")
        glyph: Theme.large ? "fixed-glyph-smaller" : "fixed-glyph-bigger"
        on: Theme.large
        x: bar.cellX(2)
        y: bar.cellY(2)
        width: bar.cellWidth
        height: bar.keyHeight
    }

    BarButton {
        visit: bar.visit
        what: "leave"
        label: qsTr("Partir")
        glyph: "glyph-leave"
        visible: bar.leaves
        x: bar.cellX(3)
        y: bar.cellY(3)
        width: bar.cellWidth
        height: bar.keyHeight
    }
}
