"""What the checks look for: small functions of one letter, a module for each kind of fault."""
