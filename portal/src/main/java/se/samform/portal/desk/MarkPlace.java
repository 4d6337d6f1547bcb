package se.samform.portal.desk;

/** What can be marked as perhaps secret. */
public record MarkPlace(String id, String title) {}
