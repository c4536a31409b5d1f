pragma ComponentBehavior: Bound
import QtQuick

/* Ten digits, erase and an end key; three columns where there is height, else two rows. Never mirrored. */
Item {
    id: keypad

    required property var visit
    property string submitLabel
    property string submitGlyph: "fixed-glyph-check"
    property string submitWhat: "submit"
    property bool submits: true
    /* On a shelf three keys at a time, as a telephone has them; what ends it is always there. */
    readonly property Turns turns: Turns {
        count: 11
        room: Theme.shelf ? 4 : count
    }
    readonly property bool tall: height >= Theme.targetHigh * 4 + Theme.gap * 3
    readonly property int columns: tall ? 3 : 5
    readonly property int rows: tall ? 4 : 2
    readonly property real sideWidth: tall ? 0 : Math.max(Theme.target, Math.min(Theme.target * 2, width - (Theme.target + gap) * 5))
    readonly property real gap: tall ? Theme.gap * (Theme.low ? 1 : 1.5) : Math.max(0, Math.min(Theme.gap, (width - Theme.target * 6) / 12))
    readonly property real keyWidth: (width - sideWidth - (tall ? 0 : gap) - gap * (columns - 1)) / columns
    readonly property real keyHeight: Math.min((height - gap * (rows - 1)) / rows, Theme.targetHigh * 1.25)
    readonly property real topY: height - keyHeight * rows - gap * (rows - 1)

    readonly property real turnWidth: (width - Theme.gap * 4) / 5

    function turnX(place: int): real {
        return place * (turnWidth + Theme.gap);
    }

    function keyX(place: int): real {
        if (Theme.shelf)
            return turnX(place % turns.atOnce);
        return (place % columns) * (keyWidth + gap);
    }

    function keyY(place: int): real {
        return Theme.shelf ? 0 : topY + Math.floor(place / columns) * (keyHeight + gap);
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Repeater {
        model: 10

        Touch {
            id: key

            required property int index
            readonly property string digit: String((index + 1) % 10)
            readonly property int place: keypad.tall && index === 9 ? 10 : index

            visit: keypad.visit
            what: "digit"
            value: digit
            label: digit
            repeats: true
            opacity: enabled ? 1 : 0.65
            visible: keypad.turns.has(index)
            x: keypad.keyX(place)
            y: keypad.keyY(place)
            width: Theme.shelf ? keypad.turnWidth : keypad.keyWidth
            height: Theme.shelf ? keypad.height : keypad.keyHeight

            Rectangle {
                anchors.fill: parent
                radius: Theme.corner
                color: key.pressed ? Theme.pressed : Theme.card
                border.width: Theme.line
                border.color: Theme.outline
            }

            Words {
                anchors.fill: parent
                text: key.digit
                font.family: "Noto Sans"
                font.pixelSize: Theme.heading
                fontSizeMode: Text.VerticalFit
                minimumPixelSize: Theme.smallest
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }

    Action {
        visit: keypad.visit
        what: "erase"
        label: qsTr("Effacer")
        glyph: "fixed-glyph-erase"
        stacked: true
        repeats: true
        visible: keypad.turns.has(10)
        x: Theme.shelf ? keypad.turnX(1) : keypad.tall ? keypad.keyX(9) : keypad.width - keypad.sideWidth
        y: keypad.tall ? keypad.keyY(9) : Theme.shelf ? 0 : keypad.topY
        width: Theme.shelf ? keypad.turnWidth : keypad.tall ? keypad.keyWidth : keypad.sideWidth
        height: Theme.shelf ? keypad.height : keypad.keyHeight
    }

    TurnKey {
        turns: keypad.turns
        person: keypad.visit
        label: keypad.turns.total === 1 ? "" : ["4 5 6", "7 8 9", "0", "1 2 3"][keypad.turns.now]
        x: keypad.turnX(3)
        width: keypad.turnWidth
        height: keypad.height
    }

    Action {
        visit: keypad.visit
        what: keypad.submitWhat
        label: keypad.submitLabel
        glyph: keypad.submitGlyph
        main: enabled
        enabled: keypad.submits
        stacked: true
        x: Theme.shelf ? keypad.turnX(4) : keypad.tall ? keypad.keyX(11) : keypad.width - keypad.sideWidth
        y: keypad.tall ? keypad.keyY(11) : Theme.shelf ? 0 : keypad.topY + keypad.keyHeight + keypad.gap
        width: Theme.shelf ? keypad.turnWidth : keypad.tall ? keypad.keyWidth : keypad.sideWidth
        height: Theme.shelf ? keypad.height : keypad.keyHeight
    }
}
