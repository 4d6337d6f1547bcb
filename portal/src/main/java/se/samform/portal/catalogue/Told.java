package se.samform.portal.catalogue;

import se.samform.core.ui.Phrase;

/** A heading with a line or two below; the text may be empty. */
public record Told(Phrase title, Phrase text) {}
