package se.samform.designer.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.ServiceKey;
import se.samform.core.municipality.Unit;
import se.samform.core.publication.Binding;

/**
 * What a municipality has that an e-service comes to.
 *
 * @param services the newest version of each of its e-services
 * @param bound those of them that are bound, with what to
 * @param areas ids of its areas
 * @param calendar when people work there
 */
public record Home(List<ServiceDefinition> services, List<Bound> bound, List<Unit> units, Set<String> areas, WorkingDays calendar) {

  public record Bound(ServiceDefinition definition, Binding binding) {}

  public Home {
    services = List.copyOf(services);
    bound = List.copyOf(bound);
    units = List.copyOf(units);
    areas = Set.copyOf(areas);
  }

  Optional<ServiceDefinition> service(ServiceKey key) {
    return services.stream().filter(each -> each.key().equals(key)).findFirst();
  }
}
