package se.samform.engine.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import se.samform.core.answer.Bill;
import se.samform.core.flow.Actor;
import se.samform.core.flow.FeeCommand;
import se.samform.core.form.Currency;
import se.samform.core.form.PaymentTerms;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.Uuid7;
import se.samform.core.logic.Evaluation;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Database;
import se.samform.engine.booking.HandInBooked;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Invoiced;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;
import se.samform.engine.register.StillActs;

/** Begins payments, hears what became of them, and sees to it that something does. */
@ApplicationScoped
public class Payments {

  private static final Logger LOG = Logger.getLogger(Payments.class.getName());
  private static final Duration REMEMBERED = Duration.ofDays(90);

  private final Database database;
  private final Drafts drafts;
  private final Cases cases;
  private final PublishedServices services;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final Providers providers;
  private final ProviderSecrets secrets;
  private final Clock clock;
  private final PaymentStore store;
  private final BeginPaying beginning;
  private final UseMoney money;
  private final Refunds refunds;

  @Inject
  public Payments(
      Database database, Drafts drafts, Cases cases, HandInBooked handIn, PublishedServices services, Bindings bindings,
      MunicipalityLookup municipalities, Providers providers, ProviderSecrets secrets, StillActs mandates, Uuid7 ids, Clock clock) {
    this.database = database;
    this.drafts = drafts;
    this.cases = cases;
    this.services = services;
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.providers = providers;
    this.secrets = secrets;
    this.clock = clock;
    this.store = new PaymentStore(database, clock);
    this.beginning = new BeginPaying(store, database, ids);
    this.money = new UseMoney(store, drafts, cases, handIn, mandates);
    this.refunds = new Refunds(database, cases, providers, municipalities, clock);
  }

