import QtQuick

/* Whatever can be touched. A tap counts when the finger trembles or slides a little; a double tap counts once. */
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
    property real lastMs: 0

    /* Nothing that is hidden, or lies under a question, acts: not even through the accessibility tree. */
    function act(): void {
        if (!enabled || !visible)
            return;
        const now = Date.now();
        if (!repeats && now - lastMs < 400)
            return;
        lastMs = now;
        if (value === undefined)
            visit.touch(what);
        else
            visit.touch(what, value);
    }

    objectName: value === undefined ? what : what + ":" + value
    implicitWidth: Theme.target
    implicitHeight: Theme.target
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.focusable: true
    Accessible.onPressAction: act()
    Keys.onSpacePressed: act()
    Keys.onReturnPressed: act()

    MouseArea {
        id: area

        readonly property real slack: 8 * Theme.pixelsPerMm

        anchors.fill: parent
        preventStealing: true
        onReleased: mouse => {
            if (mouse.x > -slack && mouse.y > -slack && mouse.x < width + slack && mouse.y < height + slack)
                touch.act();
        }
    }

    Ring {
        anchors.fill: parent
        visible: touch.activeFocus || touch.spoken
    }
}
