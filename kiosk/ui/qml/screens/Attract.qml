pragma ComponentBehavior: Bound
import QtQuick
import "../controls"

/* Nobody is here: the time, one big hand, and the same three words in several languages. The whole screen can be touched. */
Item {
    id: screen

    required property var visit
    readonly property string heading: qsTr("Bonjour")
    readonly property string body: qsTr("Gardez vos papiers en lieu sûr.")
    readonly property var saidIn: codes.includes(visit.language) ? codes : codes.concat([visit.language])
    readonly property string speech: [heading, body].concat(saidIn.map(hello)).join("\n")
    readonly property string voices: ["", ""].concat(saidIn).join("\n")
    readonly property var codes: [...visit.languages].map(language => language.code).slice(0, Theme.low ? 3 : 4)

    function hello(code: string): string {
        return {
            fr: "Touchez l'écran",
            en: "Touch the screen",
            ar: "المسوا الشاشة",
            es: "Toque la pantalla",
            pt: "Toque no ecrã",
            ro: "Atingeți ecranul",
            uk: "Торкніться екрана",
            ru: "Коснитесь экрана",
            tr: "Ekrana dokunun",
            sq: "Prekni ekranin",
            ka: "შეეხეთ ეკრანს",
            bn: "পর্দা স্পর্শ করুন",
            ta: "திரையைத் தொடவும்",
            fa: "صفحه را لمس کنید",
            ps: "پرده لمس کړئ",
            zh: "请触摸屏幕"
        }[code] ?? "";
    }

    anchors.fill: parent

    Touch {
        id: everything

        visit: screen.visit
        what: "start"
        label: screen.hello(screen.visit.language)
        anchors.fill: parent
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    Words {
        x: Theme.rtl ? parent.width - width - Theme.margin : Theme.margin
        y: Theme.margin * 0.75
        text: screen.visit.siteName
        color: Theme.grey
        font.family: "Noto Sans"
        font.pixelSize: Theme.smallest
        wrapMode: Text.NoWrap
    }

    Words {
        x: Theme.rtl ? Theme.margin : parent.width - width - Theme.margin
        y: Theme.margin * 0.5
        text: screen.visit.clock
        font.pixelSize: Math.round(Math.min(Theme.heading, 55 * Theme.unit))
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }

    Item {
        id: half

        readonly property bool beside: !Theme.portrait

        x: !beside ? Theme.margin : Theme.rtl ? parent.width - width : 0
        y: Theme.margin * 0.5 + Math.min(Theme.heading, 55 * Theme.unit) * 1.6
        width: beside ? parent.width * 0.5 : parent.width - Theme.margin * 2
        height: beside ? parent.height - y - Theme.margin : parent.height * 0.42

        Picture {
            id: hand

            name: "fixed-hello"
            anchors.fill: parent
            anchors.margins: Theme.gap * 2
        }

        SequentialAnimation on y {
            running: !Theme.calm && screen.visible
            loops: Animation.Infinite

            NumberAnimation {
                to: half.y + Theme.gap * 1.5
                duration: 250
                easing.type: Easing.InOutQuad
            }
            NumberAnimation {
                to: half.y
                duration: 250
                easing.type: Easing.InOutQuad
            }
            PauseAnimation {
                duration: 2500
            }
        }
    }

    Column {
        x: half.beside ? (Theme.rtl ? Theme.margin : parent.width * 0.5) : Theme.margin
        y: half.beside ? half.y + (half.height - height) / 2 : half.y + half.height + Theme.gap * 2
        width: half.beside ? parent.width * 0.5 - Theme.margin : parent.width - Theme.margin * 2
        spacing: Theme.gap * (Theme.low ? 1.5 : 3)

        FitWords {
            objectName: "heading"
            width: parent.width
            height: implicitHeight
            text: screen.heading
            size: Theme.huge
            weight: Font.Bold
            maximumHeight: Theme.huge * 1.5
        }

        FitWords {
            objectName: "body"
            visible: !Theme.low || !Theme.large
            width: parent.width
            height: implicitHeight
            text: screen.body
            size: Theme.first
        }

        Repeater {
            model: screen.codes

            Rectangle {
                id: line

                required property string modelData
                readonly property string family: Theme.familyOf(modelData)

                width: parent.width
                height: helloWords.implicitHeight - Theme.voidOf(family, Theme.first) * 2 + Theme.gap * 2
                radius: Theme.corner
                color: line.modelData === screen.visit.language ? Theme.main : Theme.tint

                Ring {
                    anchors.fill: parent
                    visible: helloWords.text === Theme.spoken
                }

                Words {
                    id: helloWords

                    x: Theme.gap * 2
                    width: parent.width - Theme.gap * 4
                    anchors.verticalCenter: parent.verticalCenter
                    text: screen.hello(line.modelData)
                    font.family: line.family
                    horizontalAlignment: line.family === "Noto Sans Arabic" ? Text.AlignRight : Text.AlignLeft
                    font.pixelSize: Theme.first
                    font.weight: Font.DemiBold
                    color: line.modelData === screen.visit.language ? Theme.mainWords : Theme.ink
                }
            }
        }
    }

    /* While the place is closed the screen gives little light, and wakes at a touch as ever. */
    Rectangle {
        anchors.fill: parent
        color: "#000000"
        opacity: 0.4
        visible: screen.visit.night
    }
}
