package se.samform.engine.look;

import java.util.Arrays;

/** What was shown, and on which page. Stored by its key. */
public enum Seen {
  CASE("case"),
  /** The case as whoever has a task on it sees it. */
  TASK("task"),
  /** How the case stands and what was written, for the contact centre. */
  CONTACT("contact"),
  /** How the case stands, over REST: nothing of what is in it. */
  STANDING("standing"),
  /** The answers, to ask for some of them again. */
  ASK("ask"),
  DECISION("decision"),
  COMPARISON("comparison"),
  /** The answers, to correct them. */
  CORRECTION("correction"),
  /** Whose the case is, to transfer it to somebody else. */
  TRANSFER("transfer"),
  RECEIPT("receipt"),
  LETTER("letter"),
  FILE("file"),
  /** All papers of the case, for the court that an appeal goes to. */
  PAPERS("papers"),
  /** Asked to be shown what is protected; the looks that follow say that it was. */
  PROTECTED("protected"),
  /** Searched for words. */
  WORDS("words"),
  /** Searched for a person by their number. */
  PERSON("person"),
  /** Asked a register about an organisation by its number. */
  ORGANISATION("organisation"),
  /** A list as a file. */
  LIST("list"),
  /** Whose the case is, to replace the key that it is followed with; the key itself is not shown yet. */
  NEW_KEY("new-key"),
  /** The key by which somebody unknown follows their case. */
  FOLLOW_KEY("follow-key"),
  /** What was handed in, for a party outside that is asked for its opinion. */
  OPINION("opinion"),
  /** What is to be handed in, for who is to sign it. */
  SIGNING("signing"),
  /** Who has looked: these rows themselves. */
  LOOKS("looks");

  private final String key;

  Seen(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  static Seen of(String key) {
    return Arrays.stream(values()).filter(seen -> seen.key.equals(key)).findFirst().orElseThrow();
  }
}
