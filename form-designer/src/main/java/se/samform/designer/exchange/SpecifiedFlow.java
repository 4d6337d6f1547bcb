package se.samform.designer.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.document.Entry;
import se.samform.core.document.Part;
import se.samform.core.document.Section;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Span;
import se.samform.core.flow.Status;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskGroup;
import se.samform.core.flow.Timer;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Condition;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.wording.Effect;
import se.samform.designer.wording.InWords;

/** What happens after it was handed in. */
final class SpecifiedFlow {

  private final ServiceDefinition definition;
  private final Flow flow;
  private final Language language;
  private final InWords words;

  SpecifiedFlow(ServiceDefinition definition, Language language, InWords words) {
    this.definition = definition;
    this.flow = definition.flow();
    this.language = language;
    this.words = words;
  }

  List<Part> parts() {
    var parts = new ArrayList<Part>();
    section(parts, "Roller som kommunen kopplar", "Roles that the municipality binds", definition.roles().stream().map(role -> Entry.of(role.id(), role.title().in(language))).toList());
    section(parts, "Registrering", "Registration", List.of(entry("Sätt", "Mode", registration())));
    section(parts, "Vart ärendet går", "Where the case goes", routes());
    parts.add(new Section(say("Status", "Status"), List.of(), flow.statuses().stream().map(this::status).toList()));
    groups(parts, "Uppgifter", "Tasks", flow.work().groups().stream().flatMap(this::tasks).toList());
    section(parts, "Tider", "Times", flow.work().timers().stream().map(this::timer).toList());
    groups(parts, "Beslut", "Decisions", flow.work().rulings().stream().map(this::ruling).toList());
    section(parts, "Överlämningar", "Deliveries", flow.deliveries().stream().map(rule -> Entry.of(rule.on().name().toLowerCase(Locale.ROOT), role(rule.to()))).toList());
    definition.payment().ifPresent(payment -> section(parts, "Betalning", "Payment", payment.charges().stream().map(this::charge).toList()));
    definition.signing().ifPresent(signing -> section(parts, "Underskrifter", "Signatures", List.of(
        entry("Tid att skriva under", "Time to sign", span(Span.days(signing.days()))), entry("Undantag", "Exception", words.condition(Effect.UNSIGNED, signing.unless()).in(language)))));
    section(parts, "Mallar", "Templates", flow.work().templates().stream().map(each -> Entry.of(each.title().in(language), each.text().in(language))).toList());
    section(parts, "Scenarier", "Scenarios", flow.scenarios().stream().map(each -> Entry.of(each.id(), each.title().in(language))).toList());
    return parts;
  }

  private Entry charge(PaymentTerms.Charge charge) {
    var what = switch (charge) {
      case PaymentTerms.Answered(var question, var vat, var rule) -> words.name(question).in(language);
      case PaymentTerms.Fee(var role, var vat, var rule) -> role(role);
    };
    return Entry.of(what, words.condition(Effect.CHARGED, charge.rule().when()).in(language));
  }

  private static void section(List<Part> parts, Section section) {
    if (!section.entries().isEmpty() || !section.groups().isEmpty()) {
      parts.add(section);
    }
  }

  private void section(List<Part> parts, String swedish, String english, List<Entry> entries) {
    section(parts, new Section(say(swedish, english), entries));
  }

  private void groups(List<Part> parts, String swedish, String english, List<Section.Group> groups) {
    section(parts, new Section(say(swedish, english), List.of(), groups));
  }

  private String registration() {
    return switch (definition.terms().registration().mode()) {
      case DIARY -> say("Diarieförs", "Registered in the diary");
      case CASE_FILE -> say("Personakt", "Personal file");
      case ORDERED -> say("Hålls ordnat", "Kept in order");
      case NONE -> say("Registreras inte", "Not registered");
    };
  }

  private List<Entry> routes() {
    var routes = words.routes();
    return IntStream.range(0, routes.size()).mapToObj(i -> Entry.of(String.valueOf(i + 1), routes.get(i).in(language))).toList();
  }

  private Section.Group status(Status status) {
    var entries = new ArrayList<Entry>();
    text(entries, "För den som söker", "For who applies", status.text());
    text(entries, "För handläggare", "For officers", status.terms().forOfficers());
    var next = status.next().stream().map(this::statusTitle).collect(Collectors.joining(", "));
    entries.add(entry("Kan ändras till", "May become", next));
    if (status.terms().workingDays() > 0) {
      entries.add(entry("Får ta", "May take", span(Span.workingDays(status.terms().workingDays()))));
    }
    return new Section.Group(status.title().in(language) + (status.id().equals(flow.initial()) ? " (" + say("första", "the first") + ")" : ""), entries);
  }

