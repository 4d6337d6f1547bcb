package se.samform.engine.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.store.Database;

/** Who took which lists out of the house: written before they get them. */
@ApplicationScoped
public class ExportLog {

  private static final int LONGEST = 1000;

  private final Database database;

  @Inject
  public ExportLog(Database database) {
    this.database = database;
  }

  /** For the container's proxy. */
  protected ExportLog() {
    this(null);
  }

  public void add(MunicipalityId municipality, Exported exported) {
    var narrowed = exported.narrowedTo();
    database.read(session -> session.change(
        "insert into export_log (municipality_id, officer_id, at, what, format, narrowed_to, lines_written) values (?, ?, ?, ?, ?, ?, ?)",
        municipality, exported.officer(), exported.at(), exported.what(), exported.format(),
        narrowed.length() <= LONGEST ? narrowed : narrowed.substring(0, LONGEST), exported.lines()));
  }

  /** Newest first. */
  public List<Exported> newest(MunicipalityId municipality, int limit) {
    return database.read(session -> session.list(
        "select officer_id, at, what, format, narrowed_to, lines_written from export_log where municipality_id = ? order by at desc, number desc limit ?",
        row -> new Exported(row.id("officer_id", OfficerId::new), row.instant("at"), row.text("what"), row.text("format"),
            row.text("narrowed_to"), row.count("lines_written")), municipality, limit));
  }
}
