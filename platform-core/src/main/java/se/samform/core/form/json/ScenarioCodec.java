package se.samform.core.form.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.Span;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.form.DateBound;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Pointer;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Scenarios: each act is an object whose first name says what it is. */
public final class ScenarioCodec {

  private static final List<String> ACTS =
      List.of("answer", "setStatus", "decide", "finish", "callOff", "handle", "moveTo", "write", "sign", "askFor", "supplement", "pay", "askFee", "withdraw", "serve", "appeal", "wait", "refuses",
          "expect");

  private final TextsReader texts;
  private final Faults faults;

  ScenarioCodec(TextsReader texts, Faults faults) {
    this.texts = texts;
    this.faults = faults;
  }

  Scenario read(ObjectReader from) {
    var scenario = new Scenario(
        DefinitionReader.id(from), texts.required(from, "title"), day(from), from.someTexts("within"), fees(from), answers(from, "answers"),
        from.list("acts", (value, at) -> act(ObjectReader.of(value, at, faults))));
    from.end();
    return scenario;
  }

  /** By itself, as {@link #write} wrote it; empty for anything else. */
  public static Optional<Scenario> read(JsonObject object, List<Language> languages) {
    var faults = new Faults();
    var scenario = new ScenarioCodec(new TextsReader(languages), faults).read(ObjectReader.of(object, "", faults));
    return faults.isEmpty() ? Optional.of(scenario) : Optional.empty();
  }

  private static LocalDate day(ObjectReader from) {
    var text = from.text("on");
    var day = DateBound.day(text);
    if (day.isEmpty() && from.has("on")) {
      from.faults().add(from.at("on"),
          LocalText.of("”%s” är ingen dag", "\"%s\" is not a day").formatted(text),
          LocalText.of("Skriv som \"2027-08-17\".", "Write as \"2027-08-17\"."));
    }
    return day.orElse(LocalDate.EPOCH);
  }

  private Map<String, BigDecimal> fees(ObjectReader around) {
    var fees = new LinkedHashMap<String, BigDecimal>();
    around.optional("fees").ifPresent(value -> {
      var from = ObjectReader.of(value, around.at("fees"), faults);
      from.names().forEach(role -> Numbers.optional(from, role).ifPresent(amount -> fees.put(role, amount)));
      from.end();
    });
    return fees;
  }

  private Map<String, List<String>> answers(ObjectReader from, String name) {
    return from.optional(name).map(value -> answers(value, from.at(name))).orElse(Map.of());
  }

  private Map<String, List<String>> answers(JsonValue value, String at) {
    var answers = new LinkedHashMap<String, List<String>>();
    if (!(value instanceof JsonObject object)) {
      faults.add(at,
          LocalText.of("Det här är %s, inte svar per fråga", "This is %s, not answers by path").formatted(ObjectReader.nameOf(value)),
          LocalText.of("Skriv {\"path\": \"…\"}.", "Write {\"path\": \"…\"}."));
      return answers;
    }
    object.forEach((path, answer) -> answers.put(path, values(answer, Pointer.to(at, path))));
    return answers;
  }

  /** A text, or several where several may be chosen. */
  private List<String> values(JsonValue answer, String at) {
    if (answer instanceof JsonArray array) {
      return IntStream.range(0, array.size()).boxed().flatMap(i -> value(array.get(i), Pointer.to(at, i)).stream()).toList();
    }
    return value(answer, at).stream().toList();
  }

  private Optional<String> value(JsonValue answer, String at) {
    if (answer instanceof JsonString text) {
      return Optional.of(text.getString());
    }
    faults.add(at,
        LocalText.of("Det här är %s, inte en text", "This is %s, not a text").formatted(ObjectReader.nameOf(answer)),
        LocalText.of("Skriv \"…\", eller [\"…\", \"…\"].", "Write \"…\", or [\"…\", \"…\"]."));
    return Optional.empty();
  }

