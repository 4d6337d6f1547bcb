package se.samform.designer.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusTerms;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskGroup;
import se.samform.core.flow.Timer;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Currency;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SigningTerms;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/** Terms that no answer decides about: they are compared as they are written, but for words. What only one version has is told elsewhere. */
final class OtherTerms {

  private final FormIndex form;
  private final ServiceDefinition definition;
  private final Map<String, Thing> all = new LinkedHashMap<>();

  /** @param at where it stands, if it does @param terms of it, without words and conditions */
  private record Thing(Optional<String> at, LocalText said, Object terms) {}

  private OtherTerms(FormIndex form) {
    this.form = form;
    this.definition = form.definition();
  }

  static List<Difference> of(FormIndex before, FormIndex after) {
    var then = new OtherTerms(before).things();
    return new OtherTerms(after).things().entrySet().stream()
        .filter(now -> then.containsKey(now.getKey()) && !then.get(now.getKey()).terms.equals(now.getValue().terms))
        .map(now -> difference(then.get(now.getKey()), now.getValue())).toList();
  }

  private static Difference difference(Thing then, Thing now) {
    return new Difference(Difference.Kind.TERMS, then.at, now.at, now.said, Finding.Certainty.CERTAIN, List.of(), Optional.empty());
  }

  private Map<String, Thing> things() {
    var terms = definition.terms();
    all.put("service", new Thing(Optional.of(""), Parted.terms(LocalText.of("E-tjänsten", "The e-service")), List.of(terms.login(), terms.protectedIdentity(), terms.draftDays())));
    form.questions().forEach(this::question);
    roles();
    flow();
    work();
    payment();
    all.put("signing", new Thing(definition.signing().map(signing -> "/signing"), Parted.terms(LocalText.of("Underskriften", "Signing")), definition.signing().map(OtherTerms::always)));
    return all;
  }

  private void put(String key, String at, LocalText what, LocalText name, Object... terms) {
    all.put(key, new Thing(Optional.of(at), Parted.terms(what, name), List.of(terms)));
  }

  private void question(Question question) {
    var ask = question.ask();
    boolean isPrefilled = question instanceof PersonQuestion person && person.prefill();
    put("question " + question.id(), form.placeOf(question), LocalText.of("Frågan", "The question"), ask.name(), ask.initially(), ask.privacy(), ask.afterwards(), isPrefilled, currency(question));
  }

  private static Optional<Currency> currency(Question question) {
    return switch (question) {
      case MoneyQuestion money -> Optional.of(money.currency());
      case PricedQuestion priced -> Optional.of(priced.currency());
      case CalculatedValue calculated -> calculated.currency();
      case Question other -> Optional.empty();
    };
  }

  private void roles() {
    for (var i = 0; i < definition.roles().size(); i++) {
      var role = definition.roles().get(i);
      put("role " + role.id(), "/roles/" + i, LocalText.of("Rollen", "The role"), role.title(), role.kind());
    }
  }

  private void flow() {
    var flow = definition.flow();
    var statuses = flow.statuses().stream().map(Status::id).sorted().toList();
    all.put("flow", new Thing(Optional.of("/flow"), Parted.terms(LocalText.of("Ärendets gång", "The course of the case")), List.of(statuses, flow.initial(), flow.deliveries(), flow.handlingDays())));
    for (var i = 0; i < flow.statuses().size(); i++) {
      var status = flow.statuses().get(i);
      put("status " + status.id(), "/flow/statuses/" + i, LocalText.of("Statusen", "The status"), status.title(), status.kind(), status.next().stream().sorted().toList(), wordless(status.terms()));
    }
  }

  private static StatusTerms wordless(StatusTerms terms) {
    return new StatusTerms(LocalText.NONE, terms.workingDays(), terms.messages(), terms.mayAdd(), terms.mayRenew(), terms.renewWith(), terms.mayCorrect(), terms.mayTransfer(), terms.fee(), terms.entering());
  }

  private void work() {
    var work = definition.flow().work();
    for (var i = 0; i < work.groups().size(); i++) {
      for (var place = 0; place < work.groups().get(i).tasks().size(); place++) {
        task(work.groups().get(i), work.groups().get(i).tasks().get(place), "/flow/tasks/" + i + "/tasks/" + place);
      }
    }
    for (var i = 0; i < work.timers().size(); i++) {
      timer(work.timers().get(i), "/flow/timers/" + i);
    }
    for (var i = 0; i < work.rulings().size(); i++) {
      ruling(work.rulings().get(i), "/flow/decisions/" + i);
    }
  }

  private void task(TaskGroup group, Task task, String at) {
    put("task " + task.id(), at, LocalText.of("Uppgiften", "The task"), task.title(),
        task.kind(), task.by(), task.after(), task.workingDays(), task.reminders(), task.comment(), task.shows(), group.in(), group.whenDone(), group.whenDenied());
  }

  private void timer(Timer timer, String at) {
    var name = timer.title().isEmpty() ? LocalText.of(timer.id(), timer.id()) : timer.title();
    put("timer " + timer.id(), at, LocalText.of("Tidsfristen", "The time limit"), name, timer.start(), timer.after(), timer.then());
  }

  private void ruling(Ruling ruling, String at) {
    put("decision " + ruling.id(), at, LocalText.of("Beslutet", "The decision"), ruling.title(),
        ruling.outcome(), ruling.status(), ruling.by(), ruling.delegation(), ruling.appeal().map(Ruling.AppealTerms::days), ruling.valid());
  }

  private void payment() {
    all.put("payment", new Thing(definition.payment().map(payment -> "/payment"), Parted.terms(LocalText.of("Betalningen", "Payment")),
        definition.payment().map(payment -> List.of(payment.when(), payment.currency()))));
    var charges = definition.payment().map(PaymentTerms::charges).orElse(List.of());
    for (var i = 0; i < charges.size(); i++) {
      var charge = charges.get(i);
      put(FlowCandidates.key(charge), "/payment/charges/" + i, LocalText.of("Avgiften", "The fee"), FlowCandidates.name(charge), charge.vat().stripTrailingZeros(), charge.rule().decisions());
    }
  }

  /** Whether anybody signs is told by answers. */
  private static SigningTerms always(SigningTerms terms) {
    return new SigningTerms(terms.order(), terms.days(), terms.remindAfter(), Condition.NEVER, terms.guardians(), terms.signatories(), terms.shared());
  }
}
