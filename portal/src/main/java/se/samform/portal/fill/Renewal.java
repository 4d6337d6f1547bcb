package se.samform.portal.fill;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Beginning;
import se.samform.core.answer.LookedUp;
import se.samform.core.answer.RawAnswers;
import se.samform.core.changeover.FormChanges;
import se.samform.core.flow.MayRenew;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SlotQuestion;
import se.samform.core.publication.Published;
import se.samform.engine.content.Content;

/**
 * What an application begins with that renews an earlier case: what was answered there goes along as far as the newest
 * form lets it, but for what is to be given anew each time. That is files, what is agreed to, times that are booked, and what a
 * register told then; what the log-in and the registers know now goes before what stood there. Pure.
 */
final class Renewal {
    private Renewal() {}

    /** As below, with nothing that the flow says. */
    static Crossing of(OpenDraft before, Published newest, Today today, Content known) {
        return of(before, newest, today, known, Map.of(), Optional.empty());
    }

    /**
     * @param before the earlier case's newest answers, under its own form
     * @param known what a new draft begins with
     * @param set by the flow, whatever was answered: an option by its question, where the newest form has both; or that a day is the last one
     * @param lastDay of what was granted, if it has one
     */
    static Crossing of(OpenDraft before, Published newest, Today today, Content known, Map<String, String> set, Optional<LocalDate> lastDay) {
        var changes = FormChanges.between(before.definition(), newest.definition());
        var content = known.with(answers(changes.carry(before.draft().answers()), before.draft().content().looked(), newest.definition(), known.answers(), set, lastDay));
        return new Crossing(before, OpenDraft.of(before.draft().under(newest.id(), content), before.owner(), newest, today), changes);
    }

    private static RawAnswers answers(RawAnswers carried, LookedUp looked, ServiceDefinition definition, RawAnswers known, Map<String, String> set, Optional<LocalDate> lastDay) {
        var defaults = Beginning.of(definition.questions(), field -> "");
        var texts = new HashMap<>(known.texts());
        carried.texts().forEach((path, answer) -> {
            if (!isAnew(definition, path) && !looked.looks().containsKey(path) && !isKnown(path, known, defaults)) texts.put(path, answer);
        });
        set.forEach((question, option) -> {
            if (has(definition, question, option)) texts.put(question, List.of(option));
            lastDay.filter(day -> option.equals(MayRenew.LAST_DAY) && definition.question(question).filter(DateQuestion.class::isInstance).isPresent())
                .ifPresent(day -> texts.put(question, List.of(day.toString())));
        });
        return new RawAnswers(texts);
    }

    private static boolean has(ServiceDefinition definition, String question, String option) {
        return definition.question(question).filter(found -> found instanceof ChoiceQuestion choice && choice.options().stream().anyMatch(each -> each.id().equals(option))).isPresent();
    }

    private static boolean isAnew(ServiceDefinition definition, String path) {
        return definition.questionAt(path)
            .filter(question -> question instanceof FileQuestion || question instanceof ConsentQuestion || question instanceof SlotQuestion).isPresent();
    }

    /** Not what anybody begins with. */
    private static boolean isKnown(String path, RawAnswers known, RawAnswers defaults) {
        List<String> now = known.at(path);
        return !now.isEmpty() && !now.equals(defaults.at(path));
    }
}
