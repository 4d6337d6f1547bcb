package se.samform.designer.logic;

import se.samform.core.text.LocalText;
import se.samform.designer.wording.Sentence;

/**
 * That something hangs on something else.
 *
 * @param from id of the node that decides
 * @param words a few words beside the arrow: "är Växelvis boende"; may be empty
 * @param sentence the whole, as it stands where it is written
 */
public record MapArrow(String from, String to, Kind kind, LocalText words, Sentence sentence) {

  /** What the one decides of the other. */
  public enum Kind {
    SHOWS(LocalText.of("visar", "shows")),
    REQUIRES(LocalText.of("kräver svar på", "requires an answer to")),
    LOCKS(LocalText.of("låser", "locks")),
    OFFERS(LocalText.of("styr alternativ i", "decides options of")),
    GIVES(LocalText.of("räknas in i", "is reckoned into")),
    ROUTES(LocalText.of("styr ärendet", "sends the case"));

    private final LocalText words;

    Kind(LocalText words) {
      this.words = words;
    }

    public LocalText words() {
      return words;
    }
  }
}
