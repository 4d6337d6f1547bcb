package se.samform.core.form.json;

import java.util.List;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;

/** A definition without faults, or its faults. */
public sealed interface ReadResult {

  record Read(ServiceDefinition definition) implements ReadResult {}

  /** At least one. */
  record Faulty(List<Fault> faults) implements ReadResult {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
