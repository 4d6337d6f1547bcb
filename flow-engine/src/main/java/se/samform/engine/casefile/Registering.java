package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.RegistrationMode;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.Registry;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.RegistryRules;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.publication.Published;
import se.samform.core.store.Session;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.Vault;
import se.samform.engine.diary.Diary;
import se.samform.engine.diary.DiarySeries;
import se.samform.engine.search.SearchIndex;

/**
 * Enters cases into the register: as they are handed in, and by officers' commands. What is registered is the last that a
 * transaction does: the series is locked until the commit, and nobody is to wait for more than that.
 */
final class Registering {

  private static final Logger LOG = Logger.getLogger(Registering.class.getName());

  private final Vault vault;
  private final CaseRows rows;
  private final EventLog log;
  private final CaseReader reader;
  private final CaseWords words;

  Registering(Vault vault, CaseRows rows, EventLog log, CaseReader reader) {
    this.vault = vault;
    this.rows = rows;
    this.log = log;
    this.reader = reader;
    this.words = new CaseWords(reader, rows, new SearchIndex(vault));
  }

  /** A case with what was written of it last. */
  record Written(CaseHead head, DataKey key, byte[] hash) {}

  /** A case with what was written of it in the register. */
  record Entered(CaseHead head, List<RecordedEvent> events, byte[] hash) {}

  /** Whether somebody in it is protected, as far as it is known here. Of a draft that wasn't read it is supposed that nobody is. */
  boolean isProtected(Session session, ReadyDraft ready, HandedIn handedIn) throws SQLException {
    var people = Stream.concat(Stream.of(ready.applicant()), ready.acted().stream());
    if (ready.inHand().isSupposed()) {
      ProtectedPersons.supposeNone(session, vault, ready.draft().municipality(), people, handedIn.submission());
      return false;
    }
    return ProtectedPersons.isIn(session, vault, ready.draft().municipality(), people, handedIn.submission());
  }

  /** Marks what the rule marks and whoever is protected, and registers it if the rule says so. */
  Entered atSubmit(Session session, ReadyDraft ready, Written written, boolean isProtected) throws SQLException {
    var rule = ready.binding().registration(ready.service().definition());
    var marks = marks(rule, isProtected);
    var place = new Diary.Place(ready.draft().municipality(), ready.binding().authority(), rule, ready.today());
    var entry = new Entry(ready.service().definition(), place, Registry.EMPTY, new Deed(new Actor.Machine(), ready.unit().orElseThrow(), ready.now()));
    return entered(session, written, entry, marks, rule.mode() == RegistrationMode.DIARY);
  }

  /** A case's register, where it stands in the diary or would, and who writes in it. */
  private record Entry(ServiceDefinition service, Diary.Place place, Registry before, Deed deed) {

    Registry after(List<RegistryEvent> events) {
      var registry = before;
      for (var event : events) {
        registry = registry.after(event, deed.recordedActor(), deed.at());
      }
      return registry;
    }
  }

  Commanded commanded(Session session, Optional<CaseRow> found, int seqSeen, RegistryCommand command, Occasion occasion) throws SQLException {
    if (found.isEmpty()) {
      return new Commanded.Refused(Refusal.NO_SUCH_CASE);
    }
    var row = found.get();
    if (row.head().lastSeq() != seqSeen) {
      return new Commanded.Stale(row.head());
    }
    if (row.key().isEmpty()) {
      return new Commanded.Refused(Refusal.CASE_IS_OVER);
    }
    return commanded(session, row, command, occasion);
  }

  private Commanded commanded(Session session, CaseRow row, RegistryCommand command, Occasion occasion) throws SQLException {
    var head = row.head();
    var definition = reader.service(head).definition();
    var rule = occasion.rule(definition);
    var registry = Registries.of(EventLog.decoded(log.of(session, head.municipality(), head.id(), row.key())));
    var refusal = RegistryRules.refusal(rule.mode(), head.state(), registry, command, occasion.officer());
    if (refusal.isPresent()) {
      return new Commanded.Refused(refusal.get());
    }
    var place = new Diary.Place(head.municipality(), head.state().authority(), rule(rule, command), occasion.today());
    var entry = new Entry(definition, place, registry, new Deed(occasion.officer(), head.state().unit(), occasion.now()));
    var registers = command instanceof RegistryCommand.Register;
    if (registers && Diary.series(session, place).isEmpty()) {
      return new Commanded.Refused(Refusal.NO_SUCH_SERIES);
    }
    var written = new Written(head, row.key().orElseThrow(), row.lastHash());
    var after = entered(session, written, entry, events(command), registers).head();
    if (after.filing().protectedIdentity() != head.filing().protectedIdentity()) {
      words.make(session, rows.lock(session, head.municipality(), head.id()));
    }
    return new Commanded.Done(after);
  }

