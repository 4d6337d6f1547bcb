package se.samform.designer.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** E-services to begin with, which come with Samform. */
public final class ExampleServices {

  /** Ids, by the alphabet. */
  public static final List<String> KEYS = List.of(
      "attefall", "barnomsorg", "bullerklagomal", "egensotning", "felanmalan", "foreningsbidrag", "galleri", "hemtjanst", "markupplatelse", "parkeringstillstand",
      "serveringstillstand", "skolskjuts", "skolval", "synpunkt");

  private ExampleServices() {}

  /** Its definition; empty for a key that there isn't. */
  public static Optional<byte[]> bytes(String key) {
    return KEYS.contains(key) ? Optional.of(read(key)) : Optional.empty();
  }

  private static byte[] read(String key) {
    try (var in = ExampleServices.class.getResourceAsStream("examples/" + key + ".json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("An example can't be read: " + key, e);
    }
  }
}
