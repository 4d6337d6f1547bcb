package se.samform.core.answer.json;

import java.util.List;
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

/** What the answer to a question looks like in JSON. */
enum AnswerShape {
  TEXT,
  TRUTH,
  LIST,
  PARTS,
  ROWS,
  NOTHING,
  PLACE;

  /** The names of what stands beside the answer itself. */
  static List<String> beside(Question question) {
    boolean isWhole = of(question) == PARTS || of(question) == PLACE;
    return isWhole ? List.of() : question.partKeys().stream().map(key -> question.id() + "." + key).toList();
  }

  static AnswerShape of(Question question) {
    return switch (question) {
      case TextQuestion q -> TEXT;
      case LongTextQuestion q -> TEXT;
      case NumberQuestion q -> TEXT;
      case DateQuestion q -> TEXT;
      case YesNoQuestion q -> TRUTH;
      case ChoiceQuestion q -> TEXT;
      case ChoicesQuestion q -> LIST;
      case PersonQuestion q -> PARTS;
      case FileQuestion q -> LIST;
      case Information q -> NOTHING;
      case CalculatedValue q -> NOTHING;
      case GroupQuestion q -> ROWS;
      case TimeQuestion q -> TEXT;
      case MoneyQuestion q -> TEXT;
      case StopQuestion q -> NOTHING;
      case ConsentQuestion q -> TRUTH;
      case DateRangeQuestion q -> PARTS;
      case RankedQuestion q -> LIST;
      case TreeQuestion q -> q.isSeveral() ? LIST : TEXT;
      case PricedQuestion q -> PARTS;
      case SlotQuestion q -> PARTS;
      case FieldedQuestion q -> PARTS;
      case MapQuestion q -> PLACE;
    };
  }
}