  /** For the container's proxy. */
  protected Payments() {
    this(null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** Begins to pay for what stands in the draft now. */
  public Begun begin(MunicipalityId municipality, DraftId id, Applicant owner) {
    var draft = drafts.find(municipality, id, owner).filter(found -> found.supplement().isEmpty());
    return draft.isPresent() ? begin(draft.get(), owner) : new Begun.NothingThere();
  }

  private Begun begin(Draft draft, Applicant owner) {
    var service = services.require(draft.municipality(), draft.version());
    var binding = bindings.current(draft.municipality(), service.family());
    var provider = providers.of(draft.municipality(), service.family());
    if (binding.isEmpty() || provider.isEmpty()) {
      LOG.warning(() -> "Nobody can pay for " + service.key().value() + ": no payment provider is bound");
      return new Begun.NotBound();
    }
    return begin(draft, owner, service, binding.get(), provider.get());
  }

  private Begun begin(Draft draft, Applicant owner, Published service, Binding binding, Provider provider) {
    var facts = municipalities.facts(draft.municipality());
    var known = owner.in(bindings.facts(service, clock.instant().atZone(facts.zone()).toLocalDate()));
    var evaluation = service.plan().evaluate(draft.answers(), draft.content().filesById(), known);
    return Due.beforeSubmit(evaluation, binding, draft.language())
        .map(bill -> beginning.begin(new BeginPaying.Wanted(
            draft.municipality(), facts, draft.id(), Optional.empty(), service.family(), draft.key(), owner, bill,
            PaidContent.hash(service, evaluation, bill), service.definition().title().in(draft.language()), draft.language()), provider))
        .orElseGet(Begun.NothingDue::new);
  }

  /** Whether a fee of this case could be paid: somebody is bound to take it. */
  public boolean isPayable(CaseFile file) {
    return !file.head().state().isOver() && providers.of(file.head().municipality(), file.service().family()).isPresent();
  }

  /** In what this e-service is paid. */
  public static Currency currency(CaseFile file) {
    return file.service().definition().payment().map(PaymentTerms::currency).orElse(Currency.SEK);
  }

  /** Begins to pay a fee of an open case. @param file found for whoever pays */
  public Begun beginFee(CaseFile file, PaymentId id, Applicant payer) {
    var fee = Fees.open(file, id);
    if (fee.isEmpty() || file.key().isEmpty() || file.head().state().isOver()) {
      return new Begun.NothingThere();
    }
    var head = file.head();
    var subject = file.service().definition().title().in(head.language()) + " " + head.reference();
    return providers.of(head.municipality(), file.service().family())
        .map(provider -> beginning.begin(new BeginPaying.Wanted(
            head.municipality(), municipalities.facts(head.municipality()), new DraftId(head.id().value()), Optional.of(id), file.service().family(),
            file.key().get(), payer, Fees.bill(file, fee.get()), Fees.hash(fee.get()), subject, head.language()), provider))
        .orElseGet(Begun.NotBound::new);
  }

  /**
   * A callback, as it came: false for what is not sealed by its provider, or tells of no payment of the municipality's. What
   * it is about is seen to at once, but does not depend on that.
   */
  public boolean called(MunicipalityId municipality, PaymentId id, String time, String seal, byte[] body) {
    var told = isSealed(municipality, id, time, seal, body) ? ToldReader.read(body).filter(each -> each.payment().equals(id)) : Optional.<ProviderTold>empty();
    var payment = told.flatMap(each -> store.told(municipality, each.withoutPage()));
    payment.ifPresent(this::tryToFinish);
    payment.ifPresent(each -> refunds.told(municipality, told.orElseThrow()));
    return payment.isPresent();
  }

  /**
   * Pays back of what this case has used, as its officer orders: in the case at once, at the provider as soon as may be.
   */
  public Commanded payBack(CaseFile file, int seqSeen, FeeCommand.PayBack back, Actor.Officer officer) {
    return refunds.order(file, seqSeen, back, officer);
  }

  private boolean isSealed(MunicipalityId municipality, PaymentId id, String time, String seal, byte[] body) {
    return store.find(municipality, id).flatMap(payment -> secrets.callbackSecret(payment.provider()))
        .filter(secret -> CallbackSeal.matches(secret, time, body, seal, clock.instant())).isPresent();
  }

  private void tryToFinish(Payment payment) {
    try {
      finished(payment, Optional.empty());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Payment " + payment.id().text() + " is seen to later");
    }
  }

  /** Whoever paid is back: asks the provider unless it is known what became of it, and does what comes of it. */
  public Settled settle(MunicipalityId municipality, PaymentId id, DraftId draft, Applicant owner) {
    return store.find(municipality, id).filter(payment -> payment.draft().equals(draft) && payment.fee().isEmpty() && isTheirs(payment, owner))
        .map(payment -> finished(payment.standing().state().isOpen() ? asked(payment, Todo.ASK) : payment, Optional.of(owner)))
        .orElseGet(Settled.NoSuchPayment::new);
  }

  private boolean isTheirs(Payment payment, Applicant owner) {
    return drafts.find(payment.municipality(), payment.draft(), owner).isPresent()
        || cases.find(payment.municipality(), new CaseId(payment.draft().value()), owner).isPresent();
  }

  /** As {@link #settle}, for a fee of an open case. @param kase found for whoever paid */
  public Settled settleFee(MunicipalityId municipality, PaymentId id, DraftId kase) {
    return store.find(municipality, id).filter(payment -> payment.draft().equals(kase) && payment.fee().isPresent())
        .map(payment -> finished(payment.standing().state().isOpen() ? asked(payment, Todo.ASK) : payment, Optional.empty()))
        .orElseGet(Settled.NoSuchPayment::new);
  }

  /** Where the newest payment that can be paid is paid. @param draft found for whoever pays @param fee of the case that it was */
  public Optional<URI> page(MunicipalityId municipality, DraftId draft, Optional<PaymentId> fee) {
    return database.read(session -> PaymentRows.ofCase(session, municipality, draft)).reversed().stream()
        .filter(payment -> payment.fee().equals(fee) && payment.standing().state() == PaymentState.PENDING && !payment.standing().isVoid())
        .flatMap(payment -> payment.page().stream()).findFirst();
  }

  /** One for a draft that was begun and has not ended: whoever began it may have paid already. @param draft found for whoever pays */
  public Optional<PaymentId> pending(MunicipalityId municipality, DraftId draft) {
    return database.read(session -> PaymentRows.ofCase(session, municipality, draft)).reversed().stream()
        .filter(Payments::isPending).map(Payment::id).findFirst();
  }

  /** Those drafts of which there is one. @param drafts found for whoever pays */
  public Set<DraftId> pending(MunicipalityId municipality, Collection<DraftId> drafts) {
    return database.read(session -> PaymentRows.ofCases(session, municipality, drafts)).stream().filter(Payments::isPending).map(Payment::draft).collect(Collectors.toSet());
  }

  private static boolean isPending(Payment payment) {
    return payment.fee().isEmpty() && payment.standing().state() == PaymentState.PENDING && !payment.standing().isVoid();
  }

  /** What is to be paid for a draft before it is handed in, as it stands; empty where nothing is. */
  public Optional<Toll> toll(Draft draft, Published service, Evaluation evaluation) {
    return bindings.current(draft.municipality(), service.family())
        .flatMap(binding -> Due.beforeSubmit(evaluation, binding, draft.language()))
        .map(bill -> new Toll(bill, isPaid(draft, PaidContent.hash(service, evaluation, bill))));
  }

  /** What is to be invoiced once a draft is handed in; empty where nothing is. */
  public Optional<Bill> invoiced(Draft draft, Published service, Evaluation evaluation) {
    return bindings.current(draft.municipality(), service.family()).flatMap(binding -> Invoiced.bill(evaluation, binding, draft.language()));
  }

  private boolean isPaid(Draft draft, byte[] hash) {
    return database.read(session -> PaymentRows.ofCase(session, draft.municipality(), draft.id())).stream()
        .anyMatch(payment -> payment.standing().isPaidAndFree() && Arrays.equals(payment.contentHash(), hash));
  }

  /** Those of a draft, or of a case, for whoever may see it; the oldest first. */
  public List<PaymentView> of(MunicipalityId municipality, DraftId draft) {
    return database.read(session -> PaymentRows.ofCase(session, municipality, draft)).stream().map(PaymentView::of).toList();
  }

  /** Forgets those that nobody paid, long after nothing is to be done about them. How many, at most {@code limit}. */
  public int removeUnpaid(int limit) {
    return database.transaction(session -> PaymentRows.removeUnpaid(session, store.now().minus(REMEMBERED), limit));
  }

  /** The tick: those of all municipalities about which something is due. How many were tried, at most {@code limit}. */
  public int seeToDue(int limit) {
    var due = database.read(session -> PaymentRows.due(session, store.now(), limit));
    due.stream().filter(store::claim).forEach(this::seeTo);
    return due.size() + refunds.seeToDue(limit);
  }

  private void seeTo(Payment claimed) {
    try {
      store.find(claimed.municipality(), claimed.id()).ifPresent(payment -> seeTo(payment, payment.next(store.now())));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Payment " + claimed.id().text() + " is tried again");
    }
  }

  private void seeTo(Payment payment, Todo todo) {
    switch (todo) {
      case ASK, STOP -> finished(asked(payment, todo), Optional.empty());
      case USE, KEEP, REFUND -> finished(payment, Optional.empty());
      case NOTHING -> { }
    }
  }

  /** As the provider says; as it was where it says nothing. */
  private Payment asked(Payment payment, Todo todo) {
    var reply = provider(payment).map(provider -> todo == Todo.STOP ? provider.stop(payment.id()) : provider.find(payment.id()))
        .orElseGet(ProviderReply.Down::new);
    return switch (reply) {
      case ProviderReply.Known(var told) -> store.told(payment.municipality(), told).orElseThrow();
      case ProviderReply.Unknown() -> unknown(payment);
      case ProviderReply.Refused() -> payment;
      case ProviderReply.Down() -> payment;
    };
  }

  /** One that is just being made may not be known yet. */
  private Payment unknown(Payment payment) {
    boolean isLongAgo = payment.isOverdue(store.now()) || payment.standing().isVoid();
    return isLongAgo ? happened(happened(payment, new Happening.Unknown()), new Happening.GaveUp()) : payment;
  }

  private Settled finished(Payment payment, Optional<Applicant> present) {
    return switch (payment.standing().state()) {
      case CREATED, PENDING -> new Settled.Waiting();
      case CANCELLED, FAILED, EXPIRED -> new Settled.Ended(payment.standing().state());
      case REFUNDED -> new Settled.GoesBack();
      case PAID -> paid(payment, present);
    };
  }

  private Settled paid(Payment payment, Optional<Applicant> present) {
    return switch (payment.standing().money()) {
      case NONE -> refundedIfUseless(payment, money.use(payment, present));
      case HELD -> present.isPresent() ? refundedIfUseless(payment, money.use(payment, present)) : refundedIfUseless(payment, money.keep(payment));
      case USED -> money.use(payment, present);
      case GIVE_BACK -> refunded(payment);
    };
  }

  private Settled refundedIfUseless(Payment payment, Settled settled) {
    store.find(payment.municipality(), payment.id()).filter(now -> now.standing().money() == Money.GIVE_BACK).ifPresent(this::refunded);
    return settled;
  }

  private Settled refunded(Payment payment) {
    if (payment.standing().state() == PaymentState.PAID) {
      provider(payment).map(provider -> provider.refund(payment.id(), payment.amount())).ifPresent(reply -> {
        if (reply instanceof ProviderReply.Known(var told)) {
          store.told(payment.municipality(), told);
        }
      });
    }
    return new Settled.GoesBack();
  }

  private Payment happened(Payment payment, Happening happening) {
    return store.happened(payment.municipality(), payment.id(), happening).orElseThrow();
  }

  /** The one that it was begun with: another knows nothing of it. */
  private Optional<Provider> provider(Payment payment) {
    return providers.of(payment.municipality(), payment.service()).filter(provider -> provider.name().equals(payment.provider()));
  }
}
