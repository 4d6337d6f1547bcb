package se.samform.core.scenario;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.flow.Role;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Scenario.Act.Expect;
import se.samform.core.flow.Status;
import se.samform.core.flow.Task;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;
import se.samform.core.text.Naming;

/** What the things of a flow are called in sentences: by their titles, with their ids after them. */
record FlowNames(ServiceDefinition definition) {

  static final LocalText NONE = LocalText.of("ingen", "none");

  LocalText status(String id) {
    return named(definition.flow().status(id).map(Status::title), id);
  }

  LocalText ruling(String id) {
    return named(definition.flow().work().ruling(id).map(Ruling::title), id);
  }

  LocalText role(String id) {
    return named(definition.role(id).map(Role::title), id);
  }

  /** By their role, or nobody's. */
  LocalText assignee(String id) {
    return switch (id) {
      case Expect.NOBODY -> LocalText.of("ingen", "nobody");
      case Expect.SOMEBODY -> LocalText.of("någon", "somebody");
      default -> role(id);
    };
  }

  LocalText tasks(Collection<String> ids) {
    return all(ids, id -> named(definition.flow().work().task(id).map(Task::title), id));
  }

  private static LocalText named(Optional<LocalText> title, String id) {
    return Naming.of(title.orElse(LocalText.NONE), id);
  }

  private static LocalText all(Collection<String> ids, Function<String, LocalText> name) {
    return ids.isEmpty() ? NONE : Naming.few(ids.stream().sorted().map(name).toList(), ", ");
  }
}
