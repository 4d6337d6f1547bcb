package se.samform.portal.wording;

/** A file to fetch. @param size in words; @param path inside the municipality */
public record FileLink(String name, String size, String path) {
}
