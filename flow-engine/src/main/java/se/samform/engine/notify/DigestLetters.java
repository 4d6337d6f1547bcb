package se.samform.engine.notify;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.notice.EventKind;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.notice.Digests.Gathered;
import se.samform.engine.notice.Digests.Line;

/** An officer's daily mail: how much of each kind, and where. */
final class DigestLetters {

  private static final int MOST_LINKS = 10;
  private static final LocalText ONE = LocalText.of("En sak att se i dina ärenden", "One thing to see in your cases");
  private static final LocalText MANY = LocalText.of("%s saker att se i dina ärenden", "%s things to see in your cases");
  private static final LocalText SINCE = LocalText.of("Det här har hänt sedan din förra dagliga e-post.\n\n", "This has happened since your last daily mail.\n\n");
  private static final LocalText MORE = LocalText.of("… och %s till", "… and %s more");
  private static final LocalText DESK = LocalText.of("Allt som väntar på dig:\n%s\n\n", "All that waits for you:\n%s\n\n");

  private DigestLetters() {}

  /** @param gathered at least one line */
  static Letter of(Gathered gathered, MunicipalityFacts municipality, Language language) {
    var lines = gathered.lines();
    var subject = gathered.all() == 1 ? ONE.in(language) : MANY.in(language).formatted(gathered.all());
    var kinds = lines.stream().collect(Collectors.groupingBy(Line::kind, () -> new EnumMap<>(EventKind.class), Collectors.toList()));
    var text = new StringBuilder(SINCE.in(language));
    kinds.forEach((kind, those) -> text.append(part(kind, those, municipality, language)));
    if (gathered.all() > lines.size()) {
      text.append(MORE.in(language).formatted(gathered.all() - lines.size())).append("\n\n");
    }
    text.append(DESK.in(language).formatted(municipality.site() + "/desk"));
    return new Letter(subject, Frame.toOfficer(text.toString(), municipality, language));
  }

  private static String part(EventKind kind, List<Line> lines, MunicipalityFacts municipality, Language language) {
    var links = lines.stream().map(line -> line.reference() + " " + municipality.site() + "/desk/" + line.caseId().text()).distinct().toList();
    var shown = links.stream().limit(MOST_LINKS).collect(Collectors.joining("\n"));
    var more = links.size() > MOST_LINKS ? "\n" + MORE.in(language).formatted(links.size() - MOST_LINKS) : "";
    return DeskWords.many(kind).in(language).formatted(lines.size()) + "\n" + shown + more + "\n\n";
  }
}
