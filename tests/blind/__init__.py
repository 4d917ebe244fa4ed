"""Compare the library's letters with others, blindly."""
