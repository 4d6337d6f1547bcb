package se.samform.designer.command;

import jakarta.json.JsonValue;
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
import java.util.function.Consumer;
import se.samform.core.calendar.Holidays;
import se.samform.core.form.Fault;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Analysis;
import se.samform.designer.analysis.Budget;
import se.samform.designer.analysis.Report;

/** Analyses one definition file, or every {@code *.json} in a folder, and tells what there is to mend. */
public final class AnalyseFiles {

  static final int CLEAN = 0;
  static final int TO_MEND = 1;
  /** There is no such file. */
  static final int NOTHING_READ = 2;

  /** No earlier version is named. */
  private static final String NOTHING = "-";
  private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

  private final Language language;
  private final LocalDate today;
  private final Consumer<String> line;

  /** @param line prints one */
  AnalyseFiles(Language language, LocalDate today, Consumer<String> line) {
    this.language = language;
    this.today = today;
    this.line = line;
  }

  /** @param args the file or folder; the language, Swedish unless it is {@code en}; a file that is there afterwards if it didn't go well; an earlier version to compare it with, or {@code -} */
  public static void main(String[] args) throws IOException {
    var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var language = args[1].equals(Language.ENGLISH.tag()) ? Language.ENGLISH : Language.SWEDISH;
    int end = args[3].equals(NOTHING)
        ? new AnalyseFiles(language, LocalDate.now(HERE), out::println).analyse(Path.of(args[0]))
        : new CompareFiles(language, LocalDate.now(HERE), out::println).compare(Path.of(args[3]), Path.of(args[0]));
    mark(Path.of(args[2]), end);
    System.exit(end);
  }

  private static void mark(Path toMend, int end) throws IOException {
    Files.deleteIfExists(toMend);
    if (end != CLEAN) {
      Files.createFile(toMend);
    }
  }

  /** Gives what the process ends with. */
  int analyse(Path path) {
    try {
      var files = files(path);
      return files.isEmpty() ? nothingRead(path) : analyse(files);
    } catch (IOException e) {
      return nothingRead(path);
    }
  }

  private int nothingRead(Path path) {
    say(LocalText.of("Det finns ingen e-tjänst att läsa i ”%s”. Ange en fil eller en mapp: -Dfile=examples/services",
        "There is no e-service to read in \"%s\". Name a file or a folder: -Dfile=examples/services")
        .formatted(path));
    return NOTHING_READ;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return Files.exists(path) ? List.of(path) : List.of();
    }
    try (var files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private int analyse(List<Path> files) throws IOException {
    var reports = new ArrayList<Report>();
    for (var file : files) {
      if (!reports.isEmpty() && !reports.getLast().isClean()) {
        line.accept("");
      }
      reports.add(analyse(file, Files.readAllBytes(file)));
    }
    long toMend = reports.stream().filter(PrintedReport::isToMend).count();
    if (files.size() > 1) {
      line.accept("");
      say(LocalText.of("%s filer, varav %s har något att rätta.", "%s files, of which %s have something to mend.").formatted(files.size(), toMend));
    }
    return toMend == 0 ? CLEAN : TO_MEND;
  }

  private Report analyse(Path file, byte[] json) {
    return switch (DefinitionCodec.read(json)) {
      case ReadResult.Read(var definition) -> {
        var scenarios = new PrintedScenarios(definition, Holidays.in(HERE), today);
        var report = print(file, json, scenarios.with(Analysis.of(definition, today, Budget.PATIENT)));
        scenarios.lines().forEach(this::say);
        yield report;
      }
      case ReadResult.Faulty(List<Fault> faults) -> print(file, json, Report.ofFaults(faults));
    };
  }

  private Report print(Path file, byte[] json, Report report) {
    new PrintedReport(tree(json), language).of(file.toString(), report).forEach(line);
    return report;
  }

  /** For the names of things also where it is no sound definition. */
  static JsonValue tree(byte[] json) {
    return switch (JsonText.parse(json, DefinitionCodec.MAX_BYTES, DefinitionCodec.MAX_DEPTH)) {
      case Parsed.Tree(var root) -> root;
      case Parsed.Broken broken -> JsonValue.NULL;
    };
  }

  private void say(LocalText text) {
    line.accept(text.in(language));
  }
}
