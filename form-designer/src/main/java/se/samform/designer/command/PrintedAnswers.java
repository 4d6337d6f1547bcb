package se.samform.designer.command;

import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.OnThePages;
import se.samform.designer.analysis.Witness;

/** Answers line by line, in the words and in the order of the pages that they are given on. */
final class PrintedAnswers {

  /** Whoever reads more than that has no use for it. */
  private static final int LONGEST = 60;

  private final AnswerNames names;
  private final Optional<OnThePages> pages;
  private final Language language;

  /** @param definition as JSON; need not be a sound one @param pages of it, where it is sound */
  PrintedAnswers(JsonValue definition, Optional<OnThePages> pages, Language language) {
    this.names = new AnswerNames(definition, language);
    this.pages = pages;
    this.language = language;
  }

  /** All of them. @param told as JSON pointers, of what they are to show: what is answered there is told as it is */
  Stream<String> all(Witness witness, Collection<String> told) {
    return lines(pages.map(asked -> asked.inOrder(witness)).orElseGet(() -> List.copyOf(witness.answers().keySet())), witness, told, Optional.empty());
  }

  /** Those that are asked for when they are given, by this form or the other one. */
  Stream<String> shown(Witness witness, Optional<PrintedAnswers> other, Collection<String> told) {
    if (pages.isEmpty()) {
      return all(witness, told);
    }
    var here = paths(witness);
    var there = other.map(each -> each.paths(witness)).orElse(List.of()).stream().filter(path -> !here.contains(path)).toList();
    var mine = Stream.concat(here.stream(), there.stream().filter(pages.get()::isAsked)).toList();
    var theirs = there.stream().filter(path -> !pages.get().isAsked(path)).toList();
    boolean isAll = here.size() + there.size() == witness.answers().size();
    return Stream.of(
            lines(pages.get().inOrder(witness).stream().filter(mine::contains).toList(), witness, told, other),
            other.stream().flatMap(each -> each.lines(theirs, witness, told, Optional.empty())),
            isAll ? Stream.<String>of() : Stream.of(say("- och vad som helst i resten", "- and anything in the rest")))
        .flatMap(lines -> lines);
  }

  private List<String> paths(Witness witness) {
    return pages.map(asked -> asked.shown(witness)).orElse(List.of());
  }

  private Stream<String> lines(List<String> paths, Witness witness, Collection<String> told, Optional<PrintedAnswers> other) {
    return paths.stream().map(path -> "- " + names.question(path) + ": " + answer(path, witness.answers().get(path).stream().map(text -> readable(path, text, told)).toList(), other));
  }

  /** An option that is gone is called as it was. */
  private String answer(String path, List<String> texts, Optional<PrintedAnswers> other) {
    var answer = names.answer(path, texts);
    return answer.equals(String.join(", ", texts)) ? other.map(each -> each.names.answer(path, texts)).orElse(answer) : answer;
  }

  private String readable(String path, String text, Collection<String> told) {
    if (text.length() > LONGEST) {
      return LocalText.of("(en text på %s tecken)", "(a text of %s characters)").formatted(text.codePointCount(0, text.length())).in(language);
    }
    return pages.filter(asked -> !isTold(asked.placeOf(path), told) && asked.isMadeUp(path, text))
        .map(asked -> asked.isCompared(path) ? say("(någon annan text)", "(any other text)") : say("(någon text)", "(any text)")).orElse(text);
  }

  private static boolean isTold(String place, Collection<String> told) {
    return told.stream().anyMatch(pointer -> pointer.equals(place) || pointer.startsWith(place + "/"));
  }

  /** The areas that play these roles. */
  String areas(List<String> roles) {
    return names.areas(roles);
  }

  private String say(String swedish, String english) {
    return LocalText.of(swedish, english).in(language);
  }
}
