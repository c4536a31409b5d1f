import QtQuick
import "../controls"

/* The mandate is on paper. */
Frame {
    readonly property var told: ({
            printing: "Le mandat s'imprime…",
            unsure: "Le mandat est-il sorti ? L'imprimante ne le dit pas. Sinon, recommencez.",
            failed: "Le mandat n'est pas sorti. Regardez l'imprimante, puis recommencez."
        })

    heading: "Faites signer le mandat"
    body: told[visit.printing] ?? "Il vaut jusqu'au " + visit.mandateEnds.split("-").reverse().join("/") + ". Sans lui, pas de dépôt en l'absence de la personne."
    picture: "machine-printing"
    share: 1
    bars: false
}