  private Act act(ObjectReader from) {
    var named = ACTS.stream().filter(from::has).toList();
    if (named.size() != 1) {
      faults.add(from.at(),
          LocalText.of("Det här är ingen händelse", "Not an act"),
          LocalText.of("Skriv precis en av %s.", "Write exactly one of %s.").formatted(String.join(", ", ACTS)));
      from.names().forEach(from::has);
      return new Act.Withdraw();
    }
    var act = act(from, named.getFirst());
    from.end();
    return act;
  }

  private Act act(ObjectReader from, String name) {
    return switch (name) {
      case "answer" -> new Act.Answers(answers(from, name));
      case "setStatus" -> new Act.SetStatus(from.text(name), from.optionalTexts("as"), without(from));
      case "decide" -> new Act.Decide(from.text(name), from.optionalTexts("as"), without(from));
      case "finish" -> new Act.Finish(from.text(name), Words.read(from, "outcome", TaskOutcome.class, TaskOutcome.DONE), without(from));
      case "callOff" -> new Act.CallOff(from.text(name));
      case "handle" -> new Act.Handle(Words.read(from, name, Scenario.Handling.class));
      case "moveTo" -> new Act.MoveTo(from.text(name));
      case "sign" -> new Act.Sign(Words.read(from, name, Scenario.Signing.class));
      case "askFor" -> new Act.AskFor(from.texts(name), days(from));
      case "supplement" -> new Act.Supplement(answers(from, name));
      case "pay" -> new Act.Pay(Words.read(from, name, Scenario.Paying.class));
      case "askFee" -> new Act.AskFee(Numbers.optional(from, name).orElse(BigDecimal.ZERO));
      case "wait" -> new Act.Wait(TimerCodec.span(from.required(name).orElseThrow(), from.at(name), faults).orElse(Span.days(0)));
      case "refuses" -> new Act.Refuses(Words.read(from, name, Refusal.class));
      case "expect" -> expect(ObjectReader.of(from.required(name).orElseThrow(), from.at(name), faults));
      default -> plain(from, name);
    };
  }

  private Act plain(ObjectReader from, String name) {
    if (!from.truth(name, true)) {
      faults.add(from.at(name),
          LocalText.of("En händelse kan inte vara false", "An act isn't false"),
          LocalText.of("Skriv true, eller ta bort den.", "Write true, or take it away."));
    }
    return switch (name) {
      case "serve" -> new Act.Serve();
      case "appeal" -> new Act.Appeal();
      case "write" -> new Act.Write();
      default -> new Act.Withdraw();
    };
  }

  private static Set<Scenario.Lacking> without(ObjectReader from) {
    return Words.readSet(from, "without", from.someTexts("without"), Scenario.Lacking.class);
  }

  private static Optional<Integer> days(ObjectReader from) {
    return from.has("days") ? Optional.of((int) from.number("days", 1, Span.MOST)) : Optional.empty();
  }

  private static Act expect(ObjectReader from) {
    var expect = new Act.Expect(
        from.has("handedIn") ? Optional.of(from.truth("handedIn", true)) : Optional.empty(), from.optionalText("status"), from.optionalText("unit"), from.optionalText("assignee"),
        from.optionalText("decision"), Numbers.optional(from, "fee"),
        from.optionalTexts("openTasks"),
        from.optionalTexts("happened"), from.optionalTexts("didNotHappen"),
        from.optional("form").map(form -> ExpectedFormCodec.read(ObjectReader.of(form, from.at("form"), from.faults()))));
    from.end();
    return expect;
  }

  /** As it stands in a definition. */
  public static JsonObject write(Scenario scenario) {
    return new ObjectTree()
        .put("id", scenario.id())
        .put("title", DefinitionWriter.texts(scenario.title()))
        .put("on", scenario.on().toString())
        .putIf(!scenario.within().isEmpty(), "within", Trees.texts(scenario.within()))
        .putIf(!scenario.fees().isEmpty(), "fees", amounts(scenario.fees()))
        .put("answers", write(scenario.answers()))
        .put("acts", Trees.list(scenario.acts(), ScenarioCodec::write))
        .build();
  }

