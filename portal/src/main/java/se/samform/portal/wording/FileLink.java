package se.samform.portal.wording;

/** A file to fetch. @param size in words; @param path inside the municipality; @param question that it answers, empty where it answers none */
public record FileLink(String name, String size, String path, String question) {
    public FileLink(String name, String size, String path) {
        this(name, size, path, "");
    }

    /** What is said of it besides its name, where it doesn't stand at its question. */
    public String getAbout() {
        return question.isEmpty() ? size : question + " · " + size;
    }
}