  /** The version that the case was handed in under, with the flow that it follows. */
  Published service(CaseHead head) {
    return reader.service(head);
  }

  private static RegistrationRule rule(RegistrationRule rule, RegistryCommand command) {
    return command instanceof RegistryCommand.Register(var series) && !series.isBlank()
        ? new RegistrationRule(rule.mode(), Optional.of(series), rule.subject(), rule.facet(), rule.secrecy())
        : rule;
  }

  private static List<RegistryEvent> events(RegistryCommand command) {
    return switch (command) {
      case RegistryCommand.Register register -> List.of();
      case RegistryCommand.Mark(var ground) -> List.of(new RegistryEvent.Marked(ground));
      case RegistryCommand.Unmark(var of) -> List.of(new RegistryEvent.Unmarked(of));
      case RegistryCommand.GiveTitle(var title) -> List.of(new RegistryEvent.Titled(title.strip()));
    };
  }

  private static List<RegistryEvent> marks(RegistrationRule rule, boolean isProtected) {
    var identity = isProtected ? Stream.of(new SecrecyGround(SecrecyGround.IDENTITY, SecrecyGround.PROTECTED_PERSON)) : Stream.<SecrecyGround>of();
    return Stream.concat(rule.secrecy().stream(), identity).<RegistryEvent>map(RegistryEvent.Marked::new).toList();
  }

  private Entered entered(Session session, Written written, Entry entry, List<RegistryEvent> events, boolean registers) throws SQLException {
    var series = registers ? Diary.series(session, entry.place()) : Optional.<DiarySeries>empty();
    if (registers && series.isEmpty()) {
      LOG.warning(() -> "Nothing registers " + entry.service().key().value() + ": its authority has no such series; an officer may do it later");
    }
    if (events.isEmpty() && series.isEmpty()) {
      return new Entered(written.head(), List.of(), written.hash());
    }
    var all = new ArrayList<>(events);
    if (series.isPresent()) {
      var number = Diary.take(session, entry.place(), series.get());
      all.add(new RegistryEvent.Registered(number, title(entry, entry.after(events))));
    }
    return written(session, written, entry, all, series.isPresent());
  }

  private Entered written(Session session, Written written, Entry entry, List<RegistryEvent> events, boolean registered) throws SQLException {
    var head = written.head();
    var filed = List.<CaseEvent>copyOf(events);
    var hash = log.append(session, written.key(), head.id(), head.lastSeq(), written.hash(), filed, entry.deed());
    var registry = entry.after(events);
    var after = head.filed(Filing.of(registry), head.lastSeq() + filed.size());
    rows.file(session, after, hash);
    if (registered) {
      Diary.enter(session, entry.place(), registry.number().orElseThrow(), head.id(), title(entry, registry), isHidden(registry));
    } else if (registry.number().isPresent()) {
      Diary.tell(session, head.municipality(), head.id(), title(entry, registry), isHidden(registry));
    }
    return new Entered(after, recorded(head, filed, entry.deed()), hash);
  }

  private static List<RecordedEvent> recorded(CaseHead head, List<CaseEvent> events, Deed deed) {
    var recorded = new ArrayList<RecordedEvent>();
    for (var event : events) {
      recorded.add(new RecordedEvent(head.lastSeq() + recorded.size() + 1, deed.at(), deed.recordedActor(), event));
    }
    return recorded;
  }

  /** What is marked in part shows nothing of that part in the diary; what is marked whole, or tells of somebody protected, shows no title. */
  private static boolean isHidden(Registry registry) {
    return registry.mark(SecrecyGround.WHOLE).isPresent() || registry.mark(SecrecyGround.IDENTITY).isPresent();
  }

  /** The e-service's own title in its first language, until somebody gives another. */
  private static String title(Entry entry, Registry registry) {
    var title = entry.service().title().in(entry.service().about().languages().getFirst());
    return registry.publicTitle().orElseGet(() -> shortened(title));
  }

  private static String shortened(String title) {
    return title.codePointCount(0, title.length()) <= RegistryRules.LONGEST_TITLE
        ? title
        : title.substring(0, title.offsetByCodePoints(0, RegistryRules.LONGEST_TITLE));
  }
}
