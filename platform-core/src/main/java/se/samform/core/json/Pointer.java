package se.samform.core.json;

/** Places in a JSON text (RFC 6901). */
public final class Pointer {

  private Pointer() {}

  public static String to(String at, String name) {
    return at + "/" + name.replace("~", "~0").replace("/", "~1");
  }

  public static String to(String at, int index) {
    return at + "/" + index;
  }
}
