import QtQuick

/* A grid of `count` equal cells that fills its place with cells as near as it can to `shape` (width over height). */
Item {
    id: tiles

    property int count: 1
    property real shape: 1.3
    property int minimumColumns: 1
    property int maximumColumns: 8
    /* Width under which words would not fit; given up before the size of a finger is. */
    property real comfortable: Theme.target
    /* Width that one takes at least on a shelf. */
    property real onShelf: Theme.target * 1.1
    /* Who hears that somebody is there when other tiles are asked for. */
    property var visit
    readonly property Turns turns: Turns {
        count: tiles.count
        room: Theme.shelf ? Math.max(2, Math.floor((tiles.width + tiles.spacing) / (tiles.onShelf + tiles.spacing))) : tiles.count
    }
    readonly property int columns: Theme.shelf ? turns.atOnce + (turns.all ? 0 : 1) : best()
    readonly property int rows: Theme.shelf ? 1 : Math.max(1, Math.ceil(count / columns))
    readonly property real spacing: Theme.gap * (Theme.low || Theme.reach || count > 9 ? 1 : 2)
    readonly property real cellWidth: Math.floor((width - spacing * (columns - 1)) / columns)
    readonly property real cellHeight: Math.floor((height - spacing * (rows - 1)) / rows)

    function best(): int {
        let found = 1;
        let smallestMiss = Infinity;
        for (let columns = minimumColumns; columns <= Math.min(maximumColumns, Math.max(count, 1)); columns++) {
            const rows = Math.ceil(count / columns);
            const cellW = (width - spacing * (columns - 1)) / columns;
            const cellH = (height - spacing * (rows - 1)) / rows;
            const tooSmall = Math.max(0, Theme.target - cellW) + Math.max(0, Theme.targetHigh - cellH);
            const miss = tooSmall * 100 + Math.max(0, comfortable - cellW) * 0.1 + Math.abs(Math.log(cellW / Math.max(cellH, 1) / shape)) + (columns * rows - count) * 0.3;
            if (miss < smallestMiss) {
                smallestMiss = miss;
                found = columns;
            }
        }
        return found;
    }

    function cellX(index: int): real {
        const x = (Theme.shelf ? index % turns.atOnce : index % columns) * (cellWidth + spacing);
        return LayoutMirroring.enabled ? width - x - cellWidth : x;
    }

    function cellY(index: int): real {
        return Theme.shelf ? 0 : Math.floor(index / columns) * (cellHeight + spacing);
    }

    TurnKey {
        turns: tiles.turns
        person: tiles.visit
        x: LayoutMirroring.enabled ? 0 : tiles.width - width
        width: tiles.cellWidth
        height: tiles.cellHeight
    }
}
