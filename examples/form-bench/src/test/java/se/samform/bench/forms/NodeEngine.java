package se.samform.bench.forms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An engine in a Node process of its own, which keeps the time itself: one line asks, one line answers. */
final class NodeEngine implements Engine {

  private final String name;
  private final Function<Form, JsonObject> translator;
  private final boolean numbersForDays;
  private final Process process;
  private final Writer to;
  private final BufferedReader from;

  private NodeEngine(String name, Path folder, Function<Form, JsonObject> translator, boolean numbersForDays) {
    this.name = name;
    this.translator = translator;
    this.numbersForDays = numbersForDays;
    try {
      this.process = new ProcessBuilder("node", "--max-old-space-size=1024", "engine.mjs", name)
          .directory(folder.toFile())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.to = process.outputWriter(StandardCharsets.UTF_8);
    this.from = process.inputReader(StandardCharsets.UTF_8);
  }

  static NodeEngine survey(Path folder) {
    return new NodeEngine("survey-core", folder, SurveyText::of, false);
  }

  static NodeEngine formio(Path folder) {
    return new NodeEngine("@formio/core", folder, FormioText::of, false);
  }

  static NodeEngine jsonLogic(Path folder) {
    return new NodeEngine("json-logic-js", folder, LogicRules::of, true);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void load(Form form) {
    var changes = Json.createArrayBuilder();
    form.changes().forEach(change -> changes.add(Json.createObjectBuilder()
        .add("id", change.question().id())
        .add("value", change.text().isEmpty() ? JsonValue.NULL : typed(change.question(), change.text()))));
    ask("load", Json.createObjectBuilder()
        .add("form", translator.apply(form).toString())
        .add("complete", data(form, form.complete()))
        .add("gappy", data(form, form.gappy()))
        .add("changes", changes)
        .add("calculated", Json.createArrayBuilder(
            form.questions().stream().filter(Asked::isCalculated).map(Asked::id).toList())));
  }

  private JsonObjectBuilder data(Form form, Map<String, String> answers) {
    var data = Json.createObjectBuilder();
    form.questions().stream()
        .filter(asked -> answers.containsKey(asked.id()))
        .forEach(asked -> data.add(asked.id(), typed(asked, answers.get(asked.id()))));
    return data;
  }

  private JsonValue typed(Asked asked, String text) {
    return switch (asked.kind()) {
      case NUMBER, CALCULATED -> Json.createValue(Integer.parseInt(text));
      case DATE -> numbersForDays ? Json.createValue(LogicRules.number(text)) : Json.createValue(text);
      case TEXT, CHOICE, YES_NO -> Json.createValue(text);
    };
  }

  @Override
  public Outcome complete() {
    return outcome(ask("complete", Json.createObjectBuilder()));
  }

  @Override
  public Outcome gappy() {
    return outcome(ask("gappy", Json.createObjectBuilder()));
  }

  @Override
  public Outcome afterNextChange() {
    return outcome(ask("afterNextChange", Json.createObjectBuilder()));
  }

  @Override
  public Sample run(Task task, int times) {
    var answer = ask("run", Json.createObjectBuilder().add("task", task.name().toLowerCase()).add("times", times));
    return new Sample(answer.getJsonNumber("nanoseconds").longValue(), -1);
  }

  private static Outcome outcome(JsonObject json) {
    var calculated = new TreeMap<String, String>();
    json.getJsonObject("calculated").forEach((id, value) -> calculated.put(id, value.toString()));
    return new Outcome(ids(json, "shown"), calculated, ids(json, "missing"), ids(json, "invalid"));
  }

  private static TreeSet<String> ids(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonString::getString).stream().collect(Collectors.toCollection(TreeSet::new));
  }

  private JsonObject ask(String what, JsonObjectBuilder with) {
    try {
      to.write(with.add("ask", what).build().toString());
      to.write('\n');
      to.flush();
      var line = from.readLine();
      if (line == null) {
        throw new IllegalStateException(name + " has ended; what it said of it stands above");
      }
      try (var reader = Json.createReader(new StringReader(line))) {
        return reader.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
