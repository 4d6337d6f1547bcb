package se.samform.engine.casefile;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseNews;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Decision;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.flow.Effect;
import se.samform.core.flow.RegistrationMode;
import se.samform.core.flow.Reminder;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TaskKind;
import se.samform.core.flow.Timer;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.id.DocumentId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OutboxId;
import se.samform.core.id.Uuid7;
import se.samform.core.outbox.NewMessage;
import se.samform.core.outbox.Outbox;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Consultee;
import se.samform.core.publication.Published;
import se.samform.core.publication.Receiver;
import se.samform.core.store.Session;
import se.samform.core.vault.KeyedHash;

/** Turns what a decision comes to into rows: documents to render, and messages that leave the house. */
final class Effects {

  private static final String CONSULTEES = "consultees";
  private static final String CALENDARS = "calendars";
  private static final String RENDERER = "documents";

  private final Outbox outbox;
  private final Bindings bindings;
  private final TellCitizen citizen;
  private final Uuid7 ids;

  Effects(Outbox outbox, Bindings bindings, TellCitizen citizen, Uuid7 ids) {
    this.outbox = outbox;
    this.bindings = bindings;
    this.citizen = citizen;
    this.ids = ids;
  }

  /** Of a case that is just being opened by this submission. @param person who handed it in, or whose it is @param besides what leaves as well */
  void begin(Session session, CaseHead head, Published service, KeyedHash person, HandedIn handedIn, Decision.Accepted decided,
      List<NewMessage> besides, Instant now)
      throws SQLException {
    var renderings = renderings(head, decided, 0);
    var reach = AboutApplicant.reach(service.definition(), List.of(handedIn));
    var notices = citizen.of(session, head, service, reach, person, errands(List.of(), decided.effects()), now);
    var told = told(head, List.of(handedIn), reach, notices, letter(renderings, decided));
    var messages = Stream.concat(messages(head, service, decided, renderings, last(renderings), told).stream(), besides.stream()).toList();
    outbox.begin(session, head.municipality(), messages, now);
  }

  /** Those who signed what is just being opened are told that it came in. */
  List<NewMessage> toSigners(Session session, CaseHead head, Published service, HandedIn handedIn, Decision.Accepted decided, Instant now) throws SQLException {
    return Signers.mayShare(service.definition())
        ? citizen.ofSigners(session, head, service, List.of(handedIn), Set.of(), errands(List.of(), decided.effects()), now) : List.of();
  }

  /** Whoever had the case and has it no more isn't told of it for having signed it. */
  private List<NewMessage> toSigners(
      Session session, CaseHead head, Published service, List<HandedIn> submissions, List<CitizenErrand> errands, Instant now) throws SQLException {
    return errands.isEmpty() ? List.of()
        : citizen.ofSigners(session, head, service, submissions, Set.copyOf(CaseRows.formerOwners(session, head)), errands, now);
  }

  /**
   * Of a case that was opened before. What delivers waits for the letter, or for the receipt, should it still not be
   * rendered.
   *
   * @param before the case before what was decided
   * @return what is to be written once the case is locked
   */
  List<NewMessage> of(Session session, CaseRow before, CaseHead head, Published service, Decision.Accepted decided, Instant now) throws SQLException {
    var delivers = decided.effects().stream().anyMatch(effect -> Effects.delivers(effect));
    var renderings = renderings(head, decided, before.head().lastSeq());
    var document = !renderings.isEmpty() ? last(renderings) : delivers
        ? outbox.unfinished(session, head.municipality(), head.id().value(), RenderErrand.KIND)
        : Optional.<OutboxId>empty();
    return messages(head, service, decided, renderings, document, told(session, before, head, service, decided, letter(renderings, decided), now));
  }

  /** The case's messages come in the order of what happened to it: whoever writes them has locked it. */
  void write(Session session, CaseHead head, List<NewMessage> messages) throws SQLException {
    if (!messages.isEmpty()) {
      outbox.append(session, head.municipality(), messages);
    }
  }

  private static boolean delivers(Effect effect) {
    return effect instanceof Effect.Deliver || effect instanceof Effect.DeliverMessage || effect instanceof Effect.DeliverDocument;
  }

  /** Who gave no address isn't written to, and nobody at the desk is to believe it. */
  private List<NewMessage> told(
      Session session, CaseRow before, CaseHead head, Published service, Decision.Accepted decided, Optional<NewMessage> letter, Instant now)
      throws SQLException {
    if (decided.effects().contains(new Effect.TellOfNewKey())) {
      return toFollower(session, before, head, service);
    }
    var errands = errands(decided.events(), decided.effects());
    boolean isTransferred = decided.effects().contains(new Effect.TellOfTransfer());
    if (errands.isEmpty() && letter.isEmpty() && !isTransferred) {
      return List.of();
    }
    boolean isShared = Signers.mayShare(service.definition());
    var submissions = isShared || letter.isPresent() || isTransferred || citizen.isReached(head, AboutApplicant.asked(service.definition()))
        ? SubmissionRows.of(session, before.key().orElseThrow(), head.id(), service.definition())
        : List.<HandedIn>of();
    var reach = Reach.of(before.owner(), service.definition(), submissions);
    if (isTransferred) {
      return citizen.ofTransfer(session, before, head, reach, decided.events());
    }
    var notices = citizen.of(session, head, service, reach, before.told(), errands, now);
    var told = told(head, submissions, reach, notices, letter);
    return isShared ? Stream.concat(told.stream(), toSigners(session, head, service, submissions, later(errands), now).stream()).toList() : told;
  }

