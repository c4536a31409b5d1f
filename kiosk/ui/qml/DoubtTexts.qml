import QtQuick

/* A doubt about a page, put as a question, with what helps and the two answers; never decided silently. */
QtObject {
    function of(doubt: string): string {
        switch (doubt) {
        case "corner missing":
            return qsTr("Il manque un coin ?");
        case "cut at border":
            return qsTr("Le bord est coupé ?");
        case "blurred":
            return qsTr("C'est flou ?");
        case "glare":
            return qsTr("Il y a un reflet ?");
        case "not flat":
            return qsTr("Le papier est plié ?");
        case "too dark":
            return qsTr("C'est trop sombre ?");
        case "finger":
            return qsTr("On voit un doigt ?");
        case "maybe blank":
            return qsTr("La page est vide ?");
        case "maybe turned":
            return qsTr("C'est à l'envers ?");
        case "wrong side":
            return qsTr("C'est le bon côté ?");
        case "mrz wrong":
            return qsTr("Une ligne se lit mal ?");
        default:
            return "";
        }
    }

    function advice(doubt: string): string {
        switch (doubt) {
        case "corner missing":
            return qsTr("Posez le papier en entier sur la vitre.");
        case "cut at border":
            return qsTr("Éloignez le papier du bord de la vitre.");
        case "blurred":
            return qsTr("Posez le papier bien à plat. Ne bougez pas.");
        case "glare":
            return qsTr("Sortez la carte de sa pochette.");
        case "not flat":
            return qsTr("Dépliez bien le papier. Fermez le couvercle.");
        case "too dark":
            return qsTr("Fermez bien le couvercle.");
        case "finger":
            return qsTr("Retirez la main avant de scanner.");
        case "maybe blank":
            return qsTr("La machine ne voit rien sur cette page.");
        case "maybe turned":
            return qsTr("Tournez la page jusqu'à ce qu'elle se lise droit.");
        case "wrong side":
            return qsTr("On voit peut-être le dos de la carte.");
        case "mrz wrong":
            return qsTr("La machine n'a pas pu lire une ligne de la carte.");
        default:
            return "";
        }
    }

    function picture(doubt: string): string {
        return {
            "corner missing": "fixed-doubt-corner",
            "cut at border": "fixed-doubt-border",
            "blurred": "fixed-doubt-blur",
            "glare": "fixed-doubt-glare",
            "not flat": "fixed-doubt-flat",
            "too dark": "fixed-doubt-dark",
            "finger": "fixed-doubt-finger",
            "maybe blank": "fixed-doubt-blank",
            "maybe turned": "fixed-doubt-turned",
            "wrong side": "fixed-doubt-side",
            "mrz wrong": "fixed-doubt-line"
        }[doubt] ?? "";
    }

    /* What "yes" does about it. */
    function mend(doubt: string): string {
        switch (doubt) {
        case "maybe blank":
            return qsTr("Mettre de côté");
        case "maybe turned":
            return qsTr("Tourner");
        case "wrong side":
            return qsTr("Scanner l'autre côté");
        default:
            return qsTr("Scanner encore");
        }
    }

    function glyph(doubt: string): string {
        return {
            "maybe blank": "fixed-glyph-drop",
            "maybe turned": "fixed-glyph-turn"
        }[doubt] ?? "fixed-glyph-again";
    }

    function keep(doubt: string): string {
        return doubt === "maybe turned" ? qsTr("C'est droit") : qsTr("Garder la page");
    }
}
