"""`kiosk play`: plays a scripted visit against whatever devices a site file names."""
