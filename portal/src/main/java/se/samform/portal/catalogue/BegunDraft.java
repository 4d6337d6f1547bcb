package se.samform.portal.catalogue;

/** A draft that the visitor may go on with. @param path inside the municipality @param changed the day, as people read it */
public record BegunDraft(String path, String changed) {}
