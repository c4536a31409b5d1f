import QtQuick

/* One of the four places at the foot of every screen. */
Touch {
    id: button

    property string glyph
    property bool on: false

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: button.pressed || button.on ? Theme.pressed : Theme.contrast ? Theme.paper : Theme.tint
        border.width: Theme.contrast ? Theme.line : 0
        border.color: Theme.outline
    }

    Picture {
        id: glyphPicture

        name: button.glyph
        ink: Theme.ink.toString()
        width: height
        height: Math.round(button.height * 0.44)
        x: (button.width - width) / 2
        y: Math.round(button.height * 0.09)
    }

    Words {
        x: Theme.gap * 0.5
        readonly property real empty: Theme.voidOf(font.family, font.pixelSize)

        width: button.width - Theme.gap
        y: glyphPicture.y + glyphPicture.height - empty
        height: button.height - y - Theme.gap * 0.5 + empty
        text: button.label
        font.pixelSize: Math.min(Theme.small, Math.floor((button.height * 0.47 - Theme.gap * 0.5) / 1.4))
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallest
        lineHeight: Theme.keyLineOf(font.family)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
