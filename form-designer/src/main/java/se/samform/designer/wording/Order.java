package se.samform.designer.wording;

/** Where Swedish puts its "not": "är inte" by itself, "inte är" after "om", "att" and "där". */
enum Order {
  MAIN,
  SUBORDINATE;

  /** A verb that is denied. */
  Sentence not(String verb, String english) {
    return this == MAIN ? Sentence.words(" " + verb + " inte", english) : Sentence.words(" inte " + verb, english);
  }
}
