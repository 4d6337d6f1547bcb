package se.samform.core.form.json;

import java.util.Arrays;
import java.util.Optional;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.TextQuestion;
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
  MAP;

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
      case MapQuestion q -> MAP;
    };
  }
}
