package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.time.LocalDate;
import java.time.LocalTime;
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

/**
 * Makes the unknowns of what may be typed to a question, with all that its reader asks of it by itself: limits, options, what
 * a text must look like. Where a reader asks for more than is said here (a child's age, which fields a register leaves empty),
 * more is held possible than is; answers that are found so are tried by the form's own evaluation.
 */
final class Typing {

  private final Terms terms;
  private final SingleAnswers single;
  private final ChosenAnswers chosen;
  private final PartedAnswers parted;

  /** @param words with all that the form's conditions and formulas name */
  Typing(Terms terms, Words words, Today today, LocalDate first) {
    this.terms = terms;
    this.single = new SingleAnswers(terms, words, today, first);
    this.chosen = new ChosenAnswers(terms, single);
    this.parted = new PartedAnswers(terms, today, single);
  }

  Typed of(Question question) {
    var typed = unknown(question);
    join(typed.isFine(), typed.value());
    typed.parts().forEach((key, part) -> join(part.isThere(), part.value()));
    return typed;
  }

  /** Whoever says that something is answered says what. */
  private void join(Term isThere, Sym value) {
    switch (value) {
      case Sym.Number(var amount) -> terms.join(isThere, amount.over());
      case Sym.Day(var day, var within) -> terms.join(isThere, day);
      case Sym.Minute(var minute) -> terms.join(isThere, minute);
      case Sym.Word(var code) -> terms.join(isThere, code);
      case Sym.Several(var chosen) -> terms.join(isThere, terms.any(chosen.values()));
      case Sym.Nothing nothing -> {}
    }
  }

  private Typed unknown(Question question) {
    return switch (question) {
      case TextQuestion q -> new Typed(terms.truth(), single.text(q, q.id()));
      case LongTextQuestion q -> present();
      case NumberQuestion q -> single.number(q.min(), q.max(), q.decimals());
      case MoneyQuestion q -> single.number(q.min(), q.max(), MoneyQuestion.DECIMALS);
      case DateQuestion q -> single.day(q.min(), q.max());
      case TimeQuestion q -> single.limited(SingleAnswers.minute(q.min().orElse(LocalTime.MIN)), SingleAnswers.minute(q.max().orElse(LocalTime.MAX)), Sym.Minute::new);
      case YesNoQuestion q -> new Typed(terms.truth(), single.oneOf(List.of(YesNoQuestion.YES, YesNoQuestion.NO)));
      case ChoiceQuestion q -> chosen.choice(q);
      case ChoicesQuestion q -> chosen.choices(q);
      case RankedQuestion q -> chosen.ranked(q);
      case TreeQuestion q -> chosen.tree(q);
      case PersonQuestion q -> parted.person(q);
      case DateRangeQuestion q -> parted.range(q);
      case PricedQuestion q -> parted.priced(q);
      case FieldedQuestion q -> parted.fielded(q);
      case SlotQuestion q -> parted.slot(q);
      case MapQuestion q -> parted.map(q);
      case FileQuestion q -> present();
      case ConsentQuestion q -> present();
      case Information q -> nothing();
      case StopQuestion q -> nothing();
      case CalculatedValue q -> nothing();
      case GroupQuestion q -> nothing();
    };
  }

  private Typed present() {
    return new Typed(terms.truth(), Sym.NOTHING);
  }

  private Typed nothing() {
    return new Typed(terms.no, Sym.NOTHING);
  }
}
