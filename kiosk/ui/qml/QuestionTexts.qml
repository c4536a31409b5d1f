import QtQuick

/* Questions about the pages at hand: heading, body, picture, and the two answers. */
QtObject {
    id: texts

    property DoubtTexts doubtTexts: DoubtTexts {}

    function of(question: var): var {
        switch (question ? question.ask : "") {
        case "card":
            return {
                heading: qsTr("Les deux côtés d'une carte ?"),
                body: qsTr("Les deux côtés iront sur une seule page."),
                picture: "",
                yes: qsTr("Mettre ensemble"),
                yesGlyph: "fixed-glyph-join",
                no: qsTr("Laisser séparés")
            };
        case "other":
            return {
                heading: qsTr("Est-ce un autre papier ?"),
                body: qsTr("Ces deux pages ne se ressemblent pas."),
                picture: "",
                yes: qsTr("Séparer les papiers"),
                yesGlyph: "fixed-glyph-split",
                no: qsTr("Garder ensemble")
            };
        case "backs":
            return {
                heading: qsTr("Quelque chose au dos ?"),
                body: qsTr("Regardez l'autre côté de vos feuilles."),
                picture: "fixed-backs",
                yes: qsTr("Scanner les dos"),
                yesGlyph: "fixed-glyph-feeder",
                no: qsTr("Rien au dos")
            };
        case "count":
            return {
                heading: qsTr("Il manque une feuille ?"),
                body: qsTr("Devant : %1. Au dos : %2.").arg(question.fronts).arg(question.backs),
                picture: "fixed-count",
                yes: qsTr("Scanner encore les dos"),
                yesGlyph: "fixed-glyph-again",
                no: qsTr("Garder ainsi")
            };
        case "old":
            return {
                heading: qsTr("Un papier plus récent ?"),
                body: qsTr("Ce papier date du %1. Il faut souvent moins de 3 mois.").arg(question.day),
                picture: "fixed-date",
                yes: qsTr("Scanner un autre"),
                yesGlyph: "fixed-glyph-again",
                no: qsTr("Garder celui-ci")
            };
        case "ended":
            return {
                heading: qsTr("La date est passée ?"),
                body: qsTr("Ce papier était valable jusqu'au %1.").arg(question.day),
                picture: "fixed-date",
                yes: qsTr("Scanner un autre"),
                yesGlyph: "fixed-glyph-again",
                no: qsTr("Garder celui-ci")
            };
        case "doubt":
            return {
                heading: doubtTexts.of(question.doubt),
                body: doubtTexts.advice(question.doubt),
                picture: doubtTexts.picture(question.doubt),
                yes: doubtTexts.mend(question.doubt),
                yesGlyph: doubtTexts.glyph(question.doubt),
                no: doubtTexts.keep(question.doubt)
            };
        default:
            return {
                heading: "",
                body: "",
                picture: "",
                yes: "",
                yesGlyph: "",
                no: ""
            };
        }
    }
}
