package se.samform.portal.wording;

/** A file to fetch. @param size in words */
public record FileLink(String name, String size, String path) {
    public String getName() {
        return name;
    }

    public String getSize() {
        return size;
    }

    /** Inside the municipality. */
    public String getPath() {
        return path;
    }
}
