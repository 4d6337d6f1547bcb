package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.samform.core.flow.ExpectedForm;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** How a form must stand in a scenario. */
final class ExpectedFormCodec {

  private ExpectedFormCodec() {}

  static ExpectedForm read(ObjectReader from) {
    var questions = new EnumMap<ExpectedForm.How, List<String>>(ExpectedForm.How.class);
    for (var how : ExpectedForm.How.values()) {
      if (from.has(how.key())) {
        questions.put(how, from.someTexts(how.key()));
      }
    }
    var complete = from.has("complete") ? Optional.of(from.truth("complete", true)) : Optional.<Boolean>empty();
    var form = new ExpectedForm(
        questions, complete, byPath(from, "offers", ObjectReader::texts), byPath(from, "values", ObjectReader::text), byPath(from, "words", ObjectReader::text));
    from.end();
    return form;
  }

  private static <T> Map<String, T> byPath(ObjectReader around, String name, BiFunction<ObjectReader, String, T> read) {
    var all = new LinkedHashMap<String, T>();
    around.optional(name).ifPresent(value -> {
      var from = ObjectReader.of(value, around.at(name), around.faults());
      from.names().forEach(path -> all.put(path, read.apply(from, path)));
      from.end();
    });
    return all;
  }

  static JsonObject write(ExpectedForm form) {
    var object = new ObjectTree();
    form.questions().forEach((how, paths) -> object.put(how.key(), Trees.texts(paths)));
    form.complete().ifPresent(is -> object.put("complete", Trees.truth(is)));
    putIfAny(object, "offers", form.offers(), Trees::texts);
    putIfAny(object, "values", form.values(), Trees::text);
    putIfAny(object, "words", form.words(), Trees::text);
    return object.build();
  }

  private static <T> void putIfAny(ObjectTree into, String name, Map<String, T> byPath, Function<T, JsonValue> write) {
    var object = new ObjectTree();
    new TreeMap<>(byPath).forEach((path, value) -> object.put(path, write.apply(value)));
    into.putIf(!byPath.isEmpty(), name, object.build());
  }
}
