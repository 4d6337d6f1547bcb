package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.TreeMap;
import se.samform.core.flow.Entering;
import se.samform.core.flow.FeeAsking;
import se.samform.core.flow.Messages;
import se.samform.core.flow.Span;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.StatusTerms;
import se.samform.core.flow.Wanted;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** Statuses and their terms; what is usual is left out. */
final class StatusCodec {

  private StatusCodec() {}

  static Status read(ObjectReader from, TextsReader texts) {
    var status = new Status(
        DefinitionReader.id(from), Words.read(from, "kind", StatusKind.class), texts.required(from, "title"),
        texts.optional(from, "text"), from.optionalTexts("next"),
        new StatusTerms(
            texts.optional(from, "forOfficers"), (int) from.number("workingDays", 0, Span.MOST, 0), messages(from),
            from.truth("mayAdd", false), from.truth("mayRenew", false), renewWith(from), from.truth("mayCorrect", false), from.truth("mayTransfer", false), asking(from),
            from.optional("enter").map(value -> entering(value, from)).orElse(Entering.FREELY)));
    from.end();
    return status;
  }

  private static Map<String, String> renewWith(ObjectReader from) {
    var answers = new LinkedHashMap<String, String>();
    from.optional("renewWith").ifPresent(value -> {
      var of = ObjectReader.of(value, from.at("renewWith"), from.faults());
      of.names().forEach(question -> answers.put(question, of.text(question)));
      if (of.names().isEmpty() && value instanceof JsonObject) {
        from.faults().add(from.at("renewWith"),
            LocalText.of("Inget svar är angivet", "Nothing is answered"),
            LocalText.of("Skriv {\"question\": \"option\"}, eller ta bort det.", "Write {\"question\": \"option\"}, or take it away."));
      }
    });
    return answers;
  }

  private static FeeAsking asking(ObjectReader from) {
    var asksFee = from.truth("asksFee", false);
    return from.truth("feeEachTime", false) ? FeeAsking.EACH_TIME : asksFee ? FeeAsking.WHAT_IS_LEFT : FeeAsking.NOT;
  }

  /** {@code "closed"}, or {@code {"days": 30}}. */
  private static Messages messages(ObjectReader from) {
    var value = from.optional("messages");
    if (value.isEmpty()) {
      return Messages.ALLOWED;
    }
    if (value.get() instanceof JsonString text && text.getString().equals("closed")) {
      return Messages.CLOSED;
    }
    if (!(value.get() instanceof JsonObject object)) {
      from.faults().add(from.at("messages"),
          LocalText.of("Det här är ingen regel för meddelanden", "Not a rule for messages"),
          LocalText.of("Skriv \"closed\" eller {\"days\": 30}, eller ta bort det.", "Write \"closed\", or {\"days\": 30}; or take it away."));
      return Messages.ALLOWED;
    }
    var days = new ObjectReader(object, from.at("messages"), from.faults());
    var allowed = new Messages.AllowedFor((int) days.number("days", 1, Span.MOST));
    days.end();
    return allowed;
  }

  private static Entering entering(JsonValue value, ObjectReader around) {
    var from = ObjectReader.of(value, around.at("enter"), around.faults());
    var entering = new Entering(
        Words.read(from, "message", Wanted.class, Wanted.OFFERED), from.optionalText("messageTemplate"),
        Words.read(from, "note", Wanted.class, Wanted.OFFERED), from.optionalText("noteTemplate"), from.truth("signed", false),
        new LinkedHashSet<>(from.optionalTexts("by")));
    from.end();
    return entering;
  }

  static JsonObject write(Status status) {
    var object = new ObjectTree()
        .put("id", status.id())
        .put("kind", Words.word(status.kind()))
        .put("title", DefinitionWriter.texts(status.title()));
    DefinitionWriter.putTexts(object, "text", status.text());
    object.putIf(!status.next().isEmpty(), "next", Trees.texts(status.next()));
    put(object, status.terms());
    return object.build();
  }

  private static void put(ObjectTree object, StatusTerms terms) {
    DefinitionWriter.putTexts(object, "forOfficers", terms.forOfficers());
    object.putIf(terms.workingDays() > 0, "workingDays", Trees.number(terms.workingDays()));
    switch (terms.messages()) {
      case Messages.Allowed() -> {}
      case Messages.Closed() -> object.put("messages", "closed");
      case Messages.AllowedFor(var days) -> object.put("messages", new ObjectTree().put("days", days).build());
    }
    object.putIf(terms.mayAdd(), "mayAdd", Trees.truth(true));
    object.putIf(terms.mayRenew(), "mayRenew", Trees.truth(true));
    object.putIf(!terms.renewWith().isEmpty(), "renewWith", renewWith(terms));
    object.putIf(terms.mayCorrect(), "mayCorrect", Trees.truth(true));
    object.putIf(terms.mayTransfer(), "mayTransfer", Trees.truth(true));
    object.putIf(terms.fee() == FeeAsking.WHAT_IS_LEFT, "asksFee", Trees.truth(true));
    object.putIf(terms.fee() == FeeAsking.EACH_TIME, "feeEachTime", Trees.truth(true));
    object.putIf(!terms.entering().equals(Entering.FREELY), "enter", write(terms.entering()));
  }

  private static JsonObject renewWith(StatusTerms terms) {
    var answers = new ObjectTree();
    new TreeMap<>(terms.renewWith()).forEach(answers::put);
    return answers.build();
  }

  private static JsonObject write(Entering entering) {
    var object = new ObjectTree();
    object.putIf(entering.message() != Wanted.OFFERED, "message", Trees.text(Words.word(entering.message())));
    WorkCodec.put(object, "messageTemplate", entering.messageTemplate());
    object.putIf(entering.note() != Wanted.OFFERED, "note", Trees.text(Words.word(entering.note())));
    WorkCodec.put(object, "noteTemplate", entering.noteTemplate());
    object.putIf(entering.isSigned(), "signed", Trees.truth(true));
    return object.putIf(!entering.by().isEmpty(), "by", Trees.texts(entering.by().stream().sorted().toList())).build();
  }
}