  private Stream<Section.Group> tasks(TaskGroup group) {
    return group.tasks().stream().map(task -> task(group, task));
  }

  private Section.Group task(TaskGroup group, Task task) {
    var entries = new ArrayList<Entry>();
    entries.add(entry("I status", "In status", statusTitle(group.in())));
    text(entries, "Text", "Text", task.text());
    task.by().ifPresent(role -> entries.add(entry("Görs av", "Done by", role(role))));
    condition(entries, Effect.DONE, task.when());
    if (task.workingDays() > 0) {
      entries.add(entry("Får ta", "May take", span(Span.workingDays(task.workingDays()))));
    }
    return new Section.Group(task.title().in(language), entries);
  }

  private Entry timer(Timer timer) {
    var said = new ArrayList<>(List.of(LocalText.of("%s efter %s: %s", "%s after %s: %s").formatted(span(timer.after()), start(timer.start()), action(timer.then())).in(language)));
    if (!timer.when().equals(Condition.ALWAYS)) {
      said.add(words.condition(Effect.COUNTED, timer.when()).in(language));
    }
    return new Entry(timer.title().isEmpty() ? timer.id() : timer.title().in(language), said);
  }

  private LocalText start(Timer.Start start) {
    return switch (start) {
      case Timer.Start.In(var status) -> LocalText.of("att ärendet fick status %s", "the case came into %s").formatted(statusTitle(status));
      case Timer.Start.Opened opened -> LocalText.of("att ärendet kom in", "the case came in");
      case Timer.Start.Promise promise -> LocalText.of("den utlovade dagen", "the promised day");
      case Timer.Start.ValidUntil until -> LocalText.of("sista giltighetsdagen", "the last day of validity");
    };
  }

  private LocalText action(Timer.Action action) {
    return switch (action) {
      case Timer.Action.Become(var status) -> LocalText.of("ändra status till %s", "change status to %s").formatted(statusTitle(status));
      case Timer.Action.Decide(var ruling) -> LocalText.of("besluta %s", "decide %s").formatted(flow.work().ruling(ruling).map(found -> found.title().in(language)).orElse(ruling));
      case Timer.Action.Remind(var whom) -> switch (whom) {
        case CITIZEN -> LocalText.of("påminn den som sökt", "remind who applied");
        case OFFICER -> LocalText.of("påminn handläggaren", "remind the officer");
        case UNIT -> LocalText.of("påminn enheten", "remind the unit");
      };
      case Timer.Action.MoveTo(var role) -> LocalText.of("flytta ärendet till %s", "move the case to %s").formatted(role(role));
    };
  }

  private String span(Span span) {
    return switch (span.unit()) {
      case WORKING_DAYS -> say("%s arbetsdagar", "%s working days").formatted(span.amount());
      case DAYS -> say("%s dagar", "%s days").formatted(span.amount());
      case MONTHS -> say("%s månader", "%s months").formatted(span.amount());
      case YEARS -> say("%s år", "%s years").formatted(span.amount());
    };
  }

  private Section.Group ruling(Ruling ruling) {
    var entries = new ArrayList<Entry>();
    entries.add(entry("Leder till", "Leads to", statusTitle(ruling.status())));
    ruling.by().ifPresent(role -> entries.add(entry("Fattas av", "Made by", role(role))));
    condition(entries, Effect.DECIDED, ruling.when());
    text(entries, "Stöd i lag", "Legal basis", ruling.legalBasis());
    text(entries, "Brevet börjar", "The letter begins", ruling.text());
    ruling.appeal().ifPresent(appeal -> entries.add(entry("Överklagas till", "Appealed to", appeal.to().in(language) + ", " + span(Span.days(appeal.days())))));
    return new Section.Group(ruling.title().in(language), entries);
  }

  private void condition(List<Entry> entries, Effect effect, Condition condition) {
    if (!condition.equals(Condition.ALWAYS)) {
      entries.add(entry("Villkor", "Condition", words.condition(effect, condition).in(language)));
    }
  }

  private void text(List<Entry> entries, String swedish, String english, LocalText text) {
    if (!text.isEmpty()) {
      entries.add(entry(swedish, english, text.in(language)));
    }
  }

  private String statusTitle(String id) {
    return flow.status(id).map(status -> status.title().in(language)).orElse(id);
  }

  private String role(String id) {
    return definition.role(id).map(role -> role.title().in(language)).orElse(id);
  }

  private Entry entry(String swedish, String english, String value) {
    return Entry.of(say(swedish, english), value);
  }

  private String say(String swedish, String english) {
    return LocalText.of(swedish, english).in(language);
  }
}
