import QtQuick

/* The frame of every screen. `layout` says how the words, the picture (or the stage) and the choice share the middle:
   "split" (words and picture, choice at the thumb's side), "wide" (words, then the choice across). */
Item {
    id: frame

    required property var visit
    property string heading
    property string body
    /* Labels of what can be touched, in the order in which they are read aloud. */
    property list<string> choices
    /* Words beside the picture that are read aloud after the body. */
    property list<string> notes
    /* Words about this person alone, said after the notes and into a headset only. */
    property list<string> secrets
    readonly property string announced: [heading, body].concat(notes).filter(part => part !== "").join("\n")
    readonly property list<string> whispers: Theme.headset ? secrets.filter(part => part !== "") : []
    /* Language of each choice, where it is not the visit's. */
    property list<string> choiceVoices
    readonly property string speech: [heading, body].concat(notes).concat(whispers).concat(choices).filter(part => part !== "").join("\n")
    readonly property string voices: [heading, body].concat(notes).concat(whispers).filter(part => part !== "").map(() => "").concat(choiceVoices).join("\n")
    property string picture
    /* A small picture at the heading's end, where a low screen has no room for a larger one. */
    property string badge
    /* True where no larger one is sure to have room. */
    property bool badgeAlways: false
    property string layout: "split"
    /* Share of the width that words and picture take in "split". */
    property real share: 0.54
    /* The same within reach. */
    property real dockShare: 0.56
    /* Height of the choice in portrait "split"; 0 takes three rows. */
    property real choiceHeight: 0
    /* Height that heading and body leave to the choice in "wide" on a low screen. */
    property real choiceLeast: 0
    property bool bars: true
    /* See BottomBar. */
    property alias backWhat: bottomBar.backWhat
    property alias leaves: bottomBar.leaves
    property alias resizes: bottomBar.resizes
    /* True where the choice in "split" stands beside the heading too, false where it begins under it. */
    property bool tallChoice: !Theme.low
    default property alias choice: choicePlace.data
    property alias stage: stagePlace.data
    /* Share of the words' height that the heading may take. */
    property real headingShare: 0.5
    /* Height that the words leave to the picture or the stage: no screen shows words alone. */
    property real stageLeast: 0
    readonly property real leastStage: wide || badgeAlways || (picture === "" && !stageInstead) ? 0 : Math.max(stageLeast, Math.max(72 * Theme.unit, 64) + Theme.gap * 3)
    /* So much, where the picture shows what to do: on a low screen larger words would push it out. */
    readonly property real pictureLeast: Theme.low && Theme.large ? 120 * Theme.unit : 0
    /* False where a screen with a stage shows its picture instead. */
    property bool stageInstead: stagePlace.children.length > 0

    readonly property bool dock: Theme.reach && !Theme.portrait
    /* True where the four places of the foot stand in place of the choice, on a shelf. */
    readonly property bool waysInstead: Theme.shelf && (waysAlone || waysKey.open)
    property bool waysAlone: choices.length === 0
    readonly property bool wide: layout === "wide"
    /* Three rows of keys and the foot are as high as a low screen: they stand beside the top bar, too. */
    readonly property bool fullHeight: column && tallChoice && Theme.low
    readonly property real wordsTop: topBar.height
    readonly property real barTop: bars ? height - Theme.targetHigh - Theme.gap - Theme.edge : height
    readonly property real barGap: Theme.gap * (Theme.low ? 0.5 : 1.5)
    readonly property real dockHeight: Theme.shelf ? Math.max(height * 0.4, Theme.targetHigh + Theme.gap) - 1 : Math.max(height * 0.4, Theme.targetHigh * 2 + Theme.gap * 3) - 1
    readonly property real m: Theme.margin
    readonly property real blockWidth: Math.max(Theme.target * 2, 264 * Theme.unit) + Theme.gap
    readonly property rect shelfRect: Qt.rect(m, height - dockHeight, width - m * 2, dockHeight - Theme.gap)
    readonly property real besideWaysKey: m + (waysKey.visible ? waysKey.width + Theme.gap : 0)
    readonly property real wideRoom: wide && Theme.low && !dock ? barTop - barGap - Theme.gap - choiceLeast : Infinity
    /* The same of the heading, under which two rows of choices begin. */
    readonly property real headingRoom: column && !tallChoice ? barTop - barGap - Theme.targetHigh * 2 - Theme.gap * 1.5 : wideRoom
    readonly property bool column: !Theme.portrait && !wide && !dock
    readonly property rect wordsRect: wordsPlaceFor()
    readonly property rect choiceRect: choicePlaceFor()
    readonly property rect pictureRect: picturePlaceFor()
    readonly property real startWidth: Math.round((width - m * 3) * (dock ? dockShare : share))
    /* Upright, words go beyond their half, where the picture still has its least height over the choice. */
    readonly property real bodyEnd: Math.max(wordsRect.y + wordsRect.height - (dock ? 0 : leastStage), Theme.portrait && stageLeast > 0 ? choiceRect.y - Theme.gap * 4 - leastStage : 0)
    readonly property real belowHeading: headingWords.y + headingWords.height + Theme.gap
    readonly property real belowWords: (bodyWords.visible ? bodyWords.y + bodyWords.height : headingWords.y + headingWords.height) + Theme.gap * (Theme.low ? 1 : 2)

    signal back

    function portraitChoiceHeight(): real {
        const room = barTop - wordsTop;
        if (Theme.reach)
            return height * 0.4 - (height - barTop) - barGap;
        return choiceHeight > 0 ? Math.min(choiceHeight, room * 0.7) : Math.min(room * 0.42, Theme.targetHigh * 3 + Theme.gap * 4);
    }

    function wordsPlaceFor(): rect {
        const y = wordsTop + (Theme.low ? 0 : Theme.gap);
        const bottom = dock ? height - dockHeight - Theme.gap * 0.5 : barTop - Theme.gap;
        if (column || dock)
            return Qt.rect(m, y, startWidth, bottom - y);
        const over = wide ? Infinity : barTop - barGap - portraitChoiceHeight() - Theme.gap - y;
        return Qt.rect(m, y, width - m * 2, Math.min(over, (bottom - y) * (wide ? 0.4 : 0.5)));
    }

    function choicePlaceFor(): rect {
        if (Theme.shelf)
            return Qt.rect(besideWaysKey, shelfRect.y, width - m - besideWaysKey, shelfRect.height);
        if (dock) {
            const start = m + blockWidth + Theme.gap * 3;
            return Qt.rect(start, height - dockHeight, width - start - m, dockHeight - Theme.gap);
        }
        const bottom = barTop - barGap;
        if (column) {
            const x = m * 2 + startWidth;
            const y = fullHeight ? Theme.edge : tallChoice ? wordsRect.y : belowHeading - Theme.gap * 0.5;
            return Qt.rect(x, y, width - m - x, bottom - y);
        }
        if (wide && !Theme.reach)
            return Qt.rect(m, belowWords, width - m * 2, bottom - belowWords);
        const h = portraitChoiceHeight();
        return Qt.rect(m, bottom - h, width - m * 2, h);
    }

    function picturePlaceFor(): rect {
        if (dock) {
            const x = wordsRect.x + wordsRect.width + m;
            return Qt.rect(x, wordsRect.y, width - m - x, wordsRect.height - Theme.gap);
        }
        if (column)
            return Qt.rect(wordsRect.x, belowWords, wordsRect.width, barTop - Theme.gap * (Theme.low ? 1 : 2) - belowWords);
        if (wide && !Theme.reach)
            return Qt.rect(0, 0, 0, 0);
        return Qt.rect(m, belowWords, width - m * 2, choiceRect.y - Theme.gap * 2 - belowWords);
    }

    function across(place: rect): real {
        return Theme.rtl ? width - place.x - place.width : place.x;
    }

    /* For a screen reader, also where only the words of a screen change. */
    function announce(): void {
        headingWords.Accessible.announce(announced, Accessible.Polite);
    }

    anchors.fill: parent
    onAnnouncedChanged: Qt.callLater(announce)

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    TopBar {
        id: topBar

        visit: frame.visit
        narrow: frame.fullHeight
        x: frame.across(Qt.rect(0, 0, width, 0))
        width: narrow ? frame.startWidth + frame.m * 2 : frame.width
    }

    FitWords {
        id: headingWords

        readonly property real across: frame.column && !frame.tallChoice ? frame.width - frame.m * 2 : frame.wordsRect.width
        readonly property real wanted: across - (badgePicture.visible ? badgePicture.width + Theme.gap : 0)

        objectName: "heading"
        x: Theme.rtl ? frame.width - frame.m - width : frame.m
        y: frame.wordsRect.y
        width: wanted
        height: implicitHeight
        text: frame.heading
        size: Theme.heading
        weight: Font.Bold
        role: Accessible.Heading
        maximumHeight: Theme.low && !frame.dock ? Math.min(Theme.heading * 1.7, frame.headingRoom - y) : frame.wordsRect.height * frame.headingShare
    }

    FitWords {
        id: bodyWords

        objectName: "body"
        x: frame.across(frame.wordsRect)
        y: frame.belowHeading
        width: frame.wordsRect.width
        height: implicitHeight
        text: Theme.pictures ? "" : frame.body
        maximumHeight: Math.min(frame.wideRoom, frame.bodyEnd) - y
    }

    Picture {
        id: badgePicture

        name: frame.badge
        visible: name !== "" && (frame.badgeAlways || Theme.low && frame.wide && !frame.dock)
        height: Math.round(Theme.heading * 1.25)
        width: Math.round(height * 1.5)
        x: Theme.rtl ? frame.width - frame.m - headingWords.across : frame.m + headingWords.across - width
        y: frame.wordsRect.y
    }

    Picture {
        objectName: "picture"
        name: frame.picture
        x: frame.across(frame.pictureRect)
        y: frame.pictureRect.y
        width: Math.max(0, frame.pictureRect.width)
        height: Math.max(0, frame.pictureRect.height)
        visible: name !== "" && !frame.stageInstead && height > 60 && width > 60
    }

    Item {
        id: stagePlace

        x: frame.across(frame.pictureRect)
        y: frame.pictureRect.y
        width: Math.max(0, frame.pictureRect.width)
        height: Math.max(0, frame.pictureRect.height)
    }

    Item {
        id: choicePlace

        x: frame.across(frame.choiceRect)
        y: frame.choiceRect.y
        width: frame.choiceRect.width
        height: frame.choiceRect.height
        enabled: !frame.waysInstead
        opacity: frame.waysInstead ? 0 : 1
    }

    WaysKey {
        id: waysKey

        person: frame.visit
        visible: Theme.shelf && frame.bars && !frame.waysAlone
        x: frame.across(Qt.rect(frame.m, 0, width, 0))
        y: frame.shelfRect.y
        width: Theme.target + Theme.gap
        height: frame.shelfRect.height
    }

    BottomBar {
        id: bottomBar

        visit: frame.visit
        onBack: frame.back()
        visible: frame.bars && (!Theme.shelf || frame.waysInstead)
        block: frame.dock && !Theme.shelf
        keyHeight: Theme.shelf ? frame.shelfRect.height : Theme.targetHigh
        x: Theme.shelf ? choicePlace.x : Theme.rtl && block ? frame.width - frame.m - width : frame.m
        y: frame.height - height - Theme.edge
        width: Theme.shelf ? choicePlace.width : block ? frame.blockWidth : frame.width - frame.m * 2
    }
}
