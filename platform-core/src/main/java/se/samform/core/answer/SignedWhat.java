package se.samform.core.answer;

/**
 * What somebody signed, so that it can be shown later.
 *
 * @param sha256 of the answers as canonical JSON, sixty-four hexadecimal digits
 * @param words that they were shown where they signed
 */
public record SignedWhat(String sha256, String words) {}
