package se.samform.portal.desk;

/** An officer to hand the case to. */
public record Colleague(String id, String name) {
}
