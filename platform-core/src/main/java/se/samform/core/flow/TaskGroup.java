package se.samform.core.flow;

import java.util.List;
import java.util.Optional;

/**
 * Tasks that begin when a case comes into a status; those that aren't over when it leaves it are called off.
 *
 * @param whenDone the status that follows when all are over and none was denied
 * @param whenDenied the status that follows as soon as one is denied; empty: a denial is like any other outcome
 */
public record TaskGroup(String id, String in, List<Task> tasks, Optional<String> whenDone, Optional<String> whenDenied) {

  public TaskGroup {
    tasks = List.copyOf(tasks);
  }
}
