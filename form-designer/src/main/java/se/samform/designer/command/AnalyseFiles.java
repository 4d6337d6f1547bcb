package se.samform.designer.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samform.core.calendar.Holidays;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Analysis;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.OnThePages;
import se.samform.designer.analysis.Report;

/** Analyses one definition file, or every {@code *.json} in a folder, and tells what there is to mend. */
public final class AnalyseFiles {

  /** No earlier version is named. */
  private static final String NOTHING = "-";
  private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");
  private static final Next NOTHING_MORE = file -> End.CLEAN;

  private final Language language;
  private final LocalDate today;
  private final Consumer<String> line;
  private final Trying trying;
  private final Next next;
  /** What was told last takes more than a line or two. */
  private boolean isLong;

  /** What is done with each file after it was analysed. */
  @FunctionalInterface
  interface Next {

    End with(Path file) throws IOException;
  }

  /** @param line prints one */
  AnalyseFiles(Language language, LocalDate today, Consumer<String> line) {
    this(language, today, line, NOTHING_MORE);
  }

  AnalyseFiles(Language language, LocalDate today, Consumer<String> line, Next next) {
    this.language = language;
    this.today = today;
    this.line = text -> line.accept(Printable.of(text));
    this.trying = new Trying(language, this.line);
    this.next = next;
  }

  /** @param args the file or folder; the language, {@code sv} or {@code en}; a file that is there afterwards only if there is nothing to mend; an earlier version to compare it with, or {@code -} */
  public static void main(String[] args) {
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Consumer<String> line = text -> out.println(Printable.of(text));
    var language = Stream.of(Language.SWEDISH, Language.ENGLISH).filter(each -> each.tag().equals(args[1])).findFirst();
    System.exit(new Trying(language.orElse(Language.SWEDISH), line).of(Path.of(args[0]), () -> marked(Path.of(args[2]),
        () -> language.isEmpty() ? noSuchLanguage(args[1], line) : of(language.get(), line, Path.of(args[0]), args[3]))).code());
  }

  private static End of(Language language, Consumer<String> line, Path file, String before) {
    return before.equals(NOTHING)
        ? new AnalyseFiles(language, LocalDate.now(HERE), line).analyse(file)
        : new CompareFiles(language, LocalDate.now(HERE), line).compare(Path.of(before), file);
  }

  private static End noSuchLanguage(String tag, Consumer<String> line) {
    line.accept("Skriv -Dlang=sv eller -Dlang=en, inte ”" + tag + "”. / Write -Dlang=sv or -Dlang=en, not \"" + tag + "\".");
    return End.NOT_READ;
  }

  /** The mark is gone until all has gone well: whatever ends the program before that leaves none. */
  private static End marked(Path clean, Trying.Work work) throws IOException {
    Files.deleteIfExists(clean);
    var end = work.done();
    if (end == End.CLEAN) {
      Files.createFile(clean);
    }
    return end;
  }

  /** Gives what the process ends with. */
  End analyse(Path path) {
    return trying.of(path, () -> {
      var files = DefinitionFile.in(path);
      return files.isEmpty() ? nothingRead(path) : analyse(files);
    });
  }

  private End nothingRead(Path path) {
    say(LocalText.of("Det finns ingen e-tjänst att läsa i ”%s”. Ange en fil eller en mapp: -Dfile=examples/services",
        "There is no e-service to read in \"%s\". Name a file or a folder: -Dfile=examples/services")
        .formatted(path));
    return End.NOT_READ;
  }

  private End analyse(List<Path> files) {
    var ends = new ArrayList<End>();
    for (var file : files) {
      if (isLong) {
        line.accept("");
      }
      isLong = true;
      var end = trying.of(file, () -> analyse(file, DefinitionFile.bytes(file)));
      ends.add(end.worse(trying.of(file, () -> next.with(file))));
      isLong |= next != NOTHING_MORE;
    }
    if (files.size() > 1) {
      line.accept("");
      line.accept(sum(ends));
    }
    return ends.stream().reduce(End.CLEAN, End::worse);
  }

  private String sum(List<End> ends) {
    long toMend = ends.stream().filter(end -> end == End.TO_MEND).count();
    long unknown = ends.stream().filter(end -> end.compareTo(End.TO_MEND) > 0).count();
    var told = LocalText.of("%s filer, varav %s har något att rätta.", "%s files, of which %s have something to mend.").formatted(ends.size(), toMend).in(language);
    return unknown == 0 ? told : told + " " + LocalText.of("%s gick inte att läsa eller undersöka.", "%s could not be read or analysed.").formatted(unknown).in(language);
  }

  private End analyse(Path file, byte[] json) {
    var report = switch (DefinitionCodec.read(json)) {
      case ReadResult.Read(var definition) -> {
        var scenarios = new PrintedScenarios(definition, Holidays.in(HERE), today);
        var found = print(file, json, scenarios.with(Analysis.of(definition, today, Budget.PATIENT)), Optional.of(definition));
        scenarios.lines(language).forEach(line);
        yield found;
      }
      case ReadResult.Faulty(List<Fault> faults) -> print(file, json, Report.ofFaults(faults), Optional.empty());
    };
    isLong = !report.isClean();
    return PrintedReport.isToMend(report) ? End.TO_MEND : End.CLEAN;
  }

  private Report print(Path file, byte[] json, Report report, Optional<ServiceDefinition> definition) {
    boolean isAnswered = report.findings().stream().anyMatch(finding -> finding.witness().isPresent());
    var pages = definition.filter(sound -> isAnswered).map(OnThePages::of);
    new PrintedReport(DefinitionFile.tree(json), pages, language).of(file.toString(), report).forEach(line);
    return report;
  }

  private void say(LocalText text) {
    line.accept(text.in(language));
  }
}
