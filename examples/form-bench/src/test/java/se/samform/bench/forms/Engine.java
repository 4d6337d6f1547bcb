package se.samform.bench.forms;

/** Something that evaluates forms. */
interface Engine extends AutoCloseable {

  String name();

  /** Takes the form in, said in the engine's own format, with the complete answers. */
  void load(Form form);

  /** What the complete answers come to, evaluated as a whole. */
  Outcome complete();

  /** What the gappy answers come to, evaluated as a whole. */
  Outcome gappy();

  /** What it comes to after the next of the form's changes; after the last comes the first. */
  Outcome afterNextChange();

  /** Does it so many times; for a change, so many times the form's whole list of changes. */
  Sample run(Task task, int times);

  @Override
  void close();

  /** @param bytes allocated on the heap; negative where nobody knows */
  record Sample(long nanoseconds, long bytes) {}
}
