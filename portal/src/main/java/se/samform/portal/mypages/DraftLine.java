package se.samform.portal.mypages;

/** A draft in the list. @param path of the draft, inside the municipality */
public record DraftLine(String path, String deletePath, String title, String about) {
}
