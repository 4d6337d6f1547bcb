package se.samform.portal.gallery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.AnswerField;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.OwnText;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;

/** An answer to any question, a right one or, where there can be one, a wrong one. */
final class Samples {
    private static final String WRONG = "!?";
    /** Whoever has the number that adults have is no child. */
    private static final String CHILD = "20170101-2393";

    private final boolean isRight;
    private final LocalDate today;
    private final Map<String, List<String>> texts = new HashMap<>();
    private final Map<UUID, FileRef> files = new HashMap<>();

    private Samples(boolean isRight, LocalDate today) {
        this.isRight = isRight;
        this.today = today;
    }

    static Samples right(List<Question> questions, LocalDate today) {
        return of(questions, true, today);
    }

    static Samples wrong(List<Question> questions, LocalDate today) {
        return of(questions, false, today);
    }

    private static Samples of(List<Question> questions, boolean isRight, LocalDate today) {
        var samples = new Samples(isRight, today);
        samples.answer(questions, "");
        return samples;
    }

    RawAnswers raw() {
        return new RawAnswers(texts);
    }

    Map<UUID, FileRef> files() {
        return files;
    }

    private void answer(List<Question> questions, String prefix) {
        questions.forEach(question -> answer(question, prefix + question.id()));
    }

    private void answer(Question question, String path) {
        switch (question) {
            case TextQuestion q -> put(path, text(q.format()));
            case LongTextQuestion q -> put(path, isRight ? "Först regnade det.\nSedan sken solen." : "x".repeat(q.maxLength() + 1));
            case NumberQuestion q -> put(path, isRight ? q.min().or(q::max).map(Object::toString).orElse("3") : WRONG);
            case DateQuestion q -> put(path, isRight ? q.min().or(q::max).map(bound -> bound.on(today)).orElse(today).toString() : "2027-02-30");
            case YesNoQuestion q -> put(path, isRight ? YesNoQuestion.YES : WRONG);
            case ChoiceQuestion q -> choice(q, path);
            case ChoicesQuestion q -> texts.put(path, isRight ? ids(q.options()).limit(Math.max(1, q.min())).toList() : List.of(WRONG));
            case PersonQuestion q -> q.fields().forEach(field -> put(path + "." + field.key(), text(field)));
            case FileQuestion q -> file(q, path);
            case Information q -> {}
            case CalculatedValue q -> {}
            case GroupQuestion q -> rows(q, path);
            case TimeQuestion q -> put(path, isRight ? q.min().or(q::max).map(Object::toString).orElse("07:30") : "25:00");
            case MoneyQuestion q -> put(path, isRight ? q.min().or(q::max).map(Object::toString).orElse("1 234,50") : WRONG);
            case StopQuestion q -> {}
            case TreeQuestion q -> put(path, isRight ? q.options().getLast().id() : WRONG);
            case SlotQuestion q -> slot(q, path);
            case PricedQuestion q -> q.pathsAt(path).forEach(each -> put(each, isRight ? "1" : WRONG));
            case RankedQuestion q -> texts.put(path, isRight ? ids(q.options()).limit(q.max()).toList() : List.of(ids(q.options()).findFirst().orElseThrow(), ids(q.options()).findFirst().orElseThrow()));
            case ConsentQuestion q -> put(path, isRight ? YesNoQuestion.YES : WRONG);
            case DateRangeQuestion q -> range(q, path);
            case MapQuestion q -> place(q, path);
            case ChildQuestion q -> q.fields().forEach(field -> put(path + "." + field.key(), isRight && field.key().equals(ChildQuestion.NUMBER) ? CHILD : text(field)));
            case FieldedQuestion q -> q.fields().forEach(field -> put(path + "." + field.key(), text(field)));
        }
    }

    private void choice(ChoiceQuestion question, String path) {
        put(path, isRight ? question.options().getFirst().id() : WRONG);
        if (isRight && question.own().equals(Optional.of(question.options().getFirst().id()))) put(OwnText.pathAt(path), text(TextFormat.NONE));
    }

