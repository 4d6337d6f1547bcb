package se.samform.portal.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskEvent;
import se.samform.core.form.PersonField;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.core.logic.Plan;
import se.samform.core.outbox.OutboxEntry;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Filing;
import se.samform.engine.casefile.HandedIn;
import se.samform.engine.casefile.RecordedEvent;
import se.samform.portal.wording.Happening;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Sentences;
import se.samform.portal.wording.Times;

/** A case of an example service as an officer sees it, with these persons among the answers. */
record ADeskCase(Published service, Map<String, Answer> answers, boolean anonymous) {
    static final Instant NOW = Instant.parse("2027-03-17T09:00:00Z");
    static final Sentences SWEDISH = new Sentences(Language.SWEDISH);
    static final Times TIMES = new Times(SWEDISH, ZoneId.of("Europe/Stockholm"), NOW);
    private static final MunicipalityId GRANVIK = new MunicipalityId(new UUID(1, 1));
    private static final UnitId UNIT = new UnitId(new UUID(1, 2));
    private static final People PEOPLE = new People(List.of(), List.of());

    static ADeskCase of(String service) {
        return new ADeskCase(published(service), Map.of(), false);
    }

    ADeskCase with(String question, Map<PersonField, String> person) {
        var more = new HashMap<>(answers);
        more.put(question, new Answer.Person(person));
        return new ADeskCase(service, more, anonymous);
    }

    ADeskCase with(Map<String, Answer> given) {
        var more = new HashMap<>(answers);
        more.putAll(given);
        return new ADeskCase(service, more, anonymous);
    }

    ADeskCase byNobodyLoggedIn() {
        return new ADeskCase(service, answers, true);
    }

    DeskCaseView view(OutboxEntry... entries) {
        var me = new Actor.Officer(new OfficerId(new UUID(1, 3)), Set.of(UNIT));
        return new DeskCaseView(file(), me, SWEDISH, TIMES, PEOPLE, new Outside(List.of(entries), List.of(), Map.of()));
    }

    /** After this has happened as well. */
    DeskCaseView viewAfter(CaseEvent... events) {
        var file = file();
        var recorded = new ArrayList<>(file.events());
        for (var event : events) recorded.add(new RecordedEvent(recorded.size() + 1, NOW, "machine", event));
        var me = new Actor.Officer(new OfficerId(new UUID(1, 3)), Set.of(UNIT));
        return new DeskCaseView(new CaseFile(file.head(), service, recorded, file.submissions(), List.of(), Optional.empty()), me, SWEDISH, TIMES, PEOPLE,
            new Outside(List.of(), List.of(), Map.of()));
    }

    /** The same where its state is what that came to, too. */
    DeskCaseView viewOnceAfter(CaseEvent... events) {
        var file = fileAfter(events);
        var head = headOnceAfter(events);
        var me = new Actor.Officer(new OfficerId(new UUID(1, 3)), Set.of(UNIT));
        return new DeskCaseView(new CaseFile(head, service, file.events(), file.submissions(), List.of(), Optional.empty()), me, SWEDISH, TIMES, PEOPLE,
            new Outside(List.of(), List.of(), Map.of()));
    }

    /** @param name as it was kept for lists, or empty */
    InboxLine line(String name) {
        Map<CaseId, String> names = name.isEmpty() ? Map.of() : Map.of(file().head().id(), name);
        return line(head(), names);
    }

    /** Of the case once the register says this of it. */
    InboxLine line(Filing filing) {
        var head = head();
        return line(new CaseHead(head.id(), head.number(), GRANVIK, head.version(), head.language(), anonymous, head.state(), head.lastSeq(), filing), Map.of());
    }

    /** After this has happened. */
    InboxLine lineAfter(CaseEvent... events) {
        return lineAfter(ListAddress.read(parameter -> ""), events);
    }

    /** The same in that list. */
    InboxLine lineAfter(ListAddress list, CaseEvent... events) {
        var head = head();
        var state = head.state();
        for (var event : events) state = CaseRules.apply(Optional.of(state), event, NOW);
        return line(new CaseHead(head.id(), head.number(), GRANVIK, head.version(), head.language(), anonymous, state, head.lastSeq()), list, Map.of());
    }

    private InboxLine line(CaseHead head, Map<CaseId, String> names) {
        return line(head, ListAddress.read(parameter -> ""), names);
    }

