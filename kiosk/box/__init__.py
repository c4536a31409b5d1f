"""What the appliance does around the kiosk: settings from the card, the last screen, health, updates."""
