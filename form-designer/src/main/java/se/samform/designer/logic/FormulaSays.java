package se.samform.designer.logic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samform.core.logic.Formula;
import se.samform.core.logic.ValueKind;
import se.samform.core.text.LocalText;
import se.samform.designer.logic.ConditionSays.Said;
import se.samform.designer.logic.FormulaPart.Mode;
import se.samform.designer.logic.FormulaPart.Over;
import se.samform.designer.logic.FormulaPart.Sort;
import se.samform.designer.logic.FormulaPart.Way;
import se.samform.designer.logic.Line.Input;

/** What the lines of a formula are called, and what is wrong with one. */
final class FormulaSays {

  private final Askable askable;

  FormulaSays(Askable askable) {
    this.askable = askable;
  }

  /** What makes such a thing. */
  static List<Choice> forms(Formula.Kind kind) {
    var forms = new ArrayList<Choice>();
    forms.add(switch (kind) {
      case NUMBER -> Choice.of("number", LocalText.of("ett tal", "a number"));
      case DATE -> Choice.of("date", LocalText.of("en dag", "a day"));
      case TEXT -> Choice.of("text", LocalText.of("ett ord", "a word"));
    });
    forms.add(Choice.of("answer", LocalText.of("ett svar", "an answer")));
    forms.add(Choice.of("case", LocalText.of("olika i olika fall", "different in different cases")));
    forms.add(Choice.of("table", LocalText.of("det som en beslutstabell säger", "what a decision table says")));
    if (kind == Formula.Kind.NUMBER) {
      Arrays.stream(Way.values()).filter(way -> way != Way.MIN && way != Way.MAX).forEach(way -> forms.add(Choice.of(way.key(), words(way))));
      forms.add(Choice.of("round", LocalText.of("avrundat", "rounded")));
      forms.add(Choice.of(Over.COUNT.key(), words(Over.COUNT)));
      forms.add(Choice.of(Over.SUM.key(), words(Over.SUM)));
    }
    if (kind != Formula.Kind.TEXT) {
      forms.add(Choice.of(Way.MIN.key(), words(Way.MIN)));
      forms.add(Choice.of(Way.MAX.key(), words(Way.MAX)));
      forms.add(Choice.of(Over.LEAST.key(), words(Over.LEAST)));
      forms.add(Choice.of(Over.GREATEST.key(), words(Over.GREATEST)));
    }
    return forms;
  }

  static String form(FormulaPart part) {
    return switch (part) {
      case FormulaPart.Constant(var sort, var text) -> switch (sort) {
        case NUMBER -> "number";
        case DAY -> "date";
        case WORD -> "text";
      };
      case FormulaPart.Answer answer -> "answer";
      case FormulaPart.Table table -> "table";
      case FormulaPart.Reckoned(var way, var of) -> way.key();
      case FormulaPart.Cases cases -> "case";
      case FormulaPart.OverRows over -> over.over().key();
      case FormulaPart.Rounded rounded -> "round";
      case FormulaPart.Kept kept -> "";
    };
  }

  private static LocalText words(Way way) {
    return switch (way) {
      case ADD -> LocalText.of("lägg ihop", "add together");
      case SUBTRACT -> LocalText.of("dra ifrån", "subtract");
      case MULTIPLY -> LocalText.of("multiplicera", "multiply");
      case DIVIDE -> LocalText.of("dela", "divide");
      case MIN -> LocalText.of("det minsta eller tidigaste av", "the smallest or earliest of");
      case MAX -> LocalText.of("det största eller senaste av", "the largest or latest of");
    };
  }

  private static LocalText words(Over over) {
    return switch (over) {
      case COUNT -> LocalText.of("antalet rader", "the number of rows");
      case SUM -> LocalText.of("summan över rader", "the sum over rows");
      case LEAST -> LocalText.of("det minsta eller tidigaste bland rader", "the smallest or earliest among rows");
      case GREATEST -> LocalText.of("det största eller senaste bland rader", "the largest or latest among rows");
    };
  }

