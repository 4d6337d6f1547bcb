package se.samform.core.flow;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a form must stand to whoever fills it in. What isn't said may be anything. Questions are called by their paths:
 * {@code site}, {@code owners.2.name}.
 *
 * @param questions by how they must be
 * @param complete whether it may be handed in
 * @param offers ids of the options that can be chosen, all of them
 * @param values what calculated values come to: {@code 4500.5}, {@code 2027-08-17}, a word; empty where there is none
 * @param words what the words at a question say among others, gaps filled, in the first language of the e-service
 */
public record ExpectedForm(
    Map<How, List<String>> questions, Optional<Boolean> complete, Map<String, List<String>> offers, Map<String, String> values, Map<String, String> words) {

  public ExpectedForm {
    var ordered = new EnumMap<How, List<String>>(How.class);
    ordered.putAll(questions);
    questions = Collections.unmodifiableMap(ordered);
    offers = Map.copyOf(offers);
    values = Map.copyOf(values);
    words = Map.copyOf(words);
  }

  /** How a question stands; the key is its name in the published format. */
  public enum How {
    SHOWN("shown"),
    NOT_SHOWN("notShown"),
    /** One that isn't shown is not required. */
    REQUIRED("required"),
    NOT_REQUIRED("notRequired"),
    /** Told and not asked. */
    READ_ONLY("readOnly"),
    NOT_READ_ONLY("notReadOnly"),
    /** There is a problem at it, or at a part of it. */
    WRONG("wrong"),
    NOT_WRONG("notWrong");

    private final String key;

    How(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
