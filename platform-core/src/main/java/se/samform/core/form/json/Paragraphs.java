package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import se.samform.core.form.Paragraph;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;

/** Lists of paragraphs; an empty one is left out. */
final class Paragraphs {

  private Paragraphs() {}

  static List<Paragraph> read(TextsReader texts, ObjectReader from, String name) {
    return from.optionalList(name, (value, at) -> read(texts, value, at, from));
  }

  private static Paragraph read(TextsReader texts, JsonValue value, String at, ObjectReader around) {
    var from = ObjectReader.of(value, at, around.faults());
    var paragraph = new Paragraph(texts.required(from, "title"), texts.optional(from, "text"));
    from.end();
    return paragraph;
  }

  static void put(ObjectTree into, String name, List<Paragraph> paragraphs) {
    into.putIf(!paragraphs.isEmpty(), name, Trees.list(paragraphs, Paragraphs::write));
  }

  private static JsonObject write(Paragraph paragraph) {
    var object = new ObjectTree().put("title", DefinitionWriter.texts(paragraph.title()));
    DefinitionWriter.putTexts(object, "text", paragraph.text());
    return object.build();
  }
}
