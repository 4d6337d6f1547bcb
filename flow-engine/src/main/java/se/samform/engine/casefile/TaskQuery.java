package se.samform.engine.casefile;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.flow.Actor;
import se.samform.core.id.FamilyId;

/**
 * Whose tasks are wanted: those given to the officer by name, those of the roles that they play, and those that are
 * nobody's on cases that they have.
 *
 * @param roles that the officer plays, by e-service
 */
public record TaskQuery(Actor.Officer officer, Map<FamilyId, Set<String>> roles, int limit) {

  private static final int MOST = 200;

  public TaskQuery {
    roles = roles.entrySet().stream().filter(each -> !each.getValue().isEmpty())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Not a page: " + limit);
    }
  }
}
