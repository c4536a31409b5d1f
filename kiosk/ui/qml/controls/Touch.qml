import QtQuick

/* Whatever can be touched. A tap counts when the finger trembles or slides a little; a double tap counts once, also when its
   second half falls on what the first half brought. */
Item {
    id: touch

    required property var visit
    required property string what
    property var value
    property string label
    /* True for keys that are meant to be struck twice in a row. */
    property bool repeats: false
    readonly property bool pressed: area.pressed
    readonly property bool spoken: label !== "" && Theme.spoken === label
    /* See Ring. */
    property bool ringWithin: false
    property real lastMs: 0
    readonly property real bornMs: Date.now()
    /* When this was first drawn, or else made. */
    property real thereMs: bornMs

    /* Whether a tap here is the second half of a double tap that began before this was on the screen. A slow box draws late and
       delivers late: the time runs from when this was there to be seen, for nobody means what they cannot see yet. */
    function isEcho(x: real, y: real): bool {
        const place = mapToItem(null, x, y);
        const away = Math.hypot(place.x - Theme.tapped.x, place.y - Theme.tapped.y);
        const brought = bornMs > Theme.tappedMs && bornMs - Theme.tappedMs < Theme.slowMs;
        const echo = brought && Date.now() - thereMs < Theme.doubleTapMs && away < Theme.target;
        if (!echo) {
            Theme.tapped = Qt.point(place.x, place.y);
            Theme.tappedMs = Date.now();
        }
        return echo;
    }

    /* Nothing that is hidden, or lies under a question, acts: not even through the accessibility tree. A clock that the network
       puts back makes no tap half of another. */
    function act(): void {
        if (!enabled || !visible)
            return;
        const now = Date.now();
        if (!repeats && now >= lastMs && now - lastMs < Theme.doubleTapMs)
            return;
        lastMs = now;
        if (value === undefined)
            visit.touch(what);
        else
            visit.touch(what, value);
    }

    objectName: value === undefined ? what : what + ":" + value
    implicitWidth: Theme.target
    implicitHeight: Theme.targetHigh
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.focusable: true
    Accessible.onPressAction: act()
    Keys.onSpacePressed: act()
    Keys.onReturnPressed: act()

    Connections {
        id: drawn

        function onFrameSwapped(): void {
            touch.thereMs = Date.now();
            drawn.enabled = false;
        }

        target: touch.Window.window
    }

    MouseArea {
        id: area

        readonly property real slack: 8 * Theme.pixelsPerMm

        anchors.fill: parent
        preventStealing: true
        onReleased: mouse => {
            const inside = mouse.x > -slack && mouse.y > -slack && mouse.x < width + slack && mouse.y < height + slack;
            if (inside && !touch.isEcho(mouse.x, mouse.y))
                touch.act();
        }
    }

    Ring {
        within: touch.ringWithin
        anchors.fill: parent
        visible: touch.activeFocus || touch.spoken
    }
}
