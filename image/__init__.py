"""The box's system: built from Debian's packages and ours, inspected, and booted in a virtual machine."""
