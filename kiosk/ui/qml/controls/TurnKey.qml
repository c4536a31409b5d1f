import QtQuick

/* Brings the next keys of a row that has no room for all of them. */
Action {
    id: key

    required property Turns turns
    required property var person

    visit: ({
            touch: () => {
                key.turns.onward();
                key.person.touch("stay");
            }
        })
    what: "more"
    label: qsTr("Autres choix")
    glyph: "fixed-glyph-more"
    repeats: true
    visible: !turns.all
}
