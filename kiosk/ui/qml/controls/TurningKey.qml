import QtQuick

/* A key that is offered, and there when it is its turn among `keys`. */
Action {
    property bool offered: true
    required property var keys
    required property Turns turns

    visible: offered && (turns?.has(keys.indexOf(this)) ?? true)
    stacked: true
}
