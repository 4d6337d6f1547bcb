package se.samform.designer.exchange;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Wording;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What kind of answer a question takes, in a few words of ours. */
final class TypeWords {

  private static final LocalText NOT_BEFORE = LocalText.of("från %s", "from %s");
  private static final LocalText NOT_AFTER = LocalText.of("till %s", "to %s");
  private static final LocalText AT_MOST = LocalText.of("högst %s", "at most %s");
  private static final LocalText TODAY = LocalText.of("dagens datum", "today");
  private static final LocalText DAYS = LocalText.of("idag %s dagar", "today %s days");

  private final Language language;

  TypeWords(Language language) {
    this.language = language;
  }

  String of(Question question) {
    return switch (question) {
      case TextQuestion text -> joined(text.format() == TextFormat.NONE ? say("Text på en rad", "Text on one line") : format(text.format()), most(text.maxLength()));
      case LongTextQuestion text -> joined(say("Text på flera rader", "Text on several lines"), most(text.maxLength()));
      case NumberQuestion number -> joined(
          say("Tal", "Number"), number.min().map(min -> NOT_BEFORE.formatted(Wording.number(min, language))), number.max().map(max -> NOT_AFTER.formatted(Wording.number(max, language))),
          number.unit().isEmpty() ? Optional.empty() : Optional.of(number.unit()));
      case MoneyQuestion money -> joined(
          say("Belopp", "Amount"), money.min().map(min -> NOT_BEFORE.formatted(Wording.money(min, money.currency(), language))),
          money.max().map(max -> NOT_AFTER.formatted(Wording.money(max, money.currency(), language))));
      case DateQuestion date -> joined(say("Dag", "Day"), date.min().map(min -> NOT_BEFORE.formatted(day(min))), date.max().map(max -> NOT_AFTER.formatted(day(max))));
      case DateRangeQuestion range -> joined(say("Från en dag till en annan", "From one day to another"), range.min().map(min -> NOT_BEFORE.formatted(day(min))), range.max().map(max -> NOT_AFTER.formatted(day(max))));
      case TimeQuestion time -> joined(say("Klockslag", "Time"), time.min().map(min -> NOT_BEFORE.formatted(min)), time.max().map(max -> NOT_AFTER.formatted(max)));
      case YesNoQuestion yesNo -> say("Ja eller nej", "Yes or no");
      case ChoiceQuestion choice -> say("Ett av alternativen", "One of the options");
      case ChoicesQuestion choices -> joined(say("Ett eller flera av alternativen", "One or more of the options"), atMost(choices.max(), choices.options().size()));
      case RankedQuestion ranked -> joined(say("Alternativ i ordning", "Options in order"), atMost(ranked.max(), ranked.options().size()));
      case TreeQuestion tree -> tree.isSeveral() ? say("Ett eller flera ställen i ett träd", "One or more places in a tree") : say("Ett ställe i ett träd", "A place in a tree");
      case PersonQuestion person -> joined(say("Person", "Person") + ": " + parts(person), person.signs() ? Optional.of(LocalText.of("skriver under", "signs")) : Optional.empty());
      case FieldedQuestion fields -> say("Flera fält, som kan hämtas från ett register", "Several fields, which a register may fill in");
      case FileQuestion file -> joined(say("Filer", "Files"), Optional.of(AT_MOST.formatted(file.maxCount() + " × " + Wording.size(file.maxBytes(), language))));
      case MapQuestion map -> say("Plats på en karta", "Place on a map");
      case PricedQuestion order -> say("Beställning med priser", "Order with prices");
      case SlotQuestion slot -> say("Tid i en kalender", "Time in a calendar");
      case GroupQuestion group -> say("Rader: ", "Rows: ") + rows(group.rows());
      case ConsentQuestion consent -> say("Samtycke", "Consent");
      case CalculatedValue value -> say("Räknas ut", "Worked out");
      case Information information -> say("Information", "Information");
      case StopQuestion stop -> say("Stopp: kan inte skickas in", "Stop: can't be handed in");
    };
  }

  private Optional<LocalText> most(int characters) {
    return Optional.of(LocalText.of("högst %s tecken", "at most %s characters").formatted(characters));
  }

  private static Optional<LocalText> atMost(int most, int of) {
    return most < of ? Optional.of(AT_MOST.formatted(most)) : Optional.empty();
  }

  private String rows(Rows rows) {
    return switch (rows) {
      case Rows.Free(int min, int max) -> min + "–" + max;
      case Rows.Fixed(var of) -> of.stream().map(row -> row.label().in(language)).collect(Collectors.joining(", "));
    };
  }

  private String parts(PersonQuestion person) {
    return person.parts().stream().sorted().map(part -> switch (part) {
      case NAME -> say("namn", "name");
      case PERSONAL_NUMBER -> say("personnummer", "personal number");
      case EMAIL -> say("e-post", "e-mail");
      case PHONE -> say("telefon", "phone");
      case ADDRESS -> say("adress", "address");
    }).collect(Collectors.joining(", "));
  }

  private LocalText day(DateBound bound) {
    return switch (bound) {
      case DateBound.Fixed(var date) -> LocalText.of(Wording.day(date, Language.SWEDISH), Wording.day(date, Language.ENGLISH));
      case DateBound.FromToday(int days) -> days == 0 ? TODAY : DAYS.formatted((days > 0 ? "+" : "−") + Math.abs(days));
    };
  }

  private String format(TextFormat format) {
    return switch (format) {
      case NONE -> say("Text", "Text");
      case PERSONAL_NUMBER -> say("Person- eller samordningsnummer", "Personal or co-ordination number");
      case PERSONAL_NUMBER_ONLY -> say("Personnummer", "Personal number");
      case COORDINATION_NUMBER -> say("Samordningsnummer", "Co-ordination number");
      case EMAIL -> say("E-postadress", "E-mail address");
      case PHONE -> say("Telefonnummer", "Phone number");
      case POSTAL_CODE -> say("Postnummer", "Postal code");
      case ORGANISATION_NUMBER -> say("Organisationsnummer", "Organisation number");
      case BANKGIRO -> say("Bankgironummer", "Bankgiro number");
      case PLUSGIRO -> say("Plusgironummer", "Plusgiro number");
      case IBAN -> "IBAN";
      case CPR -> "CPR";
      case CVR -> "CVR";
      case WEB_ADDRESS -> say("Webbadress", "Web address");
      case BANK_ACCOUNT -> say("Bankkonto", "Bank account");
    };
  }

  @SafeVarargs
  private String joined(String first, Optional<LocalText>... more) {
    return Stream.concat(Stream.of(first), Stream.of(more).flatMap(Optional::stream).map(text -> text.in(language))).collect(Collectors.joining(", "));
  }

  private String say(String swedish, String english) {
    return LocalText.of(swedish, english).in(language);
  }
}
