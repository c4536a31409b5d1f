pragma ComponentBehavior: Bound
import QtQuick

/* A page as it was scanned, upright: one side, or both sides of a card one below the other, as they come in the document. */
Item {
    id: page

    /* Each with picture, turns, widthMm and heightMm. */
    property var sides: []
    property int sourceHeight: 0
    /* True where the page is looked at closely: what is behind the preview comes over it as soon as it is in `drawn`. */
    property bool sharp: false
    /* Addresses of sharp pictures, by the page's key. */
    property var drawn: ({})
    readonly property real margin: sides.length > 1 ? 10 : 0
    readonly property real between: 8
    readonly property real widthMm: Math.max(1, ...sides.map(side => wide(side))) + margin * 2
    readonly property real heightMm: Math.max(1, sides.reduce((sum, side) => sum + high(side), 0) + between * (sides.length - 1) + margin * 2)
    /* Width to height of the whole, within what can be shown. */
    readonly property real ratio: sides.length > 0 && sides[0].widthMm > 0 && sides[0].heightMm > 0 ? Math.max(0.4, Math.min(2.5, widthMm / heightMm)) : 0.707
    readonly property real scaleOf: Math.min(width / widthMm, height / heightMm)

    /* A side is to be drawn, so many pixels wide. */
    signal wanted(string key, int pixels)

    function keyOf(side: var): string {
        return side.picture.endsWith("/as-scanned") ? "" : side.picture.replace("image://page/", "");
    }

    function wide(side: var): real {
        return side.turns % 2 ? side.heightMm : side.widthMm;
    }

    function high(side: var): real {
        return side.turns % 2 ? side.widthMm : side.heightMm;
    }

    function topOf(place: int): real {
        return sides.slice(0, place).reduce((sum, side) => sum + high(side) + between, margin);
    }

    Repeater {
        model: page.sides

        Item {
            id: side

            required property int index
            required property var modelData
            readonly property bool alone: page.sides.length === 1
            readonly property bool lying: modelData.turns % 2 === 1

            width: alone ? page.width : page.wide(modelData) * page.scaleOf
            height: alone ? page.height : page.high(modelData) * page.scaleOf
            x: (page.width - width) / 2
            y: alone ? 0 : (page.height - page.heightMm * page.scaleOf) / 2 + page.topOf(index) * page.scaleOf

            Image {
                id: preview

                anchors.centerIn: parent
                width: side.lying ? side.height : side.width
                height: side.lying ? side.width : side.height
                rotation: side.modelData.turns * 90
                source: side.modelData.picture
                sourceSize.height: page.sourceHeight
                fillMode: Image.PreserveAspectFit
                smooth: true
                Accessible.ignored: true
            }

            Image {
                id: over

                readonly property string key: page.sharp ? page.keyOf(side.modelData) : ""

                anchors.fill: preview
                rotation: preview.rotation
                source: page.drawn[key] ?? ""
                fillMode: Image.PreserveAspectFit
                cache: false
                smooth: true
                Accessible.ignored: true
                onWidthChanged: {
                    if (page.sharp)
                        settled.restart();
                }

                /* A layout that is still finding its width asks once. */
                Timer {
                    id: settled

                    interval: 50
                    running: page.sharp
                    onTriggered: {
                        if (over.key !== "" && over.width > 1)
                            page.wanted(over.key, Math.round(over.width));
                    }
                }
            }
        }
    }
}
