package se.samform.engine.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Actor;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.OfficerId;

/**
 * Whose tasks are wanted: those given to the officer by name, those of the roles that they play, and those that are
 * nobody's on cases that they have. What is an absent one's by name is their deputy's too.
 *
 * @param roles that the officer plays, by e-service
 * @param rolesOnOwn those that they play besides in cases that they have, and in no others
 * @param after the last one of the page before
 */
public record TaskQuery(Actor.Officer officer, Map<FamilyId, Set<String>> roles, Map<FamilyId, Set<String>> rolesOnOwn, Optional<Place> after, int limit) {

  private static final int MOST = 200;

  public TaskQuery {
    roles = played(roles);
    rolesOnOwn = played(rolesOnOwn);
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Not a page: " + limit);
    }
  }

  /** From the first on. */
  public TaskQuery(Actor.Officer officer, Map<FamilyId, Set<String>> roles, Map<FamilyId, Set<String>> rolesOnOwn, int limit) {
    this(officer, roles, rolesOnOwn, Optional.empty(), limit);
  }

  /** For whom no case is otherwise than others because they have it. */
  public TaskQuery(Actor.Officer officer, Map<FamilyId, Set<String>> roles, int limit) {
    this(officer, roles, Map.of(), limit);
  }

  /** Where a task stands in the order in which they are to be done. @param dueOn far away where nothing is promised */
  public record Place(LocalDate dueOn, CaseId caseId, String task) {
    public static Place of(WaitingTask waiting) {
      return new Place(waiting.task().dueOn().orElse(CaseRows.NO_DATE), waiting.head().id(), waiting.task().id());
    }
  }

  private static Map<FamilyId, Set<String>> played(Map<FamilyId, Set<String>> roles) {
    return roles.entrySet().stream().filter(each -> !each.getValue().isEmpty())
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
  }

  /** The officer, and whom they stand in for. */
  List<OfficerId> officers() {
    return Stream.concat(Stream.of(officer.id()), officer.standsFor().stream()).toList();
  }
}
