package se.samform.portal.desk;

/** An officer to hand the case to. */
public record Colleague(String id, String name) {
    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