    private void range(DateRangeQuestion question, String path) {
        String day = question.min().or(question::max).map(bound -> bound.on(today)).orElse(today).toString();
        question.pathsAt(path).forEach(each -> put(each, isRight ? day : WRONG));
    }

    private void slot(SlotQuestion question, String path) {
        if (isRight) {
            texts.putAll(Times.answer(question, path, today));
            return;
        }
        put(path + "." + SlotQuestion.DAY, WRONG);
        put(path + "." + SlotQuestion.START, "25:00");
    }

    /** Somewhere in Granvik. */
    private void place(MapQuestion question, String path) {
        String shape = question.takesPoints() ? "point 61.4712 15.118" : "line 61.4712 15.118, 61.4722 15.118, 61.4722 15.121";
        put(path + "." + MapQuestion.SHAPE, isRight ? shape : WRONG);
        put(path + "." + MapQuestion.COORDINATES, isRight ? "" : WRONG);
        put(path + "." + MapQuestion.DESCRIPTION, isRight ? "Vid lyktstolpen" : "x".repeat(MapQuestion.MOST_WORDS + 1));
    }

    private void put(String path, String text) {
        texts.put(path, List.of(text));
    }

    private String text(TextFormat format) {
        if (!isRight) return format == TextFormat.NONE ? "x".repeat(1001) : WRONG;
        return switch (format) {
            case NONE -> "Storgatan 1";
            case PERSONAL_NUMBER -> "19121212-1212";
            case EMAIL -> "vera@exempel.invalid";
            case PHONE -> "070-174 06 05";
            case POSTAL_CODE -> "123 45";
            case ORGANISATION_NUMBER -> "802000-1114";
            case BANKGIRO -> "5805-6201";
            case PLUSGIRO -> "285654-0";
            case BANK_ACCOUNT -> "6789 123 456 789";
            case IBAN -> "SE35 5000 0000 0549 1000 0003";
            case CPR -> "010190-1234";
            case CVR -> "25313763";
            case WEB_ADDRESS -> "https://www.exempel.invalid";
            case PERSONAL_NUMBER_ONLY -> "19900101-2385";
            case COORDINATION_NUMBER -> "19730288-9931";
        };
    }

    private String text(AnswerField field) {
        if (!isRight) return field.format() == TextFormat.NONE && field.options().isEmpty() ? "" : WRONG;
        return field.options().isEmpty() ? text(field.format()) : field.options().getLast();
    }

    private String text(PersonField field) {
        return switch (field) {
            case FIRST_NAME -> isRight ? "Vera" : "x".repeat(121);
            case LAST_NAME -> isRight ? "Exempel" : "";
            case STREET -> isRight ? "Storgatan 1" : "";
            case CITY -> isRight ? "Granvik" : "";
            case PERSONAL_NUMBER -> text(TextFormat.PERSONAL_NUMBER);
            case EMAIL -> text(TextFormat.EMAIL);
            case PHONE -> text(TextFormat.PHONE);
            case POSTAL_CODE -> text(TextFormat.POSTAL_CODE);
        };
    }

    private void file(FileQuestion question, String path) {
        if (!isRight) {
            put(path, WRONG);
            return;
        }
        FileKind kind = question.kinds().stream().sorted().findFirst().orElseThrow();
        var id = new UUID(0, files.size() + 1L);
        files.put(id, new FileRef(id, "intyg." + kind.name().toLowerCase(Locale.ROOT), kind.mime(), 412_000, "0".repeat(64)));
        put(path, id.toString());
    }

    private void rows(GroupQuestion group, String path) {
        var keys = keys(group.rows());
        if (group.rows() instanceof Rows.Free) texts.put(path, keys);
        keys.forEach(key -> answer(group.questions(), path + "." + key + "."));
    }

    private static List<String> keys(Rows rows) {
        return switch (rows) {
            case Rows.Fixed(var fixed) -> ids(fixed).toList();
            case Rows.Free free -> free.max() > 1 ? List.of("1", "2") : List.of("1");
        };
    }

    private static Stream<String> ids(List<Option> options) {
        return options.stream().map(Option::id);
    }
}
