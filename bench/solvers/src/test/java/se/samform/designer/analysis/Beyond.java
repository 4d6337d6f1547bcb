package se.samform.designer.analysis;

/** What is asked can't be told to a solver: a number in it is larger than it knows, or without bounds. */
final class Beyond extends RuntimeException {

  Beyond(String what) {
    super(what, null, false, false);
  }
}
