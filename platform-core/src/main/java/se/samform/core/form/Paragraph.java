package se.samform.core.form;

import se.samform.core.text.LocalText;

/** A heading with a line or two below; the text may be missing. */
public record Paragraph(LocalText title, LocalText text) {}
