package kith.markdown;

import kith.note.Link;

/** A link at its place in a leaf, {@code !} and brackets included. */
record FoundLink(int start, int end, boolean embed, Link.Form form, Target target) {}
