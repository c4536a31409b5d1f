pragma ComponentBehavior: Bound
import QtQuick

/* The boxes that are asked about, from close by, on the part of the form where the first of them stands. */
Item {
    id: crop

    property var pages: []
    property var asked: []
    readonly property var page: pages.find(page => [...page.marks].some(mark => asked.includes(mark.box))) ?? null
    readonly property var marks: page ? [...page.marks].filter(mark => asked.includes(mark.box)) : []
    readonly property var tops: marks.map(mark => mark.y * page.heightMm)
    readonly property real spanMm: marks.length > 0 ? Math.max(...tops) - Math.min(...tops) + 24 : 24
    readonly property real scaleMm: page ? Math.min(width / Math.min(page.widthMm, 96), height / spanMm) : 1
    readonly property real middleX: marks.length > 0 ? marks[0].x * page.widthMm + (Theme.rtl ? -34 : 34) : 0
    readonly property real middleY: marks.length > 0 ? (Math.max(...tops) + Math.min(...tops)) / 2 : 0

    function shifted(middle: real, size: real, room: real): real {
        return size <= room ? (room - size) / 2 : Math.max(room - size, Math.min(0, room / 2 - middle));
    }

    clip: true

    Loader {
        active: crop.page !== null && crop.width > 0 && crop.height > 0
        sourceComponent: FormPage {
            page: crop.page
            width: crop.page.widthMm * crop.scaleMm
            height: crop.page.heightMm * crop.scaleMm
            x: crop.shifted(crop.middleX * crop.scaleMm, width, crop.width)
            y: crop.shifted(crop.middleY * crop.scaleMm, height, crop.height)
        }
    }
}
