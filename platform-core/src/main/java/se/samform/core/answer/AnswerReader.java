package se.samform.core.answer;

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

/** Makes a typed answer from raw texts: the same one for a posted page, REST and the check at submit. Never throws. */
public interface AnswerReader {

  /** @param at the question's path: its id, or inside a group {@code diary.2.what} */
  Reading read(String at, Given given);

  /** What is wrong when a required question is blank. */
  List<Problem> missing(String at);

  /** The reader of this type of question; one that reads nothing for what nobody answers. */
  static AnswerReader of(Question question) {
    return switch (question) {
      case TextQuestion q -> new TextReader(q);
      case LongTextQuestion q -> new LongTextReader(q);
      case NumberQuestion q -> new NumberReader(q);
      case DateQuestion q -> new DateReader(q);
      case YesNoQuestion q -> new YesNoReader();
      case ChoiceQuestion q -> OwnTextReader.around(new ChoiceReader(q.options()), q.own());
      case ChoicesQuestion q -> OwnTextReader.around(new ChoicesReader(q.options(), q.min(), q.max()), q.own());
      case PersonQuestion q -> new PersonReader(q);
      case FileQuestion q -> new FileReader(q);
      case Information q -> new NothingReader();
      case CalculatedValue q -> new NothingReader();
      case GroupQuestion q -> new NothingReader();
      case TimeQuestion q -> new TimeReader(q);
      case MoneyQuestion q -> new MoneyReader(q);
      case StopQuestion q -> new StopReader();
      case ConsentQuestion q -> new ConsentReader();
      case DateRangeQuestion q -> new DateRangeReader(q);
      case RankedQuestion q -> new RankedReader(q);
      case FieldedQuestion q -> new FieldsReader(q);
      case TreeQuestion q -> q.isSeveral()
          ? new ChoicesReader(q.options(), 1, q.max())
          : new ChoiceReader(q.options());
      case PricedQuestion q -> new PricedReader(q);
      case SlotQuestion q -> new SlotReader(q);
      case MapQuestion q -> new PlaceReader(q);
    };
  }
}
