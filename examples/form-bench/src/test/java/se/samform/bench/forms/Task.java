package se.samform.bench.forms;

/** What is timed. */
enum Task {
  /** From the document's text to what can be evaluated. */
  COMPILE("Reading and compiling the form"),
  /** All answers put in at once: what is shown, required and calculated. */
  EVALUATE("Full evaluation"),
  /** One answer becomes another, with all that follows. */
  CHANGE("One changed answer"),
  /** Whether a whole, right submission may be handed in. */
  VALIDATE("Validation of a whole submission");

  final String title;

  Task(String title) {
    this.title = title;
  }
}
