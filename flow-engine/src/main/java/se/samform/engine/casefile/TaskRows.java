package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Session;
import se.samform.engine.barred.Barred;
import se.samform.engine.barred.Limits;

/** Finds open tasks by whom they wait for: one short stretch along an index each for a name, roles, and cases that somebody has. */
final class TaskRows {

  private static final String IN_ORDER = " order by due_on, case_id, task limit ?";
  private static final String TASK = "(select t.case_id, t.task, t.due_on from case_task t ";

  private final MunicipalityId municipality;
  private final TaskQuery query;
  private final List<String> stretches = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  private TaskRows(MunicipalityId municipality, TaskQuery query) {
    this.municipality = municipality;
    this.query = query;
  }

  static List<WaitingTask> waiting(Session session, MunicipalityId municipality, TaskQuery query) throws SQLException {
    return new TaskRows(municipality, query).waiting(session);
  }

  private List<WaitingTask> waiting(Session session) throws SQLException {
    byName();
    byRoles();
    byRolesOnOwnCases();
    onOwnCases();
    values.addAll(List.of(query.limit(), municipality));
    return session.list("select " + CaseRows.HEAD + ", found.task as waiting from (" + String.join(" union all ", stretches) + IN_ORDER
        + ") found join case_file c on c.id = found.case_id where c.municipality_id = ? order by found.due_on, found.case_id, found.task",
        row -> waiting(CaseRows.head(row), row.text("waiting")), values.toArray()).stream().flatMap(Optional::stream).toList();
  }

  private Optional<WaitingTask> waiting(CaseHead head, String task) {
    var course = head.state().course();
    return course.barred().contains(query.officer().id()) ? Optional.empty() : course.task(task).map(found -> new WaitingTask(head, found));
  }

  private void byName() {
    var asked = new ArrayList<Object>(query.officers());
    asked.add(municipality);
    add(TASK + "where t.officer_id in (" + marks(query.officers().size()) + ") and t.municipality_id = ?", asked);
  }

  private void byRoles() {
    query.roles().forEach((family, roles) -> {
      var asked = new ArrayList<Object>(List.of(municipality, family));
      asked.addAll(roles);
      add(TASK + "where t.municipality_id = ? and t.family_id = ? and t.role in (" + marks(roles.size()) + ")", asked);
    });
  }

  /** What they do as one of the unit where they see but what is given to them. */
  private void byRolesOnOwnCases() {
    query.rolesOnOwn().forEach((family, roles) -> {
      var asked = new ArrayList<Object>(List.of(municipality, family));
      asked.addAll(roles);
      asked.add(query.officer().id());
      add(TASK + "join case_file c on c.id = t.case_id and c.municipality_id = t.municipality_id where t.municipality_id = ? and t.family_id = ? and t.role in ("
          + marks(roles.size()) + ") and c.open = 1 and c.assignee_id = ?", asked);
    });
  }

  private void onOwnCases() {
    var units = query.officer().units();
    if (units.isEmpty()) {
      return;
    }
    var asked = new ArrayList<Object>(Stream.concat(Stream.of(municipality), units.stream()).toList());
    asked.addAll(query.officers());
    asked.add(query.officer().id());
    add(TASK + "join case_file c on c.id = t.case_id where c.municipality_id = ? and c.unit_id in (" + marks(units.size())
        + ") and c.open = 1 and c.assignee_id in (" + marks(query.officers().size()) + ") and t.role is null and t.officer_id is null" + Limits.not("c", "id", "?"), asked);
  }

  private void add(String stretch, List<Object> asked) {
    var bound = new ArrayList<>(asked);
    bound.add(query.officer().id());
    stretches.add(stretch + Barred.not("t", "case_id", "?") + after(bound) + IN_ORDER + ")");
    values.addAll(bound);
    values.add(query.limit());
  }

  /** The day alone is what the index is entered by. */
  private String after(List<Object> bound) {
    query.after().ifPresent(place -> bound.addAll(List.of(place.dueOn(), place.dueOn(), place.caseId(), place.task())));
    return query.after().isEmpty() ? "" : " and t.due_on >= ? and (t.due_on, t.case_id, t.task) > (?, ?, ?)";
  }

  private static String marks(int count) {
    return Stream.generate(() -> "?").limit(count).collect(Collectors.joining(", "));
  }
}
