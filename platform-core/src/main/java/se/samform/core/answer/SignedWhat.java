package se.samform.core.answer;

/**
 * What somebody signed, so that it can be shown later.
 *
 * @param sha256 of the answers as canonical JSON, sixty-four hexadecimal digits
 * @param words that they were shown where they signed
 * @param login how they had logged in, as whoever let them in says it; empty where that was not kept yet
 */
public record SignedWhat(String sha256, String words, String login) {

  /** Where it was not kept how they had logged in. */
  public SignedWhat(String sha256, String words) {
    this(sha256, words, "");
  }
}
