package se.samform.core.flow;

/** Whose the tasks of a case are. */
public final class TaskHolders {

  private TaskHolders() {}

  /** Whether a task waits for this officer, who may then read the case, in whichever unit it is. */
  public static boolean isAwaited(Flow flow, CaseState state, Actor.Officer officer) {
    return state.course().openTasks().stream().anyMatch(task -> mayFinish(flow, state, task, officer));
  }

  /** What is asked outside is nobody's here. A task without a role is the handlers'; one that was given to somebody is theirs, their deputy's, and their colleagues' who handle the case. */
  public static boolean mayFinish(Flow flow, CaseState state, CaseTask task, Actor.Officer officer) {
    return !task.outside() && !state.course().barred().contains(officer.id()) && isGivenTo(flow, state, task, officer);
  }

  private static boolean isGivenTo(Flow flow, CaseState state, CaseTask task, Actor.Officer officer) {
    var role = flow.work().task(task.id()).flatMap(Task::by);
    return role.map(officer.roles()::contains)
        .orElseGet(() -> officer.units().contains(state.unit()) || task.by().filter(officer::isOrStandsFor).isPresent());
  }
}
