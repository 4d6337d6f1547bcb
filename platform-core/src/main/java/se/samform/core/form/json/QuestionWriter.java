package se.samform.core.form.json;

import jakarta.json.JsonObject;
import se.samform.core.form.AddressQuestion;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.EmployeeQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.ListQuestion;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.OrganisationQuestion;
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
import se.samform.core.json.ObjectTree;

/** Writes one question. */
final class QuestionWriter {

  private QuestionWriter() {}

  static JsonObject write(Question question) {
    var object = new ObjectTree().put("type", Words.word(QuestionType.of(question)));
    AskWriter.put(object, question.ask());
    putOwn(object, question);
    return object.build();
  }

  private static void putOwn(ObjectTree object, Question question) {
    switch (question) {
      case TextQuestion q -> TextCodec.write(q, object);
      case LongTextQuestion q -> LongTextCodec.write(q, object);
      case NumberQuestion q -> NumberCodec.write(q, object);
      case DateQuestion q -> DateCodec.write(q, object);
      case YesNoQuestion q -> {}
      case ChoiceQuestion q -> ChoiceCodec.write(q, object);
      case ChoicesQuestion q -> ChoicesCodec.write(q, object);
      case PersonQuestion q -> PersonCodec.write(q, object);
      case FileQuestion q -> FileCodec.write(q, object);
      case Information q -> InformationCodec.write(q, object);
      case CalculatedValue q -> CalculatedCodec.write(q, object);
      case GroupQuestion q -> GroupCodec.write(q, object);
      case TimeQuestion q -> TimeCodec.write(q, object);
      case MoneyQuestion q -> MoneyCodec.write(q, object);
      case StopQuestion q -> StopCodec.write(q, object);
      case ConsentQuestion q -> ConsentCodec.write(q, object);
      case DateRangeQuestion q -> DateRangeCodec.write(q, object);
      case RankedQuestion q -> RankedCodec.write(q, object);
      case OrganisationQuestion q -> OrganisationCodec.write(q, object);
      case AddressQuestion q -> AddressCodec.write(q, object);
      case EmployeeQuestion q -> {}
      case ChildQuestion q -> ChildCodec.write(q, object);
      case ListQuestion q -> ListCodec.write(q, object);
      case TreeQuestion q -> TreeCodec.write(q, object);
      case PricedQuestion q -> PricedCodec.write(q, object);
      case SlotQuestion q -> SlotCodec.write(q, object);
      case MapQuestion q -> MapCodec.write(q, object);
    }
  }
}
