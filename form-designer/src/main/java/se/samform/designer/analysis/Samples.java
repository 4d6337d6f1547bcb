package se.samform.designer.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import se.samform.core.answer.FileRef;
import se.samform.core.form.AnswerField;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextPattern;
import se.samform.core.form.TextQuestion;
import se.samform.core.place.Bounds;
import se.samform.core.place.Position;

/** What somebody might type where it doesn't matter what. */
final class Samples {

  /** Where a map has no bounds. */
  private static final Position SOMEWHERE = new Position(new BigDecimal("61.4712"), new BigDecimal("15.1180"));
  /** From corner to corner, in degrees. */
  private static final List<List<BigDecimal>> STEPS = List.of(
      List.of(BigDecimal.ZERO, BigDecimal.ZERO), List.of(new BigDecimal("0.000010"), BigDecimal.ZERO), List.of(BigDecimal.ZERO, new BigDecimal("0.000010")));

  private static final Pattern PLAIN = Pattern.compile("text( [0-9]+)?");

  /** So many texts are tried for each that must be one of a kind with check digits. */
  private static final int TRIES = 2_000;

  private final LocalDate today;
  private final Words words;
  private final Map<String, String> known = new HashMap<>();
  private final Map<UUID, FileRef> files = new HashMap<>();

  Samples(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /** The files that were taken for it. */
  Map<UUID, FileRef> files() {
    return files;
  }

  /** What answers a question that is compared with nothing, by what its path adds to the id: {@code .street}. */
  Map<String, List<String>> of(Question question) {
    return switch (question) {
      case LongTextQuestion q -> Map.of("", List.of("text"));
      case ConsentQuestion q -> Map.of("", List.of("yes"));
      case FileQuestion q -> Map.of("", List.of(file(q).id().toString()));
      case FieldedQuestion q -> fields(q);
      case Question other -> Map.of();
    };
  }

  private FileRef file(FileQuestion question) {
    var kind = question.kinds().stream().sorted().findFirst().orElse(FileKind.PDF);
    var file = new FileRef(UUID.nameUUIDFromBytes(question.id().getBytes(StandardCharsets.UTF_8)), "file", kind.mime(), 1, "0".repeat(64));
    files.put(file.id(), file);
    return file;
  }

  /** As coordinates. */
  String place(MapQuestion question) {
    var corner = question.bounds().map(bounds -> middle(bounds)).orElse(SOMEWHERE);
    var fewest = question.typed().fewest();
    return IntStream.range(0, fewest).mapToObj(i -> corner.latitude().add(STEPS.get(i).getFirst()).toPlainString() + " " + corner.longitude().add(STEPS.get(i).getLast()).toPlainString())
        .collect(Collectors.joining("; "));
  }

  private static Position middle(Bounds bounds) {
    return new Position(middle(bounds.southWest().latitude(), bounds.northEast().latitude()), middle(bounds.southWest().longitude(), bounds.northEast().longitude()));
  }

  private static BigDecimal middle(BigDecimal one, BigDecimal other) {
    return one.add(other).divide(BigDecimal.TWO, 6, RoundingMode.HALF_UP);
  }

  private Map<String, List<String>> fields(FieldedQuestion question) {
    var all = new HashMap<String, List<String>>();
    question.fields().forEach(field -> all.put("." + field.key(), List.of(field(question, field, 0))));
    return all;
  }

  private String field(Question question, AnswerField field, long number) {
    if (question instanceof ChildQuestion child && field.key().equals(ChildQuestion.NUMBER)) {
      return tried(question, question.id() + "." + field.key(), each -> born(child) + digits(each, 4), number);
    }
    return field.options().isEmpty() ? tried(question, question.id() + "." + field.key(), candidates(field.format()), number) : field.options().getFirst();
  }

  /** One of many texts that fit at the path, and that nothing in the form names: another for each number. */
  String other(Question question, String key, long number) {
    var path = key.isEmpty() ? question.id() : question.id() + "." + key;
    return switch (question) {
      case TextQuestion text -> tried(question, path, text.pattern().<LongFunction<String>>map(own -> matching(own.pattern())).orElseGet(() -> candidates(text.format())), number);
      case PersonQuestion person -> tried(question, path, candidates(PersonField.of(key).map(PersonField::format).orElse(TextFormat.NONE)), number);
      case FieldedQuestion fielded -> fielded.fields().stream().filter(field -> field.key().equals(key)).findFirst().map(field -> field(question, field, number)).orElse("");
      case Question any -> "text " + number;
    };
  }

  /** Whether nothing but being a text is asked of what this writes. */
  static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
  }

  /** Old enough, and not too old, some days on. */
  private String born(ChildQuestion child) {
    int age = (child.minAge().orElse(0) + child.maxAge().orElse(20)) / 2;
    return today.minusYears(age).minusDays(200).format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private String tried(Question question, String path, LongFunction<String> candidates, long number) {
    return known.computeIfAbsent(path + " " + number, none -> looked(question, path, candidates, number));
  }

  /** The first after so many others that is read as it stands. */
  private String looked(Question question, String path, LongFunction<String> candidates, long number) {
    return LongStream.range(0, TRIES).map(each -> number * TRIES + each).mapToObj(candidates)
        .filter(text -> !words.isNamed(text)).flatMap(text -> TypedText.at(question, path, today).of(text).stream()).findFirst().orElse("");
  }

  private static LongFunction<String> matching(String pattern) {
    return number -> TextPattern.compile(pattern) instanceof TextPattern.Compiled.Fine(var fine) ? fine.example(number / TRIES + number % TRIES).orElse("") : "";
  }

  private static LongFunction<String> candidates(TextFormat format) {
    return switch (format) {
      case NONE -> number -> "text " + number;
      case EMAIL -> number -> "a" + number + "@example.com";
      case PHONE -> number -> "0701740" + digits(number, 3);
      case POSTAL_CODE -> number -> digits(10_000 + number % 80_000, 5);
      case WEB_ADDRESS -> number -> "https://a.se/" + number;
      case PERSONAL_NUMBER, PERSONAL_NUMBER_ONLY -> number -> "19900101" + digits(number, 4);
      case COORDINATION_NUMBER -> number -> "19900161" + digits(number, 4);
      case ORGANISATION_NUMBER -> number -> "8020" + digits(number, 6);
      case BANKGIRO -> number -> digits(5_000_000 + number, 7);
      case PLUSGIRO -> number -> digits(400_000 + number, 6);
      case IBAN -> number -> "SE" + digits(number % 100, 2) + "5000000" + digits(number / 100, 13);
      case CPR -> number -> "010190" + digits(number, 4);
      case CVR -> number -> digits(10_000_000 + number, 8);
      case BANK_ACCOUNT -> number -> "5000-" + digits(number, 7);
    };
  }

  private static String digits(long number, int count) {
    return String.format("%0" + count + "d", number % Math.round(Math.pow(10, count)));
  }
}
