"""`kiosk doctor`: checks every part of the box, gives a verdict, and says what to do."""
