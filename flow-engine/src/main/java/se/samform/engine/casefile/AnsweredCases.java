package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.samform.core.answer.Given;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.VersionId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.vault.Vault;

/** What was answered to cases of a version, to be given to another one and counted: of no case more comes out than that. */
@ApplicationScoped
public class AnsweredCases {

  private final Database database;
  private final CaseRows rows;
  private final PublishedServices services;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;

  /** @param number of the case @param given what was handed in last, on the day on which the case was opened */
  public record Answered(long number, Given given) {}

  @Inject
  public AnsweredCases(Database database, Vault vault, PublishedServices services, Bindings bindings, MunicipalityLookup municipalities) {
    this.database = database;
    this.rows = new CaseRows(vault);
    this.services = services;
    this.bindings = bindings;
    this.municipalities = municipalities;
  }

  /** For the container's proxy. */
  protected AnsweredCases() {
    this(null, null, null, null, null);
  }

  /** Of at most so many cases that were opened since, by their numbers, from one on; none of those that are purged. */
  public List<Answered> of(MunicipalityId municipality, VersionId version, Instant since, long from, int limit) {
    return database.read(session -> {
      var answered = new ArrayList<Answered>();
      for (var row : rows.ofVersion(session, municipality, version, since, from, limit)) {
        add(session, row, answered);
      }
      return answered;
    });
  }

  private void add(Session session, CaseRow row, List<Answered> answered) throws SQLException {
    var head = row.head();
    var typed = SubmissionRows.typed(session, row.key().orElseThrow(), head.id());
    var opened = head.state().openedAt().atZone(municipalities.facts(head.municipality()).zone()).toLocalDate();
    typed.ifPresent(content -> answered.add(new Answered(head.number(),
        new Given(content.answers(), content.filesById(), bindings.facts(services.require(head.municipality(), head.version()), opened)))));
  }
}
