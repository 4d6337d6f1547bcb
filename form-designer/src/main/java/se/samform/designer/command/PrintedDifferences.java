package se.samform.designer.command;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Difference;
import se.samform.designer.analysis.Differences;

/** What comes out otherwise in another version, line by line, as an administrator reads it. */
final class PrintedDifferences {

  private final PrintedReport before;
  private final PrintedReport after;
  private final Language language;

  /** @param before the definitions as JSON */
  PrintedDifferences(JsonValue before, JsonValue after, Language language) {
    this.before = new PrintedReport(before, language);
    this.after = new PrintedReport(after, language);
    this.language = language;
  }

  List<String> of(String file, Differences differences) {
    var lines = new ArrayList<String>();
    lines.add(after.heading(file));
    for (int i = 0; i < differences.all().size(); i++) {
      lines.add("");
      lines.addAll(PrintedReport.numbered(i + 1, lines(differences.all().get(i)).toList()));
    }
    lines.add("");
    lines.add(sum(differences));
    return lines;
  }

  private Stream<String> lines(Difference difference) {
    var side = side(difference);
    return Stream.of(
            Stream.of(PrintedReport.capital(side.place(difference.at()))),
            Stream.of(PrintedReport.sentence(difference.sentence().in(language))),
            follows(difference),
            difference.witness().stream().flatMap(side::answers),
            Stream.of(side.certainty(difference.certainty())))
        .flatMap(lines -> lines);
  }

  /** What is gone is named as it was. */
  private PrintedReport side(Difference difference) {
    return difference.after().isPresent() ? after : before;
  }

  private Stream<String> follows(Difference difference) {
    return difference.isRoot() ? Stream.of() : Stream.concat(
        Stream.of(say("Det kan komma av det som är ändrat här:", "It may come of what was changed here:")), difference.follows().stream().map(pointer -> "- " + PrintedReport.capital(after.place(pointer))));
  }

  private String sum(Differences differences) {
    long roots = differences.roots().size();
    return differences.isNone()
        ? say("Samma svar leder till samma sak i båda versionerna.", "The same answers lead to the same in both versions.")
        : LocalText.of("%s skillnader, varav %s är ändrade själva.", "%s differences, of which %s were changed themselves.").formatted(differences.all().size(), roots).in(language);
  }

  private String say(String swedish, String english) {
    return LocalText.of(swedish, english).in(language);
  }
}
