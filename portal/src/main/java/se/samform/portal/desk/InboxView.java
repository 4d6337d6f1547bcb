package se.samform.portal.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.NextDay;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.id.CaseId;
import se.samform.core.id.VersionId;
import se.samform.core.publication.Published;
import se.samform.engine.casefile.AboutApplicant;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Listed;
import se.samform.portal.wording.Due;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Promise;
import se.samform.portal.wording.StatusBadge;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** The lines of the inbox. Everything but the heads and the applicants is in memory: a line costs no query. */
final class InboxView {
    private final Sentences texts;
    private final Times times;
    private final People people;
    private final Actor.Officer me;
    private final Function<VersionId, Published> services;
    private final Listed listed;
    private final boolean isTheirs;

    /** @param applicants of the cases that lines are made for; what these are about isn't said */
    InboxView(Sentences texts, Times times, People people, Actor.Officer me, Function<VersionId, Published> services,
              Map<CaseId, String> applicants) {
        this(texts, times, people, me, services, new Listed(applicants, Map.of()), false);
    }

    /** @param listed of the cases that lines are made for: for officers of their units */
    InboxView(Sentences texts, Times times, People people, Actor.Officer me, Function<VersionId, Published> services, Listed listed) {
        this(texts, times, people, me, services, listed, true);
    }

    private InboxView(Sentences texts, Times times, People people, Actor.Officer me, Function<VersionId, Published> services, Listed listed, boolean isTheirs) {
        this.texts = texts;
        this.times = times;
        this.people = people;
        this.me = me;
        this.services = services;
        this.listed = listed;
        this.isTheirs = isTheirs;
    }

    List<InboxLine> lines(List<CaseHead> cases, ListAddress list) {
        return cases.stream().map(head -> line(head, list)).toList();
    }

    InboxLine line(CaseHead head, ListAddress list) {
        CaseState state = head.state();
        return new InboxLine("desk/" + head.id().text() + "?" + list.query(), Chosen.of(head).value(), title(head), listed.subjects().getOrDefault(head.id(), ""), head.reference(), head.filing().diaryNumber().orElse(""),
            applicant(head), people.unit(state.unit()), badge(head), Ball.of(state, me.id(), people, texts, waitedFor(head)).with(),
            state.assignee().flatMap(people::officer).orElse(""), deputy(state), next(state, list), times.day(state.openedAt()), times.moment(state.changedAt()));
    }

    /** Who else is waited for is told to officers of its units alone. */
    private List<String> waitedFor(CaseHead head) {
        return isTheirs ? WaitedFor.of(head.state(), service(head), texts) : List.of();
    }

    /** That the officer stands in for whoever has it; empty if they don't. */
    private String deputy(CaseState state) {
        return state.assignee().filter(me.standsFor()::contains).flatMap(people::officer).map(name -> texts.of("desk.deputy.for", name)).orElse("");
    }

    String title(CaseHead head) {
        return service(head).title().in(texts.language());
    }

    StatusBadge badge(CaseHead head) {
        return StatusBadge.of(service(head).flow(), head.state(), texts.language());
    }

    /** A word for it where no name may stand. */
    String applicant(CaseHead head) {
        String named = listed.applicants().get(head.id());
        if (named != null) return named;
        if (head.filing().protectedIdentity()) return texts.of("desk.protected.person");
        if (head.anonymous()) return texts.of("desk.list.anonymous");
        return texts.of(AboutApplicant.isProtected(service(head)) ? "desk.list.protected" : "desk.list.unnamed");
    }

    private ServiceDefinition service(CaseHead head) {
        return services.apply(head.flow()).definition();
    }

    /** The nearest day, and what it is if it isn't the one that people were promised. Nothing is due any more once it is over. */
    private Due next(CaseState state, ListAddress list) {
        return list.next(state).filter(day -> !state.isOver() && !(state.kind() == StatusKind.DECIDED && day.what() == NextDay.What.PROMISE)).map(day -> times.due(day.day()).of(what(day.what(), texts))).orElse(new Due("–", ""));
    }

    static String what(NextDay.What what, Sentences texts) {
        return switch (what) {
            case PROMISE -> "";
            case STATUS -> texts.of("desk.due.status");
            case TASK -> texts.of("desk.due.task");
        };
    }

    /** What was promised. Nothing is due any more once it is decided, or over. */
    static Due due(CaseState state, Times times) {
        return promised(state).map(times::due).orElse(new Due("–", ""));
    }

    /** The day that was promised, until it was kept. */
    static Optional<LocalDate> promised(CaseState state) {
        return Promise.of(state);
    }
}
