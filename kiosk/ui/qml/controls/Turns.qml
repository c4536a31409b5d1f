import QtQuick

/* Keys for which one row has no room take turns: so many at once, in their order, and after the last the first again. */
QtObject {
    id: turns

    property int count: 1
    /* Places in the row; where they are not enough, one is for the key that turns. */
    property int room: count
    /* One of those that are there now. */
    property int brought: 0
    readonly property bool all: count <= room
    readonly property int total: all ? 1 : Math.ceil(count / Math.max(1, room - 1))
    readonly property int atOnce: Math.max(1, Math.ceil(count / total))
    readonly property int now: Math.floor(Math.min(brought, count - 1) / atOnce)

    function has(place: int): bool {
        return Math.floor(place / atOnce) === now;
    }

    function onward(): void {
        brought = (now + 1) % total * atOnce;
    }

    function bring(place: int): void {
        brought = place;
    }
}
