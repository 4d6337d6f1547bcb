package se.samform.portal.desk;

import java.util.Optional;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.Status;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.Role;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.flow.Timer;
import se.samform.core.flow.TimerEvent;
import se.samform.core.id.OfficerId;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseFile;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** What happened to a case between its statuses, in one sentence each. Timers that start and stop are told to nobody. */
final class CourseStory {
    /** What the timer of a task's reminders begins with. */
    private static final String TASK = "task:";
    private final CaseFile file;
    private final Sentences texts;
    private final Times times;
    private final People people;
    private final TaskTitles titles;

    CourseStory(CaseFile file, Sentences texts, Times times, People people, TaskTitles titles) {
        this.file = file;
        this.texts = texts;
        this.times = times;
        this.people = people;
        this.titles = titles;
    }

    Optional<String> told(HandlingEvent event, String who) {
        return Optional.of(switch (event) {
            case HandlingEvent.Moved(var from, var to, var why) -> because(texts.of("desk.event.moved", who, people.unit(to)), why);
            case HandlingEvent.NotAsRouted(var role, var instead) -> notAsRouted(role, instead);
            case HandlingEvent.GivenBack given -> texts.of("desk.event.given-back", who);
            case HandlingEvent.ConflictDeclared(var officer, var why) -> because(texts.of("desk.event.conflict", who), why);
            case HandlingEvent.DocumentAdded added -> texts.of("desk.event.document", who, added.title());
            case HandlingEvent.NoteStruck struck -> texts.of("desk.event.note-struck", who);
            case HandlingEvent.Linked linked -> texts.of("desk.event.linked", who);
            case HandlingEvent.Transferred(var to, var why) -> because(to.name().isEmpty() ? texts.of("desk.event.transferred.unnamed", who) : texts.of("desk.event.transferred", who, to.name()), why);
            case HandlingEvent.KeyReplaced replaced -> texts.of("desk.event.key-replaced", who);
            case HandlingEvent.Renews renews -> texts.of("desk.event.renews", who);
            case HandlingEvent.Unlinked unlinked -> texts.of("desk.event.unlinked", who);
            case HandlingEvent.WentOver over -> wentOver(over);
            case HandlingEvent.ChangeSigned signed -> texts.of("desk.event.signed", who);
        });
    }

    private String notAsRouted(String role, Optional<OfficerId> instead) {
        String title = file.service().definition().role(role).map(Role::title).map(this::in).orElse(role);
        return instead.map(officer -> people.officer(officer).orElseGet(() -> texts.of("case.officer")))
            .map(name -> texts.of("desk.event.not-as-routed.instead", title, name)).orElseGet(() -> texts.of("desk.event.not-as-routed", title));
    }

    Optional<String> told(TaskEvent event, String who) {
        String title = titles.of(event.task());
        return Optional.of(switch (event) {
            case TaskEvent.TaskStarted started -> texts.of("desk.event.task-started", title);
            case TaskEvent.TaskAdded added -> texts.of("desk.event.task-added", who, title);
            case TaskEvent.OutsideAsked(var task, var whom, var question, var dueOn) -> because(texts.of("desk.event.outside-asked", who, whom.name()), question);
            case TaskEvent.TaskGiven(var task, var to) -> to.flatMap(people::officer).map(name -> texts.of("desk.event.task-given", who, title, name))
                .orElseGet(() -> texts.of("desk.event.task-given.back", who, title));
            case TaskEvent.LinkRenewed renewed -> texts.of("desk.event.link-renewed", who, title);
            case TaskEvent.TaskFinished finished -> finished(finished, who, title);
            case TaskEvent.TaskReminded reminded -> texts.of("desk.event.task-reminded", who, title);
            case TaskEvent.TaskCalledOff off -> texts.of("desk.event.task-called-off", title);
        });
    }

    private String finished(TaskEvent.TaskFinished event, String who, String title) {
        boolean isInOwnWords = event.outcome() == TaskOutcome.DONE && titles.isOutside(event.task());
        String what = isInOwnWords ? texts.of("desk.event.outside-answered", who, title) : texts.of("desk.event.task-finished", who, title, texts.of("task.outcome." + event.outcome()));
        String told = because(what, event.comment());
        return event.files().isEmpty() ? told : texts.of("desk.event.files", told, String.join(", ", event.files().stream().map(Enclosed::name).toList()));
    }

