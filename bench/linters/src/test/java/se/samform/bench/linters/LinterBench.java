package se.samform.bench.linters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import se.samform.designer.planted.AllAnswers;
import se.samform.designer.planted.Sowing;
import se.samform.designer.planted.Tally;

/** Prints the table of docs/proven-forms.md: what is found of what was planted, by us and by SurveyJS' linter. */
public final class LinterBench {

  /** After so many what was found so far is written down. */
  private static final int AT_ONCE = 50;
  /** So many small forms for each large one. */
  private static final int SMALL = 5;

  private LinterBench() {}

  /** @param args the folder of the build, and how many forms */
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    int forms = Integer.parseInt(args[1]);
    var answers = new AllAnswers();
    var tally = new Tally();
    try (var linter = new SurveyJsLinter(folder)) {
      var both = new BesideSurveyJs(tally, linter);
      for (int done = 0; done < forms; done += AT_ONCE) {
        LongStream.range(done, Math.min(forms, done + AT_ONCE)).parallel().forEach(seed -> sow(seed, both));
        Files.write(folder.resolve("planted.md"), report(tally, both, answers));
      }
      answers.compare(0, SMALL * forms);
      Files.write(folder.resolve("planted.md"), report(tally, both, answers));
    }
    Files.readAllLines(folder.resolve("planted.md")).forEach(System.out::println);
  }

  private static void sow(long seed, BesideSurveyJs both) {
    var gathered = new Gathered();
    new Sowing(gathered).sowEachKind(seed, 1);
    synchronized (both) {
      gathered.tell(both);
    }
  }

  private static List<String> report(Tally tally, BesideSurveyJs both, AllAnswers answers) {
    var lines = new ArrayList<>(table(tally, both, new Sowing(both).ways()));
    lines.add("");
    lines.add("All answers to %,d small forms: %,d things are so; %d missed, %d false.".formatted(answers.forms(), answers.claims(), answers.missed(), answers.wrong()));
    tally.otherwise().forEach((what, where) -> lines.add("<!-- " + what + ": " + where + " -->"));
    answers.otherwise().forEach(what -> lines.add("<!-- " + what + " -->"));
    return lines;
  }

  private static List<String> table(Tally tally, BesideSurveyJs other, int ways) {
    var lines = new ArrayList<String>();
    lines.add("%,d sound forms, of which something is said by Samform: %d; by SurveyJS' linter: %d %s. Ways in which something is planted: %d."
        .formatted(tally.sound(), tally.soundWithFindings(), other.soundWithFindings(), other.saidOfSound(), ways));
    lines.add("");
    lines.add("| Planted | Forms | Found | Left open | Missed | False beside it | SurveyJS: written | Found |");
    lines.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    tally.lines().forEach((kind, line) -> lines.add("| %s | %d | %d | %d | %d | %d | %d | %d |".formatted(
        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), line.planted(), line.found(), line.open(), line.missed(), line.wrong(), other.line(kind).written(), other.line(kind).found())));
    return lines;
  }
}
