package se.samform.core.answer;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;
import se.samform.core.form.TextPattern;
import se.samform.core.form.TextQuestion;

/**
 * Looks for a text that a question with a pattern of its own takes. That there is none is told for certain: the signs that may
 * stand in a pattern are asked one by one whether they may be written, and whatever is found is given to the question's reader.
 */
public final class LookForText {

  /** How many are tried where signs change each other. */
  private static final long TRIES = 10_000;
  /** So many signs in form C may come of one, and no more. */
  private static final int MOST_OF_ONE = 3;

  private final TextQuestion question;
  private final TextPattern pattern;
  private final AnswerReader reader;

  private LookForText(TextQuestion question, TextPattern pattern) {
    this.question = question;
    this.pattern = pattern;
    this.reader = AnswerReader.of(question);
  }

  /** @param pattern the question's own */
  public static FittingText in(TextQuestion question, TextPattern pattern) {
    return new LookForText(question, pattern).look();
  }

  private FittingText look() {
    IntPredicate isTaken = sign -> Characters.isOfALine(sign) && isInFormC(sign);
    IntPredicate isEnd = sign -> !Characters.isBlank(Character.toString(sign));
    var plain = pattern.text(question.maxLength(), isTaken.and(sign -> !mixes(sign)), isEnd).filter(this::isRead);
    if (plain.isPresent()) {
      return new FittingText.Found(plain.get());
    }
    if (pattern.text(Integer.MAX_VALUE, isTaken, isEnd).isEmpty()) {
      return new FittingText.Unwritable();
    }
    int most = pattern.takes(LookForText::mixes) ? MOST_OF_ONE * question.maxLength() : question.maxLength();
    return pattern.text(most, isTaken, isEnd).isEmpty() ? new FittingText.TooLong() : tried();
  }

  private FittingText tried() {
    var examples = LongStream.range(0, TRIES).mapToObj(pattern::example).takeWhile(Optional::isPresent).map(Optional::orElseThrow).toList();
    var fitting = examples.stream().filter(this::isRead).findFirst();
    if (fitting.isPresent()) {
      return new FittingText.Found(fitting.get());
    }
    boolean mayComeOfLess = examples.stream().anyMatch(text -> text.codePoints().anyMatch(LookForText::mixes) && isTooLong(text));
    return examples.size() < TRIES && !mayComeOfLess ? new FittingText.Unwritable() : new FittingText.NotFound();
  }

  /** As it stands; fewer signs that are typed may come to it. */
  private boolean isTooLong(String text) {
    return text.codePointCount(0, text.length()) > question.maxLength();
  }

  private boolean isRead(String text) {
    var given = new Given(RawAnswers.NONE.with(question.id(), text), new Facts(LocalDate.EPOCH));
    return reader.read(question.id(), given) instanceof Reading.Read;
  }

  private static boolean isInFormC(int sign) {
    return Normalizer.isNormalized(Character.toString(sign), Normalizer.Form.NFC);
  }

  /** Whether it may become one with the sign before it, or change places with it. */
  private static boolean mixes(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> Character.UnicodeBlock.of(sign) == Character.UnicodeBlock.HANGUL_JAMO;
    };
  }
}
