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
    this(new PrintedReport(before, language), new PrintedReport(after, language), language);
  }

  PrintedDifferences(PrintedReport before, PrintedReport after, Language language) {
    this.before = before;
    this.after = after;
    this.language = language;
  }

  List<String> of(String file, Differences differences) {
    var lines = new ArrayList<String>();
    lines.add(after.heading(file));
    for (int i = 0; i < differences.all().size(); i++) {
      lines.add("");
      lines.addAll(PrintedReport.numbered(i + 1, lines(differences.all().get(i), differences).toList()));
    }
    lines.add("");
    lines.add(sum(differences));
    return lines;
  }

  private Stream<String> lines(Difference difference, Differences all) {
    var side = side(difference);
    return Stream.of(
            Stream.of(PrintedReport.capital(side.place(difference.at()))),
            Stream.of(PrintedReport.sentence(difference.sentence().in(language))),
            follows(difference, all),
            difference.witness().stream().flatMap(witness -> side.answers(witness, side == after ? before : after, told(difference))),
            side.certainty(difference.certainty()))
        .flatMap(lines -> lines);
  }

  private static List<String> told(Difference difference) {
    return Stream.of(difference.before().stream(), difference.after().stream(), difference.follows().stream()).flatMap(places -> places).toList();
  }

  /** What is gone is named as it was. */
  private PrintedReport side(Difference difference) {
    return difference.after().isPresent() ? after : before;
  }

  /** What was taken away is looked for in the earlier version: the same place may be another thing's in the later one. */
  private Stream<String> follows(Difference difference, Differences all) {
    var places = all.roots().stream().filter(root -> difference.follows().contains(root.at())).map(root -> "- " + PrintedReport.capital(side(root).place(root.at()))).distinct();
    return difference.isRoot() ? Stream.of() : Stream.concat(Stream.of(say("Det kan komma av det som är ändrat här:", "It may come of what was changed here:")), places);
  }

  private String sum(Differences differences) {
    if (differences.isNone()) {
      return say("Samma svar leder till samma sak i båda versionerna.", "The same answers lead to the same in both versions.");
    }
    int all = differences.all().size();
    int roots = differences.roots().size();
    return (all == 1 ? LocalText.of("En skillnad", "One difference") : LocalText.of("%s skillnader", "%s differences").formatted(all)).in(language)
        + (roots == all ? "." : (roots == 1 ? LocalText.of(", varav en är ändrad själv.", ", of which one was changed itself.")
            : LocalText.of(", varav %s är ändrade själva.", ", of which %s were changed themselves.").formatted(roots)).in(language));
  }

  private String say(String swedish, String english) {
    return LocalText.of(swedish, english).in(language);
  }
}
