import "../controls"

/* The vault is asked. */
Frame {
    readonly property var sentences: ({
            "show": "Le papier vient du coffre.",
            "print": "Le papier vient du coffre et s'imprime.",
            "letters": "Deux feuilles s'impriment : une pour la personne, une pour le bureau."
        })

    heading: "Un instant…"
    body: sentences[visit.purpose] ?? ""
    picture: "fixed-vault"
    share: 1
    bars: false
}
