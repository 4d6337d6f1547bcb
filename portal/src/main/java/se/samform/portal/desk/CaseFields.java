package se.samform.portal.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samform.core.answer.Wording;
import se.samform.core.flow.Actor;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;
import se.samform.portal.wording.People;
import se.samform.portal.wording.StatusBadge;

/** What a template's fields stand for in a case, by their names. What isn't among them stays as it is written. */
record CaseFields(Map<String, String> values) {
    private static final Pattern FIELD = Pattern.compile("\\{([a-z]+)}");
    /** Where there is nothing to say: it is seen that something is missing. */
    private static final String NOTHING = "…";

    CaseFields {
        values = Map.copyOf(values);
    }

    /** Who writes, and when. @param people of the municipality */
    record Setting(LocalDate today, People people, Optional<Actor.Officer> writer) {
        /** Where no text is filled in. */
        static final Setting NOBODYS = new Setting(LocalDate.EPOCH, new People(List.of(), List.of()), Optional.empty());
    }

    /** As the case is now. */
    static CaseFields of(CaseHead head, ServiceDefinition service, String applicant, Language language, Setting setting) {
        var state = head.state();
        var officer = state.assignee().or(() -> setting.writer().map(Actor.Officer::id)).flatMap(setting.people()::officer);
        return new CaseFields(Map.of("reference", head.reference(), "service", service.title().in(language),
            "status", StatusBadge.of(service.flow(), state, language).text(), "applicant", applicant,
            "unit", setting.people().unit(state.unit()), "officer", officer.orElse(NOTHING), "day", Wording.day(setting.today(), language),
            "due", state.dueOn().map(day -> Wording.day(day, language)).orElse(NOTHING)));
    }

    /** In another status. */
    CaseFields in(String otherStatus) {
        var other = new HashMap<>(values);
        other.put("status", otherStatus);
        return new CaseFields(other);
    }

    /** What is filled in is not looked through once more: a name may hold anything. */
    String fill(String text) {
        return FIELD.matcher(text).replaceAll(field -> Matcher.quoteReplacement(values.getOrDefault(field.group(1), field.group())));
    }
}