    private InboxLine line(CaseHead head, ListAddress list, Map<CaseId, String> names) {
        return new InboxView(SWEDISH, TIMES, PEOPLE, new Actor.Officer(new OfficerId(new UUID(1, 3)), Set.of()), version -> service, names).line(head, list);
    }

    /** The open tasks as an officer of its unit with these roles sees them, after this has happened. */
    List<TaskLine> tasksAfter(Set<String> roles, TaskEvent... events) {
        var file = file();
        var state = file.head().state();
        var recorded = new ArrayList<>(file.events());
        for (var event : events) {
            state = CaseRules.apply(Optional.of(state), event, NOW);
            recorded.add(new RecordedEvent(recorded.size() + 1, NOW, "machine", event));
        }
        var head = new CaseHead(file.head().id(), 412, GRANVIK, service.id(), Language.SWEDISH, anonymous, state, recorded.size());
        var me = new Actor.Officer(new OfficerId(new UUID(1, 3)), Set.of(UNIT), roles);
        return new OpenTasks(new CaseFile(head, service, recorded, file.submissions(), List.of(), Optional.empty()), me, SWEDISH, TIMES, PEOPLE).lines();
    }

    /** What has happened, newest first, after this has happened as well. */
    List<Happening> storyAfter(CaseEvent... events) {
        return story(fileAfter(events)).newestFirst();
    }

    /** The case after this has happened as well. */
    CaseFile fileAfter(CaseEvent... events) {
        var file = file();
        var recorded = new ArrayList<>(file.events());
        for (var event : events) recorded.add(new RecordedEvent(recorded.size() + 1, NOW, "machine", event));
        return new CaseFile(file.head(), service, recorded, file.submissions(), List.of(), Optional.empty());
    }

    static DeskStory story(CaseFile whole) {
        return new DeskStory(whole, new OfficerId(new UUID(1, 3)), "Vera", SWEDISH, TIMES, PEOPLE);
    }

    /** As it goes to a court, later the same day. */
    static DeskStory storyForOthers(CaseFile whole) {
        return DeskStory.forOthers(whole, "Vera", SWEDISH, TIMES.inFull(), PEOPLE);
    }

    CaseHead head() {
        return file().head();
    }

    CaseHead headOnceAfter(CaseEvent... events) {
        var file = fileAfter(events);
        var state = file.head().state();
        for (var event : events) state = CaseRules.apply(Optional.of(state), event, NOW);
        return new CaseHead(file.head().id(), 412, GRANVIK, service.id(), Language.SWEDISH, anonymous, state, file.events().size());
    }

    /** Once it is in this status. */
    CaseHead headIn(String status) {
        var head = head();
        var kind = service.definition().flow().status(status).orElseThrow().kind();
        var state = CaseRules.apply(Optional.of(head.state()), new CaseEvent.StatusChanged(head.state().status(), status, kind), NOW);
        return new CaseHead(head.id(), head.number(), GRANVIK, service.id(), Language.SWEDISH, anonymous, state, 2);
    }

    CaseFile file() {
        var opened = new CaseEvent.Opened("ABC-2027-AB12", service.key(), 1, new AuthorityId(new UUID(1, 4)), UNIT, "received",
            StatusKind.SUBMITTED, Optional.of(LocalDate.of(2027, 5, 31)), new SubmissionId(new UUID(1, 5)), "00");
        var state = CaseRules.apply(Optional.empty(), opened, NOW);
        var head = new CaseHead(new CaseId(new UUID(1, 6)), 412, GRANVIK, service.id(), Language.SWEDISH, anonymous, state, 1);
        var submission = new Submission(new SubmittedService(service.key(), 1, "0".repeat(64)), "granvik", "ABC-2027-AB12", NOW, Language.SWEDISH, answers, Map.of());
        var handedIn = new HandedIn(new SubmissionId(new UUID(1, 5)), new byte[0], "00", NOW, submission);
        return new CaseFile(head, service, List.of(new RecordedEvent(1, NOW, "citizen", opened)), List.of(handedIn), List.of(), Optional.empty());
    }

    private static Published published(String name) {
        try {
            var read = (ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("..", "examples", "services", name + ".json")));
            return new Published(new VersionId(new UUID(1, 7)), GRANVIK, new FamilyId(new UUID(1, 8)), 1, "00", "00", NOW, Plan.compile(read.definition()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
