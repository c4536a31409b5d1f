"""The steps, in the order of their numbers. What stands in one is never changed: databases have been through it."""
