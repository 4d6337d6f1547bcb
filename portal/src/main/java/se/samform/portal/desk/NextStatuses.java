package se.samform.portal.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.CaseRuling;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Status;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskKind;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.portal.wording.StatusBadge;

/** The statuses that this officer may set from where the case is, and what the flow asks for with each. @param titles of tasks */
record NextStatuses(CaseHead head, ServiceDefinition service, Actor.Officer me, Language language, String applicant, CaseFields.Setting setting, Function<String, String> titles) {

    NextStatuses(CaseFile file, Actor.Officer me, Language language, String applicant, CaseFields.Setting setting) {
        this(file.head(), file.service().definition(), me, language, applicant, setting, new TaskTitles(file, language)::of);
    }

    List<NextStatus> list() {
        return CaseRules.statusesFor(flow(), head.state(), me).stream().map(this::next).toList();
    }

    private NextStatus next(Status status) {
        var entering = status.terms().entering();
        return new NextStatus(status.id(), status.kind(), StatusBadge.of(status, language), status.text().in(head.language()), entering,
            begun(entering.messageTemplate(), status, head.language()), begun(entering.noteTemplate(), status, language), calledOff(status), left(status), isAskedOff(status));
    }

    /** To end a decided case, or to decide it anew, is not to go back. */
    private Optional<CaseRuling> left(Status next) {
        boolean isBack = head.state().kind() == StatusKind.DECIDED && next.kind() != StatusKind.DECIDED && !next.kind().isEnd();
        return isBack ? head.state().course().ruling() : Optional.empty();
    }

    /** What asking for what is missing ends, which leads to the first status that waits for it. */
    List<String> calledOffByAsking() {
        return byAsking().map(this::calledOff).orElse(List.of());
    }

    /** Whether somebody was asked something by one of those, who then can't answer. */
    boolean isAskedOffByAsking() {
        return byAsking().filter(this::isAskedOff).isPresent();
    }

    private Optional<Status> byAsking() {
        if (head.state().kind() == StatusKind.AWAITING_SUPPLEMENT) return Optional.empty();
        return flow().status(head.state().status()).map(Status::next).orElse(List.of()).stream().map(flow()::status).flatMap(Optional::stream)
            .filter(status -> status.kind() == StatusKind.AWAITING_SUPPLEMENT).findFirst();
    }

    /** What coming into that status ends. */
    List<String> calledOffWith(String to) {
        return flow().status(to).map(this::calledOff).orElse(List.of());
    }

    /** The same of the tasks that end with that status. */
    boolean isAskedOffWith(String to) {
        return flow().status(to).filter(this::isAskedOff).isPresent();
    }

    private List<String> calledOff(Status next) {
        return ending(next).map(task -> titles.apply(task.id())).toList();
    }

    private boolean isAskedOff(Status next) {
        return ending(next).anyMatch(task -> task.kind(flow().work()) == TaskKind.REFER);
    }

    /** Those of the status that is left, and what was asked outside where it is decided; all where the case ends. */
    private Stream<CaseTask> ending(Status next) {
        return head.state().course().openTasks().stream().filter(task -> next.kind().isEnd() || isOfStatus(task) || task.outside() && next.kind() == StatusKind.DECIDED);
    }

    private boolean isOfStatus(CaseTask task) {
        return flow().work().groupOf(task.id()).filter(group -> group.in().equals(head.state().status())).isPresent();
    }

    private String begun(Optional<String> template, Status status, Language in) {
        var fields = CaseFields.of(head, service, applicant, in, setting).in(status.title().in(in));
        return template.flatMap(flow().work()::template).map(found -> fields.fill(found.text().in(in))).orElse("");
    }

    private Flow flow() {
        return service.flow();
    }
}
