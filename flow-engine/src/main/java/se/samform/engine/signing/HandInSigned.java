package se.samform.engine.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.id.OutboxId;
import se.samform.core.id.Uuid7;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.outbox.NewMessage;
import se.samform.core.outbox.Outbox;
import se.samform.core.register.Lookup;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.engine.booking.HandInBooked;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.draft.Drafts;
import se.samform.engine.register.StillActs;

/**
 * Hands in what all have signed, for whoever began it. Who began it for an organisation or a child must still act for them:
 * registers are asked anew. If they do not, nothing is handed in, and they and those who signed are told; while a register
 * does not answer it waits.
 */
@ApplicationScoped
public class HandInSigned {

  static final Duration AGAIN = Duration.ofMinutes(5);

  private final Database database;
  private final Drafts drafts;
  private final HandInBooked handIn;
  private final StillActs mandates;
  private final MunicipalityLookup municipalities;
  private final Outbox outbox;
  private final Uuid7 ids;
  private final Clock clock;

  @Inject
  public HandInSigned(
      Database database, Drafts drafts, HandInBooked handIn, StillActs mandates, MunicipalityLookup municipalities, Outbox outbox, Uuid7 ids,
      Clock clock) {
    this.database = database;
    this.drafts = drafts;
    this.handIn = handIn;
    this.mandates = mandates;
    this.municipalities = municipalities;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected HandInSigned() {
    this(null, null, null, null, null, null, null, null);
  }

  /** What came of it; empty where it was not tried. */
  Optional<Submitted> handIn(StoredRound stored) {
    var content = drafts.keyForMachine(stored.municipality(), stored.draft()).map(stored::content);
    return content.isEmpty() ? later(stored, Optional.empty()) : handIn(stored, content.get());
  }

  private Optional<Submitted> handIn(StoredRound stored, RoundContent content) {
    return content.starter().acting().map(acting -> switch (mandates.ask(stored.municipality(), acting)) {
      case Lookup.Found<?> may -> Optional.of(submitted(stored, content));
      case Lookup.NotFound<?> mayNot -> told(stored, content, ended(stored));
      case Lookup.Down<?> down -> later(stored, Optional.of(clock.instant().truncatedTo(ChronoUnit.MICROS).plus(AGAIN)));
    }).orElseGet(() -> Optional.of(submitted(stored, content)));
  }

  /** What can't be handed in by itself (it costs, or something is to be mended) whoever began it is told. */
  private Submitted submitted(StoredRound stored, RoundContent content) {
    var submitted = handIn.submit(stored.municipality(), stored.draft(), content.starter().owner());
    boolean isOpened = submitted instanceof Submitted.Opened || submitted instanceof Submitted.OpenedBefore;
    if (!isOpened) {
      told(stored, content, Stream.of(SigningErrand.toStarter(SigningErrand.What.SIGNED)));
    }
    return submitted;
  }

  private static Stream<SigningErrand> ended(StoredRound stored) {
    var signers = IntStream.range(0, stored.people().size()).mapToObj(signer -> new SigningErrand(SigningErrand.What.UNSENT, signer));
    return Stream.concat(Stream.of(SigningErrand.toStarter(SigningErrand.What.ENDED)), signers);
  }

  private Optional<Submitted> told(StoredRound stored, RoundContent content, Stream<SigningErrand> errands) {
    database.transaction(session -> told(session, stored, errands.map(errand -> message(stored, content, errand)).toList()));
    return Optional.empty();
  }

  /** Once, also where several see to it at the same time. */
  private boolean told(Session session, StoredRound stored, List<NewMessage> messages) throws SQLException {
    boolean isNews = session.change("update signing_round set due_at = null where municipality_id = ? and id = ? and due_at is not null",
        stored.municipality(), stored.id()) == 1;
    if (isNews) {
      outbox.append(session, stored.municipality(), messages);
    }
    return isNews;
  }

  private NewMessage message(StoredRound stored, RoundContent content, SigningErrand errand) {
    return errand.message(new OutboxId(ids.next()), stored.id(), content, municipalities.facts(stored.municipality()), clock.instant());
  }

  private Optional<Submitted> later(StoredRound stored, Optional<Instant> due) {
    database.transaction(session -> RoundRows.later(session, stored, due));
    return Optional.empty();
  }
}
