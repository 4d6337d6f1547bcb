package se.samform.designer.paper;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samform.core.form.GroupQuestion;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** Makes questions of what stands on a page, and tells what was guessed. */
final class QuestionTrees {

  private static final int MOST_RADIOS = 7;
  private static final LocalText BESIDE = LocalText.of("Frågan är gissad från det som står bredvid fältet: ”%s”", "The question was guessed from what stands beside the field: \"%s\"");
  private static final LocalText NAMELESS = LocalText.of("Inget säger vad fältet är till för: skriv en fråga", "Nothing says what the field is for: write a question");
  private static final LocalText SIGNED = LocalText.of("Namnteckning, ort och datum behövs inte: den som skickar in är inloggad eller skriver under i e-tjänsten",
      "Signature, place and day aren't needed: whoever hands in is logged in or signs in the e-service");

  private final Surroundings around;
  private final Drafting.Remarks remarks;
  private final LineTrees lines;
  private final PersonTrees persons;
  private final boolean saysRequired;
  private final OwnIds ids = new OwnIds();
  private int nameless;

  /** @param saysRequired whether the form says of any field that it must be filled in */
  QuestionTrees(Surroundings around, Drafting.Remarks remarks, boolean saysRequired) {
    this.around = around;
    this.remarks = remarks;
    this.saysRequired = saysRequired;
    this.lines = new LineTrees(remarks);
    this.persons = new PersonTrees(remarks, saysRequired);
  }

  /** Whether some question asks for a personal number. */
  boolean asksForNumber() {
    return lines.asksForNumber() || persons.asksForNumber();
  }

  /** Empty for what needs no question. */
  Optional<JsonObject> of(Item item) {
    return switch (item) {
      case Item.Single single when lines.isSignature(single) -> signature(single);
      case Item.Single single -> Optional.of(single(single));
      case Item.Ticks ticks -> Optional.of(ticks(ticks));
      case Item.Person person -> Optional.of(person(person));
      case Item.Table table -> Optional.of(table(table));
    };
  }

  private Optional<JsonObject> signature(Item.Single single) {
    remarks.leftOut(single.field(), SIGNED);
    return Optional.empty();
  }

  private JsonObject single(Item.Single single) {
    var field = single.field();
    if (single.isGuessed() && !single.label().isEmpty()) {
      remarks.guessed(field, BESIDE.formatted(single.label()));
    }
    return switch (field.kind()) {
      case TEXT -> lines.put(begun(single, single.label(), isRequired(field)), single).build();
      case LIST -> list(single).build();
      case RADIO -> radio(single).build();
      case CHECK -> check(single).build();
    };
  }

  /** Where the form doesn't say it: all but what takes more than a line. */
  private boolean isRequired(Field field) {
    return saysRequired ? field.isRequired() : !field.isSeveral();
  }

  private ObjectTree begun(Item item, String label, boolean isRequired) {
    if (label.isEmpty()) {
      remarks.guessed(item.first(), NAMELESS);
    }
    var asked = label.isEmpty() ? "Fråga " + ++nameless : label;
    return new ObjectTree().put("id", ids.of(item.first().lastName(), "falt")).put("label", ServiceTree.text(Labels.braced(asked)))
        .putIf(!isRequired, "required", JsonValue.FALSE);
  }

  private ObjectTree list(Item.Single single) {
    var field = single.field();
    var options = field.options().stream().map(option -> option.text().isEmpty() ? option.value() : option.text()).flatMap(text -> Labels.tidy(text).stream())
        .filter(text -> !Meaning.plain(text).matches("(valj|select|choose)( .*)?")).toList();
    if (options.isEmpty()) {
      remarks.guessed(field, LocalText.of("Listan har inga alternativ: den blev en textrad", "The list has no options: it became a line of text"));
      return begun(single, single.label(), isRequired(field)).put("type", "text");
    }
    var question = begun(single, single.label(), saysRequired ? field.isRequired() : !field.isSeveral());
    return options(question.put("type", field.isSeveral() ? "choices" : "choice"), options)
        .putIf(!field.isSeveral() && options.size() > MOST_RADIOS, "display", Trees.text("dropdown"));
  }

  private static ObjectTree options(ObjectTree question, List<String> labels) {
    var optionIds = OwnIds.ofOptions(labels);
    return question.put("options", Trees.list(IntStream.range(0, labels.size()).boxed().toList(),
        i -> new ObjectTree().put("id", optionIds.get(i)).put("label", ServiceTree.text(Labels.braced(labels.get(i)))).build()));
  }

  private ObjectTree radio(Item.Single single) {
    var labels = single.field().marks().stream().map(this::label).toList();
    var question = begun(single, single.label(), isRequired(single.field()));
    return isYesNo(labels) ? question.put("type", "yes-no") : options(question.put("type", "choice"), labels);
  }

  private String label(Field.Mark mark) {
    return around.ofMark(mark.box()).flatMap(Labels::tidy).or(() -> Labels.tidy(mark.value())).orElse("Alternativ");
  }

  private static boolean isYesNo(List<String> labels) {
    var said = labels.stream().map(Meaning::plain).toList();
    return said.equals(List.of("ja", "nej")) || said.equals(List.of("nej", "ja")) || said.equals(List.of("yes", "no"));
  }

  private ObjectTree check(Item.Single single) {
    if (Consents.isOne(single.label())) {
      return begun(single, "Intygande", isRequired(single.field())).put("type", "consent").put("text", ServiceTree.text(single.label()));
    }
    var label = single.label().isEmpty() ? "Ja" : single.label();
    return options(begun(single, label, saysRequired && single.field().isRequired()).put("type", "choices"), List.of(label));
  }

  private JsonObject ticks(Item.Ticks ticks) {
    var labels = ticks.labels().stream().map(label -> label.isEmpty() ? "Alternativ" : label).toList();
    boolean isRequired = saysRequired && ticks.fields().stream().anyMatch(Field::isRequired);
    remarks.guessed(ticks.first(), LocalText.of("%s rutor som står intill varandra blev en fråga", "%s boxes that stand beside each other became one question").formatted(labels.size()));
    return isYesNo(labels)
        ? begun(ticks, ticks.prompt(), true).put("type", "yes-no").build()
        : options(begun(ticks, ticks.prompt(), isRequired).put("type", "choices"), labels).build();
  }

  private JsonObject person(Item.Person person) {
    var label = person.label().isEmpty() ? "Person" : person.label();
    return persons.put(begun(person, label, persons.isRequired(person)), person).build();
  }

  private JsonObject table(Item.Table table) {
    remarks.guessed(table.first(), LocalText.of("En tabell med %s rader blev en fråga med rader", "A table of %s rows became a question with rows").formatted(table.rows()));
    var columns = table.columns().stream().map(this::single).toList();
    boolean isRequired = saysRequired && table.columns().stream().map(Item.Single::field).anyMatch(Field::isRequired);
    return begun(table, table.label().isEmpty() ? "Uppgifter" : table.label(), true).put("type", "group").put("min", isRequired ? 1 : 0)
        .put("max", Math.clamp(table.rows(), 1, GroupQuestion.MOST_ROWS)).put("row", ServiceTree.text("Rad")).put("questions", Trees.list(columns, each -> each)).build();
  }
}
