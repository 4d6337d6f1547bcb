package se.samform.core.json;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import se.samform.core.form.Fault;

/** Reads JSON (RFC 8259, UTF-8) within limits. A name said twice in one object is refused: readers would disagree. */
public final class JsonText {

  private JsonText() {}

  public static Parsed parse(byte[] bytes, int maxBytes, int maxDepth) {
    if (bytes.length > maxBytes) {
      return broken("It has " + bytes.length + " bytes", "At most " + maxBytes + " are read.");
    }
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), maxDepth);
    } catch (CharacterCodingException e) {
      return broken("It is not UTF-8", "Save it in the encoding UTF-8.");
    }
  }

  private static Parsed parse(String text, int maxDepth) {
    try (var parser = Json.PROVIDER.createParser(new StringReader(text))) {
      return new Parsed.Tree(new TreeParser(parser, maxDepth).document());
    } catch (JsonParsingException e) {
      var place = e.getLocation();
      var where = "line " + place.getLineNumber() + ", column " + Math.max(1, place.getColumnNumber());
      return broken("The JSON breaks off at " + where, "Look for a missing comma, quote or bracket there.");
    } catch (Refusal e) {
      return broken(e.getMessage(), e.mend);
    } catch (JsonException | IllegalStateException | java.util.NoSuchElementException e) {
      return broken("The JSON cannot be read", "Begin with { and end with its }.");
    }
  }

  private static Parsed broken(String reason, String mend) {
    return new Parsed.Broken(new Fault("", reason, mend));
  }

  /** Ends the parsing of a text that is JSON, but not for us. */
  static final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String mend;

    Refusal(String reason, String mend) {
      super(reason, null, false, false);
      this.mend = mend;
    }
  }
}
