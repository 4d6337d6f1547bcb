package se.samform.core.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done on a case between its statuses. */
public record Work(List<TaskGroup> groups, List<Timer> timers, List<Ruling> rulings, List<Template> templates) {

  public static final Work NONE = new Work(List.of(), List.of(), List.of(), List.of());

  public Work {
    groups = List.copyOf(groups);
    timers = List.copyOf(timers);
    rulings = List.copyOf(rulings);
    templates = List.copyOf(templates);
  }

  public Stream<Task> tasks() {
    return groups.stream().flatMap(group -> group.tasks().stream());
  }

  public Optional<Task> task(String id) {
    return tasks().filter(task -> task.id().equals(id)).findFirst();
  }

  public Optional<TaskGroup> groupOf(String task) {
    return groups.stream().filter(group -> group.tasks().stream().anyMatch(each -> each.id().equals(task))).findFirst();
  }

  public Optional<Timer> timer(String id) {
    return timers.stream().filter(timer -> timer.id().equals(id)).findFirst();
  }

  public Optional<Ruling> ruling(String id) {
    return rulings.stream().filter(ruling -> ruling.id().equals(id)).findFirst();
  }

  public Optional<Template> template(String id) {
    return templates.stream().filter(template -> template.id().equals(id)).findFirst();
  }
}
