package se.samform.designer.analysis;

import java.util.LinkedHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Finding.Certainty;
import se.samform.designer.analysis.Finding.Kind;

/** What findings say, to an administrator. */
final class Saying {

  private static final LocalText OTHER_CONDITION = LocalText.of("Skriv ett annat villkor, eller ta bort det.", "Write another condition, or take it away.");
  private static final LocalText OTHER_FORMULA = LocalText.of("Sätt gränser för svaren, eller räkna på ett annat sätt.", "Limit the answers, or reckon in another way.");

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

  private Saying() {}

  static LocalText unsettled(Certainty certainty, LocalText sentence) {
    return switch (certainty) {
      case CERTAIN -> sentence;
      case NOT_DECIDED -> joined(LocalText.of("Hann inte avgöras: ", "Not decided in time: "), sentence);
      case NOT_ANALYSED -> joined(LocalText.of("Inte analyserat, för att svar multipliceras med svar eller ett register avgör: ", "Not analysed, as answers are multiplied by answers or a register decides: "), sentence);
    };
  }

  /** Of what the form itself says otherwise than the analysis, where the two should say the same. */
  static LocalText atOdds(LocalText sentence) {
    return joined(LocalText.of("Inte analyserat, för att analysen misstar sig här, vilket är ett fel i den: ", "Not analysed, as the analysis is mistaken here, which is a fault of its own: "), sentence);
  }

  private static LocalText joined(LocalText before, LocalText after) {
    var all = new LinkedHashMap<Language, String>();
    before.texts().forEach((language, text) -> all.put(language, text + after.in(language)));
    return new LocalText(all);
  }

  static Judge.Charge neverShown(Question question, boolean isRequired, String at) {
    var name = name(question);
    return isRequired
        ? new Judge.Charge(Kind.REQUIRED_NEVER_SHOWN, at, said("”{0}” måste besvaras men visas aldrig, vad man än svarar", "\"{0}\" must be answered but is never shown, whatever is answered", name), OTHER_CONDITION)
        : new Judge.Charge(Kind.QUESTION_NEVER_SHOWN, at, said("”{0}” visas aldrig, vad man än svarar", "\"{0}\" is never shown, whatever is answered", name), OTHER_CONDITION);
  }

  static Judge.Charge neverShown(Step step, String at) {
    return new Judge.Charge(Kind.STEP_NEVER_SHOWN, at, said("Steget ”{0}” visas aldrig, vad man än svarar", "The step \"{0}\" is never shown, whatever is answered", step.title()), OTHER_CONDITION);
  }

  static Judge.Charge neverOffered(Option option, Question question, String at) {
    return new Judge.Charge(Kind.OPTION_NEVER_OFFERED, at,
        said("Alternativet ”{0}” går aldrig att välja i ”{1}”", "The option \"{0}\" can never be chosen in \"{1}\"", option.label(), name(question)), OTHER_CONDITION);
  }

  static Judge.Charge never(String at) {
    return new Judge.Charge(Kind.CONDITION_NEVER, at, LocalText.of("Villkoret gäller aldrig, vad man än svarar", "The condition never holds, whatever is answered"), OTHER_CONDITION);
  }

  static Judge.Charge partNever(String at) {
    return new Judge.Charge(Kind.CONDITION_NEVER, at, LocalText.of("Den här delen av villkoret gäller aldrig, vad man än svarar", "This part of the condition never holds, whatever is answered"), OTHER_CONDITION);
  }

  static Judge.Charge always(String at) {
    return new Judge.Charge(Kind.CONDITION_ALWAYS, at, LocalText.of("Villkoret gäller alltid, vad man än svarar", "The condition always holds, whatever is answered"), OTHER_CONDITION);
  }

  static Judge.Charge partAlways(String at) {
    return new Judge.Charge(Kind.CONDITION_ALWAYS, at, LocalText.of("Den här delen av villkoret gäller alltid, vad man än svarar", "This part of the condition always holds, whatever is answered"), OTHER_CONDITION);
  }

  static Judge.Charge stopAlways() {
    return new Judge.Charge(Kind.STOP_ALWAYS, "/steps", LocalText.of("Vad man än svarar möts man av ett stopp: ingen kan skicka in", "Whatever is answered, a stop is met: nobody can hand in"),
        LocalText.of("Ändra när stoppen visas.", "Change when the stops are shown."));
  }

  static Judge.Charge neverComplete() {
    return new Judge.Charge(Kind.NEVER_COMPLETE, "/steps", LocalText.of("Vad man än svarar går det inte att skicka in", "Whatever is answered, it can't be handed in"),
        LocalText.of("Se efter vilken fråga som inte går att besvara.", "See which question can't be answered."));
  }

