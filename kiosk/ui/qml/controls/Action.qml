import QtQuick
import QtQuick.Layouts

/* A big button: glyph and verb. Only the main action of a screen is filled. */
Touch {
    id: action

    property string glyph
    property bool main: false
    /* Words under the glyph instead of beside it. */
    property bool stacked: false
    readonly property bool under: stacked || Theme.shelf
    readonly property color wordsColor: main ? Theme.mainWords : Theme.ink

    opacity: enabled ? 1 : 0.65
    implicitHeight: Math.max(Theme.targetHigh, Math.round(132 * Theme.unit))
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumWidth: Math.max(Theme.target, Math.ceil(longest.contentWidth) + Theme.gap * 2)
    Layout.minimumHeight: Theme.targetHigh
    Layout.preferredHeight: implicitHeight
    Layout.maximumHeight: Theme.shelf ? Infinity : Math.max(Theme.targetHigh, Math.round((stacked ? 168 : 148) * Theme.unit))

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: action.main ? (action.pressed ? Theme.mainPressed : Theme.main) : (action.pressed ? Theme.pressed : Theme.card)
        border.width: action.main ? 0 : Theme.line
        border.color: Theme.outline
    }

    /* As wide as the longest word: four keys in one row share it as their words need. */
    Text {
        id: longest

        width: 1
        text: Theme.shelf ? action.label : ""
        font.family: Theme.family
        font.pixelSize: Theme.smallest
        font.weight: Font.Bold
        wrapMode: Text.WordWrap
        visible: false
        Accessible.ignored: true
    }

    Picture {
        id: glyphPicture

        readonly property real side: Math.round(action.under ? Math.min(Theme.unit * (Theme.shelf ? 72 : 56), action.height * 0.37) : Math.min(Theme.unit * 60, action.height * 0.5))

        name: action.glyph
        ink: action.wordsColor.toString()
        width: side
        height: side
        x: action.under ? (action.width - side) / 2 : Theme.rtl ? action.width - side - Theme.gap * 3 : Theme.gap * 3
        y: action.under ? Theme.gap * (Theme.shelf ? 2 : 1) : (action.height - side) / 2
        visible: action.glyph !== ""
    }

    Words {
        readonly property real edge: Theme.gap * (Theme.shelf ? 0.5 : 1)
        readonly property real start: action.glyph === "" || action.under ? edge : glyphPicture.side + Theme.gap * 5
        readonly property real empty: Theme.voidOf(font.family, font.pixelSize)
        readonly property real end: action.under ? edge : Theme.gap * 2

        x: Theme.rtl ? end : start
        y: (action.under ? glyphPicture.y + glyphPicture.side + Theme.gap * 0.25 : Theme.gap) - empty
        width: action.width - start - end
        height: action.height - y - Theme.gap * 0.5 + empty
        text: action.label
        color: action.wordsColor
        font.pixelSize: action.under && !(Theme.shelf && action.width > Theme.target * 1.8) ? Theme.tight : Theme.key
        font.weight: action.main ? Font.Bold : Font.DemiBold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallest
        lineHeight: Theme.keyLineOf(font.family)
        /* As in a Tile. */
        topPadding: Theme.large && !Theme.low ? Theme.gap * 0.4 : 0
        bottomPadding: topPadding
        horizontalAlignment: action.glyph === "" || action.under ? Text.AlignHCenter : Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
