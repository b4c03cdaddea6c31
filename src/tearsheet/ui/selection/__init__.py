"""The bar at what is selected, or at a mark that is clicked."""
