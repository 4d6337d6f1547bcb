package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.flow.StatusKind;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.UnitId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;

/**
 * The desk's lists. A page is read along an index from where the last one ended, one short stretch per unit, so that it
 * costs the same however many cases there are.
 */
@ApplicationScoped
public class Inbox {

  private static final InboxQuery.Place START = new InboxQuery.Place(LocalDate.of(1, 1, 1), 0);
  private static final String ORDER = " order by due_on, number limit ?";

  private static final String CITIZENS = Arrays.stream(StatusKind.values()).filter(StatusKind::awaitsCitizen)
      .map(kind -> "'" + kind.name() + "'").collect(Collectors.joining(", "));

  private final Database database;

  @Inject
  public Inbox(Database database) {
    this.database = database;
  }

  /** For the container's proxy. */
  protected Inbox() {
    this(null);
  }

  public InboxPage page(MunicipalityId municipality, InboxQuery query) {
    if (query.units().isEmpty()) {
      return new InboxPage(List.of(), Optional.empty());
    }
    var found = database.read(session -> find(session, municipality, query));
    return found.size() <= query.limit()
        ? new InboxPage(found, Optional.empty())
        : upTo(found.subList(0, query.limit()));
  }

  /** How many open cases the unit has, and nobody has taken. */
  public long waiting(MunicipalityId municipality, UnitId unit) {
    return database.read(session -> session.one(
        "select count(*) as n from case_file where municipality_id = ? and unit_id = ? and open = 1 and assignee_id is null",
        row -> row.number("n"), municipality, unit)).orElse(0L);
  }

  private static InboxPage upTo(List<CaseHead> cases) {
    var last = cases.getLast();
    var dueOn = last.state().dueOn().orElse(CaseRows.NO_DATE);
    return new InboxPage(cases, Optional.of(new InboxQuery.Place(dueOn, last.number())));
  }

  private static List<CaseHead> find(Session session, MunicipalityId municipality, InboxQuery query) throws SQLException {
    var values = new ArrayList<Object>();
    var stretches = query.units().stream().map(unit -> stretch(municipality, unit, query, values)).toList();
    values.add(query.limit() + 1);
    return session.list(String.join(" union all ", stretches) + ORDER, CaseRows::head, values.toArray());
  }

  /** One more than shown, to see whether there is a next page. */
  private static String stretch(MunicipalityId municipality, UnitId unit, InboxQuery query, List<Object> values) {
    var after = query.after().orElse(START);
    Collections.addAll(values, municipality, unit, query.open(), after.dueOn(), after.dueOn(), after.number());
    var whose = whose(query.whose(), values);
    values.add(query.limit() + 1);
    return "(select " + CaseRows.HEAD + " from case_file c where c.municipality_id = ? and c.unit_id = ? and c.open = ?"
        + " and c.due_on >= ? and (c.due_on > ? or c.number > ?)" + whose + ORDER + ")";
  }

  private static String whose(InboxQuery.Whose whose, List<Object> values) {
    return switch (whose) {
      case InboxQuery.Whose.Anybodys() -> "";
      case InboxQuery.Whose.Nobodys() -> " and c.assignee_id is null";
      case InboxQuery.Whose.Of(var officer) -> {
        values.add(officer);
        yield " and c.assignee_id = ?";
      }
      case InboxQuery.Whose.ToActOn(var officer) -> {
        values.add(officer);
        yield " and (c.assignee_id is null or c.assignee_id = ?) and (c.citizen_wrote_last = 1 or c.status_kind not in (" + CITIZENS + "))";
      }
    };
  }
}
