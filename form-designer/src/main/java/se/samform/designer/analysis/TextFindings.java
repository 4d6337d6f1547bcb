package se.samform.designer.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import se.samform.core.answer.Gaps;
import se.samform.core.form.GroupDisplay;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.logic.Reference;
import se.samform.core.text.GappedText;
import se.samform.core.text.LocalText;

/**
 * Texts that show an answer which may be missing, though all that is asked before has been answered as it must be. What stands
 * on the same page below, or comes later, isn't there yet.
 */
final class TextFindings {

  private final Judge judge;
  private final FormIndex index;

  TextFindings(Judge judge) {
    this.judge = judge;
    this.index = judge.prover().index();
  }

  void check(Step step) {
    if (!step.questions().isEmpty()) {
      var before = before(step.questions().getFirst());
      paths(step.intro()).forEach((path, language) -> missing(path, step.title(), Setting.in(step), before, index.placeOf(step) + "/intro/" + language));
    }
  }

  void check(Question question, String at) {
    if (!Gaps.areIn(question)) {
      return;
    }
    texts(question).forEach((place, text) -> paths(text).forEach((path, language) ->
        missing(path, Saying.name(question), shown(question, place), before(question), at + place + "/" + language)));
  }

  /** By where they stand in the question. */
  private static Map<String, LocalText> texts(Question question) {
    var words = question.ask().phrasing();
    var texts = new LinkedHashMap<String, LocalText>();
    texts.put("/label", words.label());
    texts.put("/hint", words.hint());
    texts.put("/help", words.help());
    texts.put("/whenMissing", words.whenMissing());
    switch (question) {
      case Information information -> texts.put("/text", information.text());
      case StopQuestion stop -> texts.put("/text", stop.text());
      case TreeQuestion tree -> {}
      case Question other -> {
        for (var i = 0; i < other.options().size(); i++) {
          texts.put("/options/" + i + "/label", other.options().get(i).label());
        }
      }
    }
    return texts;
  }

  /** Each path that it shows, with the first language that shows it. */
  private static Map<String, String> paths(LocalText text) {
    var paths = new LinkedHashMap<String, String>();
    text.texts().forEach((language, words) -> GappedText.parse(words).filter(gapped -> GappedText.hasBraces(words)).ifPresent(
        gapped -> gapped.paths().stream().filter(path -> !path.equals(Gaps.TODAY)).forEach(path -> paths.putIfAbsent(path, language.tag()))));
    return paths;
  }

  /** The head of a column stands outside the rows; an option's label where the option is offered. */
  private Setting shown(Question question, String place) {
    var around = index.groupOf(question).filter(group -> group.display() == GroupDisplay.TABLE && place.equals("/label"));
    if (around.isPresent()) {
      return Setting.at(index, around.get());
    }
    var here = Setting.at(index, question);
    return place.startsWith("/options/")
        ? here.and(question.options().get(Integer.parseInt(place.split("/")[2])).shown(), true)
        : here;
  }

  private Claim before(Question question) {
    return new Claim(meanings -> new Completeness(meanings, true).before(question), seen -> seen.isCompleteBefore(question));
  }

  private void missing(String path, LocalText whose, Setting shown, Claim before, String at) {
    var question = index.question(Reference.parse(path).question());
    var isMissing = shown.and(
        (meanings, where) -> meanings.terms().not(meanings.at(path, where).isThere()),
        (seen, row) -> !seen.isThere(path, row, shown.group().map(GroupQuestion::id)));
    judge.possible(isMissing.claim().and(before), Saying.showsMissing(whose, question, at));
  }
}
