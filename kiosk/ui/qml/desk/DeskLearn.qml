import QtQuick
import "../controls"

/* Where agents and persons learn: this machine never pretends. */
Frame {
    heading: "Apprendre sur un autre écran"
    body: "Cette machine reçoit de vrais papiers : elle ne fait jamais semblant. Sur un ordinateur à écran tactile, ouvrez « Consigne, pour apprendre » : son cadre est framboise, tout y est inventé, rien n'est envoyé."
    picture: "fixed-glyph-learn"
    share: 1
    bars: false
}
