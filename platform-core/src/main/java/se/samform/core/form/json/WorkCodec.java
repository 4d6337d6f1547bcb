package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.flow.Reminder;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Span;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskGroup;
import se.samform.core.flow.TaskKind;
import se.samform.core.flow.Template;
import se.samform.core.flow.Wanted;
import se.samform.core.flow.Work;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** What is done on a case: tasks in groups, timers, decisions, templates. */
final class WorkCodec {

  private final TextsReader texts;
  private final Faults faults;

  WorkCodec(TextsReader texts, Faults faults) {
    this.texts = texts;
    this.faults = faults;
  }

  Work read(ObjectReader flow) {
    return new Work(
        flow.optionalList("tasks", (value, at) -> group(ObjectReader.of(value, at, faults))),
        flow.optionalList("timers", (value, at) -> TimerCodec.read(ObjectReader.of(value, at, faults), texts)),
        flow.optionalList("decisions", (value, at) -> ruling(ObjectReader.of(value, at, faults))),
        flow.optionalList("templates", (value, at) -> template(ObjectReader.of(value, at, faults))));
  }

  private TaskGroup group(ObjectReader from) {
    var group = new TaskGroup(
        DefinitionReader.id(from), from.text("in"), from.list("tasks", (value, at) -> task(ObjectReader.of(value, at, faults))),
        from.optionalText("whenDone"), from.optionalText("whenDenied"));
    from.end();
    return group;
  }

  private Task task(ObjectReader from) {
    var workingDays = (int) from.number("workingDays", 0, Span.MOST, 0);
    var task = new Task(
        DefinitionReader.id(from), Words.read(from, "kind", TaskKind.class, TaskKind.DO), texts.required(from, "title"),
        texts.optional(from, "text"), from.optionalText("by"), ConditionReader.optional(from, "when"), from.optionalTexts("after"),
        workingDays, reminders(from, workingDays), Words.read(from, "comment", Wanted.class, Wanted.OFFERED), from.someTexts("shows"));
    from.end();
    return task;
  }

  private List<Reminder> reminders(ObjectReader from, int workingDays) {
    return from.has("reminders")
        ? from.optionalList("reminders", (value, at) -> reminder(ObjectReader.of(value, at, faults)))
        : Reminder.usual(workingDays);
  }

  private Reminder reminder(ObjectReader from) {
    var reminder = new Reminder(
        from.required("after").flatMap(value -> TimerCodec.span(value, from.at("after"), faults)).orElse(Span.days(0)),
        Words.read(from, "remind", Reminder.Whom.class));
    from.end();
    return reminder;
  }

  private Ruling ruling(ObjectReader from) {
    var ruling = new Ruling(
        DefinitionReader.id(from), Words.read(from, "outcome", Ruling.Outcome.class), texts.required(from, "title"), from.text("status"),
        from.optionalText("by"), ConditionReader.optional(from, "when"), from.optionalText("delegation"), texts.optional(from, "legalBasis"), texts.optional(from, "text"),
        from.optional("appeal").map(value -> appeal(value, from.at("appeal"))),
        from.optional("valid").flatMap(value -> TimerCodec.span(value, from.at("valid"), faults)));
    from.end();
    return ruling;
  }

  private Ruling.AppealTerms appeal(JsonValue value, String at) {
    var from = ObjectReader.of(value, at, faults);
    var terms = new Ruling.AppealTerms(texts.required(from, "to"), (int) from.number("days", 1, 365, 21));
    from.end();
    return terms;
  }

  private Template template(ObjectReader from) {
    var template = new Template(DefinitionReader.id(from), texts.required(from, "title"), texts.required(from, "text"));
    from.end();
    return template;
  }

  static void put(ObjectTree flow, Work work) {
    putUnlessEmpty(flow, "tasks", work.groups(), WorkCodec::write);
    putUnlessEmpty(flow, "timers", work.timers(), TimerCodec::write);
    putUnlessEmpty(flow, "decisions", work.rulings(), WorkCodec::write);
    putUnlessEmpty(flow, "templates", work.templates(), WorkCodec::write);
  }

  private static <T> void putUnlessEmpty(ObjectTree object, String name, List<T> items, Function<T, JsonObject> write) {
    object.putIf(!items.isEmpty(), name, Trees.list(items, write));
  }

  private static JsonObject write(TaskGroup group) {
    var object = new ObjectTree().put("id", group.id()).put("in", group.in()).put("tasks", Trees.list(group.tasks(), WorkCodec::write));
    put(object, "whenDone", group.whenDone());
    put(object, "whenDenied", group.whenDenied());
    return object.build();
  }

  private static JsonObject write(Task task) {
    var object = new ObjectTree().put("id", task.id());
    object.putIf(task.kind() != TaskKind.DO, "kind", Trees.text(Words.word(task.kind())));
    object.put("title", DefinitionWriter.texts(task.title()));
    DefinitionWriter.putTexts(object, "text", task.text());
    put(object, "by", task.by());
    ConditionWriter.putUnlessAlways(object, "when", task.when());
    object.putIf(!task.after().isEmpty(), "after", Trees.texts(task.after()));
    object.putIf(task.workingDays() > 0, "workingDays", Trees.number(task.workingDays()));
    object.putIf(!task.reminders().equals(Reminder.usual(task.workingDays())), "reminders", Trees.list(task.reminders(), WorkCodec::write));
    object.putIf(task.comment() != Wanted.OFFERED, "comment", Trees.text(Words.word(task.comment())));
    return object.putIf(!task.shows().isEmpty(), "shows", Trees.texts(task.shows())).build();
  }

  private static JsonObject write(Reminder reminder) {
    return new ObjectTree().put("after", TimerCodec.write(reminder.after())).put("remind", Words.word(reminder.whom())).build();
  }

  private static JsonObject write(Ruling ruling) {
    var object = new ObjectTree()
        .put("id", ruling.id())
        .put("outcome", Words.word(ruling.outcome()))
        .put("title", DefinitionWriter.texts(ruling.title()))
        .put("status", ruling.status());
    put(object, "by", ruling.by());
    ConditionWriter.putUnlessAlways(object, "when", ruling.when());
    put(object, "delegation", ruling.delegation());
    DefinitionWriter.putTexts(object, "legalBasis", ruling.legalBasis());
    DefinitionWriter.putTexts(object, "text", ruling.text());
    ruling.appeal().ifPresent(terms -> object.put("appeal", write(terms)));
    ruling.valid().ifPresent(span -> object.put("valid", TimerCodec.write(span)));
    return object.build();
  }

  private static JsonObject write(Ruling.AppealTerms terms) {
    return new ObjectTree().put("to", DefinitionWriter.texts(terms.to())).put("days", terms.days()).build();
  }

  private static JsonObject write(Template template) {
    return new ObjectTree()
        .put("id", template.id())
        .put("title", DefinitionWriter.texts(template.title()))
        .put("text", DefinitionWriter.texts(template.text()))
        .build();
  }

  static void put(ObjectTree object, String name, Optional<String> text) {
    text.ifPresent(value -> object.put(name, value));
  }
}
