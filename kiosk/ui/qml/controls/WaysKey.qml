pragma ComponentBehavior: Bound
import QtQuick

/* On a shelf: brings back, listen, bigger and leave in place of the choice, and the choice again. It shows what it brings. */
Touch {
    id: key

    required property var person
    property bool open: false

    visit: ({
            touch: () => {
                key.open = !key.open;
                key.person.touch("stay");
            }
        })
    what: "ways"
    label: open ? qsTr("Fermer") : qsTr("Autres touches")
    repeats: true

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: key.pressed || key.open ? Theme.pressed : Theme.contrast ? Theme.paper : Theme.tint
        border.width: Theme.contrast ? Theme.line : 0
        border.color: Theme.outline
    }

    Grid {
        id: glyphs

        readonly property real side: Math.round(Math.min((key.width - Theme.gap * 3) / 2, (key.height * 0.6 - Theme.gap) / 2))

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap
        columns: 2
        spacing: Theme.gap
        visible: !key.open

        Repeater {
            model: ["glyph-back", key.person.voiceless ? "fixed-glyph-pictures" : "fixed-glyph-listen", "fixed-glyph-bigger", "glyph-leave"]

            Picture {
                required property string modelData

                name: modelData
                ink: Theme.ink.toString()
                width: glyphs.side
                height: glyphs.side
            }
        }
    }

    Picture {
        name: "fixed-glyph-wrong"
        ink: Theme.ink.toString()
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.gap
        width: glyphs.height
        height: glyphs.height
        visible: key.open
    }

    Words {
        readonly property real empty: Theme.voidOf(font.family, font.pixelSize)

        x: Theme.gap * 0.5
        width: key.width - Theme.gap
        y: glyphs.y + glyphs.height - empty
        height: key.height - y - Theme.gap * 0.5 + empty
        text: key.label
        font.pixelSize: Theme.tight
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(Theme.smallest * 0.95)
        lineHeight: Math.min(0.9, Theme.lineOf(font.family))
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
