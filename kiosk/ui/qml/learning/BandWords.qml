import QtQuick
import "../controls"

/* Words on the band. */
Words {
    color: "#FFFFFF"
    font.pixelSize: Theme.smallest
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    fontSizeMode: Text.Fit
    minimumPixelSize: Math.round(Theme.smallest * 0.7)
}
