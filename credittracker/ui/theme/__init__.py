"""How everything looks: tokens, the style sheet made of them, icons, and applying it all."""
