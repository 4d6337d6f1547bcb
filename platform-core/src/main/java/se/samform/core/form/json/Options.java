package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.form.Ids;
import se.samform.core.form.Option;
import se.samform.core.form.RowKey;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/** What can be chosen. */
final class Options {

  private Options() {}

  static List<Option> read(Asked asked) {
    return read(asked, "options", from -> ConditionReader.optional(from, "shown"));
  }

  /** Rows that are always there: as options, but none has a condition. */
  static List<Option> rows(Asked asked) {
    return read(asked, "rows", from -> {
      var id = from.optionalText("id").orElse("");
      if (id.length() > RowKey.LONGEST && !from.faults().covers(from.at("id"))) {
        from.faults().add(from.at("id"),
            LocalText.of("Det här är ingen nyckel till en rad", "Not the key of a row"),
            LocalText.of("Skriv högst %s tecken.", "Write at most %s characters.").formatted(RowKey.LONGEST));
      }
      return Condition.ALWAYS;
    });
  }

  private static List<Option> read(Asked asked, String name, Function<ObjectReader, Condition> shown) {
    var from = asked.from();
    return some(from, name, from.list(name, (value, at) -> option(asked, value, at, shown)));
  }

  /** The same list, with a fault when it is written and empty. */
  static <T> List<T> some(ObjectReader from, String name, List<T> list) {
    if (list.isEmpty() && from.has(name)) {
      from.faults().add(from.at(name), LocalText.of("Listan är tom", "The list is empty"), LocalText.of("Skriv minst ett.", "Write at least one."));
    }
    return list;
  }

  private static Option option(Asked asked, JsonValue value, String at, Function<ObjectReader, Condition> shown) {
    var from = ObjectReader.of(value, at, asked.from().faults());
    var option = new Option(
        id(from), asked.texts().required(from, "label"), asked.texts().optional(from, "hint"), shown.apply(from));
    from.end();
    return option;
  }

  /** The id of something to choose. */
  static String id(ObjectReader from) {
    var id = from.text("id");
    if (!Ids.isOptionId(id) && from.has("id")) {
      from.faults()
          .add(from.at("id"),
              LocalText.of("Det här är inget id för ett alternativ", "Not an id of an option"),
              LocalText.of("Skriv bokstäver a–z, siffror och bindestreck, högst 60 tecken.", "Write letters a–z, digits and hyphens; at most 60."));
    }
    return id;
  }

  static ObjectTree put(List<Option> options, ObjectTree into) {
    return put(options, "options", into);
  }

  static ObjectTree put(List<Option> options, String name, ObjectTree into) {
    return into.put(name, Trees.list(options, Options::write));
  }

  static void put(boolean sort, Optional<String> own, ObjectTree into) {
    into.putIf(sort, "sort", Trees.truth(true));
    own.ifPresent(option -> into.put("ownText", option));
  }

  private static JsonObject write(Option option) {
    var object = new ObjectTree().put("id", option.id()).put("label", DefinitionWriter.texts(option.label()));
    DefinitionWriter.putTexts(object, "hint", option.hint());
    ConditionWriter.putUnlessAlways(object, "shown", option.shown());
    return object.build();
  }
}
