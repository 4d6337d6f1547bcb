package se.samform.engine.casefile;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Actor;
import se.samform.core.flow.FeeEvent;
import se.samform.core.answer.FileRef;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.Flow;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.Registry;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.TimerEvent;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.publication.Published;
import se.samform.core.vault.DataKey;

/**
 * A case with all that is in it.
 *
 * @param submissions oldest first; none once the content is purged
 * @param key opens its files; empty once the content is purged, and for who is not told who it is about
 * @param isMasked whether what may tell who somebody is or where they are is left out
 * @param owner whose it is since it was transferred, and how they are reached; empty while whoever handed it in has it, and for who is not told
 * @param former flows that it followed before this one, oldest first
 */
public record CaseFile(
    CaseHead head, Published service, List<RecordedEvent> events, List<HandedIn> submissions, List<CaseDocument> documents,
    Optional<DataKey> key, Optional<CaseOwner> owner, boolean isMasked, List<FormerFlow> former) {

  public CaseFile {
    events = List.copyOf(events);
    submissions = List.copyOf(submissions);
    documents = List.copyOf(documents);
    former = List.copyOf(former);
  }

  /** With all that it is about. */
  public CaseFile(
      CaseHead head, Published service, List<RecordedEvent> events, List<HandedIn> submissions, List<CaseDocument> documents, Optional<DataKey> key) {
    this(head, service, events, submissions, documents, key, Optional.empty(), false, List.of());
  }

  /** The flow that the case followed when the event with this number happened; a change of flow is the other flow's. */
  public Flow flowAt(int seq) {
    return former.stream().filter(each -> seq < each.until()).findFirst().map(FormerFlow::flow).orElseGet(() -> service.definition().flow());
  }

  /** The number of the version whose flow it follows. */
  public int flowVersion() {
    return events.reversed().stream().flatMap(recorded -> recorded.event() instanceof HandlingEvent.WentOver over ? Stream.of(over.to().number()) : Stream.empty())
        .findFirst().orElse(service.version());
  }

  /** All that it ever followed, the present one first. */
  public List<Flow> flows() {
    return Stream.concat(Stream.of(service.definition().flow()), former.reversed().stream().map(FormerFlow::flow)).toList();
  }

  /** Where whose it is can be reached: as whoever it was transferred to said, or as was answered. Nowhere for who is not told, and once the content is purged. */
  public Reach reach() {
    return Reach.of(owner, service.definition(), submissions);
  }

  /** Whom it was transferred to, the newest last, and when. */
  public List<RecordedEvent> transfers() {
    return events.stream().filter(recorded -> recorded.event() instanceof HandlingEvent.Transferred).toList();
  }

  /** Whose it was when the event with this number happened, reached as they had said by then; empty where whoever handed it in had it. */
  public Optional<CaseOwner> ownerAt(int seq) {
    var then = Optional.<CaseOwner>empty();
    for (var recorded : events.stream().filter(recorded -> recorded.seq() <= seq).toList()) {
      if (recorded.event() instanceof HandlingEvent.Transferred(var to, var why)) {
        then = Optional.of(to);
      } else if (recorded.event() instanceof SupplementEvent.Supplemented supplemented) {
        then = then.map(known -> reached(known, supplemented.submission()));
      }
    }
    return then;
  }

  private CaseOwner reached(CaseOwner known, SubmissionId supplement) {
    return submissions.stream().filter(handedIn -> handedIn.id().equals(supplement)).findFirst()
        .map(handedIn -> OwnersAnswers.reached(service.definition(), handedIn.submission(), known)).orElse(known);
  }

  /** Where whoever had it just before that transfer was reached. */
  public Reach formerReach(RecordedEvent transfer) {
    var before = submissions.stream().filter(handedIn -> !handedIn.receivedAt().isAfter(transfer.at())).toList();
    return Reach.of(ownerAt(transfer.seq() - 1), service.definition(), before);
  }

  /** Whether somebody in it has a protected identity. */
  public boolean isProtected() {
    return head.filing().protectedIdentity();
  }

  /** Without what may tell who somebody is or where they are: no such answers, no files, and no documents but those made of the rest. */
  public CaseFile masked() {
    return new CaseFile(
        head, service, events.stream().map(RecordedEvent::masked).toList(), submissions.stream().map(each -> each.masked(service.definition())).toList(), documents, Optional.empty(), Optional.empty(), true, former);
  }

  /** As it stood at that moment: without what came, was decided or happened later. */
  public CaseFile asOf(Instant then) {
    var happened = events.stream().filter(recorded -> !recorded.at().isAfter(then)).toList();
    var last = happened.getLast().seq();
    var handedIn = happened.stream().flatMap(recorded -> handedIn(recorded.event()).stream()).collect(Collectors.toSet());
    return new CaseFile(
        head.after(Projection.of(happened).orElseThrow(), last), service, happened, submissions.stream().filter(each -> handedIn.contains(each.id())).toList(),
        documents.stream().filter(document -> isOf(document, handedIn, last)).toList(), key,
        owner.flatMap(now -> ownerAt(last)), isMasked, former);
  }

  private static Optional<SubmissionId> handedIn(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Opened opened -> Optional.of(opened.submission());
      case SupplementEvent.Corrected corrected -> Optional.of(corrected.submission());
      case SupplementEvent.Supplemented supplemented -> Optional.of(supplemented.submission());
      case CaseEvent other -> Optional.empty();
    };
  }

  private static boolean isOf(CaseDocument document, Set<SubmissionId> handedIn, int last) {
    return switch (document.subject()) {
      case CaseDocument.Subject.Answers(var submission, var reader) -> handedIn.contains(submission);
      case CaseDocument.Subject.Letter(var seq) -> seq <= last;
    };
  }

  /** For officers: what the register says of it. */
  public Registry registry() {
    return Registries.of(events);
  }

  /** What the register said of it at that moment. */
  public Registry registry(Instant then) {
    return Registries.of(events.stream().filter(recorded -> !recorded.at().isAfter(then)).toList());
  }

  /** The cases that it was said to belong together with, in the order in which that was said. */
  public List<CaseId> linked() {
    var linked = new LinkedHashSet<CaseId>();
    for (var recorded : events) {
      if (recorded.event() instanceof HandlingEvent.Linked(var other)) {
        linked.add(other);
      } else if (recorded.event() instanceof HandlingEvent.Renews(var earlier)) {
        linked.add(earlier);
      } else if (recorded.event() instanceof HandlingEvent.Unlinked(var other)) {
        linked.remove(other);
      }
    }
    return List.copyOf(linked);
  }

  /** The numbers of the notes that were taken back. */
  public Set<Integer> struck() {
    return events.stream().flatMap(recorded -> recorded.event() instanceof HandlingEvent.NoteStruck(var note) ? Stream.of(note) : Stream.empty()).collect(Collectors.toSet());
  }

  /** Whether the last that happened is a note that this officer wrote: only then they may still take it back. */
  public boolean endsWithNoteOf(OfficerId officer) {
    var last = events.getLast();
    return last.event() instanceof CaseEvent.NoteAdded && last.seq() == head.lastSeq() && last.actor().equals("officer:" + officer.text());
  }

  /** Of what was handed in last. */
  public Optional<CaseDocument> receipt() {
    return documents.reversed().stream().filter(CaseDocument::isReceipt).findFirst();
  }

  /** What was handed in last as this reader may read it: the citizen's receipt, unless that tells too much. */
  public Optional<CaseDocument> receiptFor(Reader reader) {
    return receiptFor(reader, submissions.size());
  }

  /** Likewise of an earlier one. @param number from 1 in the order in which they came */
  public Optional<CaseDocument> receiptFor(Reader reader, int number) {
    if (number < 1 || number > submissions.size()) {
      return Optional.empty();
    }
    var handedIn = submissions.get(number - 1);
    var id = CaseDocument.id(handedIn.id(), isToldAll(reader, handedIn) ? Reader.RECEIPT : reader);
    return documents.stream().filter(document -> document.id().equals(id)).findFirst();
  }

  /** The files that this reader may have, in the order in which they came. */
  public Stream<FileRef> files(Reader reader) {
    return submissions.stream().flatMap(handedIn -> handedIn.submission().toldTo(reader, service.definition()).files().stream()).distinct();
  }

  /** The files that came with messages, notes and answers of whoever was asked, and those that officers put in, in the order in which they came. */
  public Stream<Enclosed> enclosed() {
    return events.stream().flatMap(recorded -> enclosed(recorded.event()));
  }

  static Stream<Enclosed> enclosed(CaseEvent event) {
    if (event instanceof CaseEvent.WrittenToCitizen(var id, var text, var files)) {
      return files.stream();
    }
    if (event instanceof TaskEvent.TaskFinished finished) {
      return finished.files().stream();
    }
    if (event instanceof HandlingEvent.DocumentAdded added) {
      return added.files().stream();
    }
    if (event instanceof CaseEvent.NoteAdded note) {
      return note.files().stream();
    }
    return event instanceof CaseEvent.WrittenToUnit(var id, var text, var files) ? files.stream() : Stream.empty();
  }

  private boolean isToldAll(Reader reader, HandedIn handedIn) {
    return handedIn.submission().toldTo(reader, service.definition()).equals(handedIn.submission());
  }

  /** What officers put into it, in the order in which they did. */
  public Stream<HandlingEvent.DocumentAdded> added() {
    return events.stream().flatMap(recorded -> recorded.event() instanceof HandlingEvent.DocumentAdded added ? Stream.of(added) : Stream.empty());
  }

  public HandedIn submission(SubmissionId id) {
    return submissions.stream().filter(handedIn -> handedIn.id().equals(id)).findFirst().orElseThrow();
  }

  /** Letters that tell of decisions, the newest last. */
  public List<CaseDocument> letters() {
    return documents.stream().filter(document -> document.subject() instanceof CaseDocument.Subject.Letter).toList();
  }

  /** The event with this number, which stands in the case. */
  public RecordedEvent event(int seq) {
    return events.stream().filter(event -> event.seq() == seq).findFirst().orElseThrow();
  }

  /** Without what is the officers' alone: notes, and who handles it. */
  CaseFile forCitizen() {
    return new CaseFile(head, service, events.stream().filter(CaseFile::isForCitizen).map(RecordedEvent::forCitizen).toList(),
        submissions, documents, key, owner, isMasked, former);
  }

  /** What is marked as secret as a whole, or names somebody with a protected identity, is silent. */
  AskedAbout forContactCentre(OfficerId reader) {
    var own = new Actor.ContactCentre(reader).recorded();
    var isSilent = registry().mark(SecrecyGround.WHOLE).isPresent() || registry().mark(SecrecyGround.IDENTITY).isPresent();
    var told = events.stream()
        .filter(recorded -> isForCitizen(recorded) && !(isSilent && isWritten(recorded.event())) || isNoteOf(recorded, own))
        .map(RecordedEvent::forCitizen).toList();
    return new AskedAbout(new CaseFile(head, service, told, List.of(), List.of(), Optional.empty(), Optional.empty(), false, former), isSilent);
  }

  /** Also that they took it back. */
  private static boolean isNoteOf(RecordedEvent recorded, String actor) {
    return (recorded.event() instanceof CaseEvent.NoteAdded || recorded.event() instanceof HandlingEvent.NoteStruck) && recorded.actor().equals(actor);
  }

  private static boolean isWritten(CaseEvent event) {
    return event instanceof CaseEvent.WrittenToCitizen || event instanceof CaseEvent.WrittenToUnit || event instanceof ContactEvent.WrittenFor
        || event instanceof ContactEvent.ActedFor || event instanceof HandlingEvent.DocumentAdded;
  }

  /** Whether whoever handed the case in sees it. */
  public static boolean isForCitizen(RecordedEvent recorded) {
    return switch (recorded.event()) {
      case CaseEvent.NoteAdded note -> false;
      case RegistryEvent registry -> false;
      case CaseEvent.Assigned assigned -> false;
      case CaseEvent.Opened opened -> true;
      case CaseEvent.StatusChanged changed -> true;
      case CaseEvent.WrittenToCitizen written -> true;
      case CaseEvent.WrittenToUnit written -> true;
      case HandlingEvent handling -> handling instanceof HandlingEvent.WentOver over && over.isTold() || handling instanceof HandlingEvent.DocumentAdded added && added.isTold()
          || handling instanceof HandlingEvent.Transferred || handling instanceof HandlingEvent.KeyReplaced;
      case TaskEvent task -> false;
      case RulingEvent ruling -> true;
      case SupplementEvent supplement -> true;
      case TimerEvent timer -> false;
      case FeeEvent fee -> !(fee instanceof FeeEvent.FeeReckoned) && !(fee instanceof FeeEvent.RefundRefused) && !(fee instanceof FeeEvent.RefundLate);
      case ContactEvent contact -> true;
    };
  }
}
