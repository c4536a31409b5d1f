"""`python -m kiosk` is `kiosk`."""

from kiosk.start import main

main()
