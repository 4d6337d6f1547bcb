package se.samform.engine.casefile;

import java.util.List;
import se.samform.core.flow.Registry;
import se.samform.core.flow.RegistryEvent;

/** The register's part of a case's events. */
final class Registries {

  private Registries() {}

  static Registry of(List<RecordedEvent> events) {
    var registry = Registry.EMPTY;
    for (var recorded : events) {
      if (recorded.event() instanceof RegistryEvent event) {
        registry = registry.after(event, recorded.actor(), recorded.at());
      }
    }
    return registry;
  }
}
