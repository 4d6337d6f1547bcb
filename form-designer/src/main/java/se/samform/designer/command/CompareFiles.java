package se.samform.designer.command;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.logic.DefinitionCheck;
import se.samform.core.text.Language;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Differences;

/** Compares two versions of a definition and tells what comes out otherwise; nothing of that is to mend. */
final class CompareFiles {

  /** Nobody waits. */
  private static final Budget AMPLE = new Budget(10_000, 600_000);

  private final Language language;
  private final LocalDate today;
  private final Consumer<String> line;

  private record Version(byte[] json, ServiceDefinition definition) {

    JsonValue tree() {
      return DefinitionFile.tree(json);
    }
  }

  CompareFiles(Language language, LocalDate today, Consumer<String> line) {
    this.language = language;
    this.today = today;
    this.line = text -> line.accept(Printable.of(text));
  }

  /** Gives what the process ends with. Where one of them has faults, or can't be read, that is told. */
  End compare(Path before, Path after) {
    return new Trying(language, line).of(after, () -> {
      for (var path : new Path[] {before, after}) {
        if (!Files.isRegularFile(path) || !isSound(path)) {
          return new AnalyseFiles(language, today, line).analyse(path);
        }
      }
      tell(after.toString(), version(before), version(after));
      return End.CLEAN;
    });
  }

  private void tell(String file, Version before, Version after) {
    var differences = Differences.of(before.definition(), after.definition(), today, AMPLE);
    new PrintedDifferences(before.tree(), after.tree(), language).of(file, differences).forEach(line);
  }

  private static boolean isSound(Path path) throws IOException {
    return DefinitionCodec.read(DefinitionFile.bytes(path)) instanceof ReadResult.Read(var definition) && DefinitionCheck.faultsOf(definition).isEmpty();
  }

  private static Version version(Path path) throws IOException {
    var json = DefinitionFile.bytes(path);
    return switch (DefinitionCodec.read(json)) {
      case ReadResult.Read(var definition) -> new Version(json, definition);
      case ReadResult.Faulty faulty -> throw new IllegalStateException("Changed while it was read: " + path);
    };
  }
}
