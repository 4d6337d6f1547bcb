package se.samform.core.form.json;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.form.EmployeeQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.json.ObjectReader;
import se.samform.core.text.LocalText;

/** Reads one question by its type. */
final class QuestionReader {

  private final TextsReader texts;
  private final AskReader asks;
  private boolean isWhole = true;

  QuestionReader(TextsReader texts) {
    this.texts = texts;
    this.asks = new AskReader(texts);
  }

  /** Empty when the type is missing or unknown. */
  Optional<Question> read(ObjectReader from) {
    var word = from.text("type");
    var type = QuestionType.of(word);
    if (type.isEmpty()) {
      isWhole = false;
      tellTypes(from, word);
      return Optional.empty();
    }
    var question = read(new Asked(asks.read(from), from, texts), type.get());
    from.end();
    return Optional.of(question);
  }

  /** Whether every question so far could be told at least by its type, so that checks across questions make sense. */
  boolean isWhole() {
    return isWhole;
  }

  private static void tellTypes(ObjectReader from, String word) {
    if (from.has("type")) {
      var known = Arrays.stream(QuestionType.values()).map(Words::word).collect(Collectors.joining(", "));
      from.faults().add(from.at("type"),
          LocalText.of("Det finns ingen typ ”%s”", "There is no type \"%s\"").formatted(word),
          LocalText.of("Skriv något av: %s.", "Write one of: %s.").formatted(known));
    }
  }

  private Question read(Asked asked, QuestionType type) {
    return switch (type) {
      case TEXT -> TextCodec.read(asked);
      case LONG_TEXT -> LongTextCodec.read(asked);
      case NUMBER -> NumberCodec.read(asked);
      case DATE -> DateCodec.read(asked);
      case YES_NO -> new YesNoQuestion(asked.ask());
      case CHOICE -> ChoiceCodec.read(asked);
      case CHOICES -> ChoicesCodec.read(asked);
      case PERSON -> PersonCodec.read(asked);
      case FILE -> FileCodec.read(asked);
      case INFORMATION -> InformationCodec.read(asked);
      case CALCULATED -> CalculatedCodec.read(asked);
      case GROUP -> GroupCodec.read(asked, this);
      case TIME -> TimeCodec.read(asked);
      case MONEY -> MoneyCodec.read(asked);
      case STOP -> StopCodec.read(asked);
      case CONSENT -> ConsentCodec.read(asked);
      case DATE_RANGE -> DateRangeCodec.read(asked);
      case RANKED -> RankedCodec.read(asked);
      case ORGANISATION -> OrganisationCodec.read(asked);
      case ADDRESS -> AddressCodec.read(asked);
      case EMPLOYEE -> new EmployeeQuestion(asked.ask());
      case CHILD -> ChildCodec.read(asked);
      case LIST -> ListCodec.read(asked);
      case TREE -> TreeCodec.read(asked);
      case PRICED -> PricedCodec.read(asked);
      case SLOT -> SlotCodec.read(asked);
      case MAP -> MapCodec.read(asked);
    };
  }
}
