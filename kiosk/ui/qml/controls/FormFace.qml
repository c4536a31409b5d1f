pragma ComponentBehavior: Bound
import QtQuick

/* The parts of a signed form side by side, as large as their place allows. */
Item {
    id: face

    property var pages: []
    readonly property real ratios: pages.reduce((sum, page) => sum + page.widthMm / page.heightMm, 0)
    readonly property real high: ratios > 0 ? Math.min(height, (width - Theme.gap * (pages.length - 1)) / ratios) : 0

    Row {
        anchors.centerIn: parent
        spacing: Theme.gap

        Repeater {
            model: face.pages

            FormPage {
                required property var modelData

                page: modelData
                width: face.high * modelData.widthMm / modelData.heightMm
                height: face.high
            }
        }
    }
}