  /** That there is another key, where an address came with the case; none is known once the case's content is gone. */
  private List<NewMessage> toFollower(Session session, CaseRow before, CaseHead head, Published service) throws SQLException {
    if (before.key().isEmpty()) {
      return List.of();
    }
    var submissions = SubmissionRows.of(session, before.key().get(), head.id(), service.definition());
    return citizen.ofNewKey(head, Reach.of(before.owner(), service.definition(), submissions)).stream().toList();
  }

  /** What came in later is between whoever handed it in and the unit. */
  private static List<CitizenErrand> later(List<CitizenErrand> errands) {
    return errands.stream().filter(errand -> !(errand instanceof CitizenErrand.Received)).toList();
  }

  /** With the decision itself, where it leaves. */
  private List<NewMessage> told(CaseHead head, List<HandedIn> submissions, Reach reach, List<NewMessage> notices, Optional<NewMessage> letter) {
    return letter.flatMap(rendering -> citizen.letter(head, submissions, reach, notices, rendering)).map(decision -> with(notices, decision)).orElse(notices);
  }

  /** Nobody gets a letter that says that there is a letter. */
  private static List<NewMessage> with(List<NewMessage> told, NewMessage decision) {
    var others = told.stream().filter(message -> !TellCitizen.isSealed(message) || !(CitizenErrand.of(message.ref()) instanceof CitizenErrand.StatusChanged));
    return Stream.concat(others, Stream.of(decision)).toList();
  }

  /** Of what came in, and of the decision that was made: by itself, both may come at once. */
  private List<NewMessage> renderings(CaseHead head, Decision.Accepted decided, int seqBefore) {
    var events = decided.events();
    return IntStream.range(0, events.size()).boxed().flatMap(i -> document(head, events.get(i), seqBefore + i + 1).stream())
        .map(id -> new NewMessage(newId(), head.id().value(), RENDERER, RenderErrand.KIND, id.text(), Optional.empty())).toList();
  }

  /** The rendering of the decision: what is decided comes after what came in. */
  private static Optional<NewMessage> letter(List<NewMessage> renderings, Decision.Accepted decided) {
    return decided.effects().contains(new Effect.RenderLetter()) ? Optional.of(renderings.getLast()) : Optional.empty();
  }

  /** They are rendered one after the other. */
  private static Optional<OutboxId> last(List<NewMessage> renderings) {
    return renderings.isEmpty() ? Optional.empty() : Optional.of(renderings.getLast().id());
  }

  private static Optional<DocumentId> document(CaseHead head, CaseEvent event, int seq) {
    return switch (event) {
      case CaseEvent.Opened opened -> Optional.of(CaseDocument.id(opened.submission(), Reader.RECEIPT));
      case SupplementEvent.Corrected corrected -> Optional.of(CaseDocument.id(corrected.submission(), Reader.RECEIPT));
      case SupplementEvent.Supplemented supplemented -> Optional.of(CaseDocument.id(supplemented.submission(), Reader.RECEIPT));
      case RulingEvent.Decided decided -> Optional.of(CaseDocument.letter(head.id(), seq));
      case CaseEvent other -> Optional.empty();
    };
  }

  private static List<CitizenErrand> errands(List<CaseEvent> events, List<Effect> effects) {
    return effects.stream().flatMap(effect -> errand(events, effect).stream()).toList();
  }

  /** A message with files is told as what it is: that there are documents. */
  private static CitizenErrand written(List<CaseEvent> events, MessageId message) {
    return CaseNews.isOfDocuments(events, message) ? new CitizenErrand.Enclosed(message) : new CitizenErrand.Written(message);
  }

  private static Optional<CitizenErrand> errand(List<CaseEvent> events, Effect effect) {
    return switch (effect) {
      case Effect.ConfirmSubmission() -> Optional.of(new CitizenErrand.Received());
      case Effect.TellOfStatus(var status) -> Optional.of(new CitizenErrand.StatusChanged(status));
      case Effect.TellOfMessage(var written) -> Optional.of(written(events, written));
      case Effect.Remind(var whom, var timer) -> whom == Timer.Whom.CITIZEN ? Optional.of(new CitizenErrand.Reminded(timer)) : Optional.empty();
      case Effect.RenderReceipt render -> Optional.empty();
      case Effect.Deliver deliver -> Optional.empty();
      case Effect.DeliverMessage deliver -> Optional.empty();
      case Effect.DeliverDocument deliver -> Optional.empty();
      case Effect.TellOfTask tell -> Optional.empty();
      case Effect.RemindOfTask remind -> Optional.empty();
      case Effect.RenderLetter render -> Optional.empty();
      case Effect.LetGoOfTimes let -> Optional.empty();
      case Effect.TellOfTransfer tell -> Optional.empty();
      case Effect.TellOfNewKey tell -> Optional.empty();
    };
  }

