package se.samform.designer.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.samform.core.answer.Wording;
import se.samform.core.flow.Role;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Span;
import se.samform.core.flow.Status;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.flow.Timer;
import se.samform.core.form.Currency;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;
import se.samform.core.text.Naming;

/** What the things of an e-service are called to whoever tries it: by their titles alone. */
record Names(ServiceDefinition definition) {

  LocalText status(String id) {
    return definition.flow().status(id).map(Status::title).orElse(same(id));
  }

  LocalText ruling(String id) {
    return definition.flow().work().ruling(id).map(Ruling::title).orElse(same(id));
  }

  LocalText role(String id) {
    return definition.role(id).map(Role::title).orElse(same(id));
  }

  LocalText task(String id) {
    return definition.flow().work().task(id).map(Task::title).orElse(same(id));
  }

  LocalText question(String id) {
    return definition.question(id).map(question -> question.ask().name()).orElse(same(id));
  }

  LocalText questions(List<String> ids) {
    return Naming.few(ids.stream().map(this::question).toList(), ", ");
  }

  /** What a timer is for, as officers read it. */
  LocalText timer(String id) {
    if (id.equals(Timer.Usual.PROMISE.id())) {
      return LocalText.of("Den utlovade dagen för beslut har passerat", "The promised day for a decision has passed");
    }
    if (id.equals(Timer.Usual.HANDLING_TIME.id())) {
      return LocalText.of("Statusen har tagit längre tid än den får", "The status has taken longer than it may");
    }
    if (id.equals(Timer.Usual.SUPPLEMENT.id())) {
      return LocalText.of("Kompletteringen skulle ha kommit", "The supplement was to have come");
    }
    if (id.equals(Timer.Usual.APPEAL_TIME.id())) {
      return LocalText.of("Tiden för att överklaga är slut", "The time for an appeal has ended");
    }
    return definition.flow().work().timer(id).map(this::timer).orElseGet(() -> LocalText.of("En uppgift väntar", "A task waits"));
  }

  private LocalText timer(Timer timer) {
    return timer.title().isEmpty() ? does(timer.then()) : timer.title();
  }

  private LocalText does(Timer.Action action) {
    return switch (action) {
      case Timer.Action.Become(var status) -> LocalText.of("Statusen blir ”%s”", "The status becomes “%s”").formatted(status(status));
      case Timer.Action.Decide(var ruling) -> LocalText.of("Beslutet ”%s” fattas", "The decision “%s” is made").formatted(ruling(ruling));
      case Timer.Action.Remind(var whom) -> LocalText.of("Påminnelse till %s", "A reminder to %s").formatted(whom(whom));
      case Timer.Action.MoveTo(var role) -> LocalText.of("Ärendet flyttas till ”%s”", "The case is moved to “%s”").formatted(role(role));
    };
  }

  static LocalText whom(Timer.Whom whom) {
    return switch (whom) {
      case CITIZEN -> LocalText.of("den sökande", "the applicant");
      case OFFICER -> LocalText.of("handläggaren", "the officer");
      case UNIT -> LocalText.of("enheten", "the unit");
    };
  }

  static LocalText outcome(TaskOutcome outcome) {
    return switch (outcome) {
      case DONE -> LocalText.of("klar", "done");
      case APPROVED -> LocalText.of("godkänd", "approved");
      case DENIED -> LocalText.of("inte godkänd", "not approved");
      case SUPPORTS -> LocalText.of("tillstyrker", "supports it");
      case OPPOSES -> LocalText.of("avstyrker", "opposes it");
      case NO_REMARKS -> LocalText.of("inget att invända", "no remarks");
    };
  }

  static LocalText span(Span span) {
    int amount = Math.abs(span.amount());
    return switch (span.unit()) {
      case WORKING_DAYS -> LocalText.of("%s arbetsdagar", "%s working days").formatted(amount);
      case DAYS -> LocalText.of("%s dagar", "%s days").formatted(amount);
      case MONTHS -> LocalText.of("%s månader", "%s months").formatted(amount);
      case YEARS -> LocalText.of("%s år", "%s years").formatted(amount);
    };
  }

  static LocalText day(LocalDate day) {
    return Naming.each(language -> Wording.day(day, language));
  }

  LocalText money(BigDecimal amount) {
    var currency = definition.payment().map(PaymentTerms::currency).orElse(Currency.SEK);
    return Naming.each(language -> Wording.money(amount, currency, language));
  }

  static LocalText same(String id) {
    return LocalText.of(id, id);
  }
}
