package se.samform.designer.command;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Finding;
import se.samform.designer.analysis.OnThePages;
import se.samform.designer.analysis.Report;
import se.samform.designer.analysis.Witness;
import se.samform.designer.wording.PlaceNames;

/** What an analysis came to, line by line, as an administrator reads it. */
final class PrintedReport {

  private static final String INDENT = "   ";

  private final PlaceNames places;
  private final PrintedAnswers answers;
  private final Language language;

  /** @param definition as JSON; need not be a sound one */
  PrintedReport(JsonValue definition, Language language) {
    this(definition, Optional.empty(), language);
  }

  /** @param pages of the same definition, where that is sound */
  PrintedReport(JsonValue definition, Optional<OnThePages> pages, Language language) {
    this.places = new PlaceNames(definition, language);
    this.answers = new PrintedAnswers(definition, pages, language);
    this.language = language;
  }

  /** Whether something is wrong for certain: what is left open keeps nobody from going on. */
  static boolean isToMend(Report report) {
    return certain(report) > 0;
  }

  private static long certain(Report report) {
    return report.findings().stream().filter(finding -> finding.certainty() == Finding.Certainty.CERTAIN).count();
  }

  List<String> of(String file, Report report) {
    var lines = new ArrayList<String>();
    lines.add(heading(file));
    for (int i = 0; i < report.findings().size(); i++) {
      lines.add("");
      lines.addAll(numbered(i + 1, lines(report.findings().get(i)).toList()));
    }
    if (!report.findings().isEmpty()) {
      lines.add("");
    }
    lines.add(sum(report));
    return lines;
  }

  /** The file and what is in it. */
  String heading(String file) {
    return places.title().map(title -> file + ": " + title).orElse(file);
  }

  static List<String> numbered(int number, List<String> lines) {
    var all = new ArrayList<String>();
    all.add(number + ". " + lines.getFirst());
    lines.stream().skip(1).map(line -> INDENT + line).forEach(all::add);
    return all;
  }

  private Stream<String> lines(Finding finding) {
    return Stream.of(
            Stream.of(capital(place(finding.at()))),
            Stream.of(sentence(finding.sentence().in(language)), say("Gör så här: %s", "What to do: %s", sentence(finding.mend().in(language)))),
            because(finding.because()),
            finding.witness().stream().flatMap(witness -> answers(finding, witness)),
            certainty(finding.certainty()))
        .flatMap(lines -> lines);
  }

  /** As people call it, and as programs do. */
  String place(String pointer) {
    var name = places.place(pointer);
    return pointer.isEmpty() ? name : name.isEmpty() ? pointer : name + " (" + pointer + ")";
  }

  private Stream<String> because(List<String> pointers) {
    return pointers.isEmpty()
        ? Stream.of()
        : Stream.concat(Stream.of(say("Det beror på det som står här:", "It comes of what stands here:")), pointers.stream().map(pointer -> "- " + capital(place(pointer))));
  }

  /** Of two versions, to which the same was given. @param told what they are to show, as JSON pointers */
  Stream<String> answers(Witness witness, PrintedReport other, List<String> told) {
    return answers(shows(witness), witness, answers.shown(witness, Optional.of(other.answers), told));
  }

  /** With answers that something was to be expected of nothing is left out: they are hidden for the very reason that is told. */
  private Stream<String> answers(Finding finding, Witness witness) {
    var told = Stream.concat(Stream.of(finding.at()), finding.because().stream()).toList();
    var heading = heading(finding, witness);
    return answers(heading, witness, heading.equals(shows(witness)) ? answers.shown(witness, Optional.empty(), told) : answers.all(witness, told));
  }

  private Stream<String> answers(String heading, Witness witness, Stream<String> given) {
    return Stream.of(
            Stream.of(heading),
            witness.answers().isEmpty() ? Stream.of(say("- (inga svar alls)", "- (no answers at all)")) : given,
            witness.within().isEmpty() ? Stream.<String>of() : Stream.of(say("- där det som ritas ligger i %s", "- where what is drawn lies in %s", answers.areas(witness.within()))))
        .flatMap(lines -> lines);
  }

  private String shows(Witness witness) {
    return say("Så här kan man svara för att se det, den %s:", "Answers that show it, on %s:", witness.on());
  }

  /** Of what never happens no answers show it happen: they are such that it would, were one of the places not there that it comes of. */
  private String heading(Finding finding, Witness witness) {
    return switch (finding.kind()) {
      case QUESTION_NEVER_SHOWN, REQUIRED_NEVER_SHOWN, OPTION_NEVER_OFFERED, STEP_NEVER_SHOWN, STATUS_NEVER_REACHED, CONDITION_NEVER, TABLE_ROW_NEVER, PATTERN_NEVER ->
          say("Med de här svaren kunde man vänta sig det, den %s:", "With these answers one would expect it, on %s:", witness.on());
      case STOP_ALWAYS, NEVER_COMPLETE ->
          say("Med de här svaren kunde man vänta sig att få skicka in, den %s:", "With these answers one would expect to hand in, on %s:", witness.on());
      case FAULT, DANGLING, TYPE, CYCLE, CONDITION_ALWAYS, TABLE_GAP, TABLE_OVERLAP, DIVISION_BY_ZERO, TOO_LARGE, NO_SUCH_DAY, TEXT_SHOWS_MISSING, LANGUAGE_MISSING ->
          shows(witness);
    };
  }

  /** Said only where it is not certain. */
  Stream<String> certainty(Finding.Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> Stream.of();
      case NOT_DECIDED -> Stream.of(say("Det är inte avgjort.", "This is not decided."));
      case NOT_ANALYSED -> Stream.of(say("Det är inte undersökt.", "This is not analysed."));
    };
  }

  private String sum(Report report) {
    long certain = certain(report);
    long open = report.findings().size() - certain;
    var toMend = certain == 0 ? say("Inget att rätta.", "Nothing to mend.")
        : certain == 1 ? say("En sak att rätta.", "One thing to mend.") : say("%s saker att rätta.", "%s things to mend.", certain);
    return open == 0 ? toMend
        : toMend + " " + (open == 1 ? say("En sak går inte att avgöra.", "One thing can't be told.") : say("%s saker går inte att avgöra.", "%s things can't be told.", open));
  }

  private String say(String swedish, String english, Object... gaps) {
    return LocalText.of(swedish, english).formatted(gaps).in(language);
  }

  static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
  }

  static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
