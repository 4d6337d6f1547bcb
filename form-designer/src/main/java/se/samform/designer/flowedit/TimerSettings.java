package se.samform.designer.flowedit;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Timer;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Setting.Choice;
import se.samform.designer.flowedit.Setting.Kind;

/** What can be set of a time limit: from when, how long, and what happens then. */
public final class TimerSettings {

  private static final List<String> ACTIONS = List.of("status", "decision", "remind", "moveTo");
  private static final String STATUS = "status:";

  private TimerSettings() {}

  static List<Setting> all(Document document, Fields fields) {
    var at = fields.place();
    var starts = starts(document);
    var actions = actions(document);
    var from = from(document, at);
    var then = then(document, at);
    fields.texts(LocalText.of("Namn i ärendets händelser", "Name in the case's events"), false, "title")
        .add("from", LocalText.of("Räknas från", "Counts from"), Kind.CHOICE, from, Choices.with(starts, from),
            (later, value) -> start(value).filter(start -> Fields.isAmong(starts, value)).map(start -> TimerEdits.from(later, at.last(), start)))
        .span(LocalText.of("Hur länge", "How long"), LocalText.of("Räknat i", "Counted in"), false, "after")
        .add("direction", LocalText.of("Efter eller före", "After or before"), Kind.CHOICE, SpanText.at(document, at.in("after")).filter(span -> span.amount() < 0).isPresent() ? "before" : "after",
            List.of(new Choice("after", LocalText.of("efter den dagen", "after that day")), new Choice("before", LocalText.of("före den dagen", "before that day"))),
            (later, value) -> Optional.of(SpanText.direction(later, at.in("after"), value.equals("before"))));
    return fields.add("then", LocalText.of("Då händer", "Then happens"), Kind.CHOICE, then, Choices.with(actions, then),
        (later, value) -> action(value).filter(action -> Fields.isAmong(actions, value)).map(action -> TimerEdits.then(later, at.last(), action))).all();
  }

  /** What a time limit may count from. */
  public static List<Choice> starts(Document document) {
    var starts = new ArrayList<>(Choices.things(document, FlowPlaces.STATUSES, STATUS));
    starts.add(new Choice("opened", LocalText.of("Dagen då ärendet kom in", "The day the case came in")));
    starts.add(new Choice("promise", LocalText.of("Utlovad dag för beslut", "The promised day")));
    starts.add(new Choice("valid-until", LocalText.of("Sista giltiga dag", "Last day of validity")));
    return List.copyOf(starts);
  }

  /** What may happen then. */
  public static List<Choice> actions(Document document) {
    var statuses = Choices.things(document, FlowPlaces.STATUSES, STATUS).stream()
        .map(choice -> new Choice(choice.value(), LocalText.of("Gå till ”%s”", "Go to \"%s\"").formatted(choice.label())));
    var decisions = Choices.decisions(document, "decision:").stream().map(choice -> new Choice(choice.value(), LocalText.of("Besluta ”%s”", "Decide \"%s\"").formatted(choice.label())));
    var reminders = Stream.of(Timer.Whom.values()).map(whom -> new Choice("remind:" + Settings.word(whom), FlowTerms.of(whom)));
    var moves = Choices.roles(document, "moveTo:", RoleKind.UNIT).stream().map(choice -> new Choice(choice.value(), LocalText.of("Flytta till %s", "Move to %s").formatted(choice.label())));
    return Stream.of(statuses, decisions, reminders, moves).flatMap(each -> each).toList();
  }

  public static Optional<Timer.Start> start(String value) {
    return switch (value) {
      case "opened" -> Optional.of(new Timer.Start.Opened());
      case "promise" -> Optional.of(new Timer.Start.Promise());
      case "valid-until" -> Optional.of(new Timer.Start.ValidUntil());
      default -> value.startsWith(STATUS) ? Optional.of(new Timer.Start.In(value.substring(STATUS.length()))) : Optional.empty();
    };
  }

  public static Optional<Timer.Action> action(String value) {
    var named = value.substring(value.indexOf(':') + 1);
    return switch (value.substring(0, Math.max(0, value.indexOf(':')))) {
      case "status" -> Optional.of(new Timer.Action.Become(named));
      case "decision" -> Optional.of(new Timer.Action.Decide(named));
      case "remind" -> Fields.constant(Timer.Whom.values(), named).map(Timer.Action.Remind::new);
      case "moveTo" -> Optional.of(new Timer.Action.MoveTo(named));
      default -> Optional.empty();
    };
  }

  private static String from(Document document, Place at) {
    return document.at(at.in("from")).orElse(JsonValue.NULL) instanceof JsonString day ? day.getString() : STATUS + Elements.text(document, at, "from", "status");
  }

  private static String then(Document document, Place at) {
    return document.at(at.in("then")).orElse(JsonValue.NULL) instanceof JsonObject then
        ? ACTIONS.stream().filter(then::containsKey).map(name -> name + ":" + then.getString(name, "")).findFirst().orElse("") : "";
  }
}
