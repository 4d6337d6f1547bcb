package se.samform.portal.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import se.samform.core.answer.Gaps;
import se.samform.core.answer.Retelling;
import se.samform.core.answer.Wording;
import se.samform.core.flow.Actor;
import se.samform.core.flow.Template;
import se.samform.core.form.Afterwards;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.portal.wording.People;
import se.samform.portal.wording.StatusBadge;
import se.samform.portal.wording.Times;

/** What a template's fields stand for in a case, by their names. What isn't among them stays as it is written. */
record CaseFields(Map<String, String> values, UnaryOperator<String> answers) {
    /** Where there is nothing to say: it is seen that something is missing. */
    static final String NOTHING = "…";

    CaseFields {
        values = Map.copyOf(values);
    }

    /** Who writes, and when. @param people of the municipality @param answers of the case, as its citizen may read them */
    record Setting(LocalDate today, People people, Optional<Actor.Officer> writer, Gaps.Answers answers) {
        /** Where the answers aren't read. */
        static final Gaps.Answers UNREAD = (path, language) -> Optional.empty();

        /** Where no text is filled in. */
        static final Setting NOBODYS = new Setting(LocalDate.EPOCH, new People(List.of(), List.of()), Optional.empty(), UNREAD);
    }

    /** The newest answers of the case that both its citizen and who handles it may read; none of one that is masked. */
    static Gaps.Answers answersOf(CaseFile file, Times times) {
        if (file.isMasked() || file.submissions().isEmpty()) return Setting.UNREAD;
        var submission = file.submissions().getLast().submission();
        var readers = Stream.of(Afterwards.Reader.OFFICER, Afterwards.Reader.RECEIPT)
            .map(reader -> new Retelling(file.service().definition(), submission, reader, file.head().language(), times.date(submission.submittedAt()))).toList();
        return (path, language) -> readers.getFirst().textAt(path, language).flatMap(read -> readers.getLast().textAt(path, language));
    }

    /** As the case is now. */
    static CaseFields of(CaseHead head, ServiceDefinition service, String applicant, Language language, Setting setting) {
        var state = head.state();
        var officer = state.assignee().or(() -> setting.writer().map(Actor.Officer::id)).flatMap(setting.people()::officer);
        return new CaseFields(Map.of("reference", head.reference(), "service", service.title().in(language),
            "status", StatusBadge.of(service.flow(), state, language).text(), "applicant", applicant,
            "unit", setting.people().unit(state.unit()), "officer", officer.orElse(NOTHING), "day", Wording.day(setting.today(), language),
            "due", state.dueOn().map(day -> Wording.day(day, language)).orElse(NOTHING), "diary", head.filing().diaryNumber().orElse(NOTHING),
            "decision", decision(head, service, language)), path -> setting.answers().at(path, language).orElse(NOTHING));
    }

    private static String decision(CaseHead head, ServiceDefinition service, Language language) {
        return head.state().course().ruling().flatMap(made -> service.flow().work().ruling(made.id())).map(ruling -> ruling.title().in(language)).orElse(NOTHING);
    }

    /** In another status. */
    CaseFields in(String otherStatus) {
        var other = new HashMap<>(values);
        other.put("status", otherStatus);
        return new CaseFields(other, answers);
    }

    /** What is filled in is not looked through once more: a name may hold anything. */
    String fill(String text) {
        return Template.FIELD.matcher(text).replaceAll(field -> Matcher.quoteReplacement(
            field.group(1).startsWith(Template.ANSWER) ? answers.apply(field.group(1).substring(Template.ANSWER.length())) : values.getOrDefault(field.group(1), field.group())));
    }
}
