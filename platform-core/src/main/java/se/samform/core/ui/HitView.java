package se.samform.core.ui;

/** Something that was found in a register. @param value what its button says */
public record HitView(String value, String label, String detail) {}
