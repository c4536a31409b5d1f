pragma Singleton
import QtQuick

/* Colours, sizes and fonts of every screen; Main.qml fills in the window and the visit's modes. */
QtObject {
    property string language: "fr"
    property bool rtl: false
    property bool large: false
    property bool contrast: false
    property bool calm: false
    property bool reachWanted: false
    /* Larger pictures in place of words, where no voice speaks the language. */
    property bool pictures: false
    /* What is being read aloud: words and controls that say so are lit. */
    property string spoken
    /* What the voice does: "speaking", "paused" or nothing. */
    property string voice
    /* A headset is in: what is personal may be said. */
    property bool headset: false
    property real pixelsPerMm: 149 / 25.4
    /* From top to bottom, where pixels are not square. */
    property real pixelsPerMmDown: pixelsPerMm
    /* Under 1, words and pictures are drawn smaller: only where learning leaves a 7-inch screen too little room. */
    property real packed: 1
    property real windowWidth: 1280
    /* What the desk's bar leaves, and all of it: the bar's own height cannot come from what it leaves. */
    property real windowHeight: 800
    property real wholeHeight: 800

    /* Where and when the last tap was, on whatever screen. */
    property point tapped
    property real tappedMs: 0

    readonly property bool portrait: windowHeight > windowWidth
    readonly property real unit: unitOf(windowHeight)
    /* A screen so low (7 inches, landscape) that space is counted. */
    readonly property bool low: windowHeight / unit < 640
    /* So narrow (7 inches, upright) that four keys have no room side by side: nothing is laid out for it. */
    readonly property bool narrow: portrait && windowWidth < target * 4 + gap * 3 + margin * 2
    readonly property bool reach: reachWanted
    /* Within reach on a low screen: its lower 40 % hold one row of keys, which take turns there. */
    readonly property bool shelf: reach && low

    /* How broad and how high the smallest target is. */
    readonly property int target: Math.ceil(Math.max(20 * pixelsPerMm, uprightOf(unit)))
    readonly property int targetHigh: Math.ceil(Math.max(20 * pixelsPerMmDown, uprightOf(unit)))
    /* The desk's bar: a line of words, or keys. */
    readonly property int thinBar: Math.round(44 * unitOf(wholeHeight))
    readonly property int keyBar: Math.ceil(Math.max(20 * pixelsPerMmDown, uprightOf(unitOf(wholeHeight)))) + Math.round(8 * unitOf(wholeHeight)) * 2
    readonly property int gap: Math.round(8 * unit)
    readonly property int margin: Math.round((low || portrait ? 16 : 32) * unit)
    /* Between the lowest keys and the window's edge. */
    readonly property int edge: Math.round((low ? 4 : 8) * unit)
    readonly property int corner: Math.round(16 * unit)
    readonly property int line: Math.max(2, Math.round(3 * unit))
    readonly property int smallest: Math.round(22 * unit)
    /* Twice as large (WCAG 2.2, 1.4.4), but on a 7-inch screen. */
    readonly property real zoom: large ? (low ? 1.5 : 2) : 1
    readonly property int small: Math.round(22 * unit * zoom)
    readonly property int body: Math.round(30 * unit * zoom)
    readonly property int heading: Math.round(42 * unit * (low ? 1 + (zoom - 1) / 3 : zoom))
    /* Words under a picture, where a key or a tile leaves no room for twice the size. */
    readonly property real tightZoom: Math.min(zoom, 1.6)
    readonly property int tight: Math.round(22 * unit * tightZoom)
    readonly property int key: Math.round(30 * unit * Math.min(zoom, 1.9))
    readonly property int tile: low ? small : portrait ? tight : first
    /* Words that are there before anybody can ask for larger ones, and those in small tiles. */
    readonly property int first: Math.round(30 * unit * Math.min(zoom, 1.3))
    readonly property int huge: Math.round(60 * unit * Math.min(zoom, 1.3))
    readonly property int moveMs: calm ? 0 : 220
    readonly property int doubleTapMs: 400
    /* The longest that a screen may take to come after a tap and still pass for what the tap brought. */
    readonly property int slowMs: 3000

    readonly property color paper: contrast ? "#000000" : "#FBF8F3"
    readonly property color card: contrast ? "#000000" : "#FFFFFF"
    readonly property color ink: contrast ? "#FFFFFF" : "#1C2321"
    readonly property color main: contrast ? "#FFE100" : "#0B5D4E"
    readonly property color mainPressed: contrast ? "#FFFFFF" : "#08443A"
    readonly property color mainWords: contrast ? "#000000" : "#FFFFFF"
    readonly property color tint: contrast ? "#000000" : "#E3EEE8"
    readonly property color pressed: contrast ? "#3A3A00" : "#CFE3DA"
    readonly property color grey: contrast ? "#FFFFFF" : "#5A625E"
    readonly property color outline: contrast ? "#FFFFFF" : "#767F7A"
    readonly property color attention: contrast ? "#FFE100" : "#FFC845"
    readonly property color attentionWords: contrast ? "#000000" : "#1C2321"
    readonly property color trouble: contrast ? "#FFE100" : "#A3341F"

    readonly property string family: familyOf(language)

    function unitOf(height: real): real {
        return packed * Math.max(pixelsPerMm * 25.4 / 149, Math.min(Math.min(windowWidth, height) / 800, Math.max(windowWidth, height) / 1280));
    }

    /* On a large upright screen targets grow with the words, and all is laid out as on a 10-inch one. */
    function uprightOf(unit: real): real {
        return portrait ? 20 * 149 / 25.4 * unit : 0;
    }

    /* Noto Sans Arabic asks for twice the height of its letters; lines stand closer, and boxes may lap over the void. */
    function lineOf(family: string): real {
        return family === "Noto Sans Arabic" ? 0.7 : 1;
    }

    /* In keys lines stand closer still; not Tamil's, whose letters fill theirs. */
    function keyLineOf(family: string): real {
        return family === "Noto Sans Tamil" ? 1 : Math.min(0.9, lineOf(family));
    }

    function voidOf(family: string, size: real): real {
        return family === "Noto Sans Arabic" ? Math.round(size * 0.3) : 0;
    }

    function familyOf(code: string): string {
        switch (code) {
        case "ar":
        case "fa":
        case "ps":
            return "Noto Sans Arabic";
        case "bn":
            return "Noto Sans Bengali";
        case "ta":
            return "Noto Sans Tamil";
        case "ka":
            return "Noto Sans Georgian";
        case "zh":
            return "Droid Sans Fallback";
        default:
            return "Noto Sans";
        }
    }
}