  private static JsonObject amounts(Map<String, BigDecimal> fees) {
    var object = new ObjectTree();
    new TreeMap<>(fees).forEach((role, amount) -> object.put(role, amount.toPlainString()));
    return object.build();
  }

  private static JsonObject write(Map<String, List<String>> answers) {
    var object = new ObjectTree();
    new TreeMap<>(answers).forEach((path, values) ->
        object.put(path, values.size() == 1 ? Trees.text(values.getFirst()) : Trees.texts(values)));
    return object.build();
  }

  private static JsonObject write(Act act) {
    var object = new ObjectTree();
    return (switch (act) {
      case Act.Answers(var answers) -> object.put("answer", write(answers));
      case Act.SetStatus(var to, var roles, var without) -> without(as(object.put("setStatus", to), roles), without);
      case Act.Decide(var ruling, var roles, var without) -> without(as(object.put("decide", ruling), roles), without);
      case Act.Finish(var task, var outcome, var without) -> without(object.put("finish", task).put("outcome", Words.word(outcome)), without);
      case Act.CallOff(var task) -> object.put("callOff", task);
      case Act.Handle(var how) -> object.put("handle", Words.word(how));
      case Act.MoveTo(var unit) -> object.put("moveTo", unit);
      case Act.Write() -> object.put("write", Trees.truth(true));
      case Act.Sign(var how) -> object.put("sign", Words.word(how));
      case Act.AskFor(var questions, var days) -> askFor(object, questions, days);
      case Act.Supplement(var answers) -> object.put("supplement", write(answers));
      case Act.Pay(var how) -> object.put("pay", Words.word(how));
      case Act.AskFee(var amount) -> object.put("askFee", amount.toPlainString());
      case Act.Withdraw() -> object.put("withdraw", Trees.truth(true));
      case Act.Serve() -> object.put("serve", Trees.truth(true));
      case Act.Appeal() -> object.put("appeal", Trees.truth(true));
      case Act.Wait(var span) -> object.put("wait", TimerCodec.write(span));
      case Act.Refuses(var reason) -> object.put("refuses", Words.word(reason));
      case Act.Expect expect -> object.put("expect", write(expect));
    }).build();
  }

  private static ObjectTree as(ObjectTree object, List<String> roles) {
    return object.putIf(!roles.isEmpty(), "as", Trees.texts(roles));
  }

  private static ObjectTree without(ObjectTree object, Set<Scenario.Lacking> without) {
    return object.putIf(!without.isEmpty(), "without", Trees.texts(Words.words(without)));
  }

  private static ObjectTree askFor(ObjectTree object, List<String> questions, Optional<Integer> days) {
    object.put("askFor", Trees.texts(questions));
    days.ifPresent(count -> object.put("days", count));
    return object;
  }

  private static JsonObject write(Act.Expect expect) {
    var object = new ObjectTree();
    expect.handedIn().ifPresent(is -> object.put("handedIn", Trees.truth(is)));
    WorkCodec.put(object, "status", expect.status());
    WorkCodec.put(object, "unit", expect.unit());
    WorkCodec.put(object, "assignee", expect.assignee());
    WorkCodec.put(object, "decision", expect.ruling());
    Numbers.put(object, "fee", expect.fee());
    object.putIf(!expect.openTasks().isEmpty(), "openTasks", Trees.texts(expect.openTasks()));
    object.putIf(!expect.happened().isEmpty(), "happened", Trees.texts(expect.happened()));
    object.putIf(!expect.didNotHappen().isEmpty(), "didNotHappen", Trees.texts(expect.didNotHappen()));
    expect.form().ifPresent(form -> object.put("form", ExpectedFormCodec.write(form)));
    return object.build();
  }
}
