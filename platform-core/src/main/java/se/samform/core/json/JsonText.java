package se.samform.core.json;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import se.samform.core.form.Fault;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Reads JSON (RFC 8259, UTF-8) within limits. A name said twice in one object is refused: readers would disagree. */
public final class JsonText {

  private JsonText() {}

  public static Parsed parse(byte[] bytes, int maxBytes, int maxDepth) {
    if (bytes.length > maxBytes) {
      return broken(
          LocalText.of("Den är större än %s byte", "It has more than %s bytes").formatted(maxBytes), LocalText.of("Högst %s läses.", "At most %s are read.").formatted(maxBytes));
    }
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), maxDepth);
    } catch (CharacterCodingException e) {
      return broken(LocalText.of("Det här är inte UTF-8", "It is not UTF-8"), LocalText.of("Spara den i kodningen UTF-8.", "Save it in the encoding UTF-8."));
    }
  }

  private static Parsed parse(String text, int maxDepth) {
    try (var parser = Json.PROVIDER.createParser(new StringReader(text))) {
      return new Parsed.Tree(new TreeParser(parser, maxDepth).document());
    } catch (JsonParsingException e) {
      var place = e.getLocation();
      return broken(
          LocalText.of("JSON-texten bryts av på rad %s, tecken %s", "The JSON breaks off at line %s, column %s").formatted(place.getLineNumber(), Math.max(1, place.getColumnNumber())),
          LocalText.of("Leta efter ett komma, citattecken eller en parentes som saknas där.", "Look for a missing comma, quote or bracket there."));
    } catch (Refusal e) {
      return broken(e.sentence, e.remedy);
    } catch (JsonException | IllegalStateException | java.util.NoSuchElementException e) {
      return broken(LocalText.of("JSON-texten kan inte läsas", "The JSON cannot be read"), LocalText.of("Börja med { och sluta med dess }.", "Begin with { and end with its }."));
    }
  }

  private static Parsed broken(LocalText sentence, LocalText remedy) {
    return new Parsed.Broken(Fault.of("", sentence, remedy));
  }

  /** Ends the parsing of a text that is JSON, but not for us. */
  static final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final transient LocalText sentence;
    private final transient LocalText remedy;

    Refusal(LocalText sentence, LocalText remedy) {
      super(sentence.in(Language.ENGLISH), null, false, false);
      this.sentence = sentence;
      this.remedy = remedy;
    }
  }
}
