import QtQuick

/* One choice among several: a picture with a word under it, beside it when the tile is low and broad, or in it. */
Touch {
    id: tile

    property string picture
    /* A second, smaller line under the label. */
    property string note
    property bool lit: false
    /* Where it stands among its Tiles, from 0; -1 where it says so itself. */
    property int place: -1
    readonly property Tiles grid: parent as Tiles
    property string family: Theme.family
    property int size: Theme.body
    property int weight: Font.DemiBold
    /* Words of the structure's own: one that is too long even at its smallest is broken. */
    property bool ownWords: false
    /* The part of the picture, as shares of it, in which its word stands; none where it stands under it or beside. */
    property rect wordIn
    readonly property bool within: wordIn.width > 0
    readonly property bool beside: !within && width > height * 2.1
    /* With its note, a label leaves the picture as much as one without. */
    readonly property real wordsHeight: Math.min(height * (Theme.shelf ? 0.62 : 0.5) - noteHeight, size * (Theme.shelf ? 5 : Theme.low ? 2.7 : 3))
    readonly property real noteHeight: note === "" ? 0 : noteWords.implicitHeight + Theme.gap

    x: grid?.cellX(place) ?? 0
    y: grid?.cellY(place) ?? 0
    width: grid?.cellWidth ?? implicitWidth
    height: grid?.cellHeight ?? implicitHeight
    visible: place < 0 || (grid?.turns.has(place) ?? true)
    onSpokenChanged: if (spoken)
        grid?.turns.bring(place)

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: tile.pressed ? Theme.pressed : Theme.card
        border.width: tile.lit ? Theme.line * 2 : Theme.line
        border.color: tile.lit ? Theme.main : Theme.outline
    }

    Picture {
        id: drawing

        readonly property real paintedX: x + (width - paintedWidth) / 2
        readonly property real paintedY: y + (height - paintedHeight) / 2

        name: tile.picture
        visible: name !== ""
        width: tile.beside ? Math.min(tile.height - Theme.gap * 2, tile.width * 0.36) : tile.width - Theme.gap * 2
        height: tile.beside || tile.within ? tile.height - Theme.gap * 2 : tile.height - Theme.gap * 2 - tile.wordsHeight - tile.noteHeight
        x: !tile.beside ? Theme.gap : Theme.rtl ? tile.width - width - Theme.gap * 2 : Theme.gap * 2
        y: Theme.gap
    }

    Text {
        id: longest

        width: words.width
        text: tile.ownWords ? tile.label : ""
        font.family: tile.family
        font.pixelSize: Theme.smallest
        font.weight: tile.weight
        wrapMode: Text.WordWrap
        visible: false
        Accessible.ignored: true
    }

    Words {
        id: words

        readonly property real empty: Theme.voidOf(font.family, font.pixelSize)
        /* Clear of the broad line round a tile that is lit. */
        readonly property real end: tile.lit ? Math.max(Theme.gap * 0.5, Theme.line * 2 + 1) : Theme.gap * 0.5
        readonly property real start: tile.picture === "" || !tile.beside ? end : drawing.width + Theme.gap * 4
        readonly property real under: tile.beside || tile.picture === "" ? Theme.gap * 0.5 : drawing.y + drawing.height

        x: tile.within ? drawing.paintedX + tile.wordIn.x * drawing.paintedWidth : Theme.rtl ? end : start
        width: tile.within ? tile.wordIn.width * drawing.paintedWidth : tile.width - start - end
        y: (tile.within ? drawing.paintedY + tile.wordIn.y * drawing.paintedHeight : under) - empty
        height: tile.within ? Math.floor(tile.wordIn.height * drawing.paintedHeight + empty * 2) : Math.floor(tile.height - y - Theme.gap * 0.5 - tile.noteHeight + empty)
        text: tile.label
        color: tile.within && !Theme.contrast ? Theme.mainWords : Theme.ink
        wrapMode: longest.contentWidth > width ? Text.Wrap : Text.WordWrap
        font.family: tile.family
        font.pixelSize: tile.size
        font.weight: tile.weight
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(Theme.smallest * 0.95)
        lineHeight: Theme.keyLineOf(font.family)
        /* Large lines that stand closer are a little higher than Qt reckons when it fits them. */
        topPadding: Theme.large && !Theme.low ? Theme.gap * 0.4 : 0
        bottomPadding: topPadding
        horizontalAlignment: tile.beside && tile.picture !== "" ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    Words {
        id: noteWords

        x: Theme.gap
        width: tile.width - Theme.gap * 2
        y: tile.height - implicitHeight - Theme.gap
        text: tile.note
        visible: tile.note !== ""
        color: Theme.grey
        font.pixelSize: Theme.low ? Theme.smallest : Theme.tight
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