    Optional<String> told(RulingEvent event, String who) {
        return Optional.of(switch (event) {
            case RulingEvent.Decided decided -> who.equals(DeskStory.ITSELF) ? texts.of("desk.event.decided.itself", ruling(decided.ruling())) : texts.of("desk.event.decided", who, ruling(decided.ruling()));
            case RulingEvent.Served(var on, var appealBy) -> texts.of("desk.event.served", times.fullDate(on));
            case RulingEvent.Appealed(var on, var isInTime) ->
                texts.of(isInTime ? "desk.event.appealed" : "desk.event.appealed.late", times.fullDate(on));
            case RulingEvent.Reconsidered(var isChanged, var why) ->
                texts.of(isChanged ? "desk.event.reconsidered.changed" : "desk.event.reconsidered.kept", who);
            case RulingEvent.AppealForwarded(var isConsidered) -> texts.of(isConsidered ? "desk.event.appeal-forwarded.considered" : "desk.event.appeal-forwarded", who);
            case RulingEvent.CourtAnswered(var on, var answer) -> texts.of("desk.event.court." + answer, times.fullDate(on));
            case RulingEvent.GainedForce(var on) -> texts.of("desk.event.force", times.fullDate(on));
        });
    }

    Optional<String> told(SupplementEvent event, String who) {
        return Optional.of(switch (event) {
            case SupplementEvent.SupplementAsked asked -> texts.of("desk.event.supplement-asked", who);
            case SupplementEvent.Corrected corrected -> texts.of("desk.event.corrected", who);
            case SupplementEvent.Supplemented supplemented -> texts.of("desk.event.supplemented", who);
        });
    }

    Optional<String> told(TimerEvent event) {
        return event instanceof TimerEvent.TimerFired(var timer) ? Optional.of(fired(timer)) : Optional.empty();
    }

    private String wentOver(HandlingEvent.WentOver over) {
        String by = people.officer(over.by()).orElseGet(() -> texts.of("case.officer"));
        String told = texts.of("desk.event.went-over", over.from().number(), over.to().number(), by);
        return over.was().equals(over.status()) ? told : texts.of("desk.event.went-over.status", told, status(over.was()), status(over.status()));
    }

    /** As the flow calls or called it that had it last. */
    private String status(String id) {
        return file.flows().stream().flatMap(flow -> flow.status(id).stream()).findFirst().map(Status::title).map(this::in).orElse(id);
    }

    /** With what whoever did it wrote. */
    String because(String told, String why) {
        return why.isBlank() ? told : texts.of("desk.event.why", told, why);
    }

    private String fired(String id) {
        for (var usual : Timer.Usual.values()) {
            if (usual.id().equals(id)) return texts.of("desk.event.timer." + id);
        }
        return id.startsWith(TASK) ? texts.of("desk.event.timer.task", titles.of(id.substring(TASK.length()))) : ofTheFlow(id);
    }

    /** By the title that the flow gives it, else by what it does. */
    private String ofTheFlow(String id) {
        var known = file.flows().stream().flatMap(flow -> flow.work().timers().stream()).filter(timer -> timer.id().equals(id)).findFirst();
        return known.map(timer -> timer.title().isEmpty() ? doing(timer.then()) : in(timer.title())).orElseGet(() -> texts.of("desk.event.timer"));
    }

    private String doing(Timer.Action then) {
        return switch (then) {
            case Timer.Action.Become(var to) -> texts.of("desk.event.timer.become", status(to));
            case Timer.Action.Decide(var ruling) -> texts.of("desk.event.timer.decide", ruling(ruling));
            case Timer.Action.Remind(var whom) -> texts.of("desk.event.timer.remind." + whom);
            case Timer.Action.MoveTo(var role) -> texts.of("desk.event.timer.move", file.service().definition().role(role).map(found -> in(found.title())).orElse(role));
        };
    }

    private String ruling(String id) {
        return file.flows().stream().flatMap(flow -> flow.work().ruling(id).stream()).findFirst().map(ruling -> ruling.title()).map(this::in).orElse(id);
    }

    private String in(LocalText title) {
        return title.in(texts.language());
    }
}
