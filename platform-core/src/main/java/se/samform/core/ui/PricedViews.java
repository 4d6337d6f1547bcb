package se.samform.core.ui;

import se.samform.core.answer.Answer;
import se.samform.core.answer.Wording;
import se.samform.core.form.PricedItem;
import se.samform.core.form.PricedQuestion;

/** Questions that are answered by how many of each thing. */
final class PricedViews {

  private final Answered answered;

  PricedViews(Answered answered) {
    this.answered = answered;
  }

  QuestionView priced(PricedQuestion question, Frame frame) {
    var total = answered.evaluation().answer(frame.id())
        .map(Answer.Priced.class::cast)
        .map(order -> Wording.money(order.total(), order.currency(), answered.language()))
        .orElse("");
    return new QuestionView.Priced(frame, question.items().stream().map(item -> item(question, item, frame.id())).toList(), total);
  }

  private ItemView item(PricedQuestion question, PricedItem item, String order) {
    var path = order + "." + item.id();
    var frame = new Frame(
        path, answered.phrase(item.label()), answered.phrase(item.hint()), Phrase.NONE, Phrase.NONE, false,
        answered.errorsAt(path), true, false);
    var price = Wording.money(item.price(), question.currency(), answered.language());
    return new ItemView(frame, price, answered.typed(path), item.max(), item.max() == 1);
  }
}
