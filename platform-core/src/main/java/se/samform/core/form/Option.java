package se.samform.core.form;

import se.samform.core.text.LocalText;

/** One of the things to choose from. */
public record Option(String id, LocalText label, LocalText hint) {}