  static Judge.Charge neverComplete(Question question, String at) {
    return new Judge.Charge(Kind.NEVER_COMPLETE, at, said("Den som får frågan ”{0}” kan inte skicka in, vad hen än svarar", "Whoever is asked \"{0}\" can't hand in, whatever they answer", name(question)),
        LocalText.of("Se efter vilken fråga som inte går att besvara då.", "See which question can't be answered then."));
  }

  static Judge.Charge tableGap(String table, String at) {
    return new Judge.Charge(Kind.TABLE_GAP, at, said("Tabellen ”{0}” säger inget för vissa svar som går att skicka in", "The table \"{0}\" says nothing for some answers that can be handed in", table),
        LocalText.of("Lägg till en rad, eller säg vad som annars gäller.", "Add a row, or say what holds otherwise."));
  }

  static Judge.Charge tableOverlap(String table, int first, int second, String at) {
    return new Judge.Charge(Kind.TABLE_OVERLAP, at,
        said("Rad " + (first + 1) + " och " + (second + 1) + " i tabellen ”{0}” gäller båda för vissa svar", "Rows " + (first + 1) + " and " + (second + 1) + " of the table \"{0}\" both apply to some answers", table),
        LocalText.of("Låt bara en av dem gälla, eller låt den första gälla.", "Let only one of them apply, or let the first one count."));
  }

  static Judge.Charge rowNever(String table, int row, String at) {
    return new Judge.Charge(Kind.TABLE_ROW_NEVER, at, said("Rad " + (row + 1) + " i tabellen ”{0}” kommer aldrig till användning", "Row " + (row + 1) + " of the table \"{0}\" never applies", table),
        LocalText.of("Ta bort raden, eller flytta den före dem som tar allt.", "Take the row away, or move it before those that take everything."));
  }

  static Judge.Charge caseNever(int row, Question question, String at) {
    return new Judge.Charge(Kind.CONDITION_NEVER, at, said("Fall " + (row + 1) + " i uträkningen av ”{0}” kommer aldrig till användning", "Case " + (row + 1) + " of what is reckoned in \"{0}\" never applies", name(question)), OTHER_CONDITION);
  }

  static Judge.Charge divisionByZero(Question question, String at) {
    return new Judge.Charge(Kind.DIVISION_BY_ZERO, at, said("Uträkningen av ”{0}” kan dela med noll", "What is reckoned in \"{0}\" can divide by zero", name(question)), OTHER_FORMULA);
  }

  static Judge.Charge tooLarge(Question question, String at) {
    return new Judge.Charge(Kind.TOO_LARGE, at, said("Uträkningen av ”{0}” kan ge ett tal med fler än 18 siffror", "What is reckoned in \"{0}\" can come to a number of more than 18 digits", name(question)), OTHER_FORMULA);
  }

  static Judge.Charge noSuchDay(Question question, String at) {
    return new Judge.Charge(Kind.NO_SUCH_DAY, at, said("Uträkningen av ”{0}” kan ge en dag som inte finns", "What is reckoned in \"{0}\" can come to a day that there isn't", name(question)), OTHER_FORMULA);
  }

  static Judge.Charge showsMissing(LocalText whose, Question shown, String at) {
    return new Judge.Charge(Kind.TEXT_SHOWS_MISSING, at,
        said("Texten i ”{0}” visar svaret på ”{1}”, som kan saknas", "The text of \"{0}\" shows the answer to \"{1}\", which may be missing", whose, name(shown)),
        LocalText.of("Visa texten bara när frågan är besvarad, eller kräv svaret.", "Show the text only when the question is answered, or require the answer."));
  }

  static Judge.Charge statusNever(LocalText title, String at) {
    return new Judge.Charge(Kind.STATUS_NEVER_REACHED, at, said("Inget ärende får någonsin statusen ”{0}”", "No case ever gets to the status \"{0}\"", title),
        LocalText.of("Det som leder dit har ett villkor som aldrig gäller: skriv ett annat, eller ta bort statusen.", "What leads to it has a condition that never holds: write another, or take the status away."));
  }

  static Judge.Charge tooManyRows(Question group, String at) {
    return new Judge.Charge(Kind.FAULT, at,
        said("”{0}” kan få så många rader att formuläret inte analyseras", "\"{0}\" may have so many rows that the form isn't analysed", name(group)),
        LocalText.of("Låt gruppen, eller en runt den, ha färre rader.", "Let the group, or one around it, have fewer rows."));
  }

  static LocalText name(Question question) {
    return question.ask().name();
  }

  private static LocalText said(String swedish, String english, String name) {
    return said(swedish, english, LocalText.of(Language.SWEDISH, name));
  }

  /** @param names for {0} and {1} … */
  static LocalText said(String swedish, String english, LocalText... names) {
    return LocalText.of(filled(swedish, Language.SWEDISH, names), filled(english, Language.ENGLISH, names));
  }

  private static String filled(String sentence, Language language, LocalText... names) {
    return PLACE.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(names[Integer.parseInt(found.group(1))].in(language)));
  }
}
