package se.samform.core.ui;

/**
 * Something that can be ordered.
 *
 * @param price of one, as people read it
 * @param single whether it is chosen or not; else how many is asked for
 */
public record ItemView(Frame frame, String price, String value, int max, boolean single) {

  public boolean isChosen() {
    return value.strip().equals("1");
  }
}
