package se.samform.designer.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.logic.DefinitionCheck;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Differences;
import se.samform.designer.analysis.OnThePages;
import se.samform.designer.analysis.Report;

/**
 * Analyses definitions as {@link AnalyseFiles} does, and tells after each what comes out otherwise than in its earlier version;
 * nothing of that is to mend. That it could not be compared is, so that nobody takes it for the same.
 */
final class CompareFiles {

  /** Nobody waits. */
  private static final Budget AMPLE = new Budget(10_000, 600_000);

  private final Language language;
  private final LocalDate today;
  private final Consumer<String> line;
  private final Trying trying;

  CompareFiles(Language language, LocalDate today, Consumer<String> line) {
    this.language = language;
    this.today = today;
    this.line = text -> line.accept(Printable.of(text));
    this.trying = new Trying(language, this.line);
  }

  /** Gives what the process ends with. Two files are compared whatever they are called, of folders those of the same e-service. */
  End compare(Path before, Path after) {
    return trying.of(before, () -> {
      var earlier = new Earlier();
      var read = End.CLEAN;
      var files = DefinitionFile.in(before);
      for (var file : files) {
        read = read.worse(trying.of(file, () -> add(file, earlier)));
      }
      boolean byId = Earlier.isFolder(before) || Earlier.isFolder(after);
      var analysed = new AnalyseFiles(language, today, line, file -> compared(file, earlier, byId)).analyse(after);
      return read.worse(analysed).worse(files.isEmpty() ? nothingToCompare(before) : left(after, earlier));
    });
  }

  private static End add(Path file, Earlier earlier) throws IOException {
    earlier.add(Earlier.Version.read(file));
    return End.CLEAN;
  }

  private End nothingToCompare(Path before) {
    line.accept("");
    say(LocalText.of("Inget är jämfört: det finns ingen e-tjänst att läsa i ”%s”. Ange en fil eller en mapp: -Dbefore=examples/services",
        "Nothing was compared: there is no e-service to read in \"%s\". Name a file or a folder: -Dbefore=examples/services").formatted(before));
    return End.NOT_READ;
  }

  private End compared(Path file, Earlier earlier, boolean byId) throws IOException {
    var after = Earlier.Version.read(file);
    var found = byId && after.id().isEmpty() ? List.<Earlier.Version>of() : earlier.of(byId ? after.id() : Optional.empty());
    var sound = sound(after);
    if (sound.isEmpty()) {
      line.accept("");
      say(LocalText.of("Inget är jämfört, för ”%s” har fel.", "Nothing was compared, for \"%s\" has faults.").formatted(file));
      return End.CLEAN;
    }
    return switch (found.size()) {
      case 0 -> isNew(file, sound.get().about().key().value(), byId);
      case 1 -> trying.of(found.getFirst().file(), () -> compared(found.getFirst(), after, sound.get()));
      default -> several(file, found);
    };
  }

  private End isNew(Path file, String id, boolean byId) {
    if (byId) {
      line.accept("");
      say(LocalText.of("%s: Är ny. Ingen tidigare e-tjänst har id ”%s”.", "%s: Is new. No earlier e-service has the id \"%s\".").formatted(file, id));
    }
    return End.CLEAN;
  }

  private End several(Path file, List<Earlier.Version> found) {
    line.accept("");
    say(LocalText.of("%s: Är inte jämförd, för flera tidigare filer har samma id: %s. Ange en av dem med -Dbefore.", "%s: Was not compared, for several earlier files have the same id: %s. Name one of them with -Dbefore.")
        .formatted(file, String.join(", ", found.stream().map(version -> version.file().toString()).toList())));
    return End.NOT_READ;
  }

  private End compared(Earlier.Version before, Earlier.Version after, ServiceDefinition now) {
    line.accept("");
    var then = sound(before);
    if (then.isEmpty()) {
      return faulty(before);
    }
    var heading = LocalText.of("%s jämförd med %s", "%s compared with %s").formatted(after.file(), before.file()).in(language);
    var differences = Differences.of(then.get(), now, today, AMPLE);
    var printed = new PrintedDifferences(printed(before, then.get()), printed(after, now), language).of(heading, differences);
    printed.subList(0, 1).forEach(line);
    if (!then.get().about().key().value().equals(now.about().key().value())) {
      say(LocalText.of("Obs: det är två olika e-tjänster, ”%s” och ”%s”.", "Note: these are two different e-services, \"%s\" and \"%s\".").formatted(then.get().about().key().value(), now.about().key().value()));
    }
    printed.stream().skip(1).forEach(line);
    return End.CLEAN;
  }

  private PrintedReport printed(Earlier.Version version, ServiceDefinition definition) {
    return new PrintedReport(version.tree(), Optional.of(OnThePages.of(definition)), language);
  }

  private End faulty(Earlier.Version before) {
    var heading = LocalText.of("%s (den tidigare versionen, så inget är jämfört)", "%s (the earlier version, so nothing was compared)").formatted(before.file()).in(language);
    new PrintedReport(before.tree(), language).of(heading, Report.ofFaults(faults(before))).forEach(line);
    return End.TO_MEND;
  }

  /** Of a folder: what is no longer there is only told, what has no id might be any. */
  private End left(Path after, Earlier earlier) {
    if (!Earlier.isFolder(after)) {
      return End.CLEAN;
    }
    var end = End.CLEAN;
    for (var version : earlier.left()) {
      line.accept("");
      end = end.worse(version.id().map(id -> gone(version, id)).orElseGet(() -> nameless(version)));
    }
    return end;
  }

  private End gone(Earlier.Version version, String id) {
    say(LocalText.of("%s: Finns inte längre. Ingen ny e-tjänst har id ”%s”.", "%s: Is gone. No new e-service has the id \"%s\".").formatted(version.file(), id));
    return End.CLEAN;
  }

  private End nameless(Earlier.Version version) {
    say(LocalText.of("%s: Är inte jämförd, för det går inte att läsa vilken e-tjänst det är.", "%s: Was not compared, for it can't be read which e-service it is.").formatted(version.file()));
    return End.NOT_READ;
  }

  private static Optional<ServiceDefinition> sound(Earlier.Version version) {
    return faults(version).isEmpty() && DefinitionCodec.read(version.json()) instanceof ReadResult.Read(var definition) ? Optional.of(definition) : Optional.empty();
  }

  private static List<Fault> faults(Earlier.Version version) {
    return switch (DefinitionCodec.read(version.json())) {
      case ReadResult.Read(var definition) -> DefinitionCheck.faultsOf(definition);
      case ReadResult.Faulty(List<Fault> faults) -> faults;
    };
  }

  private void say(LocalText text) {
    line.accept(text.in(language));
  }
}
