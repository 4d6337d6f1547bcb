package se.samform.portal.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TaskHolders;
import se.samform.core.flow.TaskKind;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.flow.Wanted;
import se.samform.core.id.UnitId;
import se.samform.engine.casefile.CaseFile;
import se.samform.portal.wording.Due;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** What is to be done on a case, by whom and when. Who may finish it is the rules' to say; here it is only what is offered. */
final class OpenTasks {
    private final CaseFile file;
    private final Actor.Officer me;
    private final Sentences texts;
    private final Times times;
    private final People people;
    private final Map<String, UnitId> units;

    OpenTasks(CaseFile file, Actor.Officer me, Sentences texts, Times times, People people) {
        this(file, me, texts, times, people, Map.of());
    }

    /** @param units which units play the roles that are given to units */
    OpenTasks(CaseFile file, Actor.Officer me, Sentences texts, Times times, People people, Map<String, UnitId> units) {
        this.units = units;
        this.file = file;
        this.me = me;
        this.texts = texts;
        this.times = times;
        this.people = people;
    }

    List<TaskLine> lines() {
        var titles = new TaskTitles(file, texts.language());
        return file.head().state().course().openTasks().stream().map(task -> line(task, titles)).toList();
    }

    private TaskLine line(CaseTask task, TaskTitles titles) {
        var known = file.service().definition().flow().work().task(task.id());
        var kind = task.kind(file.service().definition().flow().work());
        return new TaskLine(task.id(), titles.of(task.id()), texts.of(task.outside() ? "desk.task.kind.outside" : "desk.task.kind." + kind), by(task, known),
            known.map(each -> each.text().in(texts.language())).orElse(""), task.dueOn().map(times::due).orElse(new Due("–", "")),
            isMine(task) ? outcomes(kind) : List.of(), known.filter(each -> each.comment() == Wanted.REQUIRED).isPresent(), isByLink(task, known),
            !task.outside() && known.flatMap(Task::by).isEmpty(), isByLink(task, known) ? withheld(known) : "");
    }

    private String withheld(Optional<Task> known) {
        return new NotSentAlong(file, texts, times).words(known.map(Task::shows).orElse(List.of()));
    }

    /** Whether whoever has it may be outside; one that is within has no link, and none is sent. */
    private boolean isByLink(CaseTask task, Optional<Task> known) {
        return task.outside() || known.filter(each -> each.kind() == TaskKind.REFER).flatMap(Task::by).flatMap(file.service().definition()::role)
            .filter(role -> role.kind() == RoleKind.CONSULTEE).isPresent();
    }

    private Optional<String> outsider(CaseTask task) {
        return file.events().stream().flatMap(recorded -> recorded.event() instanceof TaskEvent.OutsideAsked(var id, var whom, var question, var dueOn)
            && id.equals(task.id()) ? Stream.of(texts.of("desk.task.outside.whom", whom.name(), whom.mail())) : Stream.empty()).findFirst();
    }

    private String by(CaseTask task, Optional<Task> known) {
        if (task.outside()) return outsider(task).orElse("");
        return known.flatMap(Task::by).flatMap(file.service().definition()::role).map(this::player)
            .or(() -> task.by().flatMap(people::officer)).orElseGet(() -> people.unit(file.head().state().unit()));
    }

    /** The unit itself, where the role is one's. */
    private String player(Role role) {
        return Optional.ofNullable(units.get(role.id())).filter(unit -> role.kind() == RoleKind.UNIT).map(people::unit).filter(name -> !name.isEmpty()).orElseGet(() -> role.title().in(texts.language()));
    }

    private boolean isMine(CaseTask task) {
        return TaskHolders.mayFinish(file.service().definition().flow(), file.head().state(), task, me);
    }

    private List<TaskLine.Outcome> outcomes(TaskKind kind) {
        return Arrays.stream(TaskOutcome.values()).filter(outcome -> outcome.fits(kind))
            .map(outcome -> new TaskLine.Outcome(outcome.name(), texts.of("task.outcome." + outcome))).toList();
    }
}
