"""How everything looks, and the small widgets that everything is made of."""
