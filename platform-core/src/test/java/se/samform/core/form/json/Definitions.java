package se.samform.core.form.json;

import java.util.List;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;

/** Short ways to definitions for tests. */
public final class Definitions {

  private Definitions() {}

  public static ServiceDefinition read(byte[] json) {
    return switch (DefinitionCodec.read(json)) {
      case ReadResult.Read read -> read.definition();
      case ReadResult.Faulty faulty -> throw new AssertionError(String.join("\n", texts(faulty.faults())));
    };
  }

  public static List<Fault> faults(byte[] json) {
    return switch (DefinitionCodec.read(json)) {
      case ReadResult.Read read -> List.of();
      case ReadResult.Faulty faulty -> faulty.faults();
    };
  }

  private static List<String> texts(List<Fault> faults) {
    return faults.stream().map(Fault::toString).toList();
  }
}
