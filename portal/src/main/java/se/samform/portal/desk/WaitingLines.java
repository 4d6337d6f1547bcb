package se.samform.portal.desk;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskKind;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.core.publication.Published;
import se.samform.engine.casefile.WaitingTask;
import se.samform.portal.wording.Due;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** The lines of the tasks that wait. All but the tasks is in memory: a line costs no query. */
record WaitingLines(Sentences texts, Times times, People people, Set<UnitId> units, Function<VersionId, Published> services) {

    List<WaitingLine> of(List<WaitingTask> tasks) {
        return tasks.stream().map(this::line).toList();
    }

    private WaitingLine line(WaitingTask waiting) {
        var head = waiting.head();
        var service = services.apply(head.flow()).definition();
        var known = service.flow().work().task(waiting.task().id());
        return new WaitingLine(path(waiting), known.map(task -> task.title().in(texts.language())).orElseGet(() -> texts.of("desk.waiting.task")),
            texts.of("desk.task.kind." + known.map(Task::kind).orElse(TaskKind.DO)), service.title().in(texts.language()), head.reference(),
            people.unit(head.state().unit()), waiting.task().dueOn().map(times::due).orElse(new Due("–", "")));
    }

    /** The whole case for who handles it; else what is needed to answer. */
    private String path(WaitingTask waiting) {
        String id = waiting.head().id().text();
        return units.contains(waiting.head().state().unit()) ? "desk/" + id + "#tasks" : "desk/tasks/" + id;
    }
}
