"""The sources of quotations, as manuals of style and programs for references have them."""
