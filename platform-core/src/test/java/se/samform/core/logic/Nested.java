package se.samform.core.logic;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.json.Examples;

/** A definition of one group in another, so many of them, with several options asked for in the innermost. */
final class Nested {

  private static final JsonProvider JSON = JsonProvider.provider();

  private Nested() {}

  static byte[] groups(int depth) {
    JsonObject question = read(
        """
        {"type": "choices", "id": "inmost", "label": {"sv": "Innerst"},
         "options": [{"id": "a", "label": {"sv": "a"}}, {"id": "b", "label": {"sv": "b"}}]}
        """.getBytes(StandardCharsets.UTF_8));
    for (int i = depth; i > 0; i--) {
      question = JSON.createObjectBuilder().add("type", "group").add("id", "g" + i)
          .add("label", JSON.createObjectBuilder().add("sv", "Grupp"))
          .add("questions", JSON.createArrayBuilder().add(question))
          .build();
    }
    var step = JSON.createObjectBuilder().add("id", "one").add("title", JSON.createObjectBuilder().add("sv", "Ett"))
        .add("questions", JSON.createArrayBuilder().add(question));
    var frame = JSON.createObjectBuilder(read(Examples.bytes("felanmalan"))).add("steps", JSON.createArrayBuilder().add(step)).build();
    var routes = JSON.createArrayBuilder().add(frame.getJsonObject("flow").getJsonArray("routes").getLast());
    return JSON.createObjectBuilder(frame).add("flow", JSON.createObjectBuilder(frame.getJsonObject("flow")).add("routes", routes).remove("scenarios"))
        .build().toString().getBytes(StandardCharsets.UTF_8);
  }

  static RawAnswers answers(int depth) {
    var texts = new HashMap<String, List<String>>();
    var prefix = "";
    for (int i = 1; i <= depth; i++) {
      texts.put(prefix + "g" + i, List.of("r" + i));
      prefix += "g" + i + ".r" + i + ".";
    }
    texts.put(prefix + "inmost", List.of("b", "a"));
    return new RawAnswers(texts);
  }

  private static JsonObject read(byte[] json) {
    try (var reader = JSON.createReader(new ByteArrayInputStream(json))) {
      return reader.readObject();
    }
  }
}
