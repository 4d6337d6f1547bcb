package se.samform.core.form.json;

import java.util.Arrays;
import java.util.Optional;
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

/** The types of questions by their words in the format: long-text, yes-no. */
enum QuestionType {
  TEXT,
  LONG_TEXT,
  NUMBER,
  DATE,
  YES_NO,
  CHOICE,
  CHOICES,
  PERSON,
  FILE,
  INFORMATION,
  CALCULATED,
  GROUP,
  TIME,
  MONEY,
  STOP,
  CONSENT,
  DATE_RANGE,
  RANKED,
  ORGANISATION,
  ADDRESS,
  EMPLOYEE,
  CHILD,
  LIST,
  MAP,
  TREE,
  PRICED,
  SLOT;

  static Optional<QuestionType> of(String word) {
    return Arrays.stream(values()).filter(type -> Words.word(type).equals(word)).findFirst();
  }

  static QuestionType of(Question question) {
    return switch (question) {
      case TextQuestion q -> TEXT;
      case LongTextQuestion q -> LONG_TEXT;
      case NumberQuestion q -> NUMBER;
      case DateQuestion q -> DATE;
      case YesNoQuestion q -> YES_NO;
      case ChoiceQuestion q -> CHOICE;
      case ChoicesQuestion q -> CHOICES;
      case PersonQuestion q -> PERSON;
      case FileQuestion q -> FILE;
      case Information q -> INFORMATION;
      case CalculatedValue q -> CALCULATED;
      case GroupQuestion q -> GROUP;
      case TimeQuestion q -> TIME;
      case MoneyQuestion q -> MONEY;
      case StopQuestion q -> STOP;
      case ConsentQuestion q -> CONSENT;
      case DateRangeQuestion q -> DATE_RANGE;
      case RankedQuestion q -> RANKED;
      case OrganisationQuestion q -> ORGANISATION;
      case AddressQuestion q -> ADDRESS;
      case EmployeeQuestion q -> EMPLOYEE;
      case ChildQuestion q -> CHILD;
      case ListQuestion q -> LIST;
      case TreeQuestion q -> TREE;
      case PricedQuestion q -> PRICED;
      case SlotQuestion q -> SLOT;
      case MapQuestion q -> MAP;
    };
  }
}
