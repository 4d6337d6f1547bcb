package se.samform.core.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
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
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Formula;

/**
 * Which answers may tell who somebody is or where they are: people, places, whatever was written freely, and files. What
 * is left are choices from a list that the form itself has, days, times, numbers and amounts.
 */
final class Identifying {

  private Identifying() {}

  /** Ids, of questions in groups too. */
  static Set<String> ids(List<Question> questions) {
    return in(questions).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> in(List<Question> questions) {
    return questions.stream().flatMap(question -> question instanceof GroupQuestion group ? in(group.questions())
        : tells(question) ? Stream.of(question.id()) : Stream.of());
  }

  private static boolean tells(Question question) {
    return switch (question) {
      case PersonQuestion person -> true;
      case FieldedQuestion looked -> true;
      case MapQuestion map -> true;
      case SlotQuestion slot -> true;
      case TextQuestion text -> true;
      case LongTextQuestion text -> true;
      case FileQuestion file -> true;
      case CalculatedValue value -> value.result() == Formula.Kind.TEXT;
      case ChoiceQuestion choice -> choice.own().isPresent();
      case ChoicesQuestion choices -> choices.own().isPresent();
      case GroupQuestion group -> false;
      case NumberQuestion number -> false;
      case DateQuestion date -> false;
      case YesNoQuestion yesNo -> false;
      case Information information -> false;
      case TimeQuestion time -> false;
      case MoneyQuestion money -> false;
      case StopQuestion stop -> false;
      case ConsentQuestion consent -> false;
      case DateRangeQuestion range -> false;
      case RankedQuestion ranked -> false;
      case TreeQuestion tree -> false;
      case PricedQuestion priced -> false;
    };
  }
}
