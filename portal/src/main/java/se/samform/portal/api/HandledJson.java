package se.samform.portal.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Status;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskHolders;
import se.samform.core.json.Json;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Unit;
import se.samform.core.text.Language;

/** How a case stands, and what its caller may do to it by its flow. */
record HandledJson(Handled handled, Municipalities municipalities, Locale locale) {

    JsonObject json() {
        var head = handled.file().head();
        var json = CaseJson.of(head).add("service", handled.file().service().key().value())
            .add("unit", municipalities.unit(head.municipality(), state().unit()).map(Unit::slug).orElse(""));
        officer().ifPresent(officer -> json.add("officer", officer.slug()));
        return json.add("next", next()).add("tasks", tasks()).build();
    }

    private Optional<Officer> officer() {
        return state().assignee().flatMap(id -> municipalities.officer(handled.file().head().municipality(), id));
    }

    private JsonArrayBuilder next() {
        var list = Json.createArrayBuilder();
        CaseRules.statusesFor(flow(), state(), handled.actor()).forEach(status -> list.add(status(status)));
        return list;
    }

    private JsonObjectBuilder status(Status status) {
        var entering = status.terms().entering();
        return Json.createObjectBuilder().add("to", status.id()).add("kind", word(status.kind())).add("title", status.title().in(language()))
            .add("message", word(entering.message())).add("note", word(entering.note())).add("signed", entering.isSigned());
    }

    private JsonArrayBuilder tasks() {
        var list = Json.createArrayBuilder();
        theirs().forEach(task -> flow().work().task(task.id()).ifPresent(known -> list.add(task(known))));
        return list;
    }

    private List<CaseTask> theirs() {
        if (handled.actor() instanceof Actor.InternalSystem system) return CaseRules.tasksFor(flow(), state(), system);
        return handled.actor() instanceof Actor.Officer officer
            ? state().course().openTasks().stream().filter(task -> TaskHolders.mayFinish(flow(), state(), task, officer)).toList() : List.of();
    }

    private JsonObjectBuilder task(Task task) {
        var outcomes = Json.createArrayBuilder();
        HandledOrder.outcomes(task.kind()).forEach(outcomes::add);
        return Json.createObjectBuilder().add("task", task.id()).add("kind", word(task.kind())).add("title", task.title().in(language())).add("outcomes", outcomes);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Language language() {
        return new Language(locale.getLanguage());
    }

    private Flow flow() {
        return handled.file().service().definition().flow();
    }

    private CaseState state() {
        return handled.file().head().state();
    }
}
