import QtQuick

/* What happened, and beside it (or under it) what to do: both pictures in one place; one alone takes all of it. */
Item {
    id: pair

    property string first
    property string second
    readonly property bool beside: width > height * 1.1
    readonly property bool both: second !== ""

    Picture {
        name: pair.first
        width: pair.both && pair.beside ? (pair.width - Theme.gap * 2) * 0.56 : pair.width
        height: pair.both && !pair.beside ? (pair.height - Theme.gap * 2) * 0.6 : pair.height
        x: pair.both && pair.beside && Theme.rtl ? pair.width - width : 0
        visible: height > 60 && width > 60
    }

    Picture {
        name: pair.second
        width: pair.beside ? (pair.width - Theme.gap * 2) * 0.44 : pair.width
        height: pair.beside ? pair.height : (pair.height - Theme.gap * 2) * 0.4
        x: pair.beside && !Theme.rtl ? pair.width - width : 0
        y: pair.height - height
        visible: name !== "" && height > 60 && width > 60
    }
}
