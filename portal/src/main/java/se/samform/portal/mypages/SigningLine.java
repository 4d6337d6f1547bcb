package se.samform.portal.mypages;

/** Something that waits for a signature. @param path inside the municipality */
public record SigningLine(String path, String title, String about) {}
