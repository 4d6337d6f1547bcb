package se.samform.core.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.answer.PartTexts;
import se.samform.core.form.AnswerField;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.FieldSearch;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.ListQuestion;
import se.samform.core.text.LocalText;

/** Questions that are answered in fields, with what registers have to do with them. */
final class FieldViews {

  private static final LocalText OTHER = LocalText.of("Ett annat barn", "Another child", "طفل آخر");
  private static final LocalText SOLE = LocalText.of("Jag har ensam vårdnad", "I have sole custody", "لي الحضانة منفردًا");
  private static final LocalText JOINT = LocalText.of("Vi är två som har vårdnaden", "There are two of us with custody", "نحن اثنان لنا الحضانة");

  private final Answered answered;

  FieldViews(Answered answered) {
    this.answered = answered;
  }

  QuestionView view(FieldedQuestion question, Frame frame) {
    var offered = answered.asking().offered().get(frame.id());
    if (offered != null && question instanceof ChildQuestion child) {
      return child(child, frame, offered);
    }
    if (offered != null && question instanceof ListQuestion && !isWritten(question, frame)) {
      return items(frame, offered);
    }
    var note = question.searches().stream().anyMatch(answered.asking().bound()::contains) ? Phrase.NONE : note(question.pathsAt(frame.id()));
    return new QuestionView.Fields(frame, fields(question, frame.id(), keys(question, frame.id())), note);
  }

  /** While the register was of no use: what stands in the fields stays there when it is back. */
  private boolean isWritten(FieldedQuestion question, Frame frame) {
    return answered.typed(frame.id()).isEmpty() && !typed(question, frame.id()).isEmpty();
  }

  private QuestionView items(Frame frame, List<HitView> offered) {
    var chosen = answered.typed(frame.id());
    var options = offered.stream()
        .map(hit -> new OptionView("", hit.value(), Phrase.plain(hit.label()), Phrase.NONE, hit.value().equals(chosen), List.of())).toList();
    return new QuestionView.Dropdown(frame, options, "", List.of(), false);
  }

  /** The children that the register knows, and another one, which is typed in. */
  private QuestionView child(ChildQuestion question, Frame frame, List<HitView> offered) {
    var chosen = answered.typed(frame.id());
    boolean isOther = chosen.equals(ChildQuestion.OTHER) || offered.isEmpty() || isWritten(question, frame);
    var options = new ArrayList<OptionView>();
    for (var hit : offered) {
      boolean isChosen = hit.value().equals(chosen);
      options.add(new OptionView(
          options.isEmpty() ? frame.id() : frame.id() + "_" + hit.value(), hit.value(), Phrase.plain(hit.label()), Phrase.plain(hit.detail()), isChosen,
          isChosen ? fields(question, frame.id(), besideKnown(question, frame.id())) : List.of()));
    }
    options.add(new OptionView(
        options.isEmpty() ? frame.id() : frame.id() + "_" + ChildQuestion.OTHER, ChildQuestion.OTHER, answered.phrase(OTHER), Phrase.NONE, isOther,
        isOther ? fields(question, frame.id(), keys(question, frame.id())) : List.of()));
    return new QuestionView.Radios(frame, options);
  }

  /** What is asked about a child that the register told of: how to reach the other guardian. */
  private Set<String> besideKnown(ChildQuestion question, String path) {
    var keys = keys(question, path);
    keys.removeAll(question.known());
    return keys;
  }

  /** Of a child nothing is asked about another guardian before it is said that there is one. */
  private Set<String> keys(FieldedQuestion question, String path) {
    var keys = question.fields().stream().map(AnswerField::key).collect(Collectors.toSet());
    if (question instanceof ChildQuestion child && !child.isJoint(typed(question, path))) {
      keys.removeAll(child.guardian());
    }
    keys.remove(question instanceof ListQuestion ? ListQuestion.KEY : "");
    return keys;
  }

  private Map<String, String> typed(FieldedQuestion question, String path) {
    var typed = new HashMap<String, String>();
    question.fields().forEach(field -> typed.put(field.key(), answered.typed(path + "." + field.key())));
    typed.values().removeIf(String::isBlank);
    return typed;
  }

  private List<QuestionView> fields(FieldedQuestion question, String path, Set<String> keys) {
    return question.fields().stream().filter(field -> keys.contains(field.key())).map(field -> field(question, field, path)).toList();
  }

  private QuestionView field(FieldedQuestion question, AnswerField field, String at) {
    var path = at + "." + field.key();
    var label = Phrase.plain(PartTexts.label(field.key(), answered.language()));
    boolean isOptional = !question.required(typed(question, at)).contains(field.key());
    var frame = new Frame(path, label, hint(field), Phrase.NONE, Phrase.NONE, isOptional, answered.errorsAt(path), true, false);
    return field.options().isEmpty() ? line(question, field, frame, at) : new QuestionView.Radios(frame, custody(path));
  }

  private QuestionView line(FieldedQuestion question, AnswerField field, Frame frame, String at) {
    var input = new QuestionView.Input(frame, answered.typed(frame.id()), kind(field), "off", Phrase.NONE, "", "");
    return question.searches().stream()
        .filter(search -> search.key().equals(field.key()) && answered.asking().bound().contains(search))
        .findFirst().<QuestionView>map(search -> searched(search, input, at)).orElse(input);
  }

  private QuestionView searched(FieldSearch search, QuestionView.Input input, String at) {
    var hits = answered.asking().hits().getOrDefault(input.frame().id(), List.of());
    var note = note(search.fills().stream().map(key -> at + "." + key).toList());
    return new QuestionView.Searched(input, answered.phrase(RegisterWords.button(search.what())), hits, note);
  }

  private Phrase hint(AnswerField field) {
    return answered.phrase(FormatHints.of(field.format()));
  }

  private List<OptionView> custody(String path) {
    var chosen = answered.typed(path);
    return List.of(
        new OptionView(path, ChildQuestion.SOLE, answered.phrase(SOLE), Phrase.NONE, chosen.equals(ChildQuestion.SOLE), List.of()),
        new OptionView(path + "_joint", ChildQuestion.JOINT, answered.phrase(JOINT), Phrase.NONE, chosen.equals(ChildQuestion.JOINT), List.of()));
  }

  private static LineKind kind(AnswerField field) {
    return switch (field.format()) {
      case PERSONAL_NUMBER, PERSONAL_NUMBER_ONLY, COORDINATION_NUMBER, POSTAL_CODE, ORGANISATION_NUMBER, BANK_ACCOUNT, BANKGIRO, PLUSGIRO, CPR, CVR -> LineKind.DIGITS;
      case EMAIL -> LineKind.EMAIL;
      case PHONE -> LineKind.PHONE;
      case WEB_ADDRESS -> LineKind.WEB;
      case NONE, IBAN -> LineKind.NAME;
    };
  }

  /** What a register said last for these fields. */
  private Phrase note(List<String> paths) {
    return RegisterWords.note(paths.stream().map(answered.asking().looked().looks()::get).filter(Objects::nonNull).toList(), answered.language());
  }
}
