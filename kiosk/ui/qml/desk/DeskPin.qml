import "../screens"

/* The agent's PIN. */
PinScreen {
    readonly property var sentences: ({
            "pin wrong": visit.triesLeft > 0 ? "Code faux. Encore " + visit.triesLeft + " essais." : "Code faux.",
            "card locked": "Trop d'essais. Attendez un quart d'heure.",
            "card unknown": "Ce badge n'est pas dans la liste.",
            "login denied": "La liste des agents n'est pas valable. Appelez le technicien."
        })

    /* What is lost when the desk is closed. */
    property string waits: ""

    heading: "Votre code d'agent"
    hint: visit.busy ? "Vérification…" : visit.fault === "" ? waits || "Cachez le clavier avec votre main." : sentences[visit.fault] ?? "Cela n'a pas marché. Recommencez."
    bars: false
}
