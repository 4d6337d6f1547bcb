package se.samform.core.flow;

/** What came of a task. */
public enum TaskOutcome {
  DONE(TaskKind.DO),
  APPROVED(TaskKind.APPROVE),
  DENIED(TaskKind.APPROVE),
  SUPPORTS(TaskKind.REFER),
  OPPOSES(TaskKind.REFER),
  NO_REMARKS(TaskKind.REFER);

  private final TaskKind of;

  TaskOutcome(TaskKind of) {
    this.of = of;
  }

  public boolean fits(TaskKind kind) {
    return of == kind;
  }
}
