package se.samform.engine.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import se.samform.core.flow.Actor;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MunicipalityId;
import se.samform.engine.barred.Barred;
import se.samform.engine.barred.Limits;

/** Which decisions somebody may be told of, as a part of a statement: {@code r} are they, {@code c} their cases. */
final class DecisionRows {
  private final Actor.Officer reader;
  private final StringBuilder where = new StringBuilder(" where r.municipality_id = ?");
  private final List<Object> values = new ArrayList<>();

  DecisionRows(MunicipalityId municipality, Actor.Officer reader) {
    this.reader = reader;
    values.add(municipality);
    and(Barred.not("r", "case_id", "?") + Limits.not("r", "case_id", "?"), reader.id(), reader.id());
    and(" and (" + theirs() + " or not exists (select 1 from officer_limit o where o.officer_id = ?))");
    values.add(reader.id());
  }

  DecisionRows of(DecisionQuery query) {
    and(" and r.authority_id = ? and r.decided_at >= ? and r.decided_at < ?", query.authority(), query.from(), query.before());
    only(query.only());
    query.after().ifPresent(place -> and(" and (r.decided_at, r.number) < (?, ?) and r.decided_at <= ?", place.at(), place.number(), place.at()));
    return this;
  }

  /** Those that are of the authority. */
  DecisionRows these(AuthorityId authority, Collection<Long> numbers) {
    and(" and r.authority_id = ? and r.number in (?" + ", ?".repeat(numbers.size() - 1) + ")", authority);
    values.addAll(numbers);
    return this;
  }

  private void only(DecisionQuery.Only only) {
    only.actor().ifPresent(actor -> and(" and r.actor = ?", actor));
    only.unit().ifPresent(unit -> and(" and c.unit_id = ?", unit));
    if (!only.point().isEmpty()) {
      and(" and lower(left(r.delegation, char_length(?))) = lower(?)", only.point(), only.point());
    }
    if (only.isTelling()) {
      and(" and (c.id is null or c.secret = 0 and c.protected = 0 or " + theirs() + ")");
    }
    and(switch (only.told()) {
      case EITHER -> "";
      case NO -> " and r.report_id is null";
      case YES -> " and r.report_id is not null";
    });
  }

  /** Of a unit of theirs. */
  private String theirs() {
    var units = reader.units();
    values.addAll(units);
    return units.isEmpty() ? "1 = 0" : "c.unit_id in (" + String.join(", ", Collections.nCopies(units.size(), "?")) + ")";
  }

  private void and(String condition, Object... bound) {
    where.append(condition);
    values.addAll(Arrays.asList(bound));
  }

  String from() {
    return " from case_ruling r left join case_file c on c.id = r.case_id and c.municipality_id = r.municipality_id";
  }

  String where() {
    return where.toString();
  }

  Object[] values(Object... more) {
    var all = new ArrayList<>(values);
    all.addAll(Arrays.asList(more));
    return all.toArray();
  }
}
