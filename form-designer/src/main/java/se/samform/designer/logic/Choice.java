package se.samform.designer.logic;

import se.samform.core.text.LocalText;

/**
 * One of the things that can be chosen in a line.
 *
 * @param value what is posted
 * @param heading under which it stands in the list; none for no heading
 * @param isGone whether it is chosen and isn't there any more
 */
public record Choice(String value, LocalText label, LocalText heading, boolean isGone) {

  static Choice of(String value, LocalText label) {
    return new Choice(value, label, LocalText.NONE, false);
  }

  static Choice under(LocalText heading, String value, LocalText label) {
    return new Choice(value, label, heading, false);
  }

  /** Something that is named and isn't there. */
  static Choice gone(String value) {
    return new Choice(value, LocalText.of("%s (finns inte)", "%s (does not exist)").formatted(value), LocalText.NONE, true);
  }
}
