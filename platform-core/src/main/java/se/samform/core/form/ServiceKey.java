package se.samform.core.form;

/** The id of an e-service, as it stands in its address: lower-case letters a–z, digits and hyphens, 2 to 60 long. */
public record ServiceKey(String value) {

  public ServiceKey {
    if (!isKey(value)) {
      throw new IllegalArgumentException("Not the key of an e-service: " + value);
    }
  }

  public static boolean isKey(String text) {
    return text.length() >= 2 && text.length() <= 60 && Ids.isSlug(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
