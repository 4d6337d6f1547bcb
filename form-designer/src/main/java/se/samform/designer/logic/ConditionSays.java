package se.samform.designer.logic;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.samform.core.logic.Operator;
import se.samform.core.logic.ValueKind;
import se.samform.core.text.LocalText;
import se.samform.designer.logic.ConditionPart.With;
import se.samform.designer.wording.Vocabulary;

/** What is wrong with one line of a condition: what isn't chosen yet, and what is no longer there. */
final class ConditionSays {

  private final Askable askable;
  private final Vocabulary vocabulary;
  private final Operands operands;

  /** @param isUnfinished whether the line can't be saved; else it is told alone */
  record Said(LocalText text, boolean isUnfinished) {}

  ConditionSays(Askable askable, Operands operands) {
    this.askable = askable;
    this.vocabulary = askable.vocabulary();
    this.operands = operands;
  }

  Optional<Said> of(ConditionPart part, Standing standing) {
    return switch (part) {
      case ConditionPart.Group(var match, var of) when of.isEmpty() -> unfinished("Lägg till minst en rad.", "Add at least one line.");
      case ConditionPart.Rows(var group, var isNone, var where) when group.isEmpty() -> unfinished("Välj vilka rader det gäller.", "Choose which rows it is about.");
      case ConditionPart.Rows(var group, var isNone, var where) -> among(askable.groups(standing), group, "De här raderna kan inte användas här. Välj andra.", "These rows can't be used here. Choose others.");
      case ConditionPart.Row row -> row(row, standing);
      case ConditionPart.Group group -> Optional.empty();
      case ConditionPart.Fixed fixed -> Optional.empty();
      case ConditionPart.Not not -> Optional.empty();
      case ConditionPart.Kept kept -> Optional.empty();
    };
  }

  private static Optional<Said> unfinished(String swedish, String english) {
    return Optional.of(new Said(LocalText.of(swedish, english), true));
  }

  private static Optional<Said> told(String swedish, String english) {
    return Optional.of(new Said(LocalText.of(swedish, english), false));
  }

  private static Optional<Said> among(List<Choice> of, String chosen, String swedish, String english) {
    return of.stream().anyMatch(choice -> choice.value().equals(chosen)) ? Optional.empty() : told(swedish, english);
  }

  private Optional<Said> row(ConditionPart.Row row, Standing standing) {
    if (row.path().isEmpty()) {
      return unfinished("Välj en fråga.", "Choose a question.");
    }
    if (row.relation().isEmpty()) {
      return unfinished("Välj hur svaret ska jämföras.", "Choose how the answer is compared.");
    }
    if (!vocabulary.has(row.path())) {
      return told("Frågan finns inte längre. Välj en annan.", "The question is no longer there. Choose another.");
    }
    var relation = Relation.of(vocabulary, row.path()).stream().map(Relation::key).filter(row.relation()::equals).findFirst();
    if (relation.isEmpty()) {
      return unfinished("Svaret på den frågan kan inte jämföras så. Välj ett annat sätt.", "The answer to that question can't be compared so. Choose another way.");
    }
    return with(row, standing).or(() -> among(askable.questions(standing), row.path(),
        "Den frågan kan inte användas här: den besvaras i andra rader, eller väntar på det som villkoret styr.",
        "That question can't be used here: it is answered in other rows, or waits for what the condition decides."));
  }

  private Optional<Said> with(ConditionPart.Row row, Standing standing) {
    if (Relation.operator(row.relation()).isEmpty()) {
      return Optional.empty();
    }
    return switch (row.with()) {
      case With.Answer(var path) when path.isEmpty() -> unfinished("Välj vilken fråga det jämförs med.", "Choose which question it is compared with.");
      case With.Answer(var path) -> among(askable.comparable(standing, row.path()), path, "Det svaret kan inte jämföras här. Välj ett annat.", "That answer can't be compared here. Choose another.");
      case With.Values(var texts) -> values(row, texts);
    };
  }

  private Optional<Said> values(ConditionPart.Row row, List<String> texts) {
    var kind = vocabulary.kind(row.path());
    var tooMany = texts.size() > 1 && !row.relation().equals(Operator.IN.key());
    if (texts.isEmpty() || tooMany || !texts.stream().allMatch(text -> Typed.isRight(kind, text))) {
      return Optional.of(new Said(wanted(kind), true));
    }
    var choices = operands.choices(row.path()).stream().map(Choice::value).toList();
    var isGone = kind != ValueKind.TEXT && !choices.isEmpty() && texts.stream().anyMatch(Predicate.not(choices::contains));
    return isGone ? told("Ett alternativ finns inte längre. Välj ett annat.", "An option is no longer there. Choose another.") : Optional.empty();
  }

  private static LocalText wanted(ValueKind kind) {
    return switch (kind) {
      case NUMBER -> LocalText.of("Skriv ett tal, som 2,5.", "Write a number, as 2.5.");
      case DATE -> LocalText.of("Välj en dag.", "Choose a day.");
      case TIME -> LocalText.of("Skriv ett klockslag, som 07:30.", "Write a time, as 07:30.");
      case TEXT -> LocalText.of("Skriv vad svaret ska vara.", "Write what the answer must be.");
      case CHOICE, CHOICES, YES_NO, NODE, NODES, PLACE, PRESENCE, NOTHING -> LocalText.of("Välj ett alternativ.", "Choose an option.");
    };
  }
}
