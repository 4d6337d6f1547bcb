package se.samform.engine.statistics;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.VersionId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Row;
import se.samform.core.store.Session;

/** Counts the lines that drafts left which never became cases, and takes them away. */
final class EndedDrafts {

  private final MunicipalityLookup municipalities;
  private final PublishedServices services;

  EndedDrafts(MunicipalityLookup municipalities, PublishedServices services) {
    this.municipalities = municipalities;
    this.services = services;
  }

  private record Line(long number, VersionId version, int step, Instant begun, Instant ended) {

    static Line read(Row row) throws SQLException {
      return new Line(row.number("number"), row.id("version_id", VersionId::new), row.count("step_reached"),
          row.instant("started_at"), row.instant("ended_at"));
    }
  }

  int count(Session session, MunicipalityId municipality, int limit) throws SQLException {
    var lines = session.list("select number, version_id, step_reached, started_at, ended_at from ended_draft"
        + " where municipality_id = ? order by number limit ?", Line::read, municipality, limit);
    var zone = municipalities.facts(municipality).zone();
    for (var line : lines) {
      add(session, services.require(municipality, line.version()), line, zone);
    }
    delete(session, municipality, lines);
    return lines.size();
  }

  private static void add(Session session, Published service, Line line, ZoneId zone) throws SQLException {
    session.change("insert into abandoned_draft (municipality_id, family_id, ended_on, begun_on, step, n) values (?, ?, ?, ?, ?, 1)"
        + " on duplicate key update n = n + 1",
        service.municipality(), service.family(), day(line.ended(), zone), day(line.begun(), zone), step(service, line.step()));
  }

  private static String step(Published service, int number) {
    return number == 0 ? "" : service.definition().steps().get(number - 1).id();
  }

  private static void delete(Session session, MunicipalityId municipality, List<Line> lines) throws SQLException {
    if (!lines.isEmpty()) {
      session.change("delete from ended_draft where municipality_id = ? and number in ("
          + lines.stream().map(line -> "?").collect(Collectors.joining(", ")) + ")",
          Stream.concat(Stream.of(municipality), lines.stream().map(Line::number)).toArray());
    }
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }
}
