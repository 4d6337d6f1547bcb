package se.samform.designer.wording;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.core.text.Naming;

/** A sentence, or a piece of one, about a form's logic, in Swedish and English. White space stands in its words. */
public record Sentence(List<Part> parts) {

  public static final Sentence NOTHING = new Sentence(List.of());

  public Sentence {
    parts = List.copyOf(parts);
  }

  /** What a sentence is made of. */
  public sealed interface Part {
    LocalText text();
  }

  /** Words of ours. */
  public record Words(LocalText text) implements Part {}

  /** What a question is called. @param path its id, or with a part of its answer: {@code applicant.email} */
  public record Name(LocalText text, String path) implements Part {}

  /** What something else is called: an option, a role, a table, a word that is worked out. */
  public record Choice(LocalText text) implements Part {}

  /** A number, a day, a time, yes or no, as people write them. */
  public record Amount(LocalText text) implements Part {}

  /** Something that is named and isn't there. @param text its id */
  public record Gone(LocalText text) implements Part {}

  static Sentence of(Part part) {
    return new Sentence(List.of(part));
  }

  static Sentence words(String swedish, String english) {
    return of(new Words(LocalText.of(swedish, english)));
  }

  Sentence then(Sentence more) {
    return new Sentence(Stream.concat(parts.stream(), more.parts.stream()).toList());
  }

  Sentence then(String swedish, String english) {
    return then(words(swedish, english));
  }

  /** In parentheses. */
  Sentence enclosed() {
    return words("(", "(").then(this).then(")", ")");
  }

  /** Without marks: names stand in quotation marks. */
  public LocalText plain() {
    return Naming.each(language -> parts.stream().map(part -> plain(part).in(language)).collect(Collectors.joining()));
  }

  public String in(Language language) {
    return plain().in(language);
  }

  private static LocalText plain(Part part) {
    return switch (part) {
      case Words(var text) -> text;
      case Amount(var text) -> text;
      case Name(var text, var path) -> quoted(text);
      case Choice(var text) -> quoted(text);
      case Gone(var text) -> LocalText.of("”%s” (finns inte)", "\"%s\" (does not exist)").formatted(text);
    };
  }

  private static LocalText quoted(LocalText text) {
    return LocalText.of("”%s”", "\"%s\"").formatted(text);
  }
}
