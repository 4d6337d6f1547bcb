package se.samform.core.form;

import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * Something that is wrong with a definition or with answers sent as JSON. Programs and logs are told in English.
 *
 * @param path where, as a JSON pointer (RFC 6901); empty for the whole
 * @param sentence what is wrong, without a full stop
 * @param remedy what to do about it
 */
public record Fault(Kind kind, String path, LocalText sentence, LocalText remedy) {

  /** What kind of thing is wrong. */
  public enum Kind {
    /** Something is named that isn't there. */
    DANGLING,
    /** Things are compared or reckoned with, or named for something, that can't be. */
    TYPE,
    /** Something waits for itself, or follows on itself without an end; the sentence says along which path. */
    CYCLE,
    /** A text isn't in the languages that it must be in. */
    LANGUAGE,
    /** Something is wrong with what a text must look like. */
    PATTERN,
    OTHER
  }

  /** Of no kind of its own. */
  public static Fault of(String path, LocalText sentence, LocalText remedy) {
    return new Fault(Kind.OTHER, path, sentence, remedy);
  }

  /** In English. */
  public String reason() {
    return sentence.in(Language.ENGLISH);
  }

  /** In English. */
  public String mend() {
    return remedy.in(Language.ENGLISH);
  }

  /** In English. */
  @Override
  public String toString() {
    return path + ": " + reason() + ". " + mend();
  }
}
