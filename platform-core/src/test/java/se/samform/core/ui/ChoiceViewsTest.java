package se.samform.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.Ask;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.Option;
import se.samform.core.logic.Corpus;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

class ChoiceViewsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Ask ASK = Ask.of("town", LocalText.of("Ort", "Town"));
  private static final Frame FRAME =
      new Frame("town", Phrase.plain("Ort"), Phrase.NONE, Phrase.NONE, Phrase.NONE, false, List.of(), false, false);

  @Test
  void sorted_options_follow_the_alphabet_of_the_language() {
    var question = new ChoiceQuestion(ASK, options("Öland", "Zinkgruvan", "annat", "Ängelholm", "Åmål", "Ales"), ChoiceDisplay.RADIO, true, Optional.empty());
    assertEquals(List.of("Ales", "annat", "Zinkgruvan", "Åmål", "Ängelholm", "Öland"), labels(radios(question, Language.SWEDISH)));
    assertEquals(List.of("Ales", "Åmål", "Ängelholm", "annat", "Öland", "Zinkgruvan"), labels(radios(question, Language.ENGLISH)));
  }

  @Test
  void what_asks_for_an_own_text_comes_last_however_it_is_sorted() {
    var question = new ChoiceQuestion(ASK, options("Annat", "Berg"), ChoiceDisplay.RADIO, true, Optional.of("o0"));
    assertEquals(List.of("Berg", "Annat"), labels(radios(question, Language.SWEDISH)));
  }

  @Test
  void the_first_option_on_the_page_has_the_id_that_a_summary_leads_to() {
    var question = new ChoiceQuestion(ASK, options("Berg", "Ales"), ChoiceDisplay.RADIO, true, Optional.empty());
    assertEquals(List.of("town", "town_o0"), radios(question, Language.SWEDISH).stream().map(OptionView::elementId).toList());
  }

  @Test
  void an_own_text_stands_under_its_option_before_it_is_chosen() {
    var question = new ChoiceQuestion(ASK, options("Berg", "Annat"), ChoiceDisplay.RADIO, false, Optional.of("o1"));
    var options = radios(question, Language.SWEDISH);
    assertEquals(List.of(), options.getFirst().revealed());
    assertEquals("town.own", options.getLast().revealed().getFirst().frame().id());
  }

  @Test
  void all_can_be_chosen_at_once_where_all_may_be() {
    var all = new ChoicesQuestion(ASK, options("a", "b", "c"), 1, 3);
    var few = new ChoicesQuestion(ASK, options("a", "b", "c"), 1, 2);
    assertTrue(((QuestionView.Checkboxes) views(Language.SWEDISH).choices(all, all.options(), FRAME)).all());
    assertFalse(((QuestionView.Checkboxes) views(Language.SWEDISH).choices(few, few.options(), FRAME)).all());
  }

  private static List<OptionView> radios(ChoiceQuestion question, Language language) {
    return ((QuestionView.Radios) views(language).choice(question, question.options(), FRAME, List.of())).options();
  }

  private static List<String> labels(List<OptionView> options) {
    return options.stream().map(option -> option.label().text()).toList();
  }

  private static ChoiceViews views(Language language) {
    var evaluation = Plan.compile(Corpus.definition("own-texts")).evaluate(RawAnswers.NONE, new Facts(TODAY));
    return new ChoiceViews(new Answered(RawAnswers.NONE, Map.of(), evaluation, Map.of(), Set.of(), language, TODAY));
  }

  private static List<Option> options(String... labels) {
    return Arrays.stream(labels).map(label -> new Option("o" + List.of(labels).indexOf(label), LocalText.of(label, label), LocalText.NONE)).toList();
  }
}
