package se.samform.core.form;

/**
 * Something that is wrong with a definition or with answers sent as JSON.
 *
 * @param path where, as a JSON pointer (RFC 6901); empty for the whole
 * @param reason what is wrong, in English
 * @param mend what to do about it
 */
public record Fault(String path, String reason, String mend) {

  @Override
  public String toString() {
    return path + ": " + reason + ". " + mend;
  }
}