  static LocalText between(Way way) {
    return switch (way) {
      case ADD -> LocalText.of("+", "+");
      case SUBTRACT -> LocalText.of("−", "−");
      case MULTIPLY -> LocalText.of("×", "×");
      case DIVIDE -> LocalText.of("÷", "÷");
      case MIN, MAX -> LocalText.of("och", "and");
    };
  }

  static List<Choice> modes() {
    return List.of(
        Choice.of(Mode.HALF_UP.key(), LocalText.of("till det närmaste", "to the nearest")), Choice.of(Mode.UP.key(), LocalText.of("uppåt", "up")),
        Choice.of(Mode.DOWN.key(), LocalText.of("nedåt", "down")));
  }

  static Input input(Sort sort) {
    return switch (sort) {
      case NUMBER -> Input.NUMBER;
      case DAY -> Input.TEXT;
      case WORD -> Input.TEXT;
    };
  }

  static ValueKind kind(Sort sort) {
    return switch (sort) {
      case NUMBER -> ValueKind.NUMBER;
      case DAY -> ValueKind.DATE;
      case WORD -> ValueKind.TEXT;
    };
  }

  Optional<Said> of(FormulaPart part, Formula.Kind kind, Standing standing) {
    return switch (part) {
      case FormulaPart.Constant(var sort, var text) -> Typed.isRight(kind(sort), text) ? Optional.empty() : unfinished(wanted(sort));
      case FormulaPart.Answer(var path) when path.isEmpty() -> unfinished(LocalText.of("Välj en fråga.", "Choose a question."));
      case FormulaPart.Answer(var path) -> among(askable.reckonable(standing, kind), path, LocalText.of("Det svaret kan inte räknas med här. Välj ett annat.", "That answer can't be reckoned with here. Choose another."));
      case FormulaPart.Table(var id) when id.isEmpty() -> unfinished(LocalText.of("Välj en tabell.", "Choose a table."));
      case FormulaPart.Table(var id) -> askable.vocabulary().hasTable(id) ? Optional.empty() : Optional.of(new Said(LocalText.of("Tabellen finns inte längre. Välj en annan.", "The table is no longer there. Choose another."), false));
      case FormulaPart.Reckoned(var way, var of) when of.size() < 2 || way.isPair() && of.size() > 2 ->
          unfinished(way.isPair() ? LocalText.of("Det här räknas med två.", "This takes two.") : LocalText.of("Lägg till minst en till.", "Add at least one more."));
      case FormulaPart.OverRows over when over.group().isEmpty() -> unfinished(LocalText.of("Välj vilka rader.", "Choose which rows."));
      case FormulaPart.OverRows over -> among(askable.groups(standing), over.group(), LocalText.of("De här raderna kan inte användas här. Välj andra.", "These rows can't be used here. Choose others."));
      case FormulaPart.Rounded rounded -> rounded.decimals().matches("[0-6]") ? Optional.empty() : unfinished(LocalText.of("Skriv hur många decimaler, 0 till 6.", "Write how many decimals, 0 to 6."));
      case FormulaPart.Cases cases -> cases.rows().isEmpty() ? unfinished(LocalText.of("Lägg till minst en rad.", "Add at least one row.")) : Optional.empty();
      case FormulaPart.Reckoned reckoned -> Optional.empty();
      case FormulaPart.Kept kept -> Optional.empty();
    };
  }

  private static Optional<Said> unfinished(LocalText text) {
    return Optional.of(new Said(text, true));
  }

  private static Optional<Said> among(List<Choice> of, String chosen, LocalText text) {
    return of.stream().anyMatch(choice -> choice.value().equals(chosen)) ? Optional.empty() : Optional.of(new Said(text, false));
  }

  private static LocalText wanted(Sort sort) {
    return switch (sort) {
      case NUMBER -> LocalText.of("Skriv ett tal, som 2,5.", "Write a number, as 2.5.");
      case DAY -> LocalText.of("Skriv en dag, som 2027-08-17, today eller today+14.", "Write a day, as 2027-08-17, today or today+14.");
      case WORD -> LocalText.of("Skriv ett ord.", "Write a word.");
    };
  }
}