  /** What is rendered first of all, then what the citizen is told, and the rest in the order of the effects. */
  private List<NewMessage> messages(
      CaseHead head, Published service, Decision.Accepted decided, List<NewMessage> renderings, Optional<OutboxId> receipt, List<NewMessage> told) {
    var others = decided.effects().stream().flatMap(effect -> message(head, service, decided, effect, receipt).stream());
    return Stream.of(renderings.stream(), told.stream(), others).flatMap(Function.identity()).toList();
  }

  /** To who was asked outside and needn't answer any more. @param before the case as they were asked @param service with the flow that it followed then */
  Stream<NewMessage> calledOff(CaseHead before, Published service, Decision.Accepted decided) {
    return decided.events().stream().flatMap(event -> event instanceof TaskEvent.TaskCalledOff(var task)
        ? referral(before, service, new ReferralErrand(task, ReferralErrand.Why.CALLED_OFF)).stream() : Stream.empty());
  }

  /** None for what is rendered, and for what the citizen is told. */
  private Optional<NewMessage> message(CaseHead head, Published service, Decision.Accepted decided, Effect effect, Optional<OutboxId> receipt) {
    return switch (effect) {
      case Effect.Deliver(var role, var on) -> Optional.of(delivery(head, service, new DeliveryErrand(role, on, Optional.empty(), mode(head, service)), receipt));
      case Effect.DeliverMessage(var role, var written) ->
          Optional.of(delivery(head, service, new DeliveryErrand(role, DeliveryEvent.MESSAGE, Optional.of(written), mode(head, service)), receipt));
      case Effect.DeliverDocument(var role, var added) ->
          Optional.of(delivery(head, service, new DeliveryErrand(role, DeliveryEvent.DOCUMENT, Optional.of(added), mode(head, service)), receipt));
      case Effect.LetGoOfTimes() -> service.definition().asksForTimes()
          ? Optional.of(new NewMessage(newId(), head.id().value(), CALENDARS, TimesErrand.KIND, TimesErrand.REF, Optional.empty()))
          : Optional.empty();
      case Effect.TellOfTask(var task) -> referral(head, service, new ReferralErrand(task, ReferralErrand.Why.ASKED));
      case Effect.RemindOfTask(var task, var whom) -> whom == Reminder.Whom.DOER
          ? referral(head, service, new ReferralErrand(task, reminded(decided, task))) : Optional.empty();
      case Effect.ConfirmSubmission confirm -> Optional.empty();
      case Effect.TellOfStatus tell -> Optional.empty();
      case Effect.TellOfTransfer tell -> Optional.empty();
      case Effect.TellOfNewKey tell -> Optional.empty();
      case Effect.TellOfMessage tell -> Optional.empty();
      case Effect.Remind remind -> Optional.empty();
      case Effect.RenderReceipt render -> Optional.empty();
      case Effect.RenderLetter render -> Optional.empty();
    };
  }

  /** What an officer does by hand isn't the reminder that the flow has. */
  private static ReferralErrand.Why reminded(Decision.Accepted decided, String task) {
    return decided.events().contains(new TaskEvent.TaskReminded(task)) ? ReferralErrand.Why.ASKED_AGAIN : ReferralErrand.Why.REMINDED;
  }

  private NewMessage delivery(CaseHead head, Published service, DeliveryErrand errand, Optional<OutboxId> receipt) {
    return new NewMessage(newId(), head.id().value(), receiver(head, service, errand.role()), DeliveryErrand.KIND, errand.ref(), receipt);
  }

  private Optional<RegistrationMode> mode(CaseHead head, Published service) {
    return Optional.of(bindings.current(head.municipality(), service.family())
        .map(binding -> binding.registration(service.definition())).orElse(service.definition().terms().registration()).mode());
  }

  /** Only who is outside is written to: a unit finds the task at its desk. */
  private Optional<NewMessage> referral(CaseHead head, Published service, ReferralErrand errand) {
    if (head.state().course().task(errand.task()).filter(CaseTask::outside).isPresent()) {
      return Optional.of(referral(head, errand));
    }
    return service.definition().flow().work().task(errand.task()).filter(known -> known.kind() == TaskKind.REFER).flatMap(Task::by)
        .filter(role -> bindings.current(head.municipality(), service.family()).flatMap(binding -> binding.consultee(role))
            .filter(Consultee.Outside.class::isInstance).isPresent())
        .map(role -> referral(head, errand));
  }

  private NewMessage referral(CaseHead head, ReferralErrand errand) {
    return new NewMessage(newId(), head.id().value(), CONSULTEES, ReferralErrand.KIND, errand.ref(), Optional.empty());
  }

  private OutboxId newId() {
    return new OutboxId(ids.next());
  }

  /** An unbound role is written all the same: the delivery gets stuck where a person sees it. */
  private String receiver(CaseHead head, Published service, String role) {
    return bindings.current(head.municipality(), service.family())
        .flatMap(binding -> binding.receiver(role))
        .map(Receiver::name)
        .orElse(role);
  }
}
