package se.samform.core.answer.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashMap;
import java.util.List;
import se.samform.core.answer.RawAnswers;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.JsonText;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Parsed;
import se.samform.core.json.Trees;

/** Drafts as stored: every path with its texts, without loss and without a definition. */
public final class RawAnswersCodec {

  private static final int MAX_BYTES = 10_000_000;
  private static final int MAX_DEPTH = 3;

  private RawAnswersCodec() {}

  public static byte[] write(RawAnswers answers) {
    var object = new ObjectTree();
    answers.texts().forEach((path, texts) -> object.put(path, Trees.texts(texts)));
    return CanonicalJson.write(object.build());
  }

  /** @throws IllegalArgumentException for bytes that we did not write */
  public static RawAnswers read(byte[] json) {
    return switch (JsonText.parse(json, MAX_BYTES, MAX_DEPTH)) {
      case Parsed.Tree(JsonObject object) -> read(object);
      case Parsed.Tree tree -> throw new IllegalArgumentException("Stored answers are no object");
      case Parsed.Broken broken -> throw new IllegalArgumentException("Stored answers: " + broken.fault());
    };
  }

  private static RawAnswers read(JsonObject object) {
    var texts = new HashMap<String, List<String>>();
    object.forEach((path, value) -> texts.put(path, ((JsonArray) value).getValuesAs(JsonString::getString)));
    return new RawAnswers(texts);
  }
}
