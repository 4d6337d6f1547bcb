package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.Span;
import se.samform.core.flow.Timer;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.LocalText;

/** Timers: {@code {"id": …, "title": {"sv": …}, "from": {"status": …}, "after": {"workingDays": 20}, "then": {"status": …}}}. */
final class TimerCodec {

  private TimerCodec() {}

  static Timer read(ObjectReader from, TextsReader texts) {
    var timer = new Timer(
        DefinitionReader.id(from), texts.optional(from, "title"), start(from), from.required("after").flatMap(value -> span(value, from.at("after"), from.faults()))
            .orElse(Span.days(0)),
        ConditionReader.optional(from, "when"), action(from));
    from.end();
    return timer;
  }

  /** A status, or one of the words for the days that every case may have. */
  private static Timer.Start start(ObjectReader from) {
    if (from.optional("from").filter(JsonObject.class::isInstance).isPresent()) {
      var object = ObjectReader.of(from.required("from").orElseThrow(), from.at("from"), from.faults());
      var start = new Timer.Start.In(object.text("status"));
      object.end();
      return start;
    }
    return switch (Words.read(from, "from", Day.class)) {
      case OPENED -> new Timer.Start.Opened();
      case PROMISE -> new Timer.Start.Promise();
      case VALID_UNTIL -> new Timer.Start.ValidUntil();
    };
  }

  private enum Day {
    OPENED,
    PROMISE,
    VALID_UNTIL
  }

  private static Timer.Action action(ObjectReader from) {
    var nothing = new Timer.Action.Remind(Timer.Whom.UNIT);
    return from.required("then").map(value -> action(ObjectReader.of(value, from.at("then"), from.faults()), nothing)).orElse(nothing);
  }

  private static Timer.Action action(ObjectReader then, Timer.Action otherwise) {
    var named = List.of("status", "decision", "remind", "moveTo").stream().filter(then::has).toList();
    if (named.size() != 1) {
      then.faults().add(then.at(),
          LocalText.of("En timer gör precis en sak", "A timer does exactly one thing"),
          LocalText.of("Skriv något av status, decision, remind och moveTo.", "Write one of status, decision, remind and moveTo."));
      then.names().forEach(then::has);
      return otherwise;
    }
    var action = switch (named.getFirst()) {
      case "status" -> new Timer.Action.Become(then.text("status"));
      case "decision" -> new Timer.Action.Decide(then.text("decision"));
      case "remind" -> new Timer.Action.Remind(Words.read(then, "remind", Timer.Whom.class));
      default -> new Timer.Action.MoveTo(then.text("moveTo"));
    };
    then.end();
    return action;
  }

  /** {@code {"workingDays": 20}}; days, months and years likewise. */
  static Optional<Span> span(JsonValue value, String at, Faults faults) {
    var from = ObjectReader.of(value, at, faults);
    var units = List.of(Span.Unit.values()).stream().filter(unit -> from.has(name(unit))).toList();
    if (units.size() != 1) {
      faults.add(at,
          LocalText.of("En tidslängd har precis en enhet", "A length of time has exactly one unit"),
          LocalText.of("Skriv något av workingDays, days, months och years.", "Write one of workingDays, days, months and years."));
      from.names().forEach(from::has);
      return Optional.empty();
    }
    var span = new Span((int) from.number(name(units.getFirst()), -Span.MOST, Span.MOST), units.getFirst());
    from.end();
    return Optional.of(span);
  }

  static JsonObject write(Timer timer) {
    var object = new ObjectTree().put("id", timer.id()).putIf(!timer.title().isEmpty(), "title", DefinitionWriter.texts(timer.title()));
    switch (timer.start()) {
      case Timer.Start.In(var status) -> object.put("from", new ObjectTree().put("status", status).build());
      case Timer.Start.Opened() -> object.put("from", Words.word(Day.OPENED));
      case Timer.Start.Promise() -> object.put("from", Words.word(Day.PROMISE));
      case Timer.Start.ValidUntil() -> object.put("from", Words.word(Day.VALID_UNTIL));
    }
    object.put("after", write(timer.after()));
    ConditionWriter.putUnlessAlways(object, "when", timer.when());
    return object.put("then", write(timer.then())).build();
  }

  private static JsonObject write(Timer.Action action) {
    var object = new ObjectTree();
    return (switch (action) {
      case Timer.Action.Become(var status) -> object.put("status", status);
      case Timer.Action.Decide(var ruling) -> object.put("decision", ruling);
      case Timer.Action.Remind(var whom) -> object.put("remind", Words.word(whom));
      case Timer.Action.MoveTo(var role) -> object.put("moveTo", role);
    }).build();
  }

  static JsonObject write(Span span) {
    return new ObjectTree().put(name(span.unit()), span.amount()).build();
  }

  private static String name(Span.Unit unit) {
    return switch (unit) {
      case WORKING_DAYS -> "workingDays";
      case DAYS -> "days";
      case MONTHS -> "months";
      case YEARS -> "years";
    };
  }
}
